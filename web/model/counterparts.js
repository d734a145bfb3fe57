/**
 * Joins the sentences that a comparison holds to be one: a sentence and its counterparts in every
 * version, followed through the whole chain of pairs. Pure; the cost grows with the number of
 * sentences.
 */

/** @import { Pair, Version } from './types.js' */

/**
 * A bead with the place where it stands.
 *
 * @typedef {object} BeadPlace
 * @property {number} pair Index into `comparison.pairs`.
 * @property {number} bead Index into that pair's `beads`.
 * @property {'left' | 'right'} side The side on which the sentence asked for stands.
 */

/**
 * @typedef {object} Counterparts
 * @property {number[][]} groups Per version, per sentence, the number of its group.
 * @property {BeadPlace[][][]} places Per version, per sentence, the beads that hold it.
 * @property {Map<number, number[]>} carriers By group, the versions that have it, in their order.
 */

/**
 * Numbers the groups of sentences that are joined by beads, and lists each sentence's beads.
 *
 * @param {Version[]} versions
 * @param {Pair[]} pairs
 * @returns {Counterparts}
 */
export function joinCounterparts(versions, pairs) {
  /** @type {number[]} */
  const starts = [];
  let total = 0;
  for (const version of versions) {
    starts.push(total);
    total += version.sentences.length;
  }
  const parents = Int32Array.from({ length: total }, (_, index) => index);
  /** @type {(node: number) => number} */
  const rootOf = (node) => {
    let root = node;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  };

  const places = versions.map(({ sentences }) =>
    sentences.map(() => /** @type {BeadPlace[]} */ ([])),
  );
  pairs.forEach(({ left, right, beads }, pair) => {
    beads.forEach((bead, index) => {
      for (const sentence of bead.left)
        places[left][sentence].push({ pair, bead: index, side: 'left' });
      for (const sentence of bead.right)
        places[right][sentence].push({ pair, bead: index, side: 'right' });
      const nodes = [
        ...bead.left.map((sentence) => starts[left] + sentence),
        ...bead.right.map((sentence) => starts[right] + sentence),
      ];
      for (const node of nodes) parents[rootOf(node)] = rootOf(nodes[0]);
    });
  });

  const groups = versions.map(({ sentences }, version) =>
    sentences.map((_, sentence) => rootOf(starts[version] + sentence)),
  );
  return { groups, places, carriers: carriersOf(groups) };
}

/**
 * @param {number[][]} groups Per version, per sentence.
 * @returns {Map<number, number[]>}
 */
function carriersOf(groups) {
  /** @type {Map<number, number[]>} */
  const carriers = new Map();
  groups.forEach((ofVersion, version) => {
    for (const group of ofVersion) {
      const versions = carriers.get(group);
      if (!versions) carriers.set(group, [version]);
      else if (versions.at(-1) !== version) versions.push(version);
    }
  });
  return carriers;
}
