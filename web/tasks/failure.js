// A failure that a person can do something about: its message is one clear sentence that says what.
// The entry points (start.js, build.js, test.js, check.js, size.js) run through `main`, which shows
// that sentence alone; any other error is a fault of ours and keeps its stack.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

export class Failure extends Error {}

/**
 * Runs `task` where the module at `url` is what Node was started with, and sets the exit code.
 * @param {string} url `import.meta.url` of the calling module
 * @param {() => Promise<void>} task
 */
export async function main(url, task) {
  if (!process.argv[1] || pathToFileURL(process.argv[1]).href !== url) return;
  try {
    await task();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
