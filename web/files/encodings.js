/**
 * Makes text of a file's bytes. A mark at the start decides; else text is UTF-8 unless too much of
 * it cannot be; then what the file itself declares, if it fits; then the encoding in which it looks
 * most like the text of some language (`guess-encoding.js`). Total: any bytes give a text.
 */
import { loaded } from '../engine/load-error.js';

/**
 * @typedef {object} Decoded
 * @property {string} text
 * @property {string} encoding As the Encoding standard names it, or "utf-32le" or "utf-32be".
 * @property {number} repaired Bytes that were not of the encoding.
 * @property {boolean} guessed Whether neither a mark nor the bytes themselves nor a declaration told it.
 */

/** @type {[number[], string][]} the longer marks first: one of UTF-32 begins as one of UTF-16 does */
const MARKS = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Of a text of this many bytes the rest says no more about its width. */
const SAMPLE = 65_536;

/** 0x80 to 0x9F in Windows-1252. Some versions of Node read these bytes as Latin-1 (nodejs/node#56542). */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** @param {string} text */
const western = (text) =>
  text.replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]);

/** 0xA0 to 0xFF in ISO-8859-16, which Node does not read. */
const ROMANIAN =
  '\xa0ĄąŁ€„Š§š©Ș«Ź\xadźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

/** @param {Uint8Array} bytes */
const romanian = (bytes) =>
  Array.from(bytes, (byte) =>
    byte < 0xa0 ? String.fromCharCode(byte) : ROMANIAN[byte - 0xa0],
  ).join('');

/** @param {Uint8Array} bytes @param {boolean} little */
function decode32(bytes, little) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** @type {string[]} */
  const parts = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little);
    const isText = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    parts.push(isText ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('').replace(/^\ufeff/, '');
}

/**
 * @param {string} label a name of the Encoding standard, or "utf-32le" or "utf-32be"
 * @returns {string | undefined} the encoding's own name; nothing where there is none of that name
 */
export function encodingName(label) {
  const name = label.trim().toLowerCase();
  if (/^utf-32(le|be)$|^iso-8859-16$/.test(name)) return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Encodings that a reader may choose, the commoner ones of a script first; platforms lack one or two. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-10',
  'iso-8859-14',
  'iso-8859-16',
  'windows-1257',
  'iso-8859-13',
  'windows-1254',
  'windows-1258',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
  'windows-1253',
  'iso-8859-7',
  'windows-1255',
  'iso-8859-8',
  'windows-1256',
  'iso-8859-6',
  'windows-874',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
].filter((name) => encodingName(name));

/**
 * @param {Uint8Array} bytes
 * @param {string} encoding one of `encodingName`
 * @returns {string} with U+FFFD for each byte that is not of that encoding
 */
export function decodeAs(bytes, encoding) {
  if (encoding.startsWith('utf-32')) return decode32(bytes, encoding === 'utf-32le');
  if (encoding === 'iso-8859-16') return romanian(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? western(text) : text;
}

/** @param {string} text */
const countUnreadable = (text) => text.match(/\ufffd/g)?.length ?? 0;

/**
 * "ESC $ B" and "ESC $ @", by which ISO-2022-JP goes over to Japanese letters.
 *
 * @param {Uint8Array} bytes
 */
function hasJapaneseEscapes(bytes) {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/**
 * UTF-16 and UTF-32 without a mark. Text of one byte a letter holds no zeros and hardly any
 * controls; in the wider ones every letter's high byte is one of few.
 *
 * @param {Uint8Array} bytes
 * @returns {string | undefined}
 */
function wideEncoding(bytes) {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length & ~1));
  /** @type {Set<number>[]} */
  const distinct = [new Set(), new Set(), new Set(), new Set()];
  let controls = 0;
  sample.forEach((byte, index) => {
    distinct[index % 4].add(byte);
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  });
  if (sample.length < 2 || controls <= sample.length / 100) return undefined;
  // A text of an odd length is one that was cut off, unless it holds no zero: then it is of bytes.
  if (bytes.length % 2 !== 0 && !sample.includes(0)) return undefined;
  const most = distinct.map((seen) => Math.max(...seen));
  if (bytes.length % 4 === 0 && most[3] === 0 && most[2] <= 0x10) return 'utf-32le';
  if (bytes.length % 4 === 0 && most[0] === 0 && most[1] <= 0x10) return 'utf-32be';
  const high = distinct[0].size + distinct[2].size;
  const low = distinct[1].size + distinct[3].size;
  const encoding = low <= high ? 'utf-16le' : 'utf-16be';
  const text = decodeAs(sample, encoding);
  const strange = text.match(/[\ufffd\p{Cn}\p{Co}]|[^\P{Cc}\s]/gu)?.length ?? 0;
  return strange <= text.length / 50 ? encoding : undefined;
}

/**
 * A byte that is not of UTF-8 costs itself alone: it is read as Windows-1252, as which it was most
 * likely pasted in, where that makes a letter or a mark of it.
 *
 * @param {Uint8Array} bytes
 * @returns {{ text: string, repaired: number, sequences: number }} `sequences` of more than one byte
 */
function decodeDamagedUtf8(bytes) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  /** @type {string[]} */
  const parts = [];
  let from = 0;
  let repaired = 0;
  let sequences = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sequences += 1;
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(decoder.decode(bytes.subarray(from, at)));
    const letter = western(String.fromCharCode(bytes[at]));
    parts.push(/[^\p{Cc}]/u.test(letter) ? letter : '\ufffd');
    repaired += 1;
    at += 1;
    from = at;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return { text: parts.join(''), repaired, sequences };
}

/** @param {Uint8Array} bytes @param {number} at @returns {number} bytes of the sequence there; 0 if it is none */
function sequenceLength(bytes, at) {
  const first = bytes[at];
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0;
  // The second byte is narrower after these, so that no letter has two spellings.
  const least = { 224: 0xa0, 240: 0x90 }[first] ?? 0x80;
  const most = { 237: 0x9f, 244: 0x8f }[first] ?? 0xbf;
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index];
    if (byte < (index === 1 ? least : 0x80) || byte > (index === 1 ? most : 0xbf)) return 0;
  }
  return length;
}

/** @param {Uint8Array} bytes @param {string} encoding @returns {Decoded | undefined} */
function decodeDeclared(bytes, encoding) {
  const text = decodeAs(bytes, encoding);
  const repaired = countUnreadable(text);
  return repaired <= text.length / 100 ? { text, encoding, repaired, guessed: false } : undefined;
}

/**
 * @param {Uint8Array} bytes
 * @param {{ encoding?: string, declared?: string }} [told] `encoding` is the reader's, and taken;
 *   `declared` is the file's own word for it. Both as `encodingName` gives them.
 * @returns {Promise<Decoded>}
 */
export async function decode(bytes, { encoding, declared } = {}) {
  if (encoding) {
    const text = decodeAs(bytes, encoding);
    return { text, encoding, repaired: countUnreadable(text), guessed: false };
  }
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const escapes = hasJapaneseEscapes(bytes);
  const wide = marked?.[1] ?? (escapes ? undefined : wideEncoding(bytes));
  if (wide && wide !== 'utf-8') {
    const text = decodeAs(bytes, wide);
    return { text, encoding: wide, repaired: countUnreadable(text), guessed: !marked };
  }
  const { text, repaired, sequences } = decodeDamagedUtf8(marked ? bytes.subarray(3) : bytes);
  const isUtf8 = repaired === 0 || marked || sequences >= repaired;
  // Escapes of ISO-2022-JP are ASCII, and so good UTF-8.
  if (escapes && sequences === 0)
    return {
      text: decodeAs(bytes, 'iso-2022-jp'),
      encoding: 'iso-2022-jp',
      repaired,
      guessed: true,
    };
  if (isUtf8) return { text, encoding: 'utf-8', repaired, guessed: false };
  const fitting = declared && declared !== 'utf-8' ? decodeDeclared(bytes, declared) : undefined;
  if (fitting) return fitting;
  const { guessEncoding } = await loaded(import('./guess-encoding.js'), 'guess-encoding.js');
  const guess = guessEncoding(bytes);
  const guessed = decodeAs(bytes, guess);
  return { text: guessed, encoding: guess, repaired: countUnreadable(guessed), guessed: true };
}
