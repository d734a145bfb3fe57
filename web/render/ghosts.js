/**
 * Says in each column where a sentence stands that the table shows in another row, beside its
 * counterpart: a ghost at its place in the reading order. Pure.
 */

import { namesOf } from './names.js';

/**
 * @import { Comparison } from '../model/types.js'
 * @import { Displaced } from '../model/displaced.js'
 * @import { SentenceView } from './sentences.js'
 */

/**
 * @typedef {object} GhostView
 * @property {'ghost'} type
 * @property {number} version
 * @property {number} sentence
 * @property {number} group
 * @property {'up' | 'down'} towards Where the sentence itself is shown.
 * @property {string} beside The counterpart it is shown beside, such as "A9"; may be empty.
 * @property {string} text
 */

/**
 * @typedef {object} Ghosts
 * @property {Set<number>} displaced The sentences that have a ghost.
 * @property {number} first The first sentence shown in order; -1 where there is none.
 * @property {Map<number, GhostView[]>} after By the sentence after which they stand; -1: before all.
 */

/**
 * @param {Comparison} comparison
 * @param {number} version
 * @param {SentenceView[]} views
 * @param {Displaced[]} displaced Of this version.
 * @param {string[]} letters Of the versions.
 * @returns {Ghosts}
 */
export function placeGhosts({ versions, rows }, version, views, displaced, letters) {
  const { text, sentences } = versions[version];
  /** @type {Map<number, GhostView[]>} */
  const after = new Map();
  for (const { sentence, row, after: last, towards } of displaced) {
    const { cells } = rows[row];
    const other = cells.findIndex((cell, index) => index !== version && cell.length > 0);
    /** @type {GhostView} */
    const ghost = {
      type: 'ghost',
      version,
      sentence,
      group: views[sentence].group,
      towards,
      beside: other < 0 ? '' : namesOf(letters[other], cells[other].slice(0, 1)),
      text: text.slice(sentences[sentence].from, sentences[sentence].to),
    };
    after.set(last, [...(after.get(last) ?? []), ghost]);
  }
  const elsewhere = new Set(displaced.map(({ sentence }) => sentence));
  const first = sentences.findIndex((_, sentence) => !elsewhere.has(sentence));
  return { displaced: elsewhere, first, after };
}
