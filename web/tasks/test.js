// `npm test`: builds what is missing and runs every suite, also after one has failed. It ends with a
// table of the suites and the sum; a failed test, or a suite without any, makes it fail.
import process from 'node:process';
import { build, compile } from './build.js';
import { main } from './failure.js';
import { runCtest, runNodeTests } from './suite.js';
import { forTests } from './toolchain.js';

/** @typedef {import('./suite.js').Counts} Counts */

/** @type {{ name: string, run: () => Promise<Counts> }[]} */
const suites = [
  { name: 'core, native', run: () => runCtest('dev') },
  { name: 'core, WebAssembly', run: () => runCtest('wasm') },
  { name: 'house', run: () => runNodeTests('tests/house') },
  { name: 'API in Node', run: () => runNodeTests('tests/api') },
  { name: 'reports', run: () => runNodeTests('tests/export') },
  { name: 'web, Chromium', run: () => runNodeTests('tests/web') },
  { name: 'web, Firefox', run: () => runNodeTests('tests/web', { BROWSER: 'firefox' }) },
  { name: 'command line', run: () => runNodeTests('tests/cli') },
  { name: 'package', run: () => runNodeTests('tests/package') },
  { name: 'bundlers, run times', run: () => runNodeTests('tests/matrix') },
];

async function test() {
  await build(forTests);
  await compile('dev', 'dev', 'The core and its tests, native');
  await compile('wasm', 'wasm', 'The tests as WebAssembly');

  /** @type {(Counts & { name: string, seconds: number })[]} */
  const results = [];
  for (const suite of suites) {
    console.log(`\n▸ Tests: ${suite.name}`);
    const start = Date.now();
    const counts = await suite.run();
    results.push({ name: suite.name, ...counts, seconds: (Date.now() - start) / 1000 });
  }

  console.log(`\n${'suite'.padEnd(20)} passed failed skipped seconds`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    const numbers = [
      String(passed).padStart(6),
      String(failed).padStart(6),
      String(skipped).padStart(7),
    ];
    console.log(`${name.padEnd(20)} ${numbers.join(' ')} ${seconds.toFixed(1).padStart(7)}`);
  }
  const empty = results.filter(({ passed, failed }) => passed + failed === 0);
  for (const { name } of empty) console.log(`The suite "${name}" ran no test.`);
  const sum = (/** @type {keyof Counts} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  if (sum('failed') > 0 || empty.length > 0) process.exitCode = 1;
}

await main(import.meta.url, test);
