/**
 * Prepares the rows of the table: cells with their sentences and ghosts, whether a row holds a
 * change, and the runs of rows that a view of the changes folds away. Pure.
 */

import { isUntranslated } from '../model/beads.js';
import { beadShape } from '../model/summary.js';
import { isUnsure, isUntied } from './doubts.js';
import { MARKS } from './mark-table.js';

/**
 * @import { Bead, Comparison, Pair, Relation } from '../model/types.js'
 * @import { Counterparts } from '../model/counterparts.js'
 * @import { GhostView, Ghosts } from './ghosts.js'
 * @import { SentenceView, State } from './sentences.js'
 */

/**
 * @typedef {object} CellView
 * @property {number} version
 * @property {(SentenceView | GhostView)[]} items
 * @property {State[]} states Those that deserve words above the text.
 * @property {boolean} empty Whether it holds no sentence; it may still hold a ghost.
 */

/**
 * @typedef {object} RowView
 * @property {number} index Of the comparison's row, or of the first of several joined.
 * @property {Relation} relation
 * @property {boolean} changed
 * @property {boolean} doubted Whether it may not be what it says; then it is never folded away.
 * @property {CellView[]} cells
 */

/** @typedef {{ type: 'row', row: RowView } | { type: 'fold', key: number, rows: RowView[] }} RowEntry */

/**
 * @param {Comparison} comparison
 * @param {Counterparts} counterparts
 * @param {SentenceView[][]} sentenceViews Per version.
 * @param {Ghosts[]} ghosts Per version.
 * @returns {RowView[]}
 */
export function buildRows({ rows, pairs }, { places }, sentenceViews, ghosts) {
  const views = rows.map(({ cells, relation }, index) => {
    const here = cells.flatMap((sentences, version) =>
      sentences.flatMap((sentence) => places[version][sentence]),
    );
    const beads = here.map(({ pair, bead }) => pairs[pair].beads[bead]);
    return {
      index,
      relation,
      changed: here.some(({ pair, bead }) => isChange(pairs[pair], pairs[pair].beads[bead])),
      doubted: beads.some((bead) => isUnsure(bead) || isUntied(bead)),
      cells: cells.map((sentences, version) =>
        buildCell(sentences, version, sentenceViews, ghosts),
      ),
    };
  });
  return joinLone(views);
}

/**
 * Sentences of one column that follow one another without a counterpart are read as one passage:
 * their rows become one, which says once what holds of them all.
 *
 * @param {RowView[]} rows
 * @returns {RowView[]}
 */
function joinLone(rows) {
  /** @type {RowView[]} */
  const joined = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const version = loneVersion(row);
    if (!last || version < 0 || loneVersion(last) !== version || !saySame(last, row, version)) {
      joined.push(row);
      continue;
    }
    const cells = last.cells.map((cell, index) => ({
      ...cell,
      items: [...cell.items, ...row.cells[index].items],
    }));
    joined[joined.length - 1] = { ...last, cells };
  }
  return joined;
}

/**
 * The only version with sentences in a row; -1 where several have some.
 *
 * @param {RowView} row
 */
function loneVersion({ cells }) {
  const filled = cells.filter(({ empty }) => !empty);
  return filled.length === 1 ? filled[0].version : -1;
}

/**
 * @param {RowView} one
 * @param {RowView} other
 * @param {number} version
 */
function saySame(one, other, version) {
  /** @param {RowView} row */
  const said = (row) =>
    row.cells[version].states.map(({ mark, absentFrom }) => `${mark} ${absentFrom}`).join();
  return one.relation === other.relation && said(one) === said(other);
}

/**
 * Runs of rows without a change that are sure, as folds; all others as they are.
 *
 * @param {RowView[]} rows
 * @returns {RowEntry[]}
 */
export function foldUnchanged(rows) {
  /** @type {RowEntry[]} */
  const entries = [];
  for (const row of rows) {
    const last = entries.at(-1);
    if (row.changed || row.doubted) entries.push({ type: 'row', row });
    else if (last?.type === 'fold') last.rows.push(row);
    else entries.push({ type: 'fold', key: row.index, rows: [row] });
  }
  return entries;
}

/**
 * The rows that a table shows, in its order.
 *
 * @param {RowView[]} rows
 * @param {'columns' | 'changes'} only
 * @param {Set<number>} unfolded Keys of folds.
 * @returns {RowView[]}
 */
export function shownRows(rows, only, unfolded) {
  if (only !== 'changes') return rows;
  return foldUnchanged(rows).flatMap((entry) => {
    if (entry.type === 'row') return [entry.row];
    return unfolded.has(entry.key) ? entry.rows : [];
  });
}

/**
 * The key of the fold that a sentence lies in; null where it lies in none.
 *
 * @param {RowView[]} rows
 * @param {number} version
 * @param {number} sentence
 * @returns {number | null}
 */
export function foldOf(rows, version, sentence) {
  for (const entry of foldUnchanged(rows)) {
    if (entry.type === 'row') continue;
    const items = entry.rows.flatMap(({ cells }) => cells[version].items);
    if (items.some((item) => item.type === 'sentence' && item.sentence === sentence))
      return entry.key;
  }
  return null;
}

/**
 * @param {number[]} sentences
 * @param {number} version
 * @param {SentenceView[][]} views
 * @param {Ghosts[]} ghosts
 * @returns {CellView}
 */
function buildCell(sentences, version, views, ghosts) {
  const { displaced, first, after } = ghosts[version];
  /** @type {(SentenceView | GhostView)[]} */
  const items = [];
  /** @type {Map<string, State>} */
  const states = new Map();
  for (const sentence of sentences) {
    const view = views[version][sentence];
    if (sentence === first) items.push(...(after.get(-1) ?? []));
    items.push(view);
    if (!displaced.has(sentence)) items.push(...(after.get(sentence) ?? []));
    for (const state of view.states) {
      if (isNotable(state)) states.set(`${state.mark} ${state.refs} ${state.absentFrom}`, state);
    }
  }
  return { version, items, states: [...states.values()], empty: sentences.length === 0 };
}

/**
 * Whether a bead is more than the same sentence, or its faithful rendering, at the same place. What
 * a translation left as it was is one.
 *
 * @param {Pair} pair
 * @param {Bead} bead
 * @returns {boolean}
 */
function isChange(pair, bead) {
  const quiet = ['same', 'cosmetic', 'translated'].includes(bead.relation);
  if (isUntranslated(pair, bead)) return true;
  return !quiet || bead.moved || bead.facts.length > 0 || beadShape(bead) !== 'one';
}

/**
 * Whether a state is told in words above the cell.
 *
 * @param {State} state
 * @returns {boolean}
 */
function isNotable({ mark, side }) {
  const { told, side: only } = MARKS[mark];
  return told === 'label' && (!only || only === side);
}
