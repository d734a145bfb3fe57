/**
 * Which beads a reader should look at twice. Most are sure, and say nothing of it. Pure.
 */

import { isPaired } from '../model/beads.js';

/** @import { Bead } from '../model/types.js' */

/**
 * Beads less likely right than this are called unsure: one in five of them is wrong, or more. The
 * figures that speak for it stand in docs/decisions/0027.
 */
const SURE = 0.8;

/**
 * @param {Pick<Bead, 'left' | 'right' | 'similarity'>} bead
 * @returns {boolean}
 */
export function isUnsure(bead) {
  return isPaired(bead) && bead.similarity < SURE;
}

/**
 * Whether a translation shares no word, name or number with its original that is known here. A
 * result without ties, of an earlier release, says nothing of it.
 *
 * @param {Pick<Bead, 'relation' | 'ties'>} bead
 * @returns {boolean}
 */
export function isUntied({ relation, ties }) {
  return relation === 'translated' && ties?.length === 0;
}
