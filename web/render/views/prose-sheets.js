/**
 * Long prose comes in sheets of a few paragraphs, of which those near the window are drawn, as the rows
 * of a long table do. Pure.
 */

/** Up to so many sentences, a text is drawn whole. */
const WHOLE = 240;

/** A sheet holds at least so many sentences; a paragraph of more than twice as many is cut. */
const SIZE = 24;

/**
 * @template Item
 * @param {Item[][]} paragraphs
 * @returns {Item[][][] | null} null where all of it is drawn.
 */
export function proseSheets(paragraphs) {
  const count = paragraphs.reduce((sum, { length }) => sum + length, 0);
  if (count <= WHOLE) return null;
  /** @type {Item[][][]} */
  const sheets = [];
  let room = 0;
  for (const paragraph of paragraphs.flatMap(cut)) {
    if (room <= 0) {
      sheets.push([]);
      room = SIZE;
    }
    sheets[sheets.length - 1].push(paragraph);
    room -= paragraph.length;
  }
  return sheets;
}

/**
 * @template Item
 * @param {Item[]} paragraph
 * @returns {Item[][]}
 */
function cut(paragraph) {
  if (paragraph.length <= 2 * SIZE) return [paragraph];
  const parts = Math.ceil(paragraph.length / SIZE);
  return Array.from({ length: parts }, (_, at) => paragraph.slice(at * SIZE, (at + 1) * SIZE));
}

/**
 * The sheets of several columns have numbers that go through all of them.
 *
 * @param {number} sheet Of its column.
 * @param {number} column
 * @param {number} columns How many there are.
 */
export const sheetNumber = (sheet, column, columns) => sheet * columns + column;
