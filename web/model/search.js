/**
 * Finds words in all versions, whatever their case and accents. Pure; the cost grows with the texts,
 * which are folded once each.
 */

/** @import { Version } from './types.js' */

/** @typedef {{ text: string, starts: Uint32Array }} Folded Where each folded unit comes from; one more for the end. */
/** @typedef {{ version: number, sentence: number, from: number, to: number }} Match In code units of its version's text. */

/** @type {WeakMap<Version, Folded>} */
const foldedVersions = new WeakMap();

const MARKS = /\p{M}/gu;

/**
 * A text without case and accents, with white space as spaces.
 *
 * @param {string} text
 * @returns {Folded}
 */
export function fold(text) {
  /** @type {string[]} */
  const units = [];
  /** @type {number[]} */
  const starts = [];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    units.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return { text: units.join(''), starts: Uint32Array.from(starts) };
}

/**
 * Where words stand in a folded text, without overlaps.
 *
 * @param {Folded} folded
 * @param {string} words Folded.
 * @returns {{ from: number, to: number }[]} In code units of the text that was folded.
 */
export function findIn({ text, starts }, words) {
  const found = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at)) {
    found.push({ from: starts[at], to: starts[at + words.length] });
    at += words.length;
  }
  return found;
}

/** @param {string} character */
function foldCharacter(character) {
  if (/\s/.test(character)) return ' ';
  const lower = character.toLowerCase();
  // Most letters of most texts have nothing to take off.
  return lower.length === 1 && lower < '\u0080'
    ? lower
    : lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** What is looked for: spaces around it mean nothing. @param {string} words */
export const foldWords = (words) => fold(words.trim().replace(/\s+/g, ' ')).text;

/**
 * @param {Version[]} versions
 * @param {string} words As a reader wrote them.
 * @returns {Match[]} Version by version, in reading order; each in the sentence in which it begins.
 */
export function search(versions, words) {
  const wanted = foldWords(words);
  return versions.flatMap((version, index) => {
    const folded = foldedVersions.get(version) ?? fold(version.text);
    foldedVersions.set(version, folded);
    /** @type {Match[]} */
    const matches = [];
    let sentence = 0;
    for (const range of findIn(folded, wanted)) {
      while (version.sentences[sentence] && version.sentences[sentence].to <= range.from)
        sentence += 1;
      if (!version.sentences[sentence]) break;
      if (range.to > version.sentences[sentence].from) {
        matches.push({ version: index, sentence, ...range });
      }
    }
    return matches;
  });
}
