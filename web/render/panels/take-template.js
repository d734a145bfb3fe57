/**
 * Draws the ways to take a comparison away, and to bring one back.
 */

import { html, nothing } from 'lit';
import { panelTemplate } from './panel-template.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Strings } from '../strings.js'
 */

/** @typedef {'html' | 'md' | 'csv' | 'json' | 'tmx'} Format Also the end of a file's name. */

/** @type {Format[]} */
const FORMATS = ['html', 'md', 'csv', 'json', 'tmx'];

/**
 * @typedef {object} TakePage
 * @property {Strings} strings
 * @property {string} told What became of what was asked for last.
 * @property {boolean} isWrong Whether that failed.
 * @property {string} left What the reader must copy by hand; empty for nothing.
 * @property {boolean} canShare Whether links lead back to this page.
 * @property {(format: Format) => void} save
 * @property {() => void} cite
 * @property {(hasTexts: boolean) => void} share
 * @property {(file: File) => void} open
 * @property {() => void} close
 */

/**
 * @param {TakePage} page
 * @returns {TemplateResult}
 */
export function takePanelTemplate(page) {
  const { strings, told, isWrong, left, canShare, save, cite, share, open, close } = page;
  const { take } = strings;
  return panelTemplate(
    { name: 'take', title: take.title, strings, close },
    html`<p class="take-told ${isWrong ? 'wrong' : ''}" role="status">${told}</p>
      ${left ? html`<textarea class="take-left" readonly rows="4" dir="auto" aria-label=${take.byHand} .value=${left}></textarea>` : nothing}
      <div class="take-group" role="group" aria-label=${take.copy}>
        <span class="take-name">${take.copy}</span>
        <button type="button" part="button" data-first title="${take.citeHelp} (C)" @click=${cite}>${take.cite}</button>
        ${
          canShare
            ? html`<button type="button" part="button" @click=${() => share(true)}>${take.linkTexts}</button>
              <button type="button" part="button" @click=${() => share(false)}>${take.link}</button>`
            : nothing
        }
      </div>
      ${canShare ? html`<p class="take-help">${take.linkHelp}</p>` : nothing}
      <div class="take-group" role="group" aria-label=${take.save}>
        <span class="take-name">${take.save}</span>
        ${FORMATS.map((format) => html`<button type="button" part="button" @click=${() => save(format)}>${take.formats[format]}</button>`)}
      </div>
      <div class="take-group">
        <label class="take-open">${take.open}<input type="file" accept=".json,application/json" @change=${(
          /** @type {Event} */ { target },
        ) => {
          const input = /** @type {HTMLInputElement} */ (target);
          const [file] = input.files ?? [];
          if (file) open(file);
          input.value = '';
        }}></label>
      </div>`,
  );
}
