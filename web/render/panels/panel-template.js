/**
 * What all panels beside the table have in common: a named region with a button that closes it, and
 * the buttons that lead through a list.
 */

import { html } from 'lit';
import { icon } from '../icons.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Strings } from '../strings.js'
 */

/**
 * @param {{ name: string, title: string, strings: Strings, close: () => void, isFirst?: boolean }} panel `isFirst`:
 *   whether the keyboard enters at the button that closes it.
 * @param {TemplateResult} content
 * @returns {TemplateResult}
 */
export const panelTemplate = ({ name, title, strings, close, isFirst = false }, content) =>
  html`<section class="panel ${name}-panel" part="panel" role="region" aria-label=${title} dir=${strings.dir}>
    <div class="panel-head">
      <span class="panel-title" role="heading" aria-level="2">${title}</span>
      <button type="button" class="close" ?data-first=${isFirst} part="button" title="${strings.close} (Esc)" @click=${close}>${icon('close')}</button>
    </div>
    ${content}
  </section>`;

/**
 * @param {{ previous: string, next: string, keys: [string, string], position: string, none: boolean, step: (by: 1 | -1) => void }} steps
 * @returns {TemplateResult}
 */
export const stepsTemplate = ({ previous, next, keys, position, none, step }) =>
  html`<div class="steps">
    <button type="button" part="button" ?disabled=${none} title="${previous} (${keys[0]})" @click=${() => step(-1)}>${icon('previous')}</button>
    <span class="position" role="status">${position}</span>
    <button type="button" part="button" ?disabled=${none} title="${next} (${keys[1]})" @click=${() => step(1)}>${icon('next')}</button>
  </div>`;
