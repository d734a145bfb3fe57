/**
 * Prepares the sentences of one version for the page: their states, marked text, facts and
 * ties. Pure.
 */

import { isUnsure, isUntranslated } from '../model/beads.js';
import { mapInSteps } from '../model/steps.js';
import { beadShape } from '../model/summary.js';
import { isUntied } from './doubts.js';
import { editMarkings, movedPhrases } from './edit-marks.js';
import { nestMarks } from './marks.js';
import { namesOf } from './names.js';
import { once } from './once.js';
import { structureOfSentences } from './structure.js';
import { tieMarkings, tiesOf } from './ties.js';

/**
 * @import { Comparison, Pair, Range } from '../model/types.js'
 * @import { BeadPlace, Counterparts } from '../model/counterparts.js'
 * @import { Steps } from '../model/steps.js'
 * @import { FactView } from './facts.js'
 * @import { Marking, TextNode } from './marks.js'
 * @import { Mark } from '../model/mark-table.js'
 * @import { ImagesOfSentence, OwnImages, Setting } from './structure.js'
 * @import { TieList } from './ties.js'
 */

/**
 * What a sentence went through between two versions.
 *
 * @typedef {object} State
 * @property {Mark} mark
 * @property {'left' | 'right'} side The side of the pair on which the sentence stands.
 * @property {string} refs Both places, such as "A9 → B2"; empty where one side has nothing.
 * @property {string} absentFrom The letter of the version that has nothing; else empty.
 * @property {number | null} certainty Of an unsure state: how likely it is right, 0 to 1; else null.
 */

/**
 * @typedef {object} SentenceView
 * @property {'sentence'} type
 * @property {number} version
 * @property {number} sentence
 * @property {number} group Shared with all its counterparts.
 * @property {boolean} opensParagraph Never true of a version's first sentence.
 * @property {State[]} states
 * @property {string[]} moves The phrases that came here from another place in its bead.
 * @property {Setting} setting
 * @property {TextNode[]} nodes
 * @property {ImagesOfSentence} images
 * @property {FactView[]} facts The fact changes told under this sentence.
 * @property {number[] | null} carriers The versions that have it; null where they are two, or too many to be
 *   told by signs.
 * @property {TieList[]} ties What ties its bead to each of its translations.
 */

/** Of more versions, signs would be too many to be told apart. */
export const MOST_CARRIERS = 8;

/**
 * @param {Comparison} comparison
 * @param {number} version
 * @param {Counterparts} counterparts
 * @param {Set<number>} shown The pairs whose marks the table shows.
 * @param {FactView[]} facts Of the shown pairs.
 * @param {OwnImages} ownImages
 * @param {string[]} letters Of the versions.
 * @returns {Steps<SentenceView[]>}
 */
export function* buildSentences(
  { versions, pairs },
  version,
  { groups, places, carriers },
  shown,
  facts,
  ownImages,
  letters,
) {
  const { text, sentences, paragraphs } = versions[version];
  const openings = new Set();
  let at = 0;
  for (const { from } of paragraphs) {
    while (at < sentences.length && sentences[at].from < from) at += 1;
    openings.add(at);
  }
  /** @type {Map<number, FactView[]>} */
  const told = new Map();
  for (const fact of facts) {
    if (fact.toldIn.version !== version) continue;
    told.set(fact.toldIn.sentence, [...(told.get(fact.toldIn.sentence) ?? []), fact]);
  }
  const isTold = versions.length > 2 && versions.length <= MOST_CARRIERS;
  const structures = structureOfSentences(versions[version], ownImages);
  yield;
  return yield* mapInSteps(sentences, (range, sentence) => {
    const { setting, markings, images } = structures[sentence];
    const here = places[version][sentence].filter(({ pair }) => shown.has(pair));
    const nodes = once(() =>
      nestMarks(
        text,
        range,
        [
          ...here.flatMap((place) => [
            ...markingsOf(text, range, pairs, place),
            ...tieMarkings(pairs, place),
          ]),
          ...markings,
        ],
        images.among,
      ),
    );
    const ties = once(() => here.flatMap((place) => tiesOf(versions, pairs, place, letters)));
    return {
      type: 'sentence',
      version,
      sentence,
      group: groups[version][sentence],
      opensParagraph: sentence > 0 && openings.has(sentence),
      states: here.flatMap((place) => statesOf(pairs, place, letters)),
      moves: here.flatMap(({ pair, bead, side }) =>
        side === 'right' ? movedPhrases(text, range, pairs[pair].beads[bead].edits, side) : [],
      ),
      setting,
      images,
      facts: told.get(sentence) ?? [],
      carriers: isTold ? (carriers.get(groups[version][sentence]) ?? null) : null,
      // Of a long text few sentences are ever drawn: these are worked out for them alone.
      get nodes() {
        return nodes();
      },
      get ties() {
        return ties();
      },
    };
  });
}

/**
 * @param {string} text
 * @param {Range} sentence
 * @param {Pair[]} pairs
 * @param {BeadPlace} place
 * @returns {Marking[]}
 */
function markingsOf(text, sentence, pairs, { pair, bead: index, side }) {
  const bead = pairs[pair].beads[index];
  const { facts } = bead;
  const markings = editMarkings(text, sentence, bead, side, `${pair}-${index}`);
  for (const fact of facts) {
    const range = fact[side];
    if (range) markings.push({ range, info: { type: 'fact', kind: fact.kind, side } });
  }
  return markings;
}

/**
 * @param {Pair[]} pairs
 * @param {BeadPlace} place
 * @param {string[]} letters Of the versions.
 * @returns {State[]}
 */
export function statesOf(pairs, { pair, bead: index, side }, letters) {
  const { left, right, beads } = pairs[pair];
  const bead = beads[index];
  const shape = beadShape(bead);
  const alone = shape === 'alone';
  const refs = alone
    ? ''
    : `${namesOf(letters[left], bead.left)} → ${namesOf(letters[right], bead.right)}`;
  const absentFrom = alone ? letters[side === 'left' ? right : left] : '';
  /** @type {Mark[]} */
  const marks = [bead.relation];
  if (bead.rewritten) marks.push('rewritten');
  if (bead.moved) marks.push('moved');
  if (!alone && shape !== 'one') marks.push(shape);
  if (isUntranslated(pairs[pair], bead)) marks.push('untranslated');
  if (isUnsure(bead)) marks.push('unsure');
  if (isUntied(bead)) marks.push('untied');
  return marks.map((mark) => ({
    mark,
    side,
    refs,
    absentFrom,
    certainty: mark === 'unsure' ? bead.similarity : null,
  }));
}
