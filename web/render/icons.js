/**
 * The sign of each mark: sixteen-unit drawings in the colour of the text around them, so that they
 * stay when colours are taken away. Decoration for the eye; the words beside them say the same.
 */

import { html, svg } from 'lit';
import { MARKS } from '../model/mark-table.js';

/** @import { TemplateResult } from 'lit' */
/** @import { Mark } from '../model/mark-table.js' */

/** What is no mark, but a thing to do or to see. */
const SIGNS = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  away: 'M4 12l8-8M6 4h6v6',
  image: 'M2 3h12v10H2zM2 11l3.5-4 3 3 2-2L14 11.5M10.5 5.5h.5',
};

/**
 * @param {Mark | keyof typeof SIGNS} name
 * @returns {TemplateResult}
 */
export function icon(name) {
  const sign =
    name in MARKS
      ? MARKS[/** @type {Mark} */ (name)].sign
      : SIGNS[/** @type {keyof typeof SIGNS} */ (name)];
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${svg`<path d=${sign} />`}</svg>`;
}
