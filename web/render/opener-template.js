/**
 * Draws the quiet button that opens and closes what is folded away: rows, the rest of a passage, facts.
 */

import { html } from 'lit';
import { icon } from './icons.js';

/** @import { TemplateResult } from 'lit' */

/**
 * @param {boolean} open Whether it is open now.
 * @param {string} name What it holds.
 * @param {() => void} toggle
 * @returns {TemplateResult}
 */
export const openerTemplate = (open, name, toggle) =>
  html`<button type="button" class="opener" part="button" aria-expanded=${open} @click=${toggle}>
    ${icon(open ? 'previous' : 'next')}${name}
  </button>`;
