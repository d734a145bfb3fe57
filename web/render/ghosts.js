/**
 * Says in each column where a sentence stands that the table shows in another row, beside its
 * counterpart: a ghost at its place in the reading order. Pure.
 */

import { namesOf } from './names.js';
import { sentencesOutOfOrder } from './order.js';

/**
 * @import { Comparison } from '../model/types.js'
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
 * @returns {Ghosts}
 */
export function placeGhosts({ versions, rows }, version, views) {
  const { text, sentences } = versions[version];
  const rowOf = sentences.map(() => 0);
  rows.forEach(({ cells }, row) => {
    for (const sentence of cells[version]) rowOf[sentence] = row;
  });
  const moved = views.map(({ states }) => states.some(({ mark }) => mark === 'moved'));
  const displaced = sentencesOutOfOrder(rowOf, moved);
  const first = sentences.findIndex((_, sentence) => !displaced.has(sentence));

  /** @type {Map<number, GhostView[]>} */
  const after = new Map();
  let anchor = -1;
  sentences.forEach((range, sentence) => {
    if (!displaced.has(sentence)) {
      anchor = sentence;
      return;
    }
    const { cells } = rows[rowOf[sentence]];
    const other = cells.findIndex((cell, index) => index !== version && cell.length > 0);
    const here = anchor < 0 ? rowOf[first] : rowOf[anchor];
    after.set(anchor, [
      ...(after.get(anchor) ?? []),
      {
        type: 'ghost',
        version,
        sentence,
        group: views[sentence].group,
        towards: rowOf[sentence] <= here ? 'up' : 'down',
        beside: other < 0 ? '' : namesOf(other, cells[other].slice(0, 1)),
        text: text.slice(range.from, range.to),
      },
    ]);
  });
  return { displaced, first, after };
}
