/** What an interrupted `cotejo batch` left behind. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Trouble } from './trouble.js';

const NEWLINE = 10;

/**
 * Counts the whole rows of a file and cuts off what stands after the last: a row that was not
 * written to its end.
 *
 * @param {string} path it need not exist
 * @returns {Promise<{ count: number, id: unknown }>} `id` of the last row
 * @throws {Trouble} where it cannot be read or is not what `batch` writes
 */
export async function lastRowOf(path) {
  let count = 0;
  let size = 0;
  let end = 0;
  let begin = 0;
  try {
    for await (const piece of createReadStream(path)) {
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) {
        count += 1;
        begin = end;
        end = size + at + 1;
      }
      size += piece.length;
    }
    if (size === 0) return { count: 0, id: undefined };
    const file = await open(path, 'r+');
    try {
      if (end < size) await file.truncate(end);
      const bytes = Buffer.alloc(end - begin);
      await file.read(bytes, 0, bytes.length, begin);
      return { count, id: count > 0 ? JSON.parse(bytes.toString('utf8')).id : undefined };
    } finally {
      await file.close();
    }
  } catch (cause) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code === 'ENOENT') return { count: 0, id: undefined };
    throw new Trouble(`--resume: ${path}: ${message}`, { cause });
  }
}
