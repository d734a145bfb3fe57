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
  for (const row of rows) {
    const last = joined.at(-1);
    const areAlone = last && last.alone.length > 0 && row.alone.length > 0;
    if (areAlone && canJoin(last, row)) joined[joined.length - 1] = join(last, row);
    else joined.push(row);
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

/**
 * @param {RowView} last
 * @param {RowView} row
 * @returns {RowView}
 */
function join(last, row) {
  const [version] = row.alone;
  const cells = [...last.cells];
  const { items, ...cell } = row.cells[version];
  cells[version] = { ...cell, items: [...cells[version].items, ...items] };
  const alone = [...new Set([...last.alone, version])].sort((a, b) => a - b);
  const marks = [...new Set([...last.marks, ...row.marks])];
  return { ...last, changed: last.changed || row.changed, marks, cells, alone };
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
