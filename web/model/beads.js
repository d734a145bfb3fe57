/**
 * What a bead is, beside what it says. Pure.
 */

/** @import { Bead } from './types.js' */

/**
 * Whether both sides of a bead hold sentences.
 *
 * @param {Pick<Bead, 'left' | 'right'>} bead
 */
export const isPaired = ({ left, right }) => left.length > 0 && right.length > 0;
