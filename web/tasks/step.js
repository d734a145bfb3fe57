// A step of the build: said aloud when it starts, with its time when it is done, and not done again
// while what it reads has not changed. A step that is interrupted leaves no stamp, so it is redone.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './command.js';

/**
 * Says what is being done, does it, and says how long it took.
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} task
 * @returns {Promise<Result>}
 */
export async function step(title, task) {
  const start = Date.now();
  console.log(`\n▸ ${title}`);
  const result = await task();
  console.log(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Does a step unless its inputs are those of the last time and its outputs are there.
 * @param {object} work
 * @param {string} work.name of the stamp, `build/stamps/<name>`
 * @param {string} work.title said aloud when the step is done
 * @param {string[]} work.inputs files and folders, relative to the root; missing ones count as such
 * @param {string[]} work.outputs files that must exist
 * @param {() => Promise<unknown>} work.task
 */
export async function stepOnce({ name, title, inputs, outputs, task }) {
  const stamp = join(root, 'build/stamps', name);
  const digest = digestOf(inputs);
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (isDone && outputs.every((output) => existsSync(join(root, output)))) return;
  await step(title, task);
  writeSafely(stamp, digest);
}

/**
 * Writes a file so that it is either whole or not there, whenever we are interrupted.
 * @param {string} path
 * @param {string | Uint8Array} content
 */
export function writeSafely(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

/**
 * The SHA-256 of the files' names and contents.
 * @param {string[]} paths files and folders, relative to the root
 * @param {string} [besides] what else the work depends on
 */
export function digestOf(paths, besides = '') {
  const hash = createHash('sha256').update(besides);
  for (const path of paths) {
    for (const file of filesOf(path)) hash.update(file).update('\0').update(contentOf(file));
  }
  return hash.digest('hex');
}

/**
 * The files at `path`, sorted, relative to the root: itself, or all below it.
 * @param {string} path
 * @returns {string[]}
 */
export function filesOf(path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [path];
  try {
    return readdirSync(whole, { withFileTypes: true })
      .flatMap((entry) => filesOf(join(path, entry.name)))
      .sort();
  } catch {
    return [path];
  }
}

/** @param {string} file */
function contentOf(file) {
  const path = join(root, file);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest() : 'missing';
}
