/**
 * Prepares the rows of the table: cells with their sentences and ghosts, whether a row holds a
 * change, and the runs of rows that a view of the changes folds away. Pure.
 */

import { isUnsure, isUntranslated } from '../model/beads.js';
import { MARKS } from '../model/mark-table.js';
import { mapInSteps } from '../model/steps.js';
import { beadShape } from '../model/summary.js';
import { isUntied } from './doubts.js';
import { foldOfCell, isFoldedPassage, joinPassages } from './passages.js';

/**
 * @import { Bead, Comparison, Pair, Relation, Version } from '../model/types.js'
 * @import { Counterparts } from '../model/counterparts.js'
 * @import { Steps } from '../model/steps.js'
 * @import { GhostView, Ghosts } from './ghosts.js'
 * @import { Mark } from '../model/mark-table.js'
 * @import { SentenceView, State } from './sentences.js'
 */

/**
 * @typedef {object} CellView
 * @property {number} version
 * @property {(SentenceView | GhostView)[]} items
 * @property {State[]} states Those that deserve words above the text.
 * @property {boolean} empty Whether it holds no sentence; it may still hold a ghost.
 * @property {boolean} [stays] Whether its sentence stays in sight beside a much longer cell.
 */

/**
 * @typedef {object} RowView
 * @property {number} index Of the comparison's row, or of the first of several joined.
 * @property {Relation} relation
 * @property {boolean} changed
 * @property {boolean} doubted Whether it may not be what it says; then it is never folded away.
 * @property {Mark[]} marks What is said of its sentences, in the pairs that the table shows.
 * @property {CellView[]} cells
 * @property {number[]} alone The versions that hold its sentences, where these have no counterpart.
 */

/** @typedef {number | string} FoldKey Of rows: the index of the first; of a cell: row and version. */
/** @typedef {{ type: 'fold', what: 'alike' | 'others' | 'alone', key: FoldKey, rows: RowView[] }} Fold */
/** @typedef {{ type: 'row', row: RowView } | Fold} RowEntry */

/** How many rows are shown on either side of what a reader looks for. */
const CONTEXT = 1;

/**
 * How many characters shorter than its row a sentence is that stays in sight, some seven lines; and how
 * long at most: the end of one that is taller than the window would be out of reach.
 */
const SHORTER = 300;

/**
 * @param {Comparison} comparison
 * @param {Counterparts} counterparts
 * @param {SentenceView[][]} sentenceViews Per version.
 * @param {Ghosts[]} ghosts Per version.
 * @returns {Steps<RowView[]>}
 */
export function* buildRows({ versions, rows, pairs }, { places }, sentenceViews, ghosts) {
  const views = yield* mapInSteps(rows, ({ cells, relation }, index) => {
    const here = cells.flatMap((sentences, version) =>
      sentences.flatMap((sentence) => places[version][sentence]),
    );
    const beads = here.map(({ pair, bead }) => pairs[pair].beads[bead]);
    return {
      index,
      relation,
      alone: versionsAlone(cells),
      marks: marksOf(cells, sentenceViews),
      changed: here.some(({ pair, bead }) => isChange(pairs[pair], pairs[pair].beads[bead])),
      doubted: beads.some((bead) => isUnsure(bead) || isUntied(bead)),
      cells: cells.map((sentences, version) =>
        buildCell(sentences, version, sentenceViews, ghosts),
      ),
    };
  });
  yield;
  const joined = joinPassages(views);
  yield* mapInSteps(joined, ({ cells }) => markShort(cells, versions));
  return joined;
}

/**
 * Notes which cells hold a sentence much shorter than what stands beside it.
 *
 * @param {CellView[]} cells
 * @param {Version[]} versions
 */
function markShort(cells, versions) {
  const lengths = cells.map(({ version, items }) =>
    items.reduce((sum, { type, sentence }) => {
      const { from, to } = versions[version].sentences[sentence];
      return type === 'sentence' ? sum + to - from : sum;
    }, 0),
  );
  const most = Math.max(...lengths) - SHORTER;
  cells.forEach((cell, at) => {
    const isShort = lengths[at] < Math.min(most, SHORTER);
    cell.stays = !cell.empty && cell.items.length === 1 && isShort;
  });
}

/**
 * Whether a row is what a reader looks for: a change or a doubt; or one of some kinds of them.
 *
 * @param {RowView} row
 * @param {Set<Mark>} kinds Any, where there are none.
 */
const isWanted = ({ changed, doubted, marks }, kinds) =>
  kinds.size === 0 ? changed || doubted : marks.some((mark) => kinds.has(mark));

/**
 * The rows that steps from change to change lead to.
 *
 * @param {RowView[]} rows
 * @param {Set<Mark>} [kinds]
 */
export const changesOf = (rows, kinds = new Set()) =>
  rows.filter((row) => (kinds.size === 0 ? row.changed : isWanted(row, kinds)));

/**
 * What a table shows, in its order: rows, and folds of what is alike, of what is of no wanted kind,
 * or of a passage that one version has alone.
 *
 * @param {RowView[]} rows
 * @param {'columns' | 'changes'} only
 * @param {Set<Mark>} [kinds] Of changes and doubts; all, where there are none.
 * @returns {RowEntry[]}
 */
export function entriesOf(rows, only, kinds = new Set()) {
  /** @param {RowView} row @returns {RowEntry} */
  const shown = (row) =>
    isFoldedPassage(row)
      ? { type: 'fold', what: 'alone', key: row.index, rows: [row] }
      : { type: 'row', row };
  if (only !== 'changes') return rows.map(shown);
  /** @type {RowEntry[]} */
  const entries = [];
  /** @type {RowView[]} */
  let rest = [];
  const fold = (isLast = false) => {
    // One row beside what is shown stays, to be read with it, where much is folded away.
    const hasContext = rest.length > 2 * CONTEXT;
    const from = hasContext && entries.length > 0 ? CONTEXT : 0;
    const to = rest.length - (hasContext && !isLast ? CONTEXT : 0);
    const away = rest.slice(from, to);
    entries.push(...rest.slice(0, from).map(shown));
    if (away.length > 0) {
      const what = away.some(({ changed, doubted }) => changed || doubted) ? 'others' : 'alike';
      entries.push({ type: 'fold', what, key: away[0].index, rows: away });
    }
    entries.push(...rest.slice(to).map(shown));
    rest = [];
  };
  for (const row of rows) {
    if (!isWanted(row, kinds)) {
      rest.push(row);
      continue;
    }
    fold();
    entries.push(shown(row));
  }
  fold(true);
  return entries;
}

/**
 * The rows that a table shows, in its order, with what their cells show.
 *
 * @param {RowEntry[]} entries
 * @param {Set<FoldKey>} unfolded
 * @returns {RowView[]}
 */
export function shownRows(entries, unfolded) {
  return entries.flatMap((entry) => {
    if (entry.type === 'fold') return unfolded.has(entry.key) ? entry.rows : [];
    const { row } = entry;
    if (row.alone.length < 2) return [row];
    const cells = row.cells.map((cell) => {
      const fold = foldOfCell(row, cell);
      return fold && !unfolded.has(fold.key)
        ? { ...cell, items: cell.items.slice(0, fold.from) }
        : cell;
    });
    return [{ ...row, cells }];
  });
}

/**
 * The row that shows each sentence or ghost.
 *
 * @param {RowView[]} rows
 * @returns {Map<SentenceView | GhostView, RowView>}
 */
export function rowsOfItems(rows) {
  const rowOf = new Map();
  for (const row of rows) {
    for (const { items } of row.cells) for (const item of items) rowOf.set(item, row);
  }
  return rowOf;
}

/**
 * The key of the fold that a sentence lies in; null where it lies in none.
 *
 * @param {RowEntry[]} entries
 * @param {number} version
 * @param {number} sentence
 * @returns {FoldKey | null}
 */
export function foldOf(entries, version, sentence) {
  /** @param {(SentenceView | GhostView)[]} items */
  const holds = (items) =>
    items.some((item) => item.type === 'sentence' && item.sentence === sentence);
  for (const entry of entries) {
    if (entry.type === 'fold') {
      if (entry.rows.some(({ cells }) => holds(cells[version].items))) return entry.key;
      continue;
    }
    const cell = entry.row.cells[version];
    const fold = foldOfCell(entry.row, cell);
    if (fold && holds(cell.items.slice(fold.from))) return fold.key;
  }
  return null;
}

/**
 * The keys of the folds of what one version has alone.
 *
 * @param {RowEntry[]} entries
 * @returns {FoldKey[]}
 */
export const foldsAlone = (entries) =>
  entries.flatMap((entry) => {
    if (entry.type === 'fold' && entry.what !== 'alone') return [];
    const rows = entry.type === 'fold' ? entry.rows : [entry.row];
    const cells = rows.flatMap((row) =>
      row.cells.flatMap((cell) => foldOfCell(row, cell)?.key ?? []),
    );
    return entry.type === 'fold' ? [entry.key, ...cells] : cells;
  });

/**
 * @param {number[][]} cells Sentences per version.
 * @param {SentenceView[][]} views Per version.
 * @returns {Mark[]}
 */
function marksOf(cells, views) {
  /** @type {Set<Mark>} */
  const marks = new Set();
  cells.forEach((sentences, version) => {
    for (const sentence of sentences) {
      const { states, moves, facts } = views[version][sentence];
      for (const { mark } of states) marks.add(mark);
      if (moves.length > 0) marks.add('moved');
      if (facts.length > 0) marks.add('fact');
    }
  });
  return [...marks];
}

/**
 * @param {number[][]} cells Sentences per version.
 * @returns {number[]} The only version that has some; none where several have.
 */
function versionsAlone(cells) {
  const filled = [...cells.keys()].filter((version) => cells[version].length > 0);
  return filled.length === 1 ? filled : [];
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
  if (isUntranslated(pair, bead)) return true;
  const { quiet } = MARKS[bead.relation];
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
