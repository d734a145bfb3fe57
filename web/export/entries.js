/**
 * A comparison as a report tells it: pair by pair, bead by bead, with the words that changed told
 * apart from those that did not. Every report draws from these entries. Pure.
 */
import { isPaired, isUnsure, isUntranslated } from '../model/beads.js';
import { clip, slice } from '../model/ranges.js';
import { beadShape } from '../model/summary.js';

/**
 * @import { Bead, Comparison, FactChange, Pair, Range, Version } from '../model/types.js'
 * @import { Mark } from '../model/mark-table.js'
 */

/** @typedef {{ text: string, isChanged: boolean }} Run A stretch of words of one bead's side. */

/**
 * @typedef {object} Side
 * @property {number[]} numbers Of its sentences, counted from 1.
 * @property {Run[]} runs All its text, in order.
 */

/**
 * @typedef {object} Fact
 * @property {FactChange['kind']} kind
 * @property {string} left As it is written; '' where that side has none.
 * @property {string} right
 */

/**
 * @typedef {object} Entry
 * @property {Mark[]} marks What the bead says, the most telling first.
 * @property {Side | null} left
 * @property {Side | null} right
 * @property {number | null} similarity 0 to 1; null where there is nothing to be sure of.
 * @property {Fact[]} facts
 */

/** Stands between sentences of one side that do not follow each other. */
const GAP = ' […] ';

/** @param {Pair} pair @param {Bead} bead @returns {Mark[]} */
function marksOf(pair, bead) {
  const shape = beadShape(bead);
  /** @type {Mark[]} */
  const besides = [];
  if (bead.moved) besides.push('moved');
  if (shape !== 'one' && shape !== 'alone') besides.push(shape);
  if (bead.facts.length > 0) besides.push('fact');
  if (isUnsure(bead)) besides.push('unsure');
  if (isUntranslated(pair, bead)) return ['untranslated', ...besides];
  // That a moved sentence is the same goes without saying.
  return bead.relation === 'same' && besides.length > 0 ? besides : [bead.relation, ...besides];
}

/** @param {string} text @param {Range} sentence @param {Range[]} changed in order @returns {Run[]} */
function runsOf(text, sentence, changed) {
  /** @type {Run[]} */
  const runs = [];
  let at = sentence.from;
  const add = (/** @type {number} */ to, /** @type {boolean} */ isChanged) => {
    if (to > at) runs.push({ text: text.slice(at, to), isChanged });
    at = Math.max(at, to);
  };
  for (const range of changed) {
    const part = clip(range, { from: at, to: sentence.to });
    if (!part) continue;
    add(part.from, false);
    add(part.to, true);
  }
  add(sentence.to, false);
  return runs;
}

/**
 * @param {Version} version
 * @param {number[]} indexes
 * @param {(Range | null)[]} edits
 * @returns {Side | null}
 */
function sideOf({ text, sentences }, indexes, edits) {
  if (indexes.length === 0) return null;
  const changed = edits.filter((range) => range !== null).sort((a, b) => a.from - b.from);
  /** @type {Run[]} */
  const runs = [];
  indexes.forEach((index, place) => {
    const before = indexes[place - 1];
    if (place > 0 && index === before + 1) {
      const isApart = /\s/.test(text.slice(sentences[before].to, sentences[index].from));
      if (isApart) runs.push({ text: ' ', isChanged: false });
    } else if (place > 0) runs.push({ text: GAP, isChanged: false });
    runs.push(...runsOf(text, sentences[index], changed));
  });
  return { numbers: indexes.map((index) => index + 1), runs };
}

/** @param {Side | null} side @returns {string} its text, in one row */
export const textOf = (side) =>
  (side?.runs ?? [])
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');

/**
 * @param {Comparison} comparison
 * @param {Pair} pair one of its
 * @returns {Entry[]} one for each bead, in their order
 */
export function entriesOf({ versions }, pair) {
  const [left, right] = [versions[pair.left], versions[pair.right]];
  return pair.beads.map((bead) => ({
    marks: marksOf(pair, bead),
    left: sideOf(
      left,
      bead.left,
      bead.edits.map((edit) => edit.left),
    ),
    right: sideOf(
      right,
      bead.right,
      bead.edits.map((edit) => edit.right),
    ),
    similarity: isPaired(bead) ? bead.similarity : null,
    facts: bead.facts.map((fact) => ({
      kind: fact.kind,
      left: slice(left.text, fact.left),
      right: slice(right.text, fact.right),
    })),
  }));
}
