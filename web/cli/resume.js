/** What an interrupted `cotejo batch` left behind. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { isObject } from '../model/arguments.js';
import { Trouble, unread } from './trouble.js';

const NEWLINE = 10;
/** How each row begins that `batch` writes. */
const BEGINNINGS = ['{"id":', '{"comparison":', '{"error":'];

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} from @param {number} to bytes
 */
async function textBetween(file, from, to) {
  const bytes = Buffer.alloc(to - from);
  await file.read(bytes, 0, bytes.length, from);
  return bytes.toString('utf8');
}

/** @param {string} text @returns {boolean} whether it may be the beginning of a row of `batch` */
const isBegun = (text) =>
  BEGINNINGS.some((beginning) => text.startsWith(beginning) || beginning.startsWith(text));

/** @param {string} text @returns {unknown} its id @throws where `batch` never wrote it */
function idOf(text) {
  const row = JSON.parse(text);
  if (!isObject(row) || !('comparison' in row || 'error' in row)) throw new TypeError(text);
  return row.id;
}

/**
 * Counts the whole rows of a file and cuts off what stands after the last: a row that was not
 * written to its end. A file that something else wrote is left as it is.
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
      const id = count > 0 ? idOf(await textBetween(file, begin, end)) : undefined;
      const longest = Math.min(size, end + BEGINNINGS[1].length);
      if (!isBegun(await textBetween(file, end, longest))) throw new SyntaxError(path);
      if (end < size) await file.truncate(end);
      return { count, id };
    } finally {
      await file.close();
    }
  } catch (cause) {
    const { code, name } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code === 'ENOENT') return { count: 0, id: undefined };
    if (name === 'SyntaxError' || name === 'TypeError') {
      throw new Trouble(`--resume: ${path}: expected what batch writes`, { cause });
    }
    throw unread(`--resume: ${path}`, cause);
  }
}
