/**
 * The pairs of a comparison that there are, and those that a reader asks for besides: they are
 * compared when they are asked for, and kept. Nothing is compared twice in one order.
 */

import { compare } from '../../engine/compare.js';
import { keyOf } from '../../model/choice.js';

/**
 * @import { Bead, Comparison, CompareOptions, Pair, Range, Version, VersionInput } from '../../model/types.js'
 * @import { Pairs } from '../../model/choice.js'
 */

/** @typedef {{ signal: AbortSignal, onProgress: (fraction: number) => void }} Asking */

export class PairStore {
  /** @type {Pairs} */
  pairs;
  #whole;
  #options;

  /**
   * @param {Comparison} whole
   * @param {CompareOptions} options By which it was made.
   */
  constructor(whole, options) {
    this.#whole = whole;
    this.#options = options;
    this.pairs = new Map(whole.pairs.map((pair) => [keyOf(pair.left, pair.right), pair]));
  }

  /**
   * Makes sure that pairs are there.
   *
   * @param {[left: number, right: number][]} wanted Each in the order of the first that it is in.
   * @param {number[]} order Of versions, in which those stand.
   * @param {Asking} asking
   */
  async get(wanted, order, asking) {
    const missing = wanted.filter(([left, right]) => !this.pairs.has(keyOf(left, right)));
    if (missing.length === 0) return;
    const needed = new Set(missing.flat());
    const versions = order.filter((version) => needed.has(version));
    const inputs = versions.map((version) => this.#whole.versions[version]);
    const { embed, lexicon, ignore, moves, worker } = this.#options;
    const given = { embed, lexicon, ignore, moves, worker };
    /** @type {CompareOptions} */
    const options = {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      ...asking,
      pairs: 'all',
    };
    const texts = inputs.map(({ text, lang }) => ({ text, lang }));
    let compared = await compare(texts, options);
    // Who has sentences of their own, or an older release's, gets pairs of these.
    if (compared.versions.some((version, at) => !haveSame(version, inputs[at]))) {
      compared = await compareSentences(inputs, options);
    }
    for (const pair of compared.pairs) {
      const [left, right] = [versions[pair.left], versions[pair.right]];
      const key = keyOf(left, right);
      if (!this.pairs.has(key)) this.pairs.set(key, { ...pair, left, right });
    }
  }
}

/** Whether two versions have the same sentences. @param {Version} one @param {Version} other */
const haveSame = ({ sentences, text }, other) =>
  text === other.text &&
  sentences.length === other.sentences.length &&
  sentences.every(({ from, to }, at) => {
    const { from: start, to: end } = other.sentences[at];
    return from === start && to === end;
  });

/**
 * Compares the sentences as they are cut, and puts the ranges where these stand in their texts.
 *
 * @param {Version[]} versions
 * @param {CompareOptions} options
 * @returns {Promise<Comparison>}
 */
async function compareSentences(versions, options) {
  const compared = await compare(
    versions.map(({ text, lang, sentences }) => ({
      lang,
      sentences: sentences.map(({ from, to }) => text.slice(from, to)),
    })),
    options,
  );
  const pairs = compared.pairs.map((pair) => {
    /** @param {'left' | 'right'} side @param {Range | null} range */
    const put = (side, range) =>
      range &&
      moveRange(range, compared.versions[pair[side]].sentences, versions[pair[side]].sentences);
    return { ...pair, beads: pair.beads.map((bead) => putBead(bead, put)) };
  });
  return { ...compared, pairs };
}

/**
 * @param {Range} range
 * @param {Range[]} from Sentences of the text that it indexes.
 * @param {Range[]} to The same sentences in another text.
 * @returns {Range}
 */
function moveRange(range, from, to) {
  /** @param {number} at @param {(sentence: Range) => boolean} holds */
  const move = (at, holds) => {
    const index = Math.max(0, from.findIndex(holds));
    return at - from[index].from + to[index].from;
  };
  return {
    from: move(range.from, (sentence) => range.from < sentence.to),
    to: move(range.to, (sentence) => range.to <= sentence.to),
  };
}

/**
 * @param {Bead} bead
 * @param {(side: 'left' | 'right', range: Range | null) => Range | null} put
 * @returns {Bead}
 */
function putBead(bead, put) {
  /** @template {{ left: any, right: any }} Sides @param {Sides} sides @returns {Sides} */
  const both = (sides) => ({
    ...sides,
    left: put('left', sides.left),
    right: put('right', sides.right),
  });
  return {
    ...bead,
    edits: bead.edits.map((edit) => {
      const { letters } = edit;
      if (!letters) return both(edit);
      const moved = {
        left: letters.left.map((range) => /** @type {Range} */ (put('left', range))),
        right: letters.right.map((range) => /** @type {Range} */ (put('right', range))),
      };
      return { ...both(edit), letters: moved };
    }),
    facts: bead.facts.map((fact) => ({ ...both(fact), about: both(fact.about) })),
    ties: bead.ties.map(both),
  };
}
