/**
 * Draws each version as its own prose, with its paragraphs and headings, side by side; between two,
 * room for the ribbons that join counterparts. Where there is room for one only, its name is chosen
 * above.
 */

import { html, nothing } from 'lit';
import { sideOf } from '../direction.js';
import { icon } from '../icons.js';
import { nodeTemplate } from '../sentence-template.js';
import { imageTemplate, markerTemplate } from '../structure-template.js';
import { describeStates } from '../wording.js';

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
      ${columns.map(({ index, letter, title }) => html`<button type="button" part="button" aria-pressed=${index === page.front} @click=${() => page.turn(index)}><span class="letter">${letter}</span> <bdi>${title}</bdi></button>`)}
    </div>
    <div class="panes">
      ${columns.map((column) => paneTemplate(view, column, page))}
    </div>
  </div>`;
}

/**
 * @param {View} view
 * @param {ColumnView} column
 * @param {ProsePage} page
 */
function paneTemplate({ sentences }, column, { strings, front }) {
  const { index, letter, title, lang } = column;
  const name = title || strings.version(letter);
  return html`${index > 0 ? html`<svg class="gutter-map" aria-hidden="true" focusable="false" data-gutter=${index}><path class="ribbon" /><path class="ribbon moved" /></svg>` : nothing}
    <section class="pane ${index === front ? 'front' : ''}" part="pane" data-pane=${index} role="region" tabindex="0" aria-label="${letter}: ${name}" dir=${sideOf(column)}>
      <div class="pane-title" role="heading" aria-level="2"><span class="letter">${letter}</span> <bdi lang=${title ? lang : nothing}>${name}</bdi></div>
      ${paragraphsOf(sentences[index]).map((some) => paragraphTemplate(some, column, strings))}
    </section>`;
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
