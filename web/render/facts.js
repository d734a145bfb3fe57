/**
 * Prepares the fact changes of a pair for the page: the words on either side as the articles have
 * them, and the sentence under which the change is told. Pure.
 */

import { slice } from '../model/ranges.js';

/** @import { Bead, Comparison, FactChange, Range } from '../model/types.js' */

/**
 * @typedef {object} FactView
 * @property {number} pair
 * @property {FactChange['kind']} kind
 * @property {string} left As written; empty where that side has none.
 * @property {string} right As written; empty where that side has none.
 * @property {string} leftLang
 * @property {string} rightLang
 * @property {{ version: number, sentence: number }} toldIn
 */

/**
 * The fact changes of one pair in the order of its beads.
 *
 * @param {Comparison} comparison
 * @param {number} pair
 * @returns {FactView[]}
 */
export function pairFacts({ versions, pairs }, pair) {
  const { left, right, beads } = pairs[pair];
  return beads.flatMap((bead) =>
    bead.facts.map((fact) => ({
      pair,
      kind: fact.kind,
      left: slice(versions[left].text, fact.left) || (fact.leftValue ?? ''),
      right: slice(versions[right].text, fact.right) || (fact.rightValue ?? ''),
      leftLang: versions[left].lang,
      rightLang: versions[right].lang,
      toldIn:
        bead.right.length > 0
          ? { version: right, sentence: holder(bead.right, versions[right].sentences, fact.right) }
          : { version: left, sentence: holder(bead.left, versions[left].sentences, fact.left) },
    })),
  );
}

/**
 * @param {number[]} candidates
 * @param {Range[]} sentences
 * @param {Range | null} range
 * @returns {number} The candidate that holds the range's start, else the last.
 */
function holder(candidates, sentences, range) {
  const found = range && candidates.find((index) => range.from < sentences[index].to);
  return found ?? candidates[candidates.length - 1];
}
