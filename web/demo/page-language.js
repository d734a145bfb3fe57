/**
 * The language the demo speaks: English as it stands in the page, or one whose words are brought when
 * it is spoken. It follows the browser until the reader chooses.
 */

import { english } from './words.js';

/** @type {Map<string, string>} */
const written = new Map(Object.entries(english));
for (const root of [
  document,
  ...[...document.querySelectorAll('template')].map((t) => t.content),
]) {
  for (const element of root.querySelectorAll('[data-words]')) {
    written.set(element.getAttribute('data-words') ?? '', element.textContent ?? '');
  }
}

/** @type {Record<string, () => Promise<{ words: Record<string, string> }>>} */
const files = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  it: () => import('./languages/it.js'),
  pt: () => import('./languages/pt.js'),
  ru: () => import('./languages/ru.js'),
  zh: () => import('./languages/zh.js'),
};

/** In the order in which they are offered. */
export const PAGE_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'zh', 'ar'];

/** The first language of the browser's that is one of ours. */
export const browserLanguage = () =>
  navigator.languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => PAGE_LANGUAGES.includes(tag)) ?? 'en';

let current = 'en';
/** @type {Record<string, string>} */
let spoken = {};
/** Which language was asked for last: an earlier one that comes late is not spoken. */
let wanted = current;

/** The language now. */
export function pageLanguage() {
  return current;
}

/**
 * The words of a key in the language now.
 *
 * @param {string} key
 * @returns {string}
 */
export function words(key) {
  return spoken[key] ?? written.get(key) ?? key;
}

/**
 * Writes the words of every marked element below `root`.
 *
 * @param {ParentNode} root
 */
export function writeWords(root) {
  for (const element of root.querySelectorAll('[data-words]')) {
    element.textContent = words(element.getAttribute('data-words') ?? '');
  }
}

/**
 * @param {string} language One of `PAGE_LANGUAGES`.
 * @returns {Promise<boolean>} Whether it is spoken now: its words may not come, or another was asked for
 *   since.
 */
export async function speak(language) {
  wanted = language;
  const found = language === 'en' ? {} : (await files[language]().catch(() => null))?.words;
  if (!found || wanted !== language) return false;
  [current, spoken] = [language, found];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  writeWords(document);
  return true;
}
