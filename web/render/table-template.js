/**
 * Draws the versions side by side: a table with a column for each version and a row for each group
 * of counterparts. Rows are independent of one another, so that a later table can draw only some.
 */

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sideOf } from './direction.js';
import { icon } from './icons.js';
import { foldOfCell, isFoldedPassage } from './passages.js';
import { entriesOf } from './rows.js';
import { ghostTemplate, sentenceTemplate } from './sentence-template.js';
import { tieRowTemplate } from './tie-template.js';
import { nameOfLanguage, nameOfState, whereOfState } from './wording.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { CellView, FoldKey, RowEntry, RowView } from './rows.js'
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
 * @property {(key: FoldKey) => void} toggleFold
 */

/** From this many rows on, the browser lays out only those near the screen. */
const LONG = 60;

/**
 * @param {View} view
 * @param {{ strings: Strings, lang: string, only: 'columns' | 'changes', unfolded: Set<FoldKey>, chosen: Chosen | null, toggleFold: (key: FoldKey) => void }} page
 * @returns {TemplateResult}
 */
export function tableTemplate(view, { strings, lang, only, unfolded, chosen, toggleFold }) {
  const table = { columns: view.columns, strings, chosen, unfolded, toggleFold };
  const entries = entriesOf(view.rows, only);
  const most = Math.max(0, ...view.columns.map(({ sentences }) => sentences));
  const classes = [
    'table',
    `columns-${view.columns.length > 5 ? 'many' : view.columns.length}`,
    `digits-${String(most).length}`,
    view.rows.length > LONG && 'long',
  ];
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    part="table"
    role="table"
    aria-label=${strings.table}
    aria-describedby="keys"
  >
    <div class="head" part="header" role="rowgroup">
      <div class="row" role="row">
        ${view.columns.map((column) => headerTemplate(column, strings, lang))}
      </div>
    </div>
    <div class="body" role="rowgroup">
      ${repeat(
        entries,
        (entry) => (entry.type === 'row' ? `row ${entry.row.index}` : `fold ${entry.key}`),
        (entry) => {
          if (entry.type === 'row') return rowTemplate(entry.row, table);
          const open = unfolded.has(entry.key);
          return html`<div class="row fold" role="row">
              <div role="cell" dir="ltr" aria-colspan=${view.columns.length}>
                <button type="button" part="button" aria-expanded=${open} @click=${() => toggleFold(entry.key)}>
                  ${icon(open ? 'previous' : 'next')} ${nameOfFold(entry.rows, table)}
                </button>
                ${open ? nothing : previewTemplate(entry.rows[0], table)}
              </div>
            </div>
            ${open ? entry.rows.map((row) => rowTemplate(row, table)) : nothing}`;
        },
      )}
    </div>
  </div>`;
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
 * What a fold holds: sentences that one version has alone, or rows that are alike.
 *
 * @param {RowView[]} rows
 * @param {Table} table
 */
function nameOfFold(rows, { columns, strings }) {
  const [first] = rows;
  if (!isFoldedPassage(first)) return strings.folded(rows.length);
  const [version] = first.alone;
  return strings.alone(countSentences(first.cells[version].items), columns[version].letter);
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
  if (!isFoldedPassage(row)) return nothing;
  const column = columns[row.alone[0]];
  const { items, states } = row.cells[row.alone[0]];
  const first = items.find((item) => item.type === 'sentence');
  return html`${labelsTemplate(states, column, strings)}
    <span class="preview" lang=${column.lang} dir=${column.dir}>${first?.type === 'sentence' ? textOf(first.nodes) : nothing}</span>`;
}

/**
 * @param {RowView} row
 * @param {Table} table
 */
function rowTemplate(row, table) {
  const { index, relation, changed, cells, alone } = row;
  const { columns, strings, chosen } = table;
  const tied = chosen && tiedSentence(cells[chosen.version], chosen.sentence);
  const classes = ['row', relation, changed ? 'changed' : 'quiet', alone.length > 1 && 'apart'];
  return html`<div class=${classes.filter(Boolean).join(' ')} part="row" role="row" data-row=${index}>
      ${cells.map((cell) => cellTemplate(row, cell, table))}
    </div>
    ${tied ? tieRowTemplate(tied, columns.length, strings) : nothing}`;
}

/**
 * The sentence in a cell, if it is there and a translation or translated.
 *
 * @param {CellView} cell
 * @param {number} sentence
 */
function tiedSentence({ items }, sentence) {
  for (const item of items) {
    if (item.type === 'sentence' && item.sentence === sentence && item.ties.length > 0) return item;
  }
  return null;
}

/**
 * @param {RowView} row
 * @param {CellView} cell
 * @param {Table} table
 */
function cellTemplate(row, cell, { columns, strings, chosen, unfolded, toggleFold }) {
  const { version, states, empty } = cell;
  const fold = foldOfCell(row, cell);
  const open = fold !== null && unfolded.has(fold.key);
  const items = fold && !open ? cell.items.slice(0, fold.from) : cell.items;
  const column = columns[version];
  const chosenHere = chosen?.version === version ? chosen.sentence : -1;
  const marks = states.map(({ mark, side }) => `is-${mark}-${side}`).join(' ');
  return html`<div class="cell ${empty ? 'empty' : ''} ${marks}" part="cell" role="cell">
    ${states.length > 0 ? labelsTemplate(states, column, strings) : nothing}
    ${empty ? html`<span class="unseen">${strings.absent}</span>` : nothing}
    ${repeat(
      items,
      (item) => `${item.type} ${item.sentence}`,
      (item) =>
        item.type === 'sentence'
          ? sentenceTemplate(item, column, strings, item.sentence === chosenHere)
          : ghostTemplate(item, column, strings),
    )}
    ${
      fold
        ? html`<button type="button" class="more-alone" part="button" aria-expanded=${open} @click=${() => toggleFold(fold.key)}>
            ${icon(open ? 'previous' : 'next')} ${strings.moreAlone(countSentences(cell.items.slice(fold.from)), column.letter)}
          </button>`
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
        html`<span class="label ${state.mark}" part="label" dir="ltr" title=${strings.explanations[state.mark]}>${icon(state.mark)}${nameOfState(state, strings)}
          <span class="refs">${whereOfState(state, strings)}</span></span>`,
    )}
  </div>`;
}
