/**
 * Small arithmetic on ranges: half-open stretches of a version's text in UTF-16 code units. Pure,
 * and total: a range that lies outside its text yields less text, never an error.
 */

/** @import { Range } from './types.js' */

/**
 * The part of `text` that `range` covers; empty for null.
 *
 * @param {string} text
 * @param {Range | null} range
 * @returns {string}
 */
export function slice(text, range) {
  return range ? text.slice(range.from, range.to) : '';
}

/**
 * The part of `range` that lies within `bounds`, or null where they do not meet.
 *
 * @param {Range | null} range
 * @param {Range} bounds
 * @returns {Range | null}
 */
export function clip(range, bounds) {
  if (!range) return null;
  const from = Math.max(range.from, bounds.from);
  const to = Math.min(range.to, bounds.to);
  return from < to ? { from, to } : null;
}
