// `npm run format`: formats our C++ and JavaScript as `npm run check` wants them.
import { run } from './command.js';
import { Failure, main } from './failure.js';
import { filesOf } from './step.js';

async function format() {
  const cpp = ['wasm', 'tests'].flatMap(filesOf).filter((file) => /\.[ch]pp$/.test(file));
  const outcomes = [
    await run('clang-format', ['-i', ...cpp]),
    await run('node_modules/.bin/biome', ['check', '--write', '.']),
  ];
  if (outcomes.some(({ code }) => code !== 0)) {
    throw new Failure('Not all could be formatted: the messages above say what is left.');
  }
}

await main(import.meta.url, format);
