/**
 * The words around words: what is told of a place without the place itself. Pure.
 */

/** @import { Range } from '../model/types.js' */

/** Letters by which a cut is moved at most, to the border of a word; not all scripts have such. */
const LONGEST = 12;

/**
 * A range with so much on either side of it, in whole words where its script parts them.
 *
 * @param {string} text
 * @param {Range} range
 * @param {Range} within
 * @param {number} reach In code units.
 * @returns {Range}
 */
export const withContext = (text, range, within, reach) => ({
  from: wordStart(text, Math.max(within.from, range.from - reach), within.from),
  to: wordEnd(text, Math.min(Math.max(within.to, range.to), range.to + reach), within.to),
});

/** @param {string} text @param {number} at @param {number} least */
function wordStart(text, at, least) {
  const space = text.slice(Math.max(least, at - LONGEST), at).search(/\s\S*$/);
  return at === least || space < 0 ? at : Math.max(least, at - LONGEST) + space + 1;
}

/** @param {string} text @param {number} at @param {number} most */
function wordEnd(text, at, most) {
  if (at >= most) return at;
  const space = text.slice(at, Math.min(most, at + LONGEST)).search(/\s/);
  return space < 0 ? at : at + space;
}
