/**
 * Brings the words of a language here: English is there but for what panels and other views say, each
 * other language is a file that is loaded where a page asks for it.
 */

import { strings } from '../render/strings.js';

/** @import { Strings } from '../render/strings.js' */

/** @type {Record<string, () => Promise<{ strings: Strings }>>} */
const files = {
  ar: () => import('../render/languages/ar.js'),
  de: () => import('../render/languages/de.js'),
  es: () => import('../render/languages/es.js'),
  fr: () => import('../render/languages/fr.js'),
  it: () => import('../render/languages/it.js'),
  pt: () => import('../render/languages/pt.js'),
  ru: () => import('../render/languages/ru.js'),
  zh: () => import('../render/languages/zh.js'),
};

/** Makes sure that what panels and other views say is here; of other languages it comes with the rest. */
export async function loadPanelWords() {
  Object.assign(strings.en, (await import('../render/languages/en-panels.js')).englishPanels);
}

/**
 * Makes sure that the words of a language are here.
 *
 * @param {string} language One of `LANGUAGES`.
 */
export async function loadStrings(language) {
  if (!strings[language]) strings[language] = (await files[language]()).strings;
}
