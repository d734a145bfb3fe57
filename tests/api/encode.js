/**
 * Writes text in the encodings that platforms only read: the decoder is asked what each byte, or
 * pair of bytes, means.
 */
import { decodeAs } from '../../web/files/encodings.js';

const PAIRS = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'];

/** @type {Map<string, Map<string, number[]>>} */
const tables = new Map();

/** @param {string} encoding */
function tableOf(encoding) {
  /** @type {Map<string, number[]>} */
  const table = new Map();
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = decodeAs(Uint8Array.of(byte), encoding);
    if (letter !== '\ufffd' && !table.has(letter)) table.set(letter, [byte]);
  }
  if (!PAIRS.includes(encoding)) return table;
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) {
      const letter = decodeAs(Uint8Array.of(first, second), encoding);
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, [first, second]);
    }
  }
  return table;
}

/**
 * @param {string} text
 * @param {string} encoding
 * @returns {Uint8Array}
 * @throws where it cannot say the text
 */
export function encodeAs(text, encoding) {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding.startsWith('utf-32')) {
    const bytes = Buffer.alloc([...text].length * 4);
    [...text].forEach((letter, index) => {
      const point = letter.codePointAt(0) ?? 0;
      if (encoding === 'utf-32le') bytes.writeUInt32LE(point, 4 * index);
      else bytes.writeUInt32BE(point, 4 * index);
    });
    return bytes;
  }
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}
