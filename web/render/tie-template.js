/**
 * Draws the words that tie a chosen sentence to its translation as a list by kind. Each is a button:
 * with the keyboard or the pointer on it, both words light up in their columns.
 */

import { html, nothing } from 'lit';
import { TIE_KINDS } from './strings.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Strings } from './strings.js'
 * @import { TieList, TieView } from './ties.js'
 */

/**
 * @param {TieList} list
 * @param {Strings} strings
 * @returns {TemplateResult}
 */
export function tieListTemplate(list, strings) {
  const { own, other, ties } = list;
  const kinds = TIE_KINDS.map((kind) => ({
    kind,
    ties: ties.filter((tie) => tie.kind === kind),
  })).filter(({ ties: some }) => some.length > 0);
  return html`<div class="ties" part="ties" dir="ltr">
    <p>${ties.length > 0 ? strings.ties(ties.length, own, other) : strings.noTies(own, other)}</p>
    ${
      kinds.length > 0
        ? html`<dl>
            ${kinds.map(
              ({ kind, ties: some }) => html`<div>
                <dt>${strings.tieKinds[kind]}</dt>
                ${some.map((tie) => html`<dd>${tieTemplate(tie, list)}</dd>`)}
              </div>`,
            )}
          </dl>`
        : nothing
    }
  </div>`;
}

/**
 * @param {TieView} view
 * @param {TieList} list
 */
function tieTemplate({ tie, own, other }, { ownLang, otherLang }) {
  return html`<button type="button" class="tie-words" part="button" data-tie=${tie}
    ><bdi lang=${ownLang}>${own}</bdi>${
      own === other
        ? nothing
        : html` <span aria-hidden="true">=</span> <bdi lang=${otherLang}>${other}</bdi>`
    }</button>`;
}
