/**
 * The short names by which the page speaks of versions and sentences: versions are A, B, C…, their
 * sentences A1, A2…
 */

/**
 * @param {number} version
 * @returns {string}
 */
export function letterOf(version) {
  return version < 26 ? String.fromCharCode(65 + version) : `V${version + 1}-`;
}

/**
 * @param {string} letter Of their version.
 * @param {number[]} sentences Indexes, counted from 0; names count from 1.
 * @returns {string}
 */
export function namesOf(letter, sentences) {
  return sentences.map((sentence) => `${letter}${sentence + 1}`).join(', ');
}
