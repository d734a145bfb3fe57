/**
 * Which sentences the rows of a comparison show out of their version's order, and where each would be
 * read: what a column has to say in the place where a sentence is missed. Pure.
 */

import { movedGroups } from './moves.js';
import { sentencesInPlace } from './reading-order.js';
import { weighSentences } from './table-order.js';

/** @import { Comparison } from './types.js' */

/**
 * A sentence that stands elsewhere.
 *
 * @typedef {object} Displaced
 * @property {number} sentence
 * @property {number} row The row that shows it.
 * @property {number} after The sentence after which it would be read: the last before it that is in
 *   its place; -1 where there is none.
 * @property {'up' | 'down'} towards Where it stands, seen from there.
 */

/**
 * Those that moved rather than others, and as few as can be.
 *
 * @param {Pick<Comparison, 'pairs' | 'rows'>} comparison
 * @param {number[][]} groups Per version and sentence, the number of its group: see `counterparts.js`.
 * @returns {Displaced[][]} Per version, in reading order.
 */
export function findDisplaced({ pairs, rows }, groups) {
  const rowOf = groups.map((column) => column.map(() => 0));
  rows.forEach(({ cells }, row) => {
    cells.forEach((sentences, version) => {
      for (const sentence of sentences) rowOf[version][sentence] = row;
    });
  });
  const inPlace = sentencesInPlace(rowOf, weighSentences(groups, movedGroups(groups, pairs)));
  return rowOf.map((column, version) => {
    const first = inPlace[version].has(0) ? 0 : inPlace[version].after(0);
    return [...column.keys()]
      .filter((sentence) => !inPlace[version].has(sentence))
      .map((sentence) => {
        const row = column[sentence];
        const after = inPlace[version].before(sentence);
        const here = column[after < 0 ? first : after];
        return { sentence, row, after, towards: row <= here ? 'up' : 'down' };
      });
  });
}
