/**
 * Takes apart the beads that are less certain than is asked for. What is left is arranged as the core
 * arranges it; a page can thus do at once, with a comparison that it has, what `compare` does when
 * it is asked to. Pure; time grows with n log n in the number of sentences.
 */

import { isPaired } from './beads.js';
import { findMoved } from './moves.js';
import { findRows } from './rows.js';
import { summarize } from './summary.js';

/** @import { Bead, Comparison, Pair, Version } from './types.js' */

/**
 * A sentence without a counterpart.
 *
 * @param {'left' | 'right'} side
 * @param {number} sentence
 * @returns {Bead}
 */
const alone = (side, sentence) => ({
  left: side === 'left' ? [sentence] : [],
  right: side === 'right' ? [sentence] : [],
  relation: side === 'left' ? 'removed' : 'added',
  moved: false,
  similarity: 0,
  edits: [],
  facts: [],
  ties: [],
});

/**
 * All beads in the left version's reading order; an added one follows the last sentence before it
 * that did not move.
 *
 * @param {Bead[]} kept With two sides, in order.
 * @param {number} lefts Sentences of the left version.
 * @param {number} rights
 * @returns {Bead[]}
 */
function complete(kept, lefts, rights) {
  const paired = new Set(kept.flatMap(({ left }) => left));
  /** @type {Map<number, Bead>} */
  const beadOfRight = new Map();
  for (const bead of kept) for (const sentence of bead.right) beadOfRight.set(sentence, bead);
  /** @type {{ after: number, bead: Bead }[]} */
  const placed = kept.map((bead) => ({ after: bead.left[0], bead }));
  for (let left = 0; left < lefts; left += 1) {
    if (!paired.has(left)) placed.push({ after: left, bead: alone('left', left) });
  }
  let after = -1;
  for (let right = 0; right < rights; right += 1) {
    const bead = beadOfRight.get(right);
    if (!bead) placed.push({ after, bead: alone('right', right) });
    else if (!bead.moved) after = bead.left[0];
  }
  return placed.sort((a, b) => a.after - b.after).map(({ bead }) => bead);
}

/**
 * @param {Pair} pair
 * @param {Version[]} versions
 * @param {(bead: Bead) => boolean} isKept
 * @returns {Pair}
 */
function keepInPair(pair, versions, isKept) {
  const [left, right] = [versions[pair.left], versions[pair.right]];
  const kept = pair.beads.filter((bead) => isPaired(bead) && isKept(bead));
  // The core compares each pair in one order of its own, so that swapping two versions mirrors it.
  const moved = findMoved(kept, right.text < left.text ? 'right' : 'left');
  const beads = complete(
    kept.map((bead, index) => ({ ...bead, moved: moved[index] })),
    left.sentences.length,
    right.sentences.length,
  );
  return { ...pair, beads, summary: summarize(beads) };
}

/**
 * The comparison with some of its beads alone: the sentences of the others stand alone, and what
 * moved, the rows and the summaries follow.
 *
 * @param {Comparison} comparison
 * @param {(bead: Bead) => boolean} isKept Asked of beads with two sides.
 * @returns {Comparison}
 */
export function keepBeads(comparison, isKept) {
  const { versions } = comparison;
  const pairs = comparison.pairs.map((pair) => keepInPair(pair, versions, isKept));
  return { ...comparison, pairs, rows: findRows(versions, pairs) };
}

/**
 * The comparison without the beads that are less certain than `minSimilarity`: what `compare` gives
 * with that option, without comparing anew. One that holds nothing less certain is given back itself.
 *
 * @param {Comparison} comparison As `compare` gave it; not changed.
 * @param {number} minSimilarity 0 to 1.
 * @returns {Comparison}
 */
export function withMinSimilarity(comparison, minSimilarity) {
  /** @param {Bead} bead */
  const isKept = (bead) => !isPaired(bead) || bead.similarity >= minSimilarity;
  if (comparison.pairs.every(({ beads }) => beads.every(isKept))) return comparison;
  return keepBeads(comparison, isKept);
}
