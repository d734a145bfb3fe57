/**
 * Draws what stands above the table: what happened between the versions in one line each, the facts
 * that changed, the map of ribbons, and the legend of the marks in the table.
 */

import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { MARKS } from '../model/mark-table.js';
import { icon } from './icons.js';
import { openerTemplate } from './opener-template.js';
import { barAt, MAP_WIDTH, pathOf } from './ribbons.js';
import { factTemplate } from './sentence-template.js';
import { describeLabels, describePair } from './wording.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { FactView } from './facts.js'
 * @import { Comparison } from '../model/types.js'
 * @import { Mark } from '../model/mark-table.js'
 * @import { Strings } from './strings.js'
 * @import { Outline, RibbonMap } from './ribbons.js'
 * @import { FoldKey } from './rows.js'
 * @import { View } from './view.js'
 */

const FACTS_SHOWN = 8;

/**
 * @typedef {object} Overview
 * @property {Strings} strings
 * @property {string} lang Of the page.
 * @property {boolean} isWhole Whether nothing was taken apart.
 * @property {Set<FoldKey>} unfolded
 * @property {(version: number, sentence: number) => void} goTo
 * @property {(key: FoldKey) => void} toggleFold
 * @property {(() => void) | null} retry To compare once more what lacked a part; null where it was
 *   compared elsewhere.
 */

/**
 * @param {View} view
 * @param {Overview} page
 * @returns {TemplateResult}
 */
export function overviewTemplate(view, page) {
  const { strings, lang, isWhole, goTo } = page;
  const { pairs } = view.comparison;
  return html`<div class="overview" part="overview" dir=${strings.dir}>
    <ul class="summaries" part="summary">
      ${pairs.map(
        (pair, index) => html`<li class="summary">
          <span class="pair"><span class="letter">${view.columns[pair.left].letter}</span><span class="arrow" aria-hidden="true">→</span><span class="letter">${view.columns[pair.right].letter}</span></span>
          <span class="said">${describePair(pair, strings, isWhole)
            .split(strings.comma)
            .map((part, at) =>
              at > 0 ? html`${strings.comma}<span>${part}</span>` : part,
            )}${strings.stop}</span>
          ${factListTemplate(view.facts[index], `facts ${index}`, page)}
        </li>`,
      )}
    </ul>
    ${describeLabels(view, strings, lang).map((said) => html`<p class="notice">${said}${strings.stop}</p>`)}
    ${roughnessTemplate(view.comparison, page)}
    ${guard([view, strings], () => mapTemplate(view, strings, goTo))}
  </div>`;
}

/**
 * That the comparison is rough, and where parts are missing that may come yet, which.
 *
 * @param {Comparison} comparison
 * @param {Overview} page
 */
function roughnessTemplate({ precise, notes = [] }, { strings, retry }) {
  if (precise) return nothing;
  const missing = notes.flatMap(({ kind, part }) => (kind === 'pack-missing' ? [part] : []));
  if (missing.length === 0) return html`<p class="notice">${strings.imprecise}</p>`;
  return html`<p class="notice">
    ${strings.imprecise} <bdi>(${missing.join(', ')})</bdi>
    ${retry ? html`<button type="button" part="retry" @click=${retry}>${strings.retry}</button>` : nothing}
  </p>`;
}

/**
 * The first facts, and a fold of the others.
 *
 * @param {FactView[]} facts
 * @param {FoldKey} key
 * @param {Overview} page
 */
function factListTemplate(facts, key, { strings, unfolded, goTo, toggleFold }) {
  if (facts.length === 0) return nothing;
  /** @param {FactView} fact */
  const item = (fact) => html`<li>
    <button
      type="button"
      class="fact-change"
      part="fact"
      @click=${() => goTo(fact.toldIn.version, fact.toldIn.sentence)}
    >${factTemplate(fact, strings)}</button>
  </li>`;
  const rest = facts.slice(FACTS_SHOWN);
  const open = unfolded.has(key);
  return html`<ul class="facts" aria-label=${strings.factList}>
      ${facts.slice(0, FACTS_SHOWN).map(item)}
    </ul>
    ${
      rest.length > 0
        ? html`<div class="more">
          ${openerTemplate(open, strings.moreFacts(rest.length), () => toggleFold(key))}
          ${open ? html`<ul class="facts">${rest.map(item)}</ul>` : nothing}
        </div>`
        : nothing
    }`;
}

/**
 * For the eye and the mouse: the table below says and reaches the same, so that those who hear the
 * page or use the keyboard lose nothing.
 *
 * @param {View} view
 * @param {Strings} strings
 * @param {(version: number, sentence: number) => void} goTo
 */
function mapTemplate(view, strings, goTo) {
  const { map, outline } = view;
  /** @param {MouseEvent} event */
  const onClick = ({ clientX, clientY, currentTarget }) => {
    const box = /** @type {Element} */ (currentTarget).getBoundingClientRect();
    const from = strings.dir === 'rtl' ? box.right - clientX : clientX - box.left;
    const x = (from / box.width) * MAP_WIDTH;
    const bar = barAt(map, x, ((clientY - box.top) / box.height) * map.height);
    if (bar) goTo(bar.version, bar.sentence);
  };
  return html`<div class="map" part="map" aria-hidden="true" title=${strings.map}>
    <div class="map-letters">${view.columns.map(({ letter }) => html`<span class="letter">${letter}</span>`)}</div>
    <svg class="map-drawing" viewBox="0 0 ${MAP_WIDTH} ${map.height}" height=${map.height} preserveAspectRatio="none" focusable="false"
      @click=${outline ? onClick : nothing}>
      ${outline ? outlineTemplate(outline) : drawingTemplate(map)}
    </svg>
  </div>`;
}

/** @param {Outline} outline */
const outlineTemplate = ({ kept, removed, added, joined, moved }) => svg`
  <path class="ribbon" d=${joined} /><path class="ribbon moved" d=${moved} />
  <path class="bar" d=${kept} /><path class="bar removed" d=${removed} /><path class="bar added" d=${added} />`;

/** @param {RibbonMap} map */
const drawingTemplate = ({ bars, ribbons }) => svg`
  ${ribbons.map(
    ({ group, moved, ends }) =>
      svg`<path class="ribbon ${moved ? 'moved' : ''}" data-group=${group} d=${pathOf(ends, bars)} />`,
  )}
  ${bars.flat().map(
    ({ version, sentence, group, removed, added, x, y, width, height: tall }) =>
      svg`<rect class="bar ${removed ? 'removed' : ''} ${added ? 'added' : ''}" data-version=${version} data-sentence=${sentence} data-group=${group} data-map
        x=${x} y=${y} width=${width} height=${tall} />
        ${removed ? svg`<path class="strike" d="M${x},${y + tall / 2}h${width}" />` : nothing}`,
  )}`;

/**
 * The marks that occur; those of changes and doubts are pressed to show their rows alone.
 *
 * @param {View} view
 * @param {{ strings: Strings, kinds: Set<Mark>, toggleKind: (mark: Mark) => void }} page
 * @returns {TemplateResult}
 */
export function legendTemplate({ marks }, { strings, kinds, toggleKind }) {
  /** @param {Mark} mark */
  const button = (mark) => html`<button
    type="button"
    class="kind"
    part="button"
    aria-pressed=${kinds.has(mark)}
    @click=${() => toggleKind(mark)}
  >${sample(mark, strings)}</button>`;
  /** @param {Mark} mark */
  const title = (mark) =>
    MARKS[mark].quiet
      ? strings.explanations[mark]
      : `${strings.explanations[mark]}. ${strings.onlyThese}`;
  return html`<div class="legend" part="legend" dir=${strings.dir} role="group" aria-label=${strings.legend}>
    <ul>
      ${marks.map((mark) => html`<li title=${title(mark)}>${MARKS[mark].quiet ? sample(mark, strings) : button(mark)}</li>`)}
    </ul>
    ${marks.includes('tie') ? html`<p class="hint">${strings.choiceHint}</p>` : nothing}
  </div>`;
}

/**
 * A mark's name, drawn as the table draws the mark.
 *
 * @param {Mark} mark
 * @param {Strings} strings
 */
function sample(mark, strings) {
  const name = strings.marks[mark];
  if (mark === 'fact')
    return html`<span class="relation fact">${icon(mark)}</span><mark class="fact">${name}</mark>`;
  if (mark === 'tie')
    return html`<span class="relation">${icon(mark)}</span><span class="tie">${name}</span>`;
  if (mark === 'edited') {
    return html`<span class="relation edited">${icon(mark)}</span><ins class="edit changed right">${name}</ins>`;
  }
  if (MARKS[mark].told === 'sign') {
    return html`<span class="relation ${mark}">${icon(mark)}</span>${name}`;
  }
  return html`<span class="label ${mark}">${icon(mark)}${name}</span>`;
}
