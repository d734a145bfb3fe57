/**
 * A long table comes in sheets of a few rows, of which only those near the screen are drawn: tens of
 * thousands of sentences would else be hundreds of thousands of elements. Pure.
 */

/**
 * @import { RowEntry } from './rows.js'
 */

/** Up to so many rows and folds, the table is drawn whole. */
const WHOLE = 120;

/** Rows and folds of one sheet. */
const SIZE = 8;

/**
 * @param {RowEntry[]} entries
 * @returns {RowEntry[][] | null} null where all of it is drawn.
 */
export function sheetsOf(entries) {
  if (entries.length <= WHOLE) return null;
  return Array.from({ length: Math.ceil(entries.length / SIZE) }, (_, sheet) =>
    entries.slice(sheet * SIZE, (sheet + 1) * SIZE),
  );
}

/**
 * The sheet that a sentence lies in, also where it is folded away there.
 *
 * @param {RowEntry[]} entries
 * @param {number} version
 * @param {number} sentence
 * @returns {number | null} null where all of the table is drawn.
 */
export function sheetWith(entries, version, sentence) {
  if (entries.length <= WHOLE) return null;
  const at = entries.findIndex((entry) =>
    (entry.type === 'row' ? [entry.row] : entry.rows).some(({ cells }) =>
      cells[version].items.some((item) => item.type === 'sentence' && item.sentence === sentence),
    ),
  );
  return at < 0 ? null : Math.floor(at / SIZE);
}

/**
 * Where a row stands among all, for those who hear the table: the header is the first.
 *
 * @param {number} sheet
 * @param {number} at Within the sheet.
 */
export const rowIndex = (sheet, at) => sheet * SIZE + at + 2;
