/**
 * Draws the tools above the table: what of it is shown, the steps from change to change, how certain
 * counterparts must be, and the buttons of what opens beside it.
 */

import { html, nothing } from 'lit';
import { icon } from './icons.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Strings } from './strings.js'
 * @import { View } from './view.js'
 */

/** How a comparison is shown. @typedef {'columns' | 'changes' | 'reading' | 'merged'} Shown */
/** What may open beside the table. @typedef {'facts' | 'versions' | 'find' | 'take' | 'keys' | 'sentence'} PanelName */

/**
 * @typedef {object} Tools
 * @property {Strings} strings
 * @property {Shown} shown
 * @property {'few' | 'all'} marks
 * @property {number} position Which change the reader is at; -1 for none.
 * @property {number} least How alike beads must be to be shown, 0 to 1.
 * @property {PanelName | null} panel The one that is open.
 * @property {(view: Shown) => void} show
 * @property {(marks: 'few' | 'all') => void} mark
 * @property {(by: 1 | -1) => void} step
 * @property {(least: number) => void} ask
 * @property {(name: PanelName) => void} togglePanel
 */

/** @type {Shown[]} */
const SHOWN = ['columns', 'changes', 'reading', 'merged'];

/**
 * @param {View} view
 * @param {number} changes How many there are to step through.
 * @param {Tools} tools
 * @returns {TemplateResult}
 */
export function toolbarTemplate(view, changes, tools) {
  const { strings, shown, marks, position, least, show, mark, step, ask } = tools;
  const none = changes === 0;
  return html`<div class="toolbar" part="toolbar" dir=${strings.dir} role="group" aria-label=${strings.toolbar}>
    <div class="steps">
      <button type="button" part="button" ?disabled=${none} title="${strings.previous} (P)" @click=${() => step(-1)}>${icon('previous')}</button>
      <span class="position">${position >= 0 ? strings.position(position + 1, changes) : strings.changeCount(changes)}</span>
      <button type="button" part="button" ?disabled=${none} title="${strings.next} (N)" @click=${() => step(1)}>${icon('next')}</button>
    </div>
    <div class="switch">
      ${SHOWN.map((view) => html`<button type="button" part="button" aria-pressed=${shown === view} @click=${() => show(view)}>${strings.views[view]}</button>`)}
    </div>
    ${
      view.marks.includes('rewritten')
        ? html`<button type="button" part="button" aria-pressed=${marks === 'all'} @click=${() => mark(marks === 'all' ? 'few' : 'all')}>${strings.allMarks}</button>`
        : nothing
    }
    ${panelsTemplate(view, tools)}
    ${certaintyTemplate(least, strings, ask)}
  </div>`;
}

/**
 * The buttons of what opens beside the table.
 *
 * @param {View} view
 * @param {Tools} tools
 */
function panelsTemplate({ columns, facts }, { strings, panel, togglePanel }) {
  const count = facts.reduce((sum, some) => sum + some.length, 0);
  /** @param {PanelName} name @param {unknown} label @param {string} [title] What it is called. */
  const button = (name, label, title) => html`<button
    type="button"
    part="button"
    data-panel=${name}
    aria-expanded=${panel === name}
    title=${title ?? nothing}
    @click=${() => togglePanel(name)}
  >${label}</button>`;
  return html`${count > 0 ? button('facts', `${strings.factsButton} (${strings.number(count)})`) : nothing}
    ${button('versions', `${strings.versionsButton} (${columns.length})`)}
    ${button('find', strings.findButton)}
    ${button('take', strings.takeButton)}
    ${button('keys', html`<span aria-hidden="true">?</span>`, strings.keysButton)}`;
}

/**
 * How alike sentences must be to stand side by side: the higher, the fewer and the surer.
 *
 * @param {number} least 0 to 1.
 * @param {Strings} strings
 * @param {(least: number) => void} ask
 */
function certaintyTemplate(least, strings, ask) {
  const percent = Math.round(least * 100);
  const value = percent === 0 ? strings.anyCertainty : strings.certaintyFrom(percent);
  return html`<label class="certainty" part="certainty" title=${strings.certaintyHelp}>
    <span>${strings.certainty}</span>
    <input type="range" min="0" max="100" step="5" .value=${String(percent)} aria-valuetext=${value}
      @input=${(/** @type {Event} */ { target }) => ask(Number(/** @type {HTMLInputElement} */ (target).value) / 100)}>
    <span class="least" aria-hidden="true">${value}</span>
  </label>`;
}
