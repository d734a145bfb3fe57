/**
 * The heaviest part of a sequence that stands in order: what decides which beads moved and which
 * sentences a column shows out of order. Pure; time grows with n log n.
 */

/**
 * Picks items whose places never fall, so that their weights add up to the most; of equally heavy
 * picks the one that ends first.
 *
 * @param {number[]} places Per item; not negative.
 * @param {number[]} weights Per item; positive.
 * @returns {Set<number>} Indexes of the picked items.
 */
export function heaviestRun(places, weights) {
  const best = [...weights];
  const before = places.map(() => -1);
  const size = places.reduce((most, place) => Math.max(most, place + 1), 0);
  // A Fenwick tree over places: which item ends the heaviest run at or before a place.
  const tree = new Int32Array(size + 1).fill(-1);
  places.forEach((place, index) => {
    let last = -1;
    for (let at = place + 1; at > 0; at -= at & -at) {
      if (tree[at] >= 0 && (last < 0 || best[tree[at]] > best[last])) last = tree[at];
    }
    if (last >= 0) best[index] += best[last];
    before[index] = last;
    for (let at = place + 1; at <= size; at += at & -at) {
      if (tree[at] < 0 || best[index] > best[tree[at]]) tree[at] = index;
    }
  });

  let end = -1;
  best.forEach((weight, index) => {
    if (end < 0 || weight > best[end]) end = index;
  });
  const run = new Set();
  for (let at = end; at >= 0; at = before[at]) run.add(at);
  return run;
}
