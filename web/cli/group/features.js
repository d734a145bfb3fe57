/**
 * What of a text tells which others are versions of it, as 32-bit hashes: pairs of neighbouring words
 * for texts in its own language, and names and numbers, which translations keep.
 */
import { lackSpaces } from '../../engine/spaceless.js';

/** @typedef {{ pairs: Uint32Array, marks: Uint32Array }} Features Each hash once. */

/** Letters that begin the same name in other alphabets and inflections. */
const STEM = 5;
const LATIN = /** @type {Record<string, string>} */ ({
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ј: 'i',
  љ: 'l',
  њ: 'n',
  ђ: 'd',
  ћ: 'c',
  џ: 'dz',
});
/** Two letters of what Japanese inflects with, which all its texts share. */
const ENDINGS = /^\p{Script=Hiragana}{2}$/u;
const WORD = /\p{Nd}+(?:[.,\u00A0\u202F' ]\p{Nd}{3}(?!\p{Nd})|[.,]\p{Nd}+)*|[\p{L}\p{M}\p{Nd}]+/gu;
const SENTENCE_END = /[.!?:;。！？…»”"]\s*$|^\s*$/u;

/** @param {string} text @param {number} [seed] @returns {number} FNV-1a with a final mix */
function hashOf(text, seed = 0x811c9dc5) {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** @param {string} word @returns {string} without case, accents and, for Cyrillic, the alphabet */
const folded = (word) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u0400-\u04FF]/g, (letter) => LATIN[letter] ?? letter);

/** @param {string} digits @returns {string} as it is in any language: separators differ */
const numberOf = (digits) =>
  digits.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Digits stand in tens, the first of which ends in 0 or 6.
    return code < 128
      ? digit
      : String((code - (code & 0xf ? ((code & 0xf) >= 6 ? 6 : 0) : 0)) & 0xf);
  });

/** @param {string} text @returns {Features} */
export function featuresOf(text) {
  /** @type {Set<number>} */
  const pairs = new Set();
  /** @type {Set<number>} */
  const marks = new Set();
  let before = '';
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const opens = SENTENCE_END.test(text.slice(Math.max(0, index - 3), index));
    end = index + word.length;
    if (/^\p{Nd}/u.test(word)) {
      const number = numberOf(word);
      if (number.length >= 2) marks.add(hashOf(`#${number}`));
      before = pair(pairs, before, number);
    } else if (lackSpaces(word)) {
      for (let at = 0; at + 1 < word.length; at += 1) {
        const two = word.slice(at, at + 2);
        if (!ENDINGS.test(two)) pairs.add(hashOf(two));
      }
      before = '';
    } else {
      const plain = folded(word);
      if (!opens && plain.length >= 4 && /^\p{Lu}/u.test(word))
        marks.add(hashOf(plain.slice(0, STEM)));
      before = pair(pairs, before, plain);
    }
  }
  return end === 0
    ? { pairs: new Uint32Array(0), marks: new Uint32Array(0) }
    : {
        pairs: Uint32Array.from(pairs),
        marks: Uint32Array.from(marks),
      };
}

/** @param {Set<number>} pairs @param {string} before @param {string} word @returns {string} `word` */
function pair(pairs, before, word) {
  if (before !== '') pairs.add(hashOf(word, hashOf(before)));
  return word;
}
