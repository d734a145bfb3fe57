// FreeDict as the dictionary server dictd has it: an index of offsets into a text, which may be
// compressed. An entry is a row with the headword, its sound and its kind, then its senses.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const numberOf = (text) => [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);

/** What stands in brackets of any kind, or between strokes, is about the word and not the word. */
const withoutNotes = (text) => text.replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>|\/[^/]*\//g, ' ');

function readEntry(entry) {
  const [first, ...senses] = entry.split('\n');
  const words = senses
    // Examples stand in quotation marks, references to other entries in braces.
    .filter((sense) => !/["{]|^\s*(see|synonyms?|note)\b/i.test(sense))
    .flatMap((sense) => withoutNotes(sense.replace(/^\s*\d+\.\s*/, '')).split(/[,;]/));
  return [withoutNotes(first), words];
}

/** @param {string} path of the index; the text lies beside it */
export async function readDictd(path) {
  const index = await readFile(path, 'utf8');
  const text = path.replace(/\.index$/, '.dict');
  const bytes = existsSync(text) ? await readFile(text) : gunzipSync(await readFile(`${text}.dz`));
  return index
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('00database') && !row.startsWith('00-database'))
    .map((row) => {
      const [, offset, length] = row.split('\t');
      const from = numberOf(offset);
      return readEntry(bytes.toString('utf8', from, from + numberOf(length)));
    });
}
