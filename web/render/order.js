/**
 * Finds the sentences of one column that the table shows out of their version's reading order, so
 * that the column can say where they stand. This is about the drawing alone: which sentences
 * *moved* is the comparison's word, and here only decides between equally short answers.
 */

/**
 * The sentences to take out of a column so that the others read downwards: as few as possible, and
 * rather those that the comparison calls moved.
 *
 * @param {number[]} rows Per sentence, in reading order, the row that shows it.
 * @param {boolean[]} moved Per sentence, whether the comparison calls it moved.
 * @returns {Set<number>} Indexes of sentences.
 */
export function sentencesOutOfOrder(rows, moved) {
  const best = rows.map((_, index) => (moved[index] ? 1 : 4));
  const before = rows.map(() => -1);
  const size = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  // A Fenwick tree over rows: which sentence ends the heaviest run at or above a row.
  const tree = new Int32Array(size + 1).fill(-1);
  rows.forEach((row, index) => {
    let last = -1;
    for (let at = row + 1; at > 0; at -= at & -at) {
      if (tree[at] >= 0 && (last < 0 || best[tree[at]] > best[last])) last = tree[at];
    }
    if (last >= 0) best[index] += best[last];
    before[index] = last;
    for (let at = row + 1; at <= size; at += at & -at) {
      if (tree[at] < 0 || best[index] > best[tree[at]]) tree[at] = index;
    }
  });

  let end = -1;
  best.forEach((weight, index) => {
    if (end < 0 || weight > best[end]) end = index;
  });
  const out = new Set(rows.keys());
  for (let at = end; at >= 0; at = before[at]) out.delete(at);
  return out;
}
