/**
 * Passages that one version has alone: their sentences are read as one; where versions are many, or
 * passages long, those in one place stand side by side, or are folded into a line. Else what was
 * dropped stands above what is new. Pure.
 */

/** @import { CellView, RowView } from './rows.js' */

/** From this many versions on, a row with one sentence is mostly empty. */
const MANY = 4;

/** With fewer than that, from this many on, long passages are told shortly, too. */
const SEVERAL = 3;

/** A passage of more sentences than this is long; so many of it are shown. */
const SHOWN = 3;

/**
 * @param {RowView[]} rows
 * @returns {RowView[]}
 */
export function joinPassages(rows) {
  const passages = joinWhere(rows, saySame);
  return joinWhere(passages, (last, row) => {
    const isCompact = row.cells.length >= MANY || (isLong(last) && isLong(row));
    return isCompact && !last.alone.includes(row.alone[0]);
  });
}

/**
 * @param {RowView[]} rows
 * @param {(last: RowView, row: RowView) => boolean} canJoin Asked of rows without counterparts.
 * @returns {RowView[]}
 */
function joinWhere(rows, canJoin) {
  /** @type {RowView[]} */
  const joined = [];
  /** Whether the last was joined, and so is one of our own. */
  let isOwn = false;
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && last.alone.length > 0 && row.alone.length > 0 && canJoin(last, row)) {
      if (!isOwn) joined[joined.length - 1] = copyOf(last);
      isOwn = true;
      join(joined[joined.length - 1], row);
    } else {
      isOwn = false;
      joined.push(row);
    }
  }
  return joined;
}

/**
 * Whether two rows hold sentences of one version of which the same is said.
 *
 * @param {RowView} last
 * @param {RowView} row
 */
function saySame(last, row) {
  const [version] = row.alone;
  return last.alone[0] === version && said(last.cells[version]) === said(row.cells[version]);
}

/** @param {RowView} row */
const isLong = ({ alone, cells }) =>
  cells.length >= SEVERAL && alone.some((version) => cells[version].items.length > SHOWN);

/** @param {CellView} cell */
const said = ({ states }) => states.map(({ mark, absentFrom }) => `${mark} ${absentFrom}`).join();

/** @param {RowView} row @returns {RowView} */
const copyOf = (row) => ({
  ...row,
  marks: [...row.marks],
  alone: [...row.alone],
  cells: row.cells.map((cell) => ({ ...cell, items: [...cell.items] })),
});

/**
 * A passage may have thousands of sentences: they are put in one after another.
 *
 * @param {RowView} last Changed.
 * @param {RowView} row
 */
function join(last, row) {
  const [version] = row.alone;
  const { items, ...cell } = row.cells[version];
  const before = last.cells[version].items;
  before.push(...items);
  last.cells[version] = { ...cell, items: before };
  last.changed ||= row.changed;
  if (!last.alone.includes(version)) last.alone = [...last.alone, version].sort((a, b) => a - b);
  for (const mark of row.marks) if (!last.marks.includes(mark)) last.marks.push(mark);
}

/**
 * What stands side by side with other passages keeps its later sentences folded away.
 *
 * @param {RowView} row
 * @param {CellView} cell
 * @returns {{ key: string, from: number } | null} The first item that is folded; null for none.
 */
export function foldOfCell({ index, alone }, { version, items }) {
  if (alone.length < 2 || !alone.includes(version) || items.length <= SHOWN + 1) return null;
  return { key: `${index} ${version}`, from: SHOWN };
}

/**
 * Whether a row holds nothing but a passage of one version, which one line can tell.
 *
 * @param {RowView} row
 */
export function isFoldedPassage(row) {
  return row.alone.length === 1 && (row.cells.length >= MANY || isLong(row));
}
