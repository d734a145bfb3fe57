/**
 * What a bead is, beside what it says. Pure.
 */

/** @import { Bead, Pair } from './types.js' */

/**
 * Whether both sides of a bead hold sentences.
 *
 * @param {Pick<Bead, 'left' | 'right'>} bead
 */
export const isPaired = ({ left, right }) => left.length > 0 && right.length > 0;

/**
 * Whether a sentence stands in a translation as it was written.
 *
 * @param {Pick<Pair, 'mode'>} pair
 * @param {Pick<Bead, 'relation'>} bead
 */
export const isUntranslated = ({ mode }, { relation }) =>
  mode === 'bilingual' && (relation === 'same' || relation === 'cosmetic');

/**
 * Beads less likely right than this are called unsure: one in five of them is wrong, or more. The
 * figures that speak for it stand in docs/decisions/0027.
 */
const SURE = 0.8;

/**
 * Whether a reader should look at a bead twice.
 *
 * @param {Pick<Bead, 'left' | 'right' | 'similarity'>} bead
 */
export const isUnsure = (bead) => isPaired(bead) && bead.similarity < SURE;
