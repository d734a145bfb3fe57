/**
 * Which beads a reader should look at twice. Most are sure, and say nothing of it. Pure.
 */

/** @import { Bead } from '../model/types.js' */

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
