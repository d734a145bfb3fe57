/**
 * From groups of sentences that belong together to the rows of a table, in order, and the sentences
 * that it shows in their place. The order of one pair's beads and of a whole comparison's rows are
 * both such a question. Pure.
 */

import { joinEnclosed } from './enclosed.js';
import { findReadingOrder, sentencesInPlace } from './reading-order.js';

/**
 * @import { SentenceMarks } from './sentence-marks.js'
 * @import { Steps } from './steps.js'
 */

/**
 * @typedef {object} TableOrder
 * @property {number[][]} places Per version, for each sentence in reading order, the place of its row.
 * @property {SentenceMarks[]} inPlace Per version, the sentences that the table shows in their order.
 */

/**
 * @param {number[][]} groups Per version, for each sentence in reading order, the number of its group.
 * @param {Set<number>} moved Groups that are known to stand out of order.
 * @returns {Steps<TableOrder>}
 */
export function* orderTable(groups, moved) {
  const joined = joinEnclosed(groups, moved);
  /** @type {Map<number, number>} */
  const numbers = new Map();
  const rowOf = joined.map((column) =>
    column.map((group) => {
      if (!numbers.has(group)) numbers.set(group, numbers.size);
      return /** @type {number} */ (numbers.get(group));
    }),
  );
  const weights = weighSentences(groups, moved);
  yield;
  const order = findReadingOrder({ rowOf, rows: numbers.size, weights }, (version, sentence) => {
    return !moved.has(groups[version][sentence]);
  });
  yield;
  const placeOf = new Int32Array(order.length);
  order.forEach((row, place) => {
    placeOf[row] = place;
  });
  const places = rowOf.map((column) => column.map((row) => placeOf[row]));
  return { places, inPlace: sentencesInPlace(places, weights) };
}

/**
 * What it is worth to show each sentence in its place. Those that moved stand elsewhere rather than
 * any number of others, and as few of them as can be; of equal choices, those do that only continue
 * their group.
 *
 * @param {number[][]} groups Per version and sentence.
 * @param {Set<number>} moved
 * @returns {number[][]}
 */
export function weighSentences(groups, moved) {
  const total = groups.reduce((sum, column) => sum + column.length, 1);
  const step = total + 1;
  return groups.map((column) => {
    const seen = new Set();
    return column.map((group) => {
      const isFirst = !seen.has(group);
      seen.add(group);
      return step * (moved.has(group) ? 1 : total) + (isFirst ? 1 : 0);
    });
  });
}
