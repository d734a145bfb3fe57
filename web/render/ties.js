/**
 * Prepares what ties a sentence to its translation: the words to mark in both columns, and the list
 * that says the same in words. Pure.
 */

import { slice } from '../model/ranges.js';
import { namesOf } from './names.js';

/**
 * @import { Pair, Tie, Version } from '../model/types.js'
 * @import { BeadPlace } from '../model/counterparts.js'
 * @import { Marking } from './marks.js'
 */

/**
 * @typedef {object} TieView
 * @property {string} tie Shared by the words on both sides.
 * @property {Tie['kind']} kind
 * @property {string} own As written on the sentence's side.
 * @property {string} other As written on the other.
 */

/**
 * What ties the two sides of one bead, as a sentence of either tells it: of all its sentences, since
 * the bead is set against the other side as a whole, and each is as much in doubt as the others.
 *
 * @typedef {object} TieList
 * @property {string} own Both places, such as "B2" and "C2, C3".
 * @property {string} other
 * @property {string} ownLang
 * @property {string} otherLang
 * @property {TieView[]} ties In the reading order of the sentence's side.
 */

/** @param {number} pair @param {number} bead @param {number} tie */
const idOf = (pair, bead, tie) => `${pair}-${bead}-${tie}`;

/**
 * @param {Pair[]} pairs
 * @param {BeadPlace} place
 * @returns {Marking[]}
 */
export function tieMarkings(pairs, { pair, bead, side }) {
  const { ties = [] } = pairs[pair].beads[bead];
  return ties.map((tie, index) => ({
    range: tie[side],
    info: { type: 'tie', kind: tie.kind, side, tie: idOf(pair, bead, index), pair },
  }));
}

/**
 * @param {Version[]} versions
 * @param {Pair[]} pairs
 * @param {BeadPlace} place
 * @param {string[]} letters Of the versions.
 * @returns {TieList[]} One, or none where the bead is no translation.
 */
export function tiesOf(versions, pairs, { pair, bead: index, side }, letters) {
  const bead = pairs[pair].beads[index];
  if (bead.relation !== 'translated') return [];
  const across = side === 'left' ? 'right' : 'left';
  const [own, other] = [versions[pairs[pair][side]], versions[pairs[pair][across]]];
  const ties = (bead.ties ?? [])
    .map((tie, at) => ({ ...tie, tie: idOf(pair, index, at) }))
    .sort((a, b) => a[side].from - b[side].from)
    .map(({ tie, kind, ...ranges }) => ({
      tie,
      kind,
      own: slice(own.text, ranges[side]),
      other: slice(other.text, ranges[across]),
    }));
  return [
    {
      own: namesOf(letters[pairs[pair][side]], bead[side]),
      other: namesOf(letters[pairs[pair][across]], bead[across]),
      ownLang: own.lang,
      otherLang: other.lang,
      ties,
    },
  ];
}
