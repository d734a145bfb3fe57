/**
 * Draws the versions side by side: a table with a column for each version and a row for each group
 * of counterparts. Rows are independent of one another, so that a later table can draw only some.
 */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { sideOf } from './direction.js';
import { icon } from './icons.js';
import { openerTemplate } from './opener-template.js';
import { foldOfCell } from './passages.js';
import { ghostTemplate, sentenceTemplate } from './sentence-template.js';
import { rowIndex, sheetsOf } from './sheets.js';
import { spansOf } from './spans.js';
import { MOST_COLUMNS } from './styles/columns.js';
import { nameOfLanguage, nameOfState, whereOfState } from './wording.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { CellView, Fold, FoldKey, RowEntry, RowView } from './rows.js'
 * @import { TextNode } from './marks.js'
 * @import { State } from './sentences.js'
 * @import { Strings } from './strings.js'
 * @import { ColumnView, View } from './view.js'
 */

/** @typedef {{ version: number, sentence: number }} Chosen The sentence that the reader chose. */
/**
 * @typedef {object} Table
 * @property {ColumnView[]} columns
 * @property {Strings} strings
 * @property {Chosen | null} chosen
 * @property {Set<FoldKey>} unfolded
 * @property {Set<number>} drawn The sheets of a long table that are drawn.
 * @property {(key: FoldKey) => void} toggleFold
 */

/** From this many versions on, columns have a least width, and a table that is wider scrolls sideways. */
const SEVERAL = 4;

/** From this many rows on, the browser lays out only those near the screen. */
const LONG = 60;

/**
 * @param {View} view
 * @param {RowEntry[]} entries What it shows of the view, in its order.
 * @param {{ strings: Strings, lang: string, unfolded: Set<FoldKey>, chosen: Chosen | null, drawn: Set<number>, toggleFold: (key: FoldKey) => void }} page
 * @returns {TemplateResult}
 */
export function tableTemplate(
  view,
  entries,
  { strings, lang, unfolded, chosen, drawn, toggleFold },
) {
  const table = { columns: view.columns, strings, chosen, unfolded, drawn, toggleFold };
  const sheets = sheetsOf(entries);
  const most = Math.max(0, ...view.columns.map(({ sentences }) => sentences));
  const classes = [
    'table',
    `columns-${view.columns.length > MOST_COLUMNS ? 'many' : view.columns.length}`,
    view.columns.length >= SEVERAL && 'several',
    `digits-${String(most).length}`,
    !sheets && view.rows.length > LONG && 'long',
  ];
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    part="table"
    role="table"
    aria-label=${strings.table}
    aria-describedby="keys"
    aria-rowcount=${sheets ? entries.length + 1 : nothing}
  >
    <div class="head" part="header" role="rowgroup">
      <div class="row" role="row">
        ${view.columns.map((column) => headerTemplate(column, strings, lang))}
      </div>
    </div>
    ${
      sheets
        ? html`<div class="body">${sheets.map((sheet, at) => sheetTemplate(sheet, at, table))}</div>`
        : html`<div class="body" role="rowgroup">${entriesTemplate(entries, null, table)}</div>`
    }
  </div>`;
}

/**
 * A few rows of a long table, or the room that they take.
 *
 * @param {RowEntry[]} entries
 * @param {number} sheet
 * @param {Table} table
 */
function sheetTemplate(entries, sheet, table) {
  const { strings, chosen, unfolded, drawn } = table;
  const isDrawn = drawn.has(sheet);
  return html`<div class="sheet" role="rowgroup" data-sheet=${sheet}>${guard(
    [entries[0], strings, chosen, unfolded, isDrawn],
    () => (isDrawn ? entriesTemplate(entries, sheet, table) : nothing),
  )}</div>`;
}

/**
 * @param {RowEntry[]} entries
 * @param {number | null} sheet
 * @param {Table} table
 */
function entriesTemplate(entries, sheet, table) {
  return repeat(
    entries,
    (entry) => (entry.type === 'row' ? `row ${entry.row.index}` : `fold ${entry.key}`),
    (entry, at) => {
      const index = sheet === null ? null : rowIndex(sheet, at);
      return entry.type === 'row'
        ? rowTemplate(entry.row, index, table)
        : foldTemplate(entry, index, table);
    },
  );
}

/**
 * @param {Fold} fold
 * @param {number | null} index
 * @param {Table} table
 */
function foldTemplate(fold, index, table) {
  const { key, rows } = fold;
  const { columns, unfolded, toggleFold } = table;
  const open = unfolded.has(key);
  return html`<div class="row fold" role="row" aria-rowindex=${index ?? nothing}>
      <div role="cell" dir=${table.strings.dir} aria-colspan=${columns.length}>
        ${openerTemplate(open, nameOfFold(fold, table), () => toggleFold(key))}
        ${open || fold.what !== 'alone' ? nothing : previewTemplate(rows[0], table)}
      </div>
    </div>
    ${open ? rows.map((row) => rowTemplate(row, index, table)) : nothing}`;
}

/**
 * @param {ColumnView} column
 * @param {Strings} strings
 * @param {string} lang
 */
function headerTemplate({ letter, title, lang: columnLang, sentences }, strings, lang) {
  const language = nameOfLanguage(columnLang, lang);
  return html`<div class="column-head" role="columnheader">
    <span class="letter">${letter}</span>
    <span class="title"><bdi lang=${title ? columnLang : nothing}>${title || strings.version(letter)}</bdi></span>
    <span class="detail"><bdi>${[language, strings.sentences(sentences)].filter(Boolean).join(' · ')}</bdi></span>
  </div>`;
}

/**
 * What a fold holds: sentences that one version has alone, rows that are alike, or other ones.
 *
 * @param {Fold} fold
 * @param {Table} table
 */
function nameOfFold({ what, rows }, { columns, strings }) {
  if (what === 'alike') return strings.folded(rows.length);
  if (what === 'others') return strings.others(rows.length);
  const [{ alone, cells }] = rows;
  return strings.alone(countSentences(cells[alone[0]].items), columns[alone[0]].letter);
}

/** @param {CellView['items']} items */
const countSentences = (items) => items.filter(({ type }) => type === 'sentence').length;

/**
 * What is said of a passage that is folded away, and its first words.
 *
 * @param {RowView} row
 * @param {Table} table
 */
function previewTemplate(row, { columns, strings }) {
  const column = columns[row.alone[0]];
  const { items, states } = row.cells[row.alone[0]];
  const first = items.find((item) => item.type === 'sentence');
  return html`${labelsTemplate(states, column, strings)}
    <span class="preview" lang=${column.lang} dir=${column.dir}>${first?.type === 'sentence' ? textOf(first.nodes) : nothing}</span>`;
}

/**
 * @param {RowView} row
 * @param {number | null} position Among all rows, where not all are drawn.
 * @param {Table} table
 */
function rowTemplate(row, position, table) {
  const { index, relation, changed, cells, alone } = row;
  const classes = ['row', relation, changed ? 'changed' : 'quiet', alone.length > 1 && 'apart'];
  const spans = spansOf(cells);
  return html`<div class=${classes.filter(Boolean).join(' ')} part="row" role="row" aria-rowindex=${position ?? nothing} data-row=${index}>
      ${cells.map((cell, at) => cellTemplate(row, cell, spans[at], table))}
    </div>`;
}

/**
 * @param {RowView} row
 * @param {CellView} cell
 * @param {number} span How many columns it takes.
 * @param {Table} table
 */
function cellTemplate(row, cell, span, { columns, strings, chosen, unfolded, toggleFold }) {
  const { version, states, empty, stays } = cell;
  const fold = foldOfCell(row, cell);
  const open = fold !== null && unfolded.has(fold.key);
  const items = fold && !open ? cell.items.slice(0, fold.from) : cell.items;
  const column = columns[version];
  const chosenHere = chosen?.version === version ? chosen.sentence : -1;
  const marks = states.map(({ mark, side }) => `is-${mark}-${side}`).join(' ');
  const room = span === 0 ? 'covered' : span > 1 ? `over over-${span}` : '';
  return html`<div class="cell ${empty ? 'empty' : stays ? 'stays' : ''} ${room} ${marks}" part="cell" role="cell">
    ${states.length > 0 ? labelsTemplate(states, column, strings) : nothing}
    ${empty ? html`<span class="unseen">${strings.absent}</span>` : nothing}
    ${repeat(
      items,
      (item) => `${item.type} ${item.sentence}`,
      (item) =>
        item.type === 'sentence'
          ? sentenceTemplate(item, column, strings, item.sentence === chosenHere, columns)
          : ghostTemplate(item, column, strings),
    )}
    ${
      fold
        ? openerTemplate(
            open,
            strings.moreAlone(countSentences(cell.items.slice(fold.from)), column.letter),
            () => toggleFold(fold.key),
          )
        : nothing
    }
  </div>`;
}

/**
 * The text of marked nodes, without their marks.
 *
 * @param {TextNode[]} nodes
 * @returns {string}
 */
const textOf = (nodes) =>
  nodes
    .map((node) => ('text' in node ? node.text : 'children' in node ? textOf(node.children) : ''))
    .join('');

/**
 * @param {State[]} states
 * @param {ColumnView} column
 * @param {Strings} strings
 */
function labelsTemplate(states, column, strings) {
  return html`<div class="labels" dir=${sideOf(column)} aria-hidden="true">
    ${states.map(
      (state) =>
        html`<span class="label ${state.mark}" part="label" dir=${strings.dir} title=${strings.explanations[state.mark]}>${icon(state.mark)}${nameOfState(state, strings)}
          <span class="refs">${whereOfState(state, strings)}</span></span>`,
    )}
  </div>`;
}
