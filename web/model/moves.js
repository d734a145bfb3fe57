/**
 * Which beads stand out of order: as few sentences as possible. Pure.
 */

import { heaviestRun } from './heaviest-run.js';

/** @import { Bead } from './types.js' */

/**
 * @param {Bead[]} beads With two sides.
 * @param {'left' | 'right'} side In whose reading order the question is asked; where two answers
 *   are equally short, it decides.
 * @returns {boolean[]}
 */
export function findMoved(beads, side) {
  const across = side === 'left' ? 'right' : 'left';
  const order = [...beads.keys()].sort((a, b) => beads[a][side][0] - beads[b][side][0]);
  const run = heaviestRun(
    order.map((index) => beads[index][across][0]),
    order.map((index) => beads[index].left.length + beads[index].right.length),
  );
  const moved = beads.map(() => true);
  for (const place of run) moved[order[place]] = false;
  return moved;
}
