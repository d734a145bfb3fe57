/**
 * The events of `<article-comparison>`. All bubble and cross shadow borders.
 */

/** @import { Bead, Comparison, Pair } from '../model/types.js' */

/**
 * A sentence the reader chose, with every bead that holds it.
 *
 * @typedef {object} BeadSelection
 * @property {number} version
 * @property {number} sentence
 * @property {{ pair: Pair, bead: Bead }[]} beads
 */

/**
 * @typedef {object} ComparisonEvents
 * @property {CustomEvent<Comparison>} comparison-ready The comparison is drawn.
 * @property {CustomEvent<{ fraction: number }>} comparison-progress 0 to 1.
 * @property {CustomEvent<{ error: Error }>} comparison-error
 * @property {CustomEvent<BeadSelection>} bead-select
 */

/**
 * @template {keyof ComparisonEvents} Name
 * @param {EventTarget} target
 * @param {Name} name
 * @param {ComparisonEvents[Name]['detail']} detail
 */
export function emit(target, name, detail) {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
