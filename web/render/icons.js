/**
 * The sign of each mark: sixteen-unit drawings in the colour of the text around them, so that they
 * stay when colours are taken away. Decoration for the eye; the words beside them say the same.
 */

import { html, svg } from 'lit';

/** @import { TemplateResult } from 'lit' */
/** @import { Mark } from './strings.js' */

/** @type {Record<Mark | 'up' | 'down' | 'close' | 'previous' | 'next' | 'away' | 'image', ReturnType<typeof svg>>} */
const DRAWINGS = {
  same: svg`<path d="M3 6h10M3 10h10"/>`,
  cosmetic: svg`<path d="M2.5 6.5c2-2.5 3.5-2 5.5-.5s3.5 2 5.5-.5M2.5 11c2-2.5 3.5-2 5.5-.5s3.5 2 5.5-.5"/>`,
  edited: svg`<path d="M3 13l.8-3.2L10.5 3l2.5 2.5-6.8 6.7zM9 4.5L11.5 7"/>`,
  translated: svg`<path d="M2 4h7M5.5 2.5V4M7.5 4C7 6.5 5 8.5 2.5 9.5M3.5 5.5C4.5 7.5 6 8.7 8 9.5M8 14l3-7 3 7M9.2 11.5h3.6"/>`,
  moved: svg`<path d="M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10M8.5 10.5L11 13l2.5-2.5"/>`,
  split: svg`<path d="M2 8h4c2 0 2-4 4-4h4M6 8c2 0 2 4 4 4h4M12 2l2 2-2 2M12 10l2 2-2 2"/>`,
  merged: svg`<path d="M2 4h3c2.5 0 2 4 4.5 4H14M2 12h3c2.5 0 2-4 4.5-4M12 6l2 2-2 2"/>`,
  regrouped: svg`<path d="M2 4h3c3 0 3 8 6 8h3M2 12h3c3 0 3-8 6-8h3"/>`,
  removed: svg`<circle cx="8" cy="8" r="5.8"/><path d="M5 8h6"/>`,
  added: svg`<circle cx="8" cy="8" r="5.8"/><path d="M5 8h6M8 5v6"/>`,
  fact: svg`<path d="M3 6h10M3 10h10M10.5 3l-5 10"/>`,
  untranslated: svg`<path d="M3 6h10M3 10h10"/>`,
  unsure: svg`<path d="M5 5.7C5 4 6.3 3 8 3s3 1 3 2.7C11 7.8 8 8 8 10M8 13v.1"/>`,
  untied: svg`<path d="M5 5.7C5 4 6.3 3 8 3s3 1 3 2.7C11 7.8 8 8 8 10M8 13v.1"/>`,
  tie: svg`<path d="M2.5 2.5h11M4 13.5l4-8 4 8M5.5 10.5h5"/>`,
  up: svg`<path d="M8 13V3M4 7l4-4 4 4"/>`,
  down: svg`<path d="M8 3v10M4 9l4 4 4-4"/>`,
  close: svg`<path d="M4 4l8 8M12 4l-8 8"/>`,
  previous: svg`<path d="M4 10l4-4 4 4"/>`,
  next: svg`<path d="M4 6l4 4 4-4"/>`,
  away: svg`<path d="M4 12l8-8M6 4h6v6"/>`,
  image: svg`<path d="M2 3h12v10H2zM2 11l3.5-4 3 3 2-2L14 11.5M10.5 5.5h.5"/>`,
};

/**
 * @param {keyof typeof DRAWINGS} name
 * @returns {TemplateResult}
 */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${DRAWINGS[name]}</svg>`;
}
