/** A comparison as JSON text and back. */
import { checkComparison } from './check-comparison.js';

/** @import { Comparison } from '../model/types.js' */

/**
 * @param {Comparison} comparison
 * @returns {string} one row; lone surrogates are escaped, so it can be written in UTF-8
 * @throws {TypeError} where it is none
 */
export function toJson(comparison) {
  checkComparison(comparison);
  return `${JSON.stringify(comparison)}\n`;
}

/**
 * @param {string} json what `toJson` made, or `npx cotejo compare --format json`
 * @returns {Comparison}
 * @throws {SyntaxError} where it is no JSON
 * @throws {TypeError} naming the part that is none of a comparison's
 */
export function fromJson(json) {
  if (typeof json !== 'string') throw new TypeError(`json: expected a string, got ${typeof json}`);
  const comparison = JSON.parse(json);
  checkComparison(comparison);
  return comparison;
}
