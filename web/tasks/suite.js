// Runs one suite of tests and reads its counts from what the runner itself prints: doctest's closing
// row, or those of Node's test runner. A suite that fails without a count counts as one failure.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { run } from './command.js';
import { filesOf } from './step.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The doctest programs of a preset, through CTest.
 * @param {string} preset
 * @returns {Promise<Counts>}
 */
export async function runCtest(preset) {
  const { code, output } = await run('ctest', ['--preset', preset]);
  return settled(doctestCounts(output), code);
}

/**
 * Sums doctest's closing rows: "test cases: 8 | 7 passed | 1 failed | 0 skipped".
 * @param {string} output
 * @returns {Counts}
 */
function doctestCounts(output) {
  const rows = output.matchAll(
    /test cases:\s*\d+ \|\s*(\d+) passed \|\s*(\d+) failed \|\s*(\d+) skipped/g,
  );
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [, passed, failed, skipped] of rows) {
    counts.passed += Number(passed);
    counts.failed += Number(failed);
    counts.skipped += Number(skipped);
  }
  return counts;
}

/**
 * All `*.test.js` below a folder, through Node's test runner.
 * @param {string} folder relative to the root
 * @param {Record<string, string>} [variables] of their environment
 * @returns {Promise<Counts>}
 */
export async function runNodeTests(folder, variables = {}) {
  const files = filesOf(folder).filter((file) => file.endsWith('.test.js'));
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const scratch = mkdtempSync(join(tmpdir(), 'cotejo-tests-'));
  const record = join(scratch, 'tap');
  const { code } = await run(
    process.execPath,
    [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${record}`,
      ...files,
    ],
    { env: variables },
  );
  const counts = tapCounts(readFileSync(record, 'utf8'));
  rmSync(scratch, { recursive: true });
  return settled(counts, code);
}

/**
 * The closing rows of Node's TAP: "# pass 3", "# fail 0", "# cancelled 0", "# skipped 0", "# todo 0".
 * @param {string} tap
 * @returns {Counts}
 */
function tapCounts(tap) {
  const count = (/** @type {string} */ name) =>
    Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/** @param {Counts} counts @param {number} code @returns {Counts} */
function settled(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
