// `npm run quality`: how well the core aligns documents whose alignment is known. They are not part
// of the project: their folder is the first argument, or ../shared/gold. Further arguments choose a
// set and a document, whose beads are then shown.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { compile, lexicons } from './build.js';
import { root, run } from './command.js';
import { Failure, main } from './failure.js';
import { npmPackages } from './npm-packages.js';
import { sources } from './sources.js';
import { forTests, toolchain } from './toolchain.js';

async function quality() {
  const [folder = '../shared/gold', ...choice] = process.argv.slice(2);
  const gold = resolve(root, folder);
  if (!existsSync(gold)) {
    throw new Failure(`${folder} is not there: give the folder of the gold alignments.`);
  }
  await toolchain(forTests.filter((tool) => tool.package !== 'chromium'));
  await npmPackages();
  await sources();
  await compile('dev', 'dev', 'The core and its tests, native');
  await lexicons();
  const program = 'build/dev/tests/quality/cotejo_quality';
  const { code } = await run(program, [gold, 'build/lexicon', ...choice]);
  process.exitCode = code;
}

await main(import.meta.url, quality);
