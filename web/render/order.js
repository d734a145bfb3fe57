/**
 * Finds the sentences of one column that the table shows out of their version's reading order, so
 * that the column can say where they stand. This is about the drawing alone: which sentences
 * *moved* is the comparison's word, and here only decides between equally short answers.
 */

import { heaviestRun } from '../model/heaviest-run.js';

/**
 * The sentences to take out of a column so that the others read downwards: as few as possible, and
 * rather those that the comparison calls moved.
 *
 * @param {number[]} rows Per sentence, in reading order, the row that shows it.
 * @param {boolean[]} moved Per sentence, whether the comparison calls it moved.
 * @returns {Set<number>} Indexes of sentences.
 */
export function sentencesOutOfOrder(rows, moved) {
  const run = heaviestRun(
    rows,
    rows.map((_, index) => (moved[index] ? 1 : 4)),
  );
  return new Set([...rows.keys()].filter((index) => !run.has(index)));
}
