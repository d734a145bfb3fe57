/**
 * The language the demo speaks: English as it stands in the page, or Spanish. It follows the
 * browser until the reader chooses, and remembers nothing.
 */

import { english, spanish } from './words.js';

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

/** @type {'en' | 'es'} */
let current = navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en';

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
  return (current === 'es' ? spanish[key] : undefined) ?? written.get(key) ?? key;
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

/** @param {'en' | 'es'} language */
export function speak(language) {
  current = language;
  document.documentElement.lang = language;
  writeWords(document);
}
