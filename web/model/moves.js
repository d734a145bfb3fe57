/**
 * Which beads of a pair stand out of order: those with a sentence that is not in its place when the
 * two versions are set side by side, with as few such sentences as can be. This is the only place
 * where it is worked out. Pure.
 */

import { isPaired } from './beads.js';
import { heaviestRun } from './heaviest-run.js';
import { orderTable } from './table-order.js';

/**
 * @import { Bead, Version } from './types.js'
 * @import { SentenceMarks } from './sentence-marks.js'
 * @import { Steps } from './steps.js'
 */

/** @typedef {Pick<Bead, 'left' | 'right'>} Sides */

/**
 * @typedef {object} Moves
 * @property {boolean[]} moved Per bead.
 * @property {SentenceMarks} left The left sentences that are in their place.
 * @property {SentenceMarks} right
 */

/**
 * Swapping two versions must mirror what moved. Where two answers are equally short, the version
 * that comes first by its text decides; by its sentences and language where the texts are equal.
 *
 * @param {Sides[]} beads Those with two sides.
 * @param {Version} left
 * @param {Version} right
 * @returns {Steps<Moves>}
 */
export function* findMoves(beads, left, right) {
  if (!comesFirst(right, left)) return yield* movesOf(beads, left, right);
  const mirrored = beads.map((bead) => ({ left: bead.right, right: bead.left }));
  const moves = yield* movesOf(mirrored, right, left);
  return { moved: moves.moved, left: moves.right, right: moves.left };
}

/**
 * @param {Version} one
 * @param {Version} other
 */
function comesFirst(one, other) {
  if (one.text !== other.text) return one.text < other.text;
  const ranges = [one, other].map(({ sentences }) =>
    sentences.flatMap(({ from, to }) => [from, to]),
  );
  const at = ranges[0].findIndex((offset, index) => offset !== ranges[1][index]);
  if (at >= 0) return ranges[0][at] < (ranges[1][at] ?? 0);
  return ranges[0].length === ranges[1].length && one.lang < other.lang;
}

/**
 * @param {Sides[]} beads
 * @param {Version} left
 * @param {Version} right
 * @returns {Steps<Moves>}
 */
function* movesOf(beads, left, right) {
  const order = [...beads.keys()].sort((a, b) => beads[a].left[0] - beads[b].left[0]);
  // One that stays saves its smaller side a place elsewhere; of equal answers, the larger beads stay.
  const sizes = order.map((bead) => [beads[bead].left.length, beads[bead].right.length]);
  const most = left.sentences.length + right.sentences.length + 1;
  const run = heaviestRun(
    order.map((bead) => beads[bead].right[0]),
    sizes.map(([lefts, rights]) => Math.min(lefts, rights) * most + lefts + rights),
  );
  const apart = new Set(order.filter((_, index) => !run.has(index)));

  yield;
  let lone = beads.length;
  const groups = [left, right].map(({ sentences }) => sentences.map(() => lone++));
  beads.forEach((bead, group) => {
    for (const sentence of bead.left) groups[0][sentence] = group;
    for (const sentence of bead.right) groups[1][sentence] = group;
  });
  const { inPlace } = yield* orderTable(groups, apart);
  const isElsewhere = (/** @type {Sides} */ bead) =>
    bead.left.some((sentence) => !inPlace[0].has(sentence)) ||
    bead.right.some((sentence) => !inPlace[1].has(sentence));
  return { moved: beads.map(isElsewhere), left: inPlace[0], right: inPlace[1] };
}

/**
 * The sentences of moved beads, by the groups that they belong to.
 *
 * @param {number[][]} groups Per version and sentence.
 * @param {{ left: number, right: number, beads: Bead[] }[]} pairs
 * @returns {Set<number>}
 */
export function movedGroups(groups, pairs) {
  const moved = new Set();
  for (const { left, beads } of pairs) {
    for (const bead of beads) {
      if (isPaired(bead) && bead.moved) moved.add(groups[left][bead.left[0]]);
    }
  }
  return moved;
}
