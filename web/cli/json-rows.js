/**
 * JSON lines: a row of text for each value. Rows are read as they come, so that memory does not grow
 * with the input; each is known by its number, counted from 1, and rows without text are passed over.
 */

/**
 * `at` is where it begins and `length` how long it is, in bytes.
 *
 * @typedef {{ number: number, text: string, at: number, length: number }} JsonRow
 */

const NEWLINE = 10;

/**
 * @param {AsyncIterable<Uint8Array>} stream
 * @returns {AsyncGenerator<JsonRow>}
 */
export async function* jsonRows(stream) {
  /** @type {Uint8Array[]} of a row that is not whole yet */
  let pieces = [];
  let number = 0;
  let begin = 0;
  let read = 0;
  /** @param {Uint8Array} last @returns {JsonRow | null} */
  const finish = (last) => {
    const bytes = pieces.length > 0 ? Buffer.concat([...pieces, last]) : Buffer.from(last);
    pieces = [];
    number += 1;
    const text = bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim();
    return text === '' ? null : { number, text, at: begin, length: bytes.length };
  };
  for await (const piece of stream) {
    let from = 0;
    for (let to = piece.indexOf(NEWLINE); to >= 0; to = piece.indexOf(NEWLINE, from)) {
      const row = finish(piece.subarray(from, to));
      from = to + 1;
      if (row) yield row;
      begin = read + from;
    }
    if (from < piece.length) pieces.push(piece.subarray(from));
    read += piece.length;
  }
  const row = pieces.length > 0 ? finish(new Uint8Array(0)) : null;
  if (row) yield row;
}
