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
 * @property {string} left As written, shortened around what differs; empty where it has none.
 * @property {string} right Likewise.
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
      ...around(
        slice(versions[left].text, fact.left) || (fact.leftValue ?? ''),
        slice(versions[right].text, fact.right) || (fact.rightValue ?? ''),
      ),
      leftLang: versions[left].lang,
      rightLang: versions[right].lang,
      toldIn:
        bead.right.length > 0
          ? { version: right, sentence: holder(bead.right, versions[right].sentences, fact.right) }
          : { version: left, sentence: holder(bead.left, versions[left].sentences, fact.left) },
    })),
  );
}

/** Values up to this many characters are told in full. */
const SHORT = 44;
/** Words that both values share and that are kept on either side of what differs. */
const CONTEXT = 2;

/**
 * Long values, such as quotations, cut down to where they differ: the whole stands in the text.
 *
 * @param {string} left
 * @param {string} right
 */
function around(left, right) {
  if (!left || !right || Math.max(left.length, right.length) <= SHORT) {
    return { left: shorten(left), right: shorten(right) };
  }
  const was = left.split(/\s+/);
  const is = right.split(/\s+/);
  const least = Math.min(was.length, is.length);
  let start = 0;
  while (start < least && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < least - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const from = Math.max(0, start - CONTEXT);
  const after = Math.max(0, end - CONTEXT);
  /** @param {string[]} words */
  const cut = (words) => {
    const kept = words.slice(from, words.length - after).join(' ');
    return `${from > 0 ? '…' : ''}${shorten(kept)}${after > 0 ? '…' : ''}`;
  };
  return { left: cut(was), right: cut(is) };
}

/** @param {string} value */
function shorten(value) {
  const characters = [...value];
  if (characters.length <= SHORT * 2) return value;
  return `${characters.slice(0, SHORT).join('')}…${characters.slice(-SHORT / 2).join('')}`;
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
