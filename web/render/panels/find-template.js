/**
 * Draws the search: what is looked for, how often each version has it, and each place with the words
 * around it.
 */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { withContext } from '../context.js';
import { panelTemplate, stepsTemplate } from './panel-template.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Match } from '../../model/search.js'
 * @import { Strings } from '../strings.js'
 * @import { View } from '../view.js'
 */

/**
 * @typedef {object} FindPage
 * @property {Strings} strings
 * @property {string} words As the reader wrote them.
 * @property {Match[]} matches
 * @property {number} at Which of them the reader is at; -1 for none.
 * @property {(words: string) => void} look
 * @property {(by: 1 | -1) => void} step
 * @property {(at: number) => void} goTo
 * @property {() => void} close
 */

/** So many are listed; steps lead to all. */
const LISTED = 100;

/** Code units on either side of what was found. */
const AROUND = 32;

/**
 * @param {View} view
 * @param {FindPage} page
 * @returns {TemplateResult}
 */
export function findPanelTemplate(view, page) {
  const { strings, words, matches, at, look, step, close } = page;
  const { find } = strings;
  const position =
    at >= 0 ? find.position(at + 1, matches.length) : words ? find.count(matches.length) : '';
  return panelTemplate(
    { name: 'find', title: find.title, strings, close },
    html`<input type="search" class="find-words" dir="auto" aria-label=${find.title} placeholder=${find.title} data-first .value=${live(words)}
        @input=${(/** @type {Event} */ { target }) => look(/** @type {HTMLInputElement} */ (target).value)}>
      ${stepsTemplate({ previous: find.previous, next: find.next, keys: ['Shift+Enter', 'Enter'], position, none: matches.length === 0, step })}
      ${matches.length > 0 ? countsTemplate(view, page) : nothing}
      <ol class="found">
        ${matches.slice(0, LISTED).map((match, index) => matchTemplate(view, match, index, page))}
      </ol>`,
  );
}

/**
 * @param {View} view
 * @param {FindPage} page
 */
const countsTemplate = ({ columns }, { strings, matches }) => html`<p class="found-counts">
  ${columns.map(({ letter, index }) => {
    const count = matches.filter(({ version }) => version === index).length;
    return html`<span class=${count === 0 ? 'none' : ''}><span class="unseen">${strings.version(letter)}:</span><span class="letter" aria-hidden="true">${letter}</span> ${strings.number(count)}</span>`;
  })}
</p>`;

/**
 * @param {View} view
 * @param {Match} match
 * @param {number} index
 * @param {FindPage} page
 */
function matchTemplate({ columns, comparison }, match, index, { at, goTo }) {
  const { version, sentence, from, to } = match;
  const { letter, lang, dir } = columns[version];
  const { text, sentences } = comparison.versions[version];
  const own = sentences[sentence];
  const around = withContext(text, match, own, AROUND);
  return html`<li>
    <button type="button" class="found-place" part="button" aria-current=${index === at ? 'true' : nothing} @click=${() => goTo(index)}>
      <span class="refs">${letter}${sentence + 1}</span>
      <span class="about" lang=${lang} dir=${dir}>${around.from > own.from ? '…' : ''}${text.slice(around.from, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to, around.to)}${around.to < own.to ? '…' : ''}</span>
    </button>
  </li>`;
}
