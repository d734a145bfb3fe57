/**
 * Makes text of a file's bytes, whatever encoding they are likely in. Total: any bytes give a text,
 * which `isText` then judges.
 */

/** @type {[number[], string][]} */
const MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Of a text of this many bytes the rest says no more about its encoding. */
const SAMPLE = 4096;

/** Controls that no text holds, but for a stray one. */
const CONTROLS = /[^\P{Cc}\s]|\ufffd/gu;
const STRAY = 0.01;

/** @param {Uint8Array} bytes @param {number[]} mark */
const startsWith = (bytes, mark) => mark.every((byte, index) => bytes[index] === byte);

/**
 * UTF-16 without a mark: most second bytes of western text are zero.
 *
 * @param {Uint8Array} bytes
 * @returns {string | undefined}
 */
function sixteenBits(bytes) {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] += 1;
  });
  const most = sample.length / 2;
  if (zeros[1] > most / 2 && zeros[0] < most / 20) return 'utf-16le';
  if (zeros[0] > most / 2 && zeros[1] < most / 20) return 'utf-16be';
  return undefined;
}

/**
 * @param {string} encoding
 * @param {Uint8Array} bytes
 * @returns {string | undefined} Nothing where the bytes are not of that encoding.
 */
function tryDecode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * @param {Uint8Array} bytes
 * @returns {string | undefined} The encoding that the HTML in them declares.
 */
function declaredEncoding(bytes) {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE));
  return /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w-]+)/i.exec(
    start,
  )?.[1];
}

/**
 * A mark at the start decides; else text is UTF-8 unless it cannot be; then what HTML declares, and
 * Windows-1252, which nothing can fail to be.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decode(bytes) {
  const marked = MARKS.find(([mark]) => startsWith(bytes, mark))?.[1] ?? sixteenBits(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  return (
    tryDecode('utf-8', bytes) ??
    (declared && tryDecode(declared, bytes)) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/**
 * @param {string} text
 * @returns {boolean} Whether it can be read, and is not the bytes of something else.
 */
export function isText(text) {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return !text.includes('\0') && controls <= text.length * STRAY;
}
