/**
 * The rows of the table that shows all versions: sentences that beads join, directly or through other
 * versions, stand in one row, and so does what stands between them alone. Pure.
 */

import { isPaired } from './beads.js';
import { joinCounterparts } from './counterparts.js';
import { joinCycles } from './cycles.js';
import { movedGroups } from './moves.js';
import { orderTable } from './table-order.js';

/**
 * @import { Pair, Relation, Row, Version } from './types.js'
 * @import { Steps } from './steps.js'
 */

/** @type {Relation[]} From the least change to the greatest. */
const RELATIONS = ['same', 'cosmetic', 'edited', 'translated'];

/**
 * Every version is read from top to bottom but for what moved, with as few sentences elsewhere as
 * can be over all versions together. What one version alone has stands above what a later one has
 * in the same passage.
 *
 * @param {Version[]} versions
 * @param {Pair[]} pairs With what moved told.
 * @returns {Steps<Row[]>}
 */
export function* findRows(versions, pairs) {
  const { groups } = joinCounterparts(versions, pairs);
  yield;
  const moved = movedGroups(groups, pairs);
  const joined = joinCycles(groups, moved);
  yield;
  const { places } = yield* orderTable(joined, moved);
  yield;
  /** @type {Row[]} */
  const rows = [];
  places.forEach((column, version) => {
    column.forEach((place, sentence) => {
      rows[place] ??= { cells: versions.map(() => []), relation: 'same' };
      rows[place].cells[version].push(sentence);
    });
  });
  for (const row of rows) row.relation = loneRelation(row) ?? row.relation;
  for (const { left, beads } of pairs) {
    for (const bead of beads) {
      if (!isPaired(bead)) continue;
      const row = rows[places[left][bead.left[0]]];
      if (isGreater(bead.relation, row.relation)) row.relation = bead.relation;
    }
  }
  return rows;
}

/**
 * Of sentences that one version alone has, whether they came or went.
 *
 * @param {Row} row
 * @returns {Relation | null}
 */
function loneRelation({ cells }) {
  const present = [...cells.keys()].filter((version) => cells[version].length > 0);
  if (present.length !== 1 || cells.length === 1) return null;
  return present[0] === 0 ? 'removed' : 'added';
}

/**
 * @param {Relation} one
 * @param {Relation} other
 */
function isGreater(one, other) {
  return RELATIONS.indexOf(one) > RELATIONS.indexOf(other);
}
