/**
 * Draws one sentence with its number, state, marked words and fact changes, and the ghost of one
 * that is shown elsewhere. Text of the articles enters only as text nodes.
 */

import { html, nothing } from 'lit';
import { MARKS } from '../model/mark-table.js';
import { sideOf } from './direction.js';
import { icon } from './icons.js';
import {
  classesOfSetting,
  imageTemplate,
  linkTemplate,
  markerTemplate,
  settingTemplate,
  styleTemplate,
} from './structure-template.js';
import { describeStates } from './wording.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { FactView } from './facts.js'
 * @import { GhostView } from './ghosts.js'
 * @import { EditInfo, TextNode } from './marks.js'
 * @import { SentenceView } from './sentences.js'
 * @import { Strings } from './strings.js'
 * @import { ColumnView } from './view.js'
 */

/**
 * @param {SentenceView} view
 * @param {ColumnView} column
 * @param {Strings} strings
 * @param {boolean} chosen
 * @param {ColumnView[]} columns All of them.
 * @returns {TemplateResult}
 */
export function sentenceTemplate(view, column, strings, chosen, columns) {
  const { version, sentence, group, states, moves, setting, facts, carriers } = view;
  const opensParagraph = view.opensParagraph && !setting.heading && !setting.item?.opens;
  const told = states.find(({ mark, side }) => side === 'right' && MARKS[mark].told === 'sign');
  const state = [
    describeStates(states, strings),
    moves.length > 0 && strings.movedPhrases(moves),
    opensParagraph && strings.paragraph,
    setting.heading && strings.heading(setting.heading),
  ]
    .filter(Boolean)
    .join(', ');
  const classes = ['sentence', opensParagraph && 'opens-paragraph', isRepeat(view) && 'repeats'];
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    part="sentence"
    dir=${sideOf(column)}
    tabindex="-1"
    aria-current=${chosen ? 'true' : nothing}
    data-version=${version}
    data-sentence=${sentence}
    data-group=${group}
  >
    <span class="gutter" aria-hidden="true" part="number">
      <span class="number"><span class="letter">${column.letter}</span>${sentence + 1}</span>
      ${carriers ? carriersTemplate(carriers, columns, strings) : nothing}
      ${told ? html`<span class="relation ${told.mark}" title=${strings.marks[told.mark]}>${icon(told.mark)}</span>` : nothing}
    </span>
    <span class="unseen" dir=${strings.dir}>${column.letter}${sentence + 1}${state ? `, ${state}` : ''}. </span>
    ${settingTemplate(setting, column, textTemplate(view, column, strings))}
    ${facts.length > 0 ? factsTemplate(facts, strings) : nothing}
  </div>`;
}

/**
 * A square for each version, filled where it has the sentence: for the eye alone, since the panel of a
 * chosen sentence says the same in words.
 *
 * @param {number[]} carriers
 * @param {ColumnView[]} columns
 * @param {Strings} strings
 */
function carriersTemplate(carriers, columns, strings) {
  const letters = carriers.map((version) => columns[version].letter).join(', ');
  const classes = carriers.map((version) => `in-${version}`).join(' ');
  return html`<span class="carriers-sign of-${columns.length} ${classes}" title=${strings.carriedBy(letters)}></span>`;
}

/**
 * @param {SentenceView} view
 * @param {ColumnView} column
 * @param {Strings} strings
 */
function textTemplate({ setting, nodes, images }, { lang, dir }, strings) {
  const classes = ['text', ...classesOfSetting(setting)].join(' ');
  return html`${images.above.map((image) => imageTemplate(image, 'apart', strings))}
    <p class=${classes} lang=${lang} dir=${dir}>${markerTemplate(setting.item)}${nodes.map((node) => nodeTemplate(node, strings))}</p>
    ${images.below.map((image) => imageTemplate(image, 'apart', strings))}`;
}

/**
 * Whether a sentence only repeats the one before it in its row, but for details.
 *
 * @param {SentenceView} view
 */
function isRepeat({ states }) {
  const before = states.filter(({ side }) => side === 'right').map(({ mark }) => mark);
  const adds = before.filter((mark) => !['same', 'cosmetic', 'moved'].includes(mark));
  return adds.length === 0 && (before.includes('same') || before.includes('cosmetic'));
}

/**
 * @param {GhostView} view
 * @param {ColumnView} column
 * @param {Strings} strings
 * @returns {TemplateResult}
 */
export function ghostTemplate(
  { version, sentence, group, towards, beside, text },
  column,
  strings,
) {
  const name = `${column.letter}${sentence + 1}`;
  return html`<button
    type="button"
    class="ghost"
    part="ghost"
    dir=${sideOf(column)}
    tabindex="-1"
    data-version=${version}
    data-sentence=${sentence}
    data-group=${group}
    data-ghost
  >
    <span class="gutter" aria-hidden="true"><span class="number"><span class="letter">${column.letter}</span>${sentence + 1}</span></span>
    <span class="unseen">${beside ? strings.ghost(name, beside) : strings.ghostAlone(name)}.</span>
    <span class="ghost-label" dir=${strings.dir} aria-hidden="true">${icon(towards)}${beside ? strings.beside(beside) : nothing}</span>
    <span class="ghost-text" lang=${column.lang} dir=${column.dir} aria-hidden="true">${text}</span>
  </button>`;
}

/**
 * A fact change in words: what it was and what it became, or what is new or dropped.
 *
 * @param {FactView} fact
 * @param {Strings} strings
 * @returns {TemplateResult}
 */
export function factTemplate({ kind, left, right, leftLang, rightLang }, strings) {
  const was = html`<del class="value" lang=${leftLang} dir="auto">${left}</del>`;
  const is = html`<ins class="value" lang=${rightLang} dir="auto">${right}</ins>`;
  const name = html`<span class="kind">${strings.factKinds[kind]}</span>`;
  if (!left) return html`${name} ${is} <span class="missing">${strings.factAdded}</span>`;
  if (!right) return html`${name} ${was} <span class="missing">${strings.factDropped}</span>`;
  return html`${name} ${was}
    <span class="became"
      ><span class="arrow" aria-hidden="true">→</span><span class="unseen"> ${strings.becomes} </span>${is}</span
    >`;
}

/**
 * @param {FactView[]} facts
 * @param {Strings} strings
 */
function factsTemplate(facts, strings) {
  return html`<ul class="facts" part="facts">
    ${facts.map((fact) => html`<li class="fact-change" part="fact" dir=${strings.dir}>${icon('fact')} ${factTemplate(fact, strings)}</li>`)}
  </ul>`;
}

/**
 * @param {TextNode} node
 * @param {Strings} strings
 * @returns {TemplateResult | string}
 */
export function nodeTemplate(node, strings) {
  if ('text' in node) return wordsTemplate(node.text);
  if ('image' in node) return imageTemplate(node.image, 'among', strings);
  const inner = node.children.map((child) => nodeTemplate(child, strings));
  if (node.info.type === 'link') return linkTemplate(node.info.href, inner);
  if (node.info.type === 'style') return styleTemplate(node.info.kind, inner);
  if (node.info.type === 'letters') return html`<span class="letters">${inner}</span>`;
  if (node.info.type === 'stayed') return html`<span class="stayed" part="mark">${inner}</span>`;
  if (node.info.type === 'edit') return editTemplate(node.info, inner);
  const { type, kind, side, tie } = node.info;
  if (type === 'tie') return html`<span class="tie" part="tie" data-tie=${tie}>${inner}</span>`;
  const cut = `${node.continued ? 'continued' : ''} ${node.continues ? 'continues' : ''}`;
  return html`<mark class="fact ${kind} ${side} ${cut}" part="mark fact-mark">${inner}</mark>`;
}

/**
 * Words; or the space between two marked words, which is styled not to collapse: beside a comment, such as
 * lit leaves, Chromium keeps space that may collapse from screen readers, and the words run together.
 *
 * @param {string} text
 */
export const wordsTemplate = (text) =>
  /^[ \t\r\n\f]+$/.test(text) ? html`<span class="space"> </span>` : text;

/**
 * What moved or was rewritten is no deletion or insertion to those who hear it: its words are read.
 *
 * @param {EditInfo} info
 * @param {(TemplateResult | string)[]} inner
 */
function editTemplate({ kind, side, rewritten, move, nth }, inner) {
  const classes = `edit ${kind} ${side} ${rewritten ? 'of-rewritten' : ''}`;
  if (kind === 'moved') {
    return html`<span class=${classes} part="mark" data-move=${move ?? nothing} data-nth=${nth ?? nothing}>${inner}</span>`;
  }
  if (rewritten) return html`<span class=${classes} part="mark">${inner}</span>`;
  return side === 'left'
    ? html`<del class=${classes} part="mark">${inner}</del>`
    : html`<ins class=${classes} part="mark">${inner}</ins>`;
}
