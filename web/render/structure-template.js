/**
 * Draws what an article's markup said of a sentence: its setting as heading, list item or quote,
 * emphasis, links and images. Headings are headings to the eye and in words only, so that the page
 * around keeps its own outline (docs/decisions/0040).
 */

import { html, nothing } from 'lit';
import { icon } from './icons.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { StyleInfo } from './marks.js'
 * @import { Strings } from './strings.js'
 * @import { ImageView, ItemSetting, Setting } from './structure.js'
 * @import { ColumnView } from './view.js'
 */

/** Deeper lists and quotes are set like this one: a column has no more room. */
const DEEPEST = 4;
const BULLETS = ['•', '◦', '▪'];

/**
 * The classes of a sentence's text.
 *
 * @param {Setting} setting
 */
export function classesOfSetting({ heading, item }) {
  return [
    heading > 0 && `heading level-${heading}`,
    item && `item depth-${Math.min(item.depth, DEEPEST)}`,
  ].filter(Boolean);
}

/**
 * A sentence's text in what stands around it. A list's items lie in rows of their own, so each is a
 * list to itself that says which of how many it is.
 *
 * @param {Setting} setting
 * @param {ColumnView} column
 * @param {TemplateResult} text
 * @returns {TemplateResult}
 */
export function settingTemplate({ quotes, item }, column, text) {
  const listed = item?.opens
    ? html`<div role="list"><div role="listitem" aria-posinset=${item.position} aria-setsize=${item.size}>${text}</div></div>`
    : text;
  if (quotes === 0) return listed;
  return html`<blockquote class="depth-${Math.min(quotes, DEEPEST)}" dir=${column.dir}>${listed}</blockquote>`;
}

/**
 * @param {ItemSetting | null} item
 */
export function markerTemplate(item) {
  if (!item?.opens) return nothing;
  if (item.number !== null) return html`<span class="marker">${item.number}. </span>`;
  const bullet = BULLETS[Math.min(item.depth, BULLETS.length) - 1];
  return html`<span class="marker" aria-hidden="true">${bullet}</span>`;
}

/**
 * A link opens beside the page, so that no reader loses a comparison by following it. Only those of
 * the sentence that the keyboard is on are stops of the keyboard.
 *
 * @param {string} href
 * @param {unknown} inner
 */
export function linkTemplate(href, inner) {
  return html`<a class="link" part="link" href=${href} target="_blank" rel="noopener noreferrer" tabindex="-1">${inner}${icon('away')}</a>`;
}

/**
 * @param {StyleInfo['kind']} kind
 * @param {unknown} inner
 */
export function styleTemplate(kind, inner) {
  switch (kind) {
    case 'emphasis':
      return html`<em>${inner}</em>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'superscript':
      return html`<sup>${inner}</sup>`;
    case 'subscript':
      return html`<sub>${inner}</sub>`;
  }
}

/**
 * An image, or in words that there is one.
 *
 * @param {ImageView} image
 * @param {'apart' | 'among'} where
 * @param {Strings} strings
 */
export function imageTemplate({ src, alt }, where, strings) {
  const classes = `image ${where}`;
  if (src) {
    return html`<img class=${classes} part="image" src=${src} alt=${alt} loading="lazy">`;
  }
  return html`<span class="${classes} told" part="image" role="img" aria-label=${alt ? `${strings.image}: ${alt}` : strings.image}>${icon('image')}<span>${alt || strings.image}</span></span>`;
}
