// Bundles the language detector's table in a quarter of its room. ELD ships it as an object spelled out
// in JavaScript, 940 KB, which every program parses; here it is columns of bytes, compressed, which are
// made into the same object (tests/house holds the two equal).
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';

/** @typedef {Record<string, Record<string, number>>} Ngrams by letters, by a language's number, a score */

/**
 * The columns: of each n-gram, in the order of their languages and letters, how many letters it shares
 * with the one before and how many are its own; its own letters; how many languages it tells of; of
 * each its number, less the one before; and the scores. Letters are below 256, and so is all else.
 *
 * @param {Ngrams} ngrams
 * @returns {Uint8Array}
 */
export function columnsOf(ngrams) {
  const rows = Object.entries(ngrams).map(([letters, scores]) => ({
    letters,
    scores: Object.entries(scores).map(([number, score]) => ({ number: Number(number), score })),
  }));
  const languages = (/** @type {typeof rows[number]} */ { scores }) =>
    scores.map(({ number }) => String.fromCharCode(number)).join('');
  const less = (/** @type {string} */ one, /** @type {string} */ other) =>
    one < other ? -1 : Number(one > other);
  rows.sort((a, b) => less(languages(a), languages(b)) || less(a.letters, b.letters));
  /** @type {number[][]} */
  const [lengths, own, counts, numbers, scores] = [[], [], [], [], []];
  let before = '';
  for (const row of rows) {
    let shared = 0;
    while (shared < before.length && before[shared] === row.letters[shared]) shared += 1;
    const rest = row.letters.slice(shared);
    lengths.push(shared * 16 + rest.length);
    own.push(...Array.from(rest, (letter) => letter.charCodeAt(0)));
    counts.push(row.scores.length);
    let last = 0;
    for (const { number, score } of row.scores) {
      numbers.push(number - last);
      scores.push(score);
      last = number;
    }
    before = row.letters;
  }
  const columns = [lengths, own, counts, numbers, scores];
  const all = [...columns.map(({ length }) => length), ...columns.flat()];
  const head = columns.length;
  if (all.some((byte, index) => index >= head && (byte < 0 || byte > 255))) {
    throw new Error("The language detector's table has a number that is no byte.");
  }
  const bytes = Buffer.alloc(4 * head + all.length - head);
  columns.forEach(({ length }, index) => {
    bytes.writeUInt32LE(length, 4 * index);
  });
  bytes.set(all.slice(head), 4 * head);
  return bytes;
}

/** What the module does with the columns. Its own text is put into the bundle. */
export function ngramsOf(/** @type {Uint8Array} */ bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const heads = [0, 1, 2, 3, 4].map((index) => view.getUint32(4 * index, true));
  let from = 20;
  const [lengths, own, counts, numbers, scores] = heads.map((length) => {
    from += length;
    return bytes.subarray(from - length, from);
  });
  /** @type {Ngrams} */
  const ngrams = {};
  let letters = '';
  let letter = 0;
  let place = 0;
  lengths.forEach((length, row) => {
    letters = letters.slice(0, length >> 4);
    for (let left = length & 15; left > 0; left -= 1) {
      letters += String.fromCharCode(own[letter]);
      letter += 1;
    }
    /** @type {Record<string, number>} */
    const told = {};
    let number = 0;
    for (let left = counts[row]; left > 0; left -= 1) {
      number += numbers[place];
      told[number] = scores[place];
      place += 1;
    }
    ngrams[letters] = told;
  });
  return ngrams;
}

/** Made once, since there are several bundles. @type {Promise<string> | undefined} */
let made;

/** @param {string} path of ELD's table */
async function tableModule(path) {
  const { ngramsData } = await import(pathToFileURL(path).href);
  const { ngrams, ...rest } = ngramsData;
  const packed = deflateRawSync(columnsOf(ngrams), { level: 9 }).toString('base64');
  return [
    "import { inflateSync } from 'fflate';",
    ngramsOf.toString(),
    `const packed = Uint8Array.from(atob('${packed}'), (letter) => letter.charCodeAt(0));`,
    `export const ngramsData = { ...${JSON.stringify(rest)}, ngrams: ngramsOf(inflateSync(packed)) };`,
  ].join('\n');
}

/** For Rolldown and Vite. */
export const detectorTable = {
  name: 'cotejo:detector-table',
  load: {
    filter: { id: /eld\/src\/ngrams\/extrasmall\.js$/ },
    /** @param {string} id */
    handler(id) {
      made ??= tableModule(id);
      return made;
    },
  },
};
