/**
 * Draws two versions as one text, in paragraphs: what was removed is struck, what was added underlined.
 * Each bead is one place of the keyboard, under the name of its last sentence.
 */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../icons.js';
import { namesOf } from '../names.js';
import { wordsTemplate } from '../sentence-template.js';
import { describeStates } from '../wording.js';
import { mergeBead } from './merged.js';
import { proseSheets } from './prose-sheets.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Bead } from '../../model/types.js'
 * @import { Mark } from '../../model/mark-table.js'
 * @import { Run } from './merged.js'
 * @import { Strings } from '../strings.js'
 * @import { View } from '../view.js'
 */

/**
 * @typedef {object} MergedPage
 * @property {Strings} strings
 * @property {number} pair Which of the view's pairs is told.
 * @property {(pair: number) => void} choose
 * @property {Set<number>} drawn The sheets of a long text that are drawn.
 */

/** Signs that stand before what they are said of. @type {Mark[]} */
const SIGNED = ['moved', 'removed', 'added', 'rewritten'];

/**
 * @param {View} view
 * @param {MergedPage} page
 * @returns {TemplateResult}
 */
export function mergedTemplate(view, page) {
  const { strings, pair, choose } = page;
  const { columns, comparison } = view;
  const { left, right } = comparison.pairs[pair];
  const name = (/** @type {number} */ version) =>
    columns[version].title || strings.version(columns[version].letter);
  const title = strings.mergedOf(name(left), name(right));
  return html`<div class="one-text" part="one-text" role="region" aria-label=${title}>
    <div class="head one-text-head">
      ${
        comparison.pairs.length > 1
          ? html`<label><span class="unseen">${strings.mergedPair}</span>
              <select @change=${(/** @type {Event} */ { target }) => choose(Number(/** @type {HTMLSelectElement} */ (target).value))}>
                ${comparison.pairs.map((each, at) => html`<option value=${at} .selected=${at === pair}>${columns[each.left].letter} → ${columns[each.right].letter}</option>`)}
              </select></label>`
          : html`<span class="letter">${columns[left].letter}</span><span class="arrow" aria-hidden="true">→</span><span class="letter">${columns[right].letter}</span>`
      }
      <span class="title" role="heading" aria-level="2"><bdi>${name(left)}</bdi> <span class="arrow" aria-hidden="true">→</span> <bdi>${name(right)}</bdi></span>
    </div>
    ${guard([view, pair, strings, page.drawn], () => textTemplate(view, page))}
  </div>`;
}

/**
 * @param {View} view
 * @param {MergedPage} page
 */
function textTemplate(view, { pair, strings, drawn }) {
  const { paragraphs, sheets } = oneTextOf(view, pair);
  const draw = (/** @type {Bead[][]} */ some) =>
    some.map(
      (beads) =>
        html`<div class="paragraph ${headingOf(view, pair, beads[0])}">${beads.map((bead) => beadTemplate(view, pair, bead, strings))}</div>`,
    );
  if (!sheets) return draw(paragraphs);
  return sheets.map((sheet, at) => {
    const isDrawn = drawn.has(at);
    return html`<div class="sheet" data-sheet=${at}>${guard([sheet, strings, isDrawn], () => (isDrawn ? draw(sheet) : nothing))}</div>`;
  });
}

/** @typedef {{ paragraphs: Bead[][], sheets: Bead[][][] | null }} OneText */

/** @type {WeakMap<View, OneText[]>} By pair. */
const known = new WeakMap();

/**
 * A pair in paragraphs, and these in sheets where they are many.
 *
 * @param {View} view
 * @param {number} pair
 * @returns {OneText}
 */
export function oneTextOf(view, pair) {
  const texts = known.get(view) ?? [];
  known.set(view, texts);
  if (!texts[pair]) {
    const paragraphs = paragraphsOf(view, pair);
    texts[pair] = { paragraphs, sheets: proseSheets(paragraphs) };
  }
  return texts[pair];
}

/**
 * The beads of a pair as they are read, in the paragraphs of the later version; what it lost, in those
 * of the earlier one.
 *
 * @param {View} view
 * @param {number} pair
 * @returns {Bead[][]}
 */
function paragraphsOf({ comparison, sentences }, pair) {
  const { left, right, beads } = comparison.pairs[pair];
  /** @type {Bead[][]} */
  const paragraphs = [];
  for (const bead of readingOrder(beads)) {
    const [version, own] = bead.right.length > 0 ? [right, bead.right] : [left, bead.left];
    const opens = sentences[version][own[0]].opensParagraph;
    if (opens || paragraphs.length === 0) paragraphs.push([]);
    paragraphs[paragraphs.length - 1].push(bead);
  }
  return paragraphs;
}

/**
 * By the right version, and what only the left one has after what stands before it there.
 *
 * @param {Bead[]} beads In the left version's reading order.
 */
function readingOrder(beads) {
  let last = -1;
  const placed = beads.map((bead, at) => {
    if (bead.right.length > 0) {
      if (!bead.moved) last = bead.right[0];
      return { bead, at, after: bead.right[0] };
    }
    return { bead, at, after: last + 0.5 };
  });
  return placed.sort((a, b) => a.after - b.after || a.at - b.at).map(({ bead }) => bead);
}

/**
 * @param {View} view
 * @param {number} pair
 * @param {Bead} bead
 */
function headingOf({ comparison, sentences }, pair, bead) {
  const { left, right } = comparison.pairs[pair];
  const [version, own] = bead.right.length > 0 ? [right, bead.right] : [left, bead.left];
  const { heading } = sentences[version][own[0]].setting;
  return heading > 0 ? `heading level-${heading}` : '';
}

/**
 * @param {View} view
 * @param {number} pair
 * @param {Bead} bead
 * @param {Strings} strings
 */
function beadTemplate({ comparison, columns, sentences }, pair, bead, strings) {
  const { versions, pairs } = comparison;
  const { left, right } = pairs[pair];
  const [version, own] = bead.right.length > 0 ? [right, bead.right] : [left, bead.left];
  const view = sentences[version][own[0]];
  const states = view.states.filter(
    ({ mark, absentFrom }) =>
      SIGNED.includes(mark) &&
      (absentFrom === '' || absentFrom === columns[version === left ? right : left].letter),
  );
  const name = namesOf(columns[version].letter, own);
  const said = describeStates(states, strings);
  const runs = mergeBead(versions[left], versions[right], bead);
  return html`<span
      class="sentence"
      part="sentence"
      tabindex="-1"
      data-version=${version}
      data-sentence=${own[0]}
      data-group=${view.group}
    ><span class="unseen" dir=${strings.dir}>${name}${said ? `, ${said}` : ''}. </span>${states.map(({ mark }) => html`<span class="relation ${mark}" title=${strings.marks[mark]}>${icon(mark)}</span>`)}${runs.map((run) => runTemplate(run, columns[['removed', 'moved-from', 'original'].includes(run.kind) ? left : right].lang))}</span> `;
}

/**
 * @param {Run} run
 * @param {string} lang
 */
function runTemplate({ kind, text }, lang) {
  switch (kind) {
    case 'removed':
      return html`<del class="edit removed left" lang=${lang}>${text}</del>`;
    case 'added':
      return html`<ins class="edit added right" lang=${lang}>${text}</ins>`;
    case 'moved-from':
      return html`<del class="edit moved left gone" lang=${lang}>${text}</del>`;
    case 'original':
      return html` <span class="original" lang=${lang}>${text}</span>`;
    case 'moved-to':
      return html`<ins class="edit moved right" lang=${lang}>${text}</ins>`;
    default:
      return html`<span lang=${lang || nothing}>${wordsTemplate(text)}</span>`;
  }
}
