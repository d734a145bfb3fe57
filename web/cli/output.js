/** Files that commands write, beside standard output. */
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { Trouble } from './trouble.js';

/** @import { Writable } from 'node:stream' */

/** @param {string} path @returns {Promise<string | null>} the same for the same file; null for none */
async function identityOf(path) {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? `${found.dev} ${found.ino}` : null;
}

/**
 * @param {string} option that names the file
 * @param {string} path
 * @param {string[]} inputs that are read
 * @throws {Trouble} where writing would destroy what is read
 */
export async function checkOutput(option, path, inputs) {
  const written = await identityOf(path);
  if (written === null) return;
  for (const input of inputs) {
    if ((await identityOf(input)) === written) {
      throw new Trouble(`${option}: ${path} is one of the files that are read`);
    }
  }
}

/** Waits while the reader is slower. @param {Writable} out @param {string} row */
export async function writeRow(out, row) {
  if (!out.write(`${row}\n`)) await once(out, 'drain');
}
