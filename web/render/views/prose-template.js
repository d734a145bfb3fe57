/**
 * Draws each version as its own prose, with its paragraphs and headings, side by side; between two,
 * room for the ribbons that join counterparts. Where there is room for one only, its name is chosen
 * above.
 */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { sideOf } from '../direction.js';
import { icon } from '../icons.js';
import { nodeTemplate } from '../sentence-template.js';
import { imageTemplate, markerTemplate } from '../structure-template.js';
import { describeStates } from '../wording.js';
import { proseSheets, sheetNumber } from './prose-sheets.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Mark } from '../../model/mark-table.js'
 * @import { SentenceView } from '../sentences.js'
 * @import { Strings } from '../strings.js'
 * @import { ColumnView, View } from '../view.js'
 */

/**
 * @typedef {object} ProsePage
 * @property {Strings} strings
 * @property {number} front The version that shows where there is room for one.
 * @property {(version: number) => void} turn
 * @property {Set<number>} drawn The sheets of long prose that are drawn.
 */

/** Signs that stand before what they are said of. @type {Mark[]} */
const SIGNED = ['moved', 'removed', 'added'];

/**
 * @param {View} view
 * @param {ProsePage} page
 * @returns {TemplateResult}
 */
export function proseTemplate(view, page) {
  const { columns } = view;
  return html`<div class="reading" part="reading">
    <div class="turns" role="group" aria-label=${page.strings.versionsPanel}>
      ${columns.map(({ index, letter, title }) => html`<button type="button" part="button" aria-pressed=${index === page.front} aria-label=${title ? nothing : page.strings.version(letter)} @click=${() => page.turn(index)}><span class="letter">${letter}</span>${title ? html` <bdi>${title}</bdi>` : nothing}</button>`)}
    </div>
    <div class="panes">
      ${columns.map((column) => guard([view, page.strings, page.front === column.index, page.drawn], () => paneTemplate(view, column, page)))}
    </div>
  </div>`;
}

/**
 * @param {View} view
 * @param {ColumnView} column
 * @param {ProsePage} page
 */
function paneTemplate(view, column, { strings, front, drawn }) {
  const { index, letter, title, lang } = column;
  const name = title || strings.version(letter);
  return html`${index > 0 ? html`<svg class="gutter-map" aria-hidden="true" focusable="false" data-gutter=${index}><path class="ribbon" /><path class="ribbon moved" /></svg>` : nothing}
    <section class="pane ${index === front ? 'front' : ''}" part="pane" data-pane=${index} role="region" tabindex="0" aria-label="${letter}: ${name}" dir=${sideOf(column)}>
      <div class="pane-title" role="heading" aria-level="2"><span class="letter">${letter}</span> <bdi lang=${title ? lang : nothing}>${name}</bdi></div>
      ${textTemplate(view, column, strings, drawn)}
    </section>`;
}

/**
 * @param {View} view
 * @param {ColumnView} column
 * @param {Strings} strings
 * @param {Set<number>} drawn
 */
function textTemplate(view, column, strings, drawn) {
  const { paragraphs, sheets } = proseOf(view, column.index);
  const draw = (/** @type {SentenceView[][]} */ some) =>
    some.map((each) => paragraphTemplate(each, column, strings));
  if (!sheets) return draw(paragraphs);
  return sheets.map((sheet, at) => {
    const number = sheetNumber(at, column.index, view.columns.length);
    const isDrawn = drawn.has(number);
    return html`<div class="sheet" data-sheet=${number}>${guard([sheet, strings, isDrawn], () => (isDrawn ? draw(sheet) : nothing))}</div>`;
  });
}

/** @typedef {{ paragraphs: SentenceView[][], sheets: SentenceView[][][] | null }} Prose */

/** @type {WeakMap<SentenceView[], Prose>} Of each version. */
const known = new WeakMap();

/**
 * A version in paragraphs, and these in sheets where they are many.
 *
 * @param {View} view
 * @param {number} version
 * @returns {Prose}
 */
export function proseOf({ sentences }, version) {
  const there = known.get(sentences[version]);
  if (there) return there;
  const paragraphs = paragraphsOf(sentences[version]);
  const prose = { paragraphs, sheets: proseSheets(paragraphs) };
  known.set(sentences[version], prose);
  return prose;
}

/**
 * @param {SentenceView[]} sentences
 * @returns {SentenceView[][]}
 */
function paragraphsOf(sentences) {
  /** @type {SentenceView[][]} */
  const paragraphs = [];
  for (const sentence of sentences) {
    if (sentence.opensParagraph || paragraphs.length === 0) paragraphs.push([]);
    paragraphs[paragraphs.length - 1].push(sentence);
  }
  return paragraphs;
}

/**
 * @param {SentenceView[]} sentences
 * @param {ColumnView} column
 * @param {Strings} strings
 */
function paragraphTemplate(sentences, column, strings) {
  const { heading, quotes, item } = sentences[0].setting;
  const classes = [
    'paragraph',
    heading > 0 && `heading level-${heading}`,
    quotes > 0 && 'quoted',
    item && 'item',
  ];
  return html`<div class=${classes.filter(Boolean).join(' ')} lang=${column.lang} dir=${column.dir}>${sentences.map((view) => spanTemplate(view, column, strings))}</div>`;
}

/**
 * @param {SentenceView} view
 * @param {ColumnView} column
 * @param {Strings} strings
 */
function spanTemplate(view, column, strings) {
  const { version, sentence, group, states, setting, nodes, images } = view;
  const signs = new Set(states.map(({ mark }) => mark).filter((mark) => SIGNED.includes(mark)));
  const said = describeStates(states, strings);
  const apart = [...images.above, ...images.below].map((image) =>
    imageTemplate(image, 'apart', strings),
  );
  return html`<span
      class="sentence ${[...signs].map((mark) => `was-${mark}`).join(' ')}"
      part="sentence"
      tabindex="-1"
      data-version=${version}
      data-sentence=${sentence}
      data-group=${group}
    ><span class="unseen" dir=${strings.dir}>${column.letter}${sentence + 1}${said ? `, ${said}` : ''}. </span>${[...signs].map((mark) => html`<span class="relation ${mark}" title=${strings.marks[mark]}>${icon(mark)}</span>`)}${apart}${markerTemplate(setting.item)}${nodes.map((node) => nodeTemplate(node, strings))}</span> `;
}
