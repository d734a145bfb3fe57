/**
 * One order of rows out of the reading orders of all versions: the topological order (Kahn 1962)
 * that goes through the earlier versions first. So between two rows that versions share, what an
 * earlier version has alone stands above what a later one has: dropped above new, passage by passage.
 * Pure; time grows with sentences times versions.
 */

/** @import { SentenceMarks } from './sentence-marks.js' */

/**
 * @param {number[][]} columns Per version, for each sentence in reading order, the row that holds it.
 * @param {number} rows How many there are.
 * @param {SentenceMarks[]} inPlace Per version, the sentences that must be read in order. Where they
 *   contradict each other, rows come as early as most versions have them.
 * @returns {number[]} The rows that hold one of those sentences, each once.
 */
export function mergeColumns(columns, rows, inPlace) {
  const needed = new Int32Array(rows);
  const seenIn = new Int32Array(rows).fill(-1);
  columns.forEach((column, version) => {
    column.forEach((row, sentence) => {
      if (!inPlace[version].has(sentence) || seenIn[row] === version) return;
      seenIn[row] = version;
      needed[row] += 1;
    });
  });

  const arrived = new Int32Array(rows);
  const done = new Uint8Array(rows);
  const fronts = columns.map(() => -1);
  const next = columns.map(() => 0);
  /** @param {number} version */
  const advance = (version) => {
    const column = columns[version];
    let at = next[version];
    while (at < column.length && (!inPlace[version].has(at) || done[column[at]])) at += 1;
    fronts[version] = at < column.length ? column[at] : -1;
    if (fronts[version] >= 0) arrived[fronts[version]] += 1;
    next[version] = at + 1;
  };
  for (const version of columns.keys()) advance(version);

  /** @type {number[]} */
  const order = [];
  for (;;) {
    let chosen = -1;
    for (const row of fronts) {
      if (row < 0) continue;
      if (arrived[row] === needed[row]) {
        chosen = row;
        break;
      }
      const lacking = (/** @type {number} */ each) => needed[each] - 2 * arrived[each];
      if (chosen < 0 || lacking(row) < lacking(chosen)) chosen = row;
    }
    if (chosen < 0) return order;
    done[chosen] = 1;
    order.push(chosen);
    fronts.forEach((row, version) => {
      if (row === chosen) advance(version);
    });
  }
}
