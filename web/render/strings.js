/**
 * Every word that the element itself says. English is always here but for what panels and other views
 * say, which comes with the first of them; each other language is a file of its own (`element/words.js`
 * loads them). All hold the same keys, and legend, labels and summaries call a thing by one word (tests
 * hold both); texts of the articles never pass through here.
 */

import { english } from './languages/en.js';

/** In the order in which they are listed. */
export const TIE_KINDS = /** @type {const} */ ([
  'translation',
  'name',
  'number',
  'cognate',
  'same',
]);

/** @typedef {typeof english & typeof import('./languages/en-panels.js').englishPanels} Strings */

/** Those that are here. @type {Record<string, Strings>} */
export const strings = { en: /** @type {Strings} */ (english) };

/** The languages that there are, BCP 47. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'it', 'pt', 'ru', 'zh'];

/**
 * The language of ours that serves a page best; English where we have none of its own.
 *
 * @param {string} lang BCP 47.
 * @returns {string} One of `LANGUAGES`.
 */
export function languageOf(lang) {
  const primary = lang.toLowerCase().split('-')[0];
  return LANGUAGES.includes(primary) ? primary : 'en';
}
