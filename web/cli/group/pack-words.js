/**
 * Reads of an opened language pack which words name which concepts: places, months, currencies, and
 * the words of our lists, which all languages share. The layout is that of wasm/pack/sections.hpp and
 * table_layout.hpp; the core looks words up in it, and here all of them are gone through once.
 */
import {
  fileKinds,
  headerSize,
  openedPack,
  packVersion,
  signature,
} from '../../engine/file-header.js';

/** @typedef {{ key: string, stem: string | null, concept: number }} PackWord */

const SECTIONS = 7;
const SETTINGS = 0;
const SENSES = 2;
const IRREGULAR = 3;
const HAS_CUTS = 1;
const IRREGULAR_CUT = 255;
/**
 * Senses up to this one are concepts (wasm/lexicon/sense.hpp), keywords of pictures left out, which
 * are often other words.
 */
const LAST = 10;
const PICTURE = 8;

/** @param {Uint8Array} bytes @param {number} at */
const numberAt = (bytes, at) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);

/** @param {Uint8Array} file @returns {boolean} whether it is an opened pack, whole and of this version */
function isOpened(file) {
  if (file.length < headerSize + 4 * SECTIONS) return false;
  const kindAndVersion = numberAt(file, 4);
  return (
    String.fromCharCode(...file.subarray(0, signature.length)) === signature &&
    [fileKinds.base, fileKinds.words].includes(kindAndVersion & 0xffff) &&
    kindAndVersion >>> 16 === (openedPack | packVersion) &&
    numberAt(file, 8) === file.length - headerSize
  );
}

/** @param {Uint8Array} table @returns {Generator<PackWord>} none of one that is shorter than it says */
function* wordsOf(table) {
  if (table.length < 8) return;
  const count = numberAt(table, 0);
  const hasCuts = (numberAt(table, 4) & HAS_CUTS) !== 0;
  if (count > (table.length - 8) / (hasCuts ? 6 : 5)) return;
  const shared = 8;
  const own = shared + count;
  const kinds = own + count;
  const cuts = kinds + count;
  const values = cuts + (hasCuts ? count : 0);
  let at = values + 2 * count;
  let bytes = Buffer.alloc(0);
  for (let row = 0; row < count; row += 1) {
    const rest = table.subarray(at, at + table[own + row]);
    at += table[own + row];
    bytes = Buffer.concat([bytes.subarray(0, table[shared + row]), rest]);
    const sense = table[kinds + row];
    if (sense > LAST || sense === PICTURE) continue;
    const value = table[values + 2 * row] | (table[values + 2 * row + 1] << 8);
    const key = bytes.toString('utf8');
    const cut = hasCuts ? table[cuts + row] : 0;
    // The stem lacks the end of the first word alone.
    const end = key.includes(' ') ? key.indexOf(' ') : key.length;
    const stem =
      cut === 0 || cut === IRREGULAR_CUT
        ? null
        : Buffer.from(key.slice(0, end)).subarray(0, -cut).toString('utf8') + key.slice(end);
    yield { key, stem, concept: (sense << 16) | value };
  }
}

/** @param {Uint8Array} section of rows "key=value" @returns {Map<string, string>} */
const settingsOf = (section) =>
  new Map(
    [
      ...Buffer.from(section)
        .toString('utf8')
        .matchAll(/^([^=\n]+)=(.*)$/gm),
    ].map(([, key, value]) => [key, value]),
  );

/**
 * @param {Uint8Array} file a pack as `openPack` gives it
 * @returns {{ settings: Map<string, string>, words: PackWord[], stems: PackWord[] } | null} null of what
 *   is no opened pack of this version; of the third, the keys are stems that are no beginning of their
 *   words
 */
export function readPackWords(file) {
  if (!isOpened(file)) return null;
  const payload = file.subarray(headerSize);
  let at = 4 * SECTIONS;
  const sections = Array.from({ length: SECTIONS }, (_, index) => {
    const length = numberAt(payload, 4 * index);
    at += length;
    return payload.subarray(at - length, at);
  });
  return {
    settings: settingsOf(sections[SETTINGS]),
    words: [...wordsOf(sections[SENSES])],
    stems: [...wordsOf(sections[IRREGULAR])],
  };
}
