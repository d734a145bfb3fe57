/**
 * How many columns a cell takes. Where versions are many, most rows lack some of them, and text goes on over the
 * empty cells after it, as in a spreadsheet: it begins under its own heading and needs fewer lines. Pure.
 */

/** @import { CellView } from './rows.js' */

/** From this many versions on. */
const MANY = 4;

/**
 * @param {Pick<CellView, 'items' | 'empty'>[]} cells Of one row.
 * @returns {number[]} For each cell; 0 where the one before it goes on over it.
 */
export function spansOf(cells) {
  const spans = cells.map(() => 1);
  if (cells.length < MANY) return spans;
  let last = -1;
  cells.forEach(({ items, empty }, at) => {
    if (!empty) last = at;
    // An empty cell may hold the placeholder of a sentence that moved.
    else if (items.length > 0) last = -1;
    else if (last >= 0) {
      spans[last] += 1;
      spans[at] = 0;
    }
  });
  return spans;
}
