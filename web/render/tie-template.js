/**
 * Draws the words that tie a chosen sentence to its translation as a list by kind. Each is a button:
 * with the keyboard or the pointer on it, both words light up in their columns. The list hangs over
 * the rows below and takes no room among them, so that nothing that is being read moves.
 */

import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { TIE_KINDS } from './strings.js';

export { ties as styles } from './styles/ties.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { SentenceView } from './sentences.js'
 * @import { Strings } from './strings.js'
 * @import { TieList, TieView } from './ties.js'
 */

/**
 * A row of the table without height, which the list hangs from.
 *
 * @param {SentenceView} view The chosen sentence; it has ties, or is known to have none.
 * @param {number} columns How many columns the table has.
 * @param {Strings} strings
 * @returns {TemplateResult}
 */
export function tieRowTemplate({ version, sentence, group, ties }, columns, strings) {
  return html`<div class="tie-row" role="row">
    <div
      class="ties"
      part="ties"
      role="cell"
      dir=${strings.dir}
      aria-colspan=${columns}
      data-version=${version}
      data-sentence=${sentence}
      data-group=${group}
    >
      <div class="lists">${ties.map((list) => tieListTemplate(list, strings))}</div>
      <button type="button" class="close" part="button" aria-label=${strings.close} title="${strings.close} (Esc)" data-close>${icon('close')}</button>
    </div>
  </div>`;
}

/**
 * @param {TieList} list
 * @param {Strings} strings
 */
function tieListTemplate(list, strings) {
  const { own, other, ties } = list;
  const kinds = TIE_KINDS.map((kind) => ({
    kind,
    ties: ties.filter((tie) => tie.kind === kind),
  })).filter(({ ties: some }) => some.length > 0);
  return html`<p>${ties.length > 0 ? strings.ties(ties.length, own, other) : strings.noTies(own, other)}</p>
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
    }`;
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
