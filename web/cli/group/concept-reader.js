/**
 * Which concepts a text of one language names, by the words of its packs. Rougher than the core, which
 * segments and stems: a word stands for what its beginning may be an inflection of, and in scripts
 * without spaces the longest name from each letter on counts. Some tenths of a millisecond for a text
 * of 2 KB.
 */
import { lackSpaces } from '../../engine/spaceless.js';

/** @import { PackWord } from './pack-words.js' */

const WORD = /[\p{L}\p{M}]+/gu;
/** Whose words stand between spaces with particles at them: names are looked for within. */
const HANGUL = /\p{Script=Hangul}/u;
/** @param {string} word @returns {boolean} whether names stand within it */
const isRun = (word) => lackSpaces(word) || HANGUL.test(word);
/** Letters that are words of their own before others, in scripts that write no short vowels. */
const PREFIXES = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Words of a name. */
const MOST_WORDS = 3;
/** Letters of a name that is written without spaces. */
const LONGEST = 8;
/** Letters that a word and its stem have in common at least, and that an ending takes at most. */
const SHORTEST = 4;
const ENDING = 4;
/** What of a name may be an ending, in a language without a stemmer: «місто», «міста». */
const OWN_ENDING = 2;
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
/** Words whose concepts are kept. */
const KEPT = 100_000;
const NONE = /** @type {number[]} */ ([]);

export class ConceptReader {
  /** @type {Map<string, number[]>} */
  #names = new Map();
  /** @type {Map<string, number[]>} */
  #stems = new Map();
  /** First words of names of several. */
  #firsts = new Set();
  /** @type {Map<string, number[]>} what single words were found to name */
  #known = new Map();
  #fold;

  /**
   * @param {{ words: PackWord[], stems: PackWord[] }[]} packs of the language
   * @param {{ diacritics?: boolean }} [habits] whether diacritics tell its words apart
   */
  constructor(packs, { diacritics = false } = {}) {
    this.#fold = diacritics
      ? (/** @type {string} */ word) => word.normalize('NFC').toLowerCase()
      : (/** @type {string} */ word) =>
          isRun(word)
            ? word.normalize('NFKC').toLowerCase()
            : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const add = (
      /** @type {Map<string, number[]>} */ names,
      /** @type {string} */ key,
      /** @type {number} */ concept,
    ) => {
      const known = names.get(key);
      if (!known) names.set(key, [concept]);
      else if (!known.includes(concept)) known.push(concept);
    };
    const isStemmed =
      diacritics || packs.some(({ words }) => words.some(({ stem }) => stem !== null));
    for (const { words, stems } of packs) {
      for (const { key, stem, concept } of words) {
        const name = isRun(key) ? key.replaceAll(' ', '') : key;
        add(this.#names, name, concept);
        if (stem) add(this.#stems, stem, concept);
        else if (!isStemmed && LETTERS.test(name)) {
          for (let cut = 1; cut <= OWN_ENDING && name.length - cut >= SHORTEST; cut += 1) {
            add(this.#stems, name.slice(0, -cut), concept);
          }
        }
        const end = name.indexOf(' ');
        if (end > 0) this.#firsts.add(name.slice(0, end));
      }
      for (const { key, concept } of stems) add(this.#stems, key, concept);
    }
  }

  /** @param {string} text @returns {Set<number>} */
  conceptsIn(text) {
    /** @type {Set<number>} */
    const found = new Set();
    /** @type {string[]} the last words, for names of several */
    let before = [];
    for (const [written] of text.matchAll(WORD)) {
      const word = this.#fold(written);
      if (isRun(word)) {
        this.#addNamesWithin(word, found);
        before = [];
        continue;
      }
      for (const concept of this.#namedBy(word)) found.add(concept);
      before = before.filter((start) => start.split(' ').length < MOST_WORDS);
      before = before.map((start) => `${start} ${word}`);
      for (const name of before) {
        for (const concept of this.#names.get(name) ?? NONE) found.add(concept);
      }
      if (this.#firsts.has(word)) before.push(word);
    }
    return found;
  }

  /** @param {string} word @returns {number[]} */
  #namedBy(word) {
    const known = this.#known.get(word);
    if (known) return known;
    const named = this.#look(word);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(word, named);
    return named;
  }

  /** @param {string} word @returns {number[]} */
  #look(word) {
    const named = this.#inflected(word);
    if (named.length > 0 || !PREFIXES.test(word)) return named;
    for (let at = 1; at <= 2 && word.length - at >= 3; at += 1) {
      const rest = this.#inflected(word.slice(at));
      if (rest.length > 0) return rest;
    }
    return NONE;
  }

  /** @param {string} word @returns {number[]} */
  #inflected(word) {
    const named = this.#names.get(word) ?? this.#stems.get(word);
    if (named) return named;
    for (let cut = 1; cut <= ENDING && word.length - cut >= SHORTEST; cut += 1) {
      const start = word.slice(0, -cut);
      const meant = this.#stems.get(start) ?? this.#names.get(start);
      if (meant) return meant;
    }
    return NONE;
  }

  /** @param {string} run without spaces @param {Set<number>} found */
  #addNamesWithin(run, found) {
    for (let from = 0; from < run.length; ) {
      let length = Math.min(LONGEST, run.length - from);
      for (; length > 0; length -= 1) {
        const named = this.#names.get(run.slice(from, from + length));
        if (!named) continue;
        for (const concept of named) found.add(concept);
        break;
      }
      from += Math.max(1, length);
    }
  }
}
