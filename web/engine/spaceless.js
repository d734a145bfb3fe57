/**
 * The scripts that set no spaces between words. They stand apart from the dictionaries that tell their
 * words, which only texts in one of them need.
 */

/** By the name of its dictionary: a character of each script tells that it is needed. */
export const spaceless = /** @type {Record<string, RegExp>} */ ({
  cj: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  thai: /\p{Script=Thai}/u,
  lao: /\p{Script=Lao}/u,
  khmer: /\p{Script=Khmer}/u,
  burmese: /\p{Script=Myanmar}/u,
});

const any = new RegExp(
  Object.values(spaceless)
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** @param {string} text @returns {boolean} whether any of it does */
export const lackSpaces = (text) => any.test(text);
