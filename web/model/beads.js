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
