/**
 * Takes apart the beads that are less certain than is asked for, and arranges what is left: a page can
 * thus do at once, with a comparison that it has, what `compare` does when it is asked to. Pure.
 */

import { isObject, typeError } from './arguments.js';
import { arrangeInSteps } from './arrangement.js';
import { isPaired } from './beads.js';
import { finish } from './steps.js';

/**
 * @import { Steps } from './steps.js'
 * @import { Comparison } from './types.js'
 */

/**
 * @param {unknown} minSimilarity
 * @param {string} path Its name in an error.
 * @returns {asserts minSimilarity is number}
 */
export function checkMinSimilarity(minSimilarity, path) {
  if (typeof minSimilarity !== 'number') throw typeError(path, 'a number', minSimilarity);
  if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
    throw new RangeError(`${path}: expected 0 to 1, got ${minSimilarity}`);
  }
}

/** @param {unknown} comparison */
function checkComparison(comparison) {
  if (!isObject(comparison)) throw typeError('comparison', 'a comparison', comparison);
  for (const name of ['versions', 'pairs']) {
    if (!Array.isArray(comparison[name])) {
      throw typeError(`comparison.${name}`, 'an array', comparison[name]);
    }
  }
}

/**
 * The comparison without the beads that are less certain than `minSimilarity`: what `compare` gives
 * with that option, without comparing anew. One that holds nothing less certain is given back itself.
 *
 * @param {Comparison} comparison As `compare` gave it; not changed.
 * @param {number} minSimilarity 0 to 1.
 * @returns {Comparison}
 * @throws {TypeError | RangeError} for a wrong argument, which the message names.
 */
export const withMinSimilarity = (comparison, minSimilarity) =>
  finish(siftInSteps(comparison, minSimilarity));

/**
 * The same in steps.
 *
 * @param {Comparison} comparison
 * @param {number} minSimilarity
 * @returns {Steps<Comparison>}
 */
export function* siftInSteps(comparison, minSimilarity) {
  checkComparison(comparison);
  checkMinSimilarity(minSimilarity, 'minSimilarity');
  const { versions, pairs } = comparison;
  const isKept = (/** @type {Comparison['pairs'][0]['beads'][0]} */ bead) =>
    !isPaired(bead) || bead.similarity >= minSimilarity;
  if (pairs.every(({ beads }) => beads.every(isKept))) return comparison;
  const kept = pairs.map((pair) => ({ ...pair, beads: pair.beads.filter(isKept) }));
  return { ...comparison, ...(yield* arrangeInSteps(versions, kept)) };
}
