// Versions and pairs without a text: what is made of beads does not depend on words.

/** @import { FoundPair } from '../../web/model/arrangement.js' */
/** @import { Bead, Comparison, Row, Version } from '../../web/index.js' */

/** @param {number} sentences @param {string} [text] @returns {Version} */
export const versionOf = (sentences, text = 'x'.repeat(2 * sentences)) => ({
  text,
  lang: 'en',
  title: '',
  id: '',
  paragraphs: [],
  sentences: Array.from({ length: sentences }, (_, at) => ({ from: 2 * at, to: 2 * at + 1 })),
});

/**
 * @param {number} left
 * @param {number} right
 * @param {string} beads "0:0 1,2:1", sentences counted from 0.
 * @param {Bead['relation']} [relation]
 * @returns {FoundPair}
 */
export const pairOf = (left, right, beads, relation = 'edited') => ({
  left,
  right,
  mode: 'monolingual',
  beads: (beads.match(/\S+/g) ?? []).map((bead) => {
    const [lefts, rights] = bead.split(':').map((side) => side.split(',').map(Number));
    const nothing = { edits: [], facts: [], ties: [] };
    return { left: lefts, right: rights, relation, similarity: 0.9, ...nothing };
  }),
});

/** Rows as "0,1|0; 1|-". @param {Row[]} rows */
export const sayRows = (rows) =>
  rows.map(({ cells }) => cells.map((cell) => cell.join(',') || '-').join('|')).join('; ');

/** Beads as "0:1^ 1:-", ^ for moved. @param {Bead[]} beads */
export const sayBeads = (beads) =>
  beads
    .map(
      ({ left, right, moved }) => `${left.join() || '-'}:${right.join() || '-'}${moved ? '^' : ''}`,
    )
    .join(' ');

/**
 * The sentences of each version in the order in which its column shows them.
 *
 * @param {Row[]} rows
 * @param {number} version
 */
export const columnOf = (rows, version) => rows.flatMap(({ cells }) => cells[version]);
