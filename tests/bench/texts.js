// Made-up prose for benchmarks: a text of any length, and another version of it with edits, moves,
// splits, merges, cuts and additions. The same seed gives the same texts everywhere.
//
// How much differs is what Cotejo finds in the gold: between two drafts of one essay
// (`essay-revisions`), and between two Spanish renderings of one report (`es-es`).

import { ownWords } from '../../web/tasks/language-folders.js';

/**
 * @typedef {object} Kind shares of sentences, and of the words of an edited one
 * @property {number} edited
 * @property {number} cut
 * @property {number} added
 * @property {number} split
 * @property {number} merged
 * @property {number} replacedWords
 * @property {number} cutWords
 * @property {number} addedWords
 */

/** @typedef {'drafts' | 'reports'} KindName */

/** @type {Record<KindName, Kind>} */
export const kinds = {
  drafts: {
    edited: 0.5,
    cut: 0.1,
    added: 0.15,
    split: 0.02,
    merged: 0.02,
    replacedWords: 0.15,
    cutWords: 0.09,
    addedWords: 0.11,
  },
  reports: {
    edited: 1,
    cut: 0.1,
    added: 0.1,
    split: 0.07,
    merged: 0.06,
    replacedWords: 0.38,
    cutWords: 0.12,
    addedWords: 0.11,
  },
};

const onsets = 'b c d f g l m n p r s t v br cl cr fr gr pl pr tr ch'.split(' ');
const vowels = 'a e i o u ia ie io ue'.split(' ');
const codas = ['', '', '', 'n', 's', 'r', 'l'];
const vocabularySize = 20_000;

/** @param {number} seed @returns {() => number} from 0 to 1 (mulberry32) */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes sentences out of a vocabulary in which few words are common (Zipf 1935). */
export class Writer {
  /** @param {number} seed @param {string[]} vocabulary to begin with; the rest is made up */
  constructor(seed, vocabulary = []) {
    this.random = random(seed);
    const words = new Set(vocabulary);
    while (words.size < vocabularySize) words.add(this.#word());
    this.words = [...words];
  }

  /** @param {readonly string[]} items */
  #pick(items) {
    return items[Math.floor(this.random() * items.length)];
  }

  #word() {
    const syllables = 1 + Math.floor(this.random() * 4);
    let word = '';
    for (let at = 0; at < syllables; at += 1) word += this.#pick(onsets) + this.#pick(vowels);
    return word + this.#pick(codas);
  }

  word() {
    return this.words[Math.floor(vocabularySize ** this.random()) - 1];
  }

  /** @returns {string[]} the words of a sentence */
  sentence() {
    return Array.from({ length: 8 + Math.floor(this.random() * 22) }, () => this.word());
  }

  /** @param {string[]} words @param {Kind} kind @returns {string[]} */
  edited(words, { replacedWords, cutWords, addedWords }) {
    return words.flatMap((word) => {
      const chance = this.random();
      if (chance < replacedWords) return [this.word()];
      if (chance < replacedWords + cutWords) return [];
      return this.random() < addedWords ? [word, this.word()] : [word];
    });
  }

  /** @param {string[][]} sentences @param {Kind} kind @returns {string[][]} */
  revised(sentences, kind) {
    /** @type {string[][]} */
    const revised = [];
    for (let at = 0; at < sentences.length; at += 1) {
      if (this.random() < kind.added) revised.push(this.sentence());
      let chance = this.random();
      chance -= kind.cut;
      if (chance < 0) continue;
      const words = this.random() < kind.edited ? this.edited(sentences[at], kind) : sentences[at];
      const half = words.length >> 1;
      chance -= kind.split;
      if (chance < 0 && half > 3) {
        revised.push(words.slice(0, half), words.slice(half));
        continue;
      }
      chance -= kind.merged;
      if (chance < 0 && at + 1 < sentences.length) {
        at += 1;
        revised.push([...words, ...sentences[at]]);
      } else revised.push(words);
    }
    for (let move = 0; move < sentences.length / 50; move += 1) {
      const from = Math.floor(this.random() * revised.length);
      const block = revised.splice(from, 1 + Math.floor(this.random() * 4));
      revised.splice(Math.floor(this.random() * (revised.length + 1)), 0, ...block);
    }
    return revised;
  }
}

/** @param {string[][]} sentences */
const textOf = (sentences) =>
  sentences
    .map((words) => `${words[0]?.[0]?.toUpperCase() ?? ''}${words.join(' ').slice(1)}.`)
    .reduce((text, sentence, at) => text + (at === 0 ? '' : at % 5 ? ' ' : '\n\n') + sentence, '');

/**
 * @param {number} sentences on the left side
 * @param {KindName} kind
 * @param {number} seed
 * @returns {{ left: string, right: string }} two versions of a text
 */
export function makeTexts(sentences, kind, seed) {
  const writer = new Writer(seed);
  const left = Array.from({ length: sentences }, () => writer.sentence());
  return { left: textOf(left), right: textOf(writer.revised(left, kinds[kind])) };
}

/** A free translation, as the words of our lists are found in the gold. */
const translation = { ...kinds.reports, replacedWords: 0.25 };

/**
 * @param {number} sentences on the left side
 * @param {string} lang of the left side; the right one is in English
 * @param {number} seed
 * @returns {{ left: string, right: string }} a text of words of our lists, and made-up ones that
 *   both sides have as they are; and its rendering
 */
export function makeTranslation(sentences, lang, seed) {
  const words = ownWords();
  const own = words.get(lang) ?? new Map();
  const english = words.get('en') ?? new Map();
  const writer = new Writer(seed, [...own.keys()]);
  const left = Array.from({ length: sentences }, () => writer.sentence());
  const right = writer.revised(left, translation);
  /** @param {string[][]} text @param {Map<string, string[]>} list */
  const inWords = (text, list) =>
    textOf(text.map((words) => words.map((word) => list.get(word)?.[0] ?? word)));
  return { left: inWords(left, own), right: inWords(right, english) };
}

// What sentence rules must look twice at, in front of words.
const stumbling = [
  'el Sr.',
  'EE. UU.',
  '1.234,5',
  '“¿Y qué?”, dijo',
  'a las 17.40',
  'J. K.',
  '3.º',
];

/**
 * News in Spanish, as far as a sentence walk can tell.
 *
 * @param {number} length in UTF-16 code units
 * @param {number} seed
 */
export function makeNews(length, seed) {
  const writer = new Writer(seed);
  /** @type {string[][]} */
  const sentences = [];
  for (let written = 0; written < length; ) {
    const words = writer.sentence().map((word) => {
      const chance = writer.random();
      if (chance < 0.02) {
        return `${stumbling[Math.floor(writer.random() * stumbling.length)]} ${word}`;
      }
      return chance < 0.1 ? `${word},` : word;
    });
    sentences.push(words);
    written += words.join(' ').length + 2;
  }
  return textOf(sentences).slice(0, length);
}
