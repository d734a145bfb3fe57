// `npm run check`: formatting, static analysis, types, and the rules of the house. Every check runs,
// also after one has failed, so that all there is to mend is seen at once.
import { availableParallelism } from 'node:os';
import { build, compile } from './build.js';
import { root, run } from './command.js';
import { Failure, main } from './failure.js';
import { filesOf } from './step.js';
import { runNodeTests } from './suite.js';
import { forChecks } from './toolchain.js';

const cpp = ['wasm', 'tests'].flatMap(filesOf).filter((file) => /\.[ch]pp$/.test(file));
const translationUnits = cpp.filter(
  (file) => file.endsWith('.cpp') && !/^wasm\/(binding|icu)\//.test(file),
);

/** @type {{ name: string, mend: string, passes: () => Promise<boolean> }[]} */
const checks = [
  {
    name: 'Biome',
    mend: 'npm run format mends most of it',
    passes: succeeds('node_modules/.bin/biome', ['ci', '--error-on-warnings', '.']),
  },
  {
    name: 'clang-format',
    mend: 'npm run format mends it',
    passes: succeeds('clang-format', ['--dry-run', '-Werror', ...cpp]),
  },
  {
    name: 'clang-tidy',
    mend: 'the checks are listed in .clang-tidy',
    passes: tidy,
  },
  {
    name: 'types',
    mend: 'the JSDoc types and the code must agree',
    passes: succeeds('node_modules/.bin/tsc', ['-p', 'tsconfig.json']),
  },
  {
    name: 'house rules',
    mend: 'ARCHITECTURE.md says who may know whom',
    passes: async () => (await runNodeTests('tests/house')).failed === 0,
  },
];

/** clang-tidy takes seconds for each source, so the processors share them. */
async function tidy() {
  const waiting = [...translationUnits];
  let isClean = true;
  const worker = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const { code, output } = await run('clang-tidy', ['--quiet', '-p', 'build/dev', file], {
        silent: true,
      });
      console.log(`  ${file}`);
      if (code === 0) continue;
      isClean = false;
      console.log(output.replaceAll(`${root}`, ''));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return isClean;
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  return async () => (await run(command, args)).code === 0;
}

async function check() {
  await build(forChecks);
  await compile('dev', 'dev', 'The core and its tests, native');
  const failed = [];
  for (const { name, mend, passes } of checks) {
    console.log(`\n▸ Check: ${name}`);
    if (await passes()) console.log('  fine');
    else failed.push(`${name} (${mend})`);
  }
  if (failed.length > 0) throw new Failure(`Not clean: ${failed.join('; ')}.`);
  console.log('\nAll checks are fine.');
}

await main(import.meta.url, check);
