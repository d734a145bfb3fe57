/**
 * Draws the whole element: how the comparison goes, what it found, and the table. Parts that a
 * keystroke does not touch are guarded, so that they are not gone through again.
 */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { legendTemplate, overviewTemplate } from './overview-template.js';
import { strings } from './strings.js';
import { tableTemplate } from './table-template.js';
import { toolbarTemplate } from './toolbar-template.js';
import { describeApart, describeError } from './wording.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Strings } from './strings.js'
 * @import { Mark } from '../model/mark-table.js'
 * @import { FoldKey, RowEntry } from './rows.js'
 * @import { Chosen } from './table-template.js'
 * @import { PanelName, Shown } from './toolbar-template.js'
 * @import { View } from './view.js'
 */

/** From so many rows on, a strip along the table shows where the changes are. */
const STRIPPED = 12;

/**
 * @typedef {object} Page
 * @property {View | null} view
 * @property {string} language A key of `strings`.
 * @property {RowEntry[]} entries What the table shows, in its order; the same array while it is the same.
 * @property {number} changes How many rows there are to step through.
 * @property {Shown} shown
 * @property {TemplateResult | null} body What shows in place of the table.
 * @property {'few' | 'all'} marks Whether rewritten sentences show marks, too.
 * @property {number} least How alike beads must be to be shown, 0 to 1.
 * @property {number} apart How many are not, and so taken apart.
 * @property {Set<Mark>} kinds Of changes and doubts that are asked for; all, where there are none.
 * @property {Set<FoldKey>} unfolded
 * @property {Chosen | null} chosen
 * @property {Set<number>} drawn The sheets of a long table that are drawn.
 * @property {((entries: RowEntry[]) => unknown) | null} drawStrip Along the table; null until it is there.
 * @property {number} position Which change the reader is at; -1 for none.
 * @property {PanelName | null} panel The name of the one that is open.
 * @property {TemplateResult | typeof nothing} panelDrawn
 * @property {string} said For those who hear the page.
 * @property {number | null} fraction How far a comparison is; null when none is under way.
 * @property {boolean} cancelled Whether the reader gave up the comparison that was asked for last.
 * @property {Error | null} error
 * @property {boolean} isGiven Whether what is shown was compared elsewhere.
 * @property {boolean} hasArticles Whether the articles inside the element are what was asked for.
 */

/**
 * @typedef {object} Actions
 * @property {(version: number, sentence: number) => void} goTo
 * @property {() => void} enter To put the keyboard on the texts, past all that stands above them.
 * @property {(view: Shown) => void} show
 * @property {(marks: 'few' | 'all') => void} mark
 * @property {(by: 1 | -1) => void} step
 * @property {(least: number) => void} ask For beads that are so much alike at least.
 * @property {(key: FoldKey) => void} toggleFold
 * @property {(mark: Mark) => void} toggleKind
 * @property {(name: PanelName) => void} togglePanel
 * @property {() => void} retry To compare what could not be compared.
 * @property {() => void} cancel To give up the comparison under way.
 */

/**
 * @param {Page} page
 * @param {Actions} actions
 * @returns {TemplateResult}
 */
export function pageTemplate(page, actions) {
  const { view, language, said, fraction, hasArticles } = page;
  return html`<div class="frame" part="frame" lang=${language} aria-busy=${fraction !== null}>
    ${statusTemplate(page, strings[language], actions)}
    ${view ? viewTemplate(view, page, actions) : nothing}
    ${!view && hasArticles ? html`<div class="articles"><slot></slot></div>` : nothing}
    <p class="unseen" role="status">${said}</p>
  </div>`;
}

/**
 * An error is told in the page's language by what its reader can do; what a developer needs is there
 * to be opened.
 *
 * @param {Page} page
 * @param {Strings} words
 * @param {Actions} actions
 */
function statusTemplate(page, words, { retry, cancel }) {
  const { view, error, fraction, cancelled, language } = page;
  if (error) {
    const told = describeError(error, words, language);
    return html`<div class="status error" part="status error">
      <p role="alert">${told.said}</p>
      ${told.retry ? html`<button type="button" part="retry" @click=${retry}>${words.retry}</button>` : nothing}
      <details><summary>${words.technical}</summary><p lang="en" dir="ltr">${error.message}</p></details>
    </div>`;
  }
  if (fraction !== null) {
    return html`<div class="status ${view ? 'over' : ''}" part="status progress">
      <label><span>${words.loading}</span> <progress max="1" .value=${fraction}></progress></label>
      <button type="button" part="cancel" class="cancel" @click=${cancel}>${words.cancel}</button>
    </div>`;
  }
  if (cancelled && !view) {
    return html`<div class="status" part="status cancelled">
      <p>${words.cancelled}</p>
      <button type="button" part="retry" @click=${retry}>${words.retry}</button>
    </div>`;
  }
  return view ? nothing : html`<p class="status" part="status empty">${words.empty}</p>`;
}

/**
 * @param {View} view
 * @param {Page} page
 * @param {Actions} actions
 */
function viewTemplate(
  view,
  {
    entries,
    changes,
    language,
    shown,
    body,
    marks,
    kinds,
    least,
    apart,
    unfolded,
    chosen,
    drawn,
    drawStrip,
    position,
    panel,
    panelDrawn,
    isGiven,
  },
  { goTo, enter, show, mark, step, ask, toggleFold, toggleKind, togglePanel, retry },
) {
  const words = strings[language];
  const isStripped = !body && entries.length >= STRIPPED;
  return html`<button type="button" class="skip unseen" part="button" @click=${enter}>${words.skip}</button>
    ${apart > 0 ? html`<p class="notice apart">${describeApart(apart, least, words)}${words.stop}</p>` : nothing}
    ${guard([view, language, unfolded, words.labelChanged], () => overviewTemplate(view, { strings: words, lang: language, isWhole: apart === 0, unfolded, goTo, toggleFold, retry: isGiven ? null : retry }))}
    <div class="bar-of-tools">
      ${toolbarTemplate(view, changes, { strings: words, shown, marks, position, least, panel, show, mark, step, ask, togglePanel })}
      ${guard([view, language, kinds], () => legendTemplate(view, { strings: words, kinds, toggleKind }))}
    </div>
    <p class="unseen" id="keys">${words.keys}</p>
    <div class="room ${panelDrawn === nothing ? '' : 'shared'}">
      ${panel === 'sentence' ? nothing : panelDrawn}
      <div class="table-room ${isStripped ? 'stripped' : ''}">
        ${
          body ??
          guard([view, entries, language, unfolded, chosen, drawn], () =>
            tableTemplate(view, entries, {
              strings: words,
              lang: language,
              unfolded,
              chosen,
              drawn,
              toggleFold,
            }),
          )
        }
        ${isStripped ? html`<div class="strip" part="strip" aria-hidden="true">${drawStrip ? guard([entries, drawStrip], () => drawStrip(entries)) : nothing}</div>` : nothing}
      </div>
      ${panel === 'sentence' ? panelDrawn : nothing}
    </div>`;
}
