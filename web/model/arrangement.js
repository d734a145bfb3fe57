/**
 * How the beads of a comparison become all that a reader is told of them: which moved, in what order
 * they stand, the summaries, the rows, the facts by how serious they are. It is worked out here alone, for what the core has found and
 * for what is left of it at a higher `minSimilarity`. Pure; time grows with n log n in the number of
 * sentences, and with how much moved.
 */

import { isPaired } from './beads.js';
import { factNotes } from './fact-notes.js';
import { findMoves } from './moves.js';
import { findRows } from './rows.js';
import { finish } from './steps.js';
import { summarize } from './summary.js';

/**
 * @import { Bead, FactNote, Pair, Row, Version } from './types.js'
 * @import { Steps } from './steps.js'
 */

/** @typedef {Omit<Bead, 'moved'>} FoundBead */
/** @typedef {Omit<Pair, 'beads' | 'summary'> & { beads: FoundBead[] }} FoundPair */

/**
 * @param {Version[]} versions
 * @param {FoundPair[]} pairs Beads with one side are passed over; no sentence is in two.
 * @returns {{ pairs: Pair[], rows: Row[], facts: FactNote[] }}
 */
export const arrange = (versions, pairs) => finish(arrangeInSteps(versions, pairs));

/**
 * The same in steps.
 *
 * @param {Version[]} versions
 * @param {FoundPair[]} pairs
 * @returns {Steps<{ pairs: Pair[], rows: Row[], facts: FactNote[] }>}
 */
export function* arrangeInSteps(versions, pairs) {
  /** @type {Pair[]} */
  const arranged = [];
  for (const pair of pairs) {
    yield;
    arranged.push(yield* arrangePair(pair, versions));
  }
  const rows = yield* findRows(versions, arranged);
  return { pairs: arranged, rows, facts: factNotes(arranged) };
}

/**
 * All beads in the left version's reading order; an added one follows the last sentence before it
 * that is in its place.
 *
 * @param {FoundPair} pair
 * @param {Version[]} versions
 * @returns {Steps<Pair>}
 */
function* arrangePair(pair, versions) {
  const [left, right] = [versions[pair.left], versions[pair.right]];
  const found = pair.beads.filter(isPaired);
  const moves = yield* findMoves(found, left, right);
  yield;
  /** @type {Bead[]} */
  const paired = found.map((bead, index) => ({ ...bead, moved: moves.moved[index] }));

  const pairedLefts = new Set(paired.flatMap((bead) => bead.left));
  /** @type {Map<number, Bead>} */
  const beadOfRight = new Map();
  for (const bead of paired) for (const sentence of bead.right) beadOfRight.set(sentence, bead);
  const placed = paired.map((bead) => ({ after: bead.left[0], bead }));
  for (const sentence of left.sentences.keys()) {
    if (!pairedLefts.has(sentence)) placed.push({ after: sentence, bead: alone('left', sentence) });
  }
  let after = -1;
  for (const sentence of right.sentences.keys()) {
    const bead = beadOfRight.get(sentence);
    if (!bead) placed.push({ after, bead: alone('right', sentence) });
    else if (moves.right.has(sentence) && moves.left.has(bead.left[0])) after = bead.left[0];
  }
  yield;
  const beads = placed.sort((a, b) => a.after - b.after).map(({ bead }) => bead);
  return { ...pair, beads, summary: summarize(beads) };
}

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
  rewritten: false,
  similarity: 0,
  edits: [],
  facts: [],
  ties: [],
});
