/**
 * Why a sentence stands beside its counterparts: what each bead that holds it says, how certain that
 * is, what ties it and what differs; and where each version has it. Pure.
 */

import { isPaired } from '../../model/beads.js';
import { slice } from '../../model/ranges.js';
import { namesOf } from '../names.js';
import { statesOf } from '../sentences.js';
import { tiesOf } from '../ties.js';

/**
 * @import { Edit } from '../../model/types.js'
 * @import { BeadPlace } from '../../model/counterparts.js'
 * @import { FactView } from '../facts.js'
 * @import { State } from '../sentences.js'
 * @import { TieList } from '../ties.js'
 * @import { View } from '../view.js'
 */

/**
 * A change of words as a list tells it; a side that has none is empty.
 *
 * @typedef {object} EditView
 * @property {Edit['kind']} kind
 * @property {string} left
 * @property {string} right
 * @property {string} leftLang
 * @property {string} rightLang
 */

/**
 * What one bead says of the sentence.
 *
 * @typedef {object} Reason
 * @property {string} refs Both places, such as "A9 → B2"; the sentence's own, where the bead has no other.
 * @property {State[]} states
 * @property {number | null} similarity 0 to 1; null where there is nothing to be sure of.
 * @property {EditView[]} edits Of a rewritten sentence none: they would be all of it.
 * @property {FactView[]} facts
 * @property {TieList | null} ties Of a translation, also where nothing ties it.
 */

/**
 * Where a version has the sentence, if it has it.
 *
 * @typedef {object} Carrier
 * @property {number} version
 * @property {string} letter
 * @property {string} title May be empty.
 * @property {string} lang
 * @property {number[]} sentences Indexes, in the order of the version; none where it lacks it.
 * @property {number} all How many sentences the version has.
 * @property {number} paragraph Of the first of them, counted from 1.
 * @property {string} text Theirs.
 */

/**
 * @param {View} view
 * @param {number} version
 * @param {number} sentence
 * @returns {Reason[]} In the order of the comparison's pairs.
 */
export const reasonsOf = (view, version, sentence) =>
  view.counterparts.places[version][sentence].map((place) => reasonOf(view, place));

/**
 * @param {View} view
 * @param {BeadPlace} place
 * @returns {Reason}
 */
function reasonOf({ comparison, columns, facts }, place) {
  const { versions, pairs } = comparison;
  const { left, right, beads } = pairs[place.pair];
  const bead = beads[place.bead];
  const letters = columns.map(({ letter }) => letter);
  const before = beads.slice(0, place.bead).reduce((sum, each) => sum + each.facts.length, 0);
  const [leftLang, rightLang] = [versions[left].lang, versions[right].lang];
  return {
    refs: [namesOf(letters[left], bead.left), namesOf(letters[right], bead.right)]
      .filter(Boolean)
      .join(' → '),
    // How sure it is is told by its figure.
    states: statesOf(pairs, place, letters).filter(({ mark }) => mark !== 'unsure'),
    similarity: isPaired(bead) ? bead.similarity : null,
    edits: bead.rewritten
      ? []
      : bead.edits.map((edit) => ({
          kind: edit.kind,
          left: slice(versions[left].text, edit.left),
          right: slice(versions[right].text, edit.right),
          leftLang,
          rightLang,
        })),
    facts: facts[place.pair].slice(before, before + bead.facts.length),
    ties: tiesOf(versions, pairs, place, letters)[0] ?? null,
  };
}

/**
 * @param {View} view
 * @param {number} version
 * @param {number} sentence
 * @returns {Carrier[]} One for each version, in their order.
 */
export function carriersOf({ comparison, columns, counterparts: { groups } }, version, sentence) {
  const group = groups[version][sentence];
  return columns.map(({ index, letter, title, lang }) => {
    const { text, sentences: ranges, paragraphs } = comparison.versions[index];
    const sentences = groups[index].flatMap((each, at) => (each === group ? [at] : []));
    const first = ranges[sentences[0]];
    return {
      version: index,
      letter,
      title,
      lang,
      sentences,
      all: ranges.length,
      paragraph: first ? paragraphs.filter(({ from }) => from <= first.from).length : 0,
      text: sentences.map((at) => slice(text, ranges[at])).join(' '),
    };
  });
}
