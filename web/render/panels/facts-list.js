/**
 * All facts of a comparison as a list of them tells each: in what order, where, and what it is about.
 * Pure.
 */

import { slice } from '../../model/ranges.js';
import { withContext } from '../context.js';
import { namesOf } from '../names.js';

/**
 * @import { Comparison, FactChange } from '../../model/types.js'
 * @import { FactView } from '../facts.js'
 * @import { View } from '../view.js'
 */

/**
 * One of all facts of a comparison, as a list of them tells it.
 *
 * @typedef {FactView & { refs: string, about: string, aboutLang: string }} ListedFact
 * `refs` are both places, such as "A9 → B2"; `about` is what the value says something of, or the words
 * around it.
 */

/** Where a fact stands: indexes. @typedef {{ pair: number, bead: number, fact: number }} FactNote */

/**
 * All facts in the order of the comparison, the most serious first; those of a result of an earlier
 * release, which has none, in the order of its pairs and beads.
 *
 * @param {Comparison & { facts?: FactNote[] }} comparison
 * @returns {FactNote[]}
 */
export const notesOf = ({ facts, pairs }) =>
  facts ??
  pairs.flatMap(({ beads }, pair) =>
    beads.flatMap((bead, index) => bead.facts.map((_, fact) => ({ pair, bead: index, fact }))),
  );

/**
 * All facts, the most serious first.
 *
 * @param {View} view
 * @returns {ListedFact[]}
 */
export function listFacts({ comparison, facts, columns }) {
  const { versions, pairs } = comparison;
  const starts = pairs.map(({ beads }) => {
    let at = 0;
    return beads.map((bead) => {
      const start = at;
      at += bead.facts.length;
      return start;
    });
  });
  return notesOf(comparison).map(({ pair, bead: index, fact }) => {
    const { left, right, beads } = pairs[pair];
    const bead = beads[index];
    const refs = [
      namesOf(columns[left].letter, bead.left),
      namesOf(columns[right].letter, bead.right),
    ].filter(Boolean);
    const view = facts[pair][starts[pair][index] + fact];
    return {
      ...view,
      refs: refs.join(' → '),
      ...aboutOf(
        bead.facts[fact],
        view.toldIn.version === right ? 'right' : 'left',
        view,
        versions,
      ),
    };
  });
}

/** Code units on either side of a value that are told where nothing says what it is about. */
const AROUND = 36;

/**
 * @param {FactChange} fact
 * @param {'left' | 'right'} side Where it is told.
 * @param {FactView} view
 * @param {Comparison['versions']} versions
 * @returns {{ about: string, aboutLang: string }}
 */
function aboutOf({ about, ...fact }, side, { toldIn, leftLang, rightLang }, versions) {
  const { text, sentences } = versions[toldIn.version];
  const aboutLang = side === 'right' ? rightLang : leftLang;
  const words = slice(text, about?.[side] ?? null);
  if (words) return { about: words, aboutLang };
  const sentence = sentences[toldIn.sentence];
  const value = fact[side] ?? { from: sentence.from, to: sentence.from };
  const { from, to } = withContext(text, value, sentence, AROUND);
  const cut = text.slice(from, to).replace(/\s+/g, ' ');
  const open = from > sentence.from ? '…' : '';
  return { about: `${open}${cut}${to < sentence.to ? '…' : ''}`, aboutLang };
}
