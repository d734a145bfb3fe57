/**
 * What the demo keeps for its tab, so that a reload loses nothing: the reader's texts and how they are
 * shown. It is sent nowhere, and is gone with the tab, or when the reader asks for it. Where the browser
 * keeps nothing, the page works without.
 */

import { PAGE_LANGUAGES } from './page-language.js';

const KEY = 'cotejo';

/** @typedef {{ text: string, title: string, lang: string, html: string, whole?: boolean }} Kept A text at the desk. */

/**
 * @typedef {object} Desk
 * @property {Kept[]} texts
 * @property {boolean} isShown Whether these were compared, and not the example.
 * @property {Record<string, string | null>} look Attributes of the element.
 * @property {string | null} language
 * @property {'light' | 'dark' | null} theme
 */

/** @returns {Partial<Desk>} Of the right kinds, whatever was in it. */
export function readKept() {
  try {
    const { texts, isShown, look, language, theme } = JSON.parse(
      sessionStorage.getItem(KEY) ?? '{}',
    );
    const isText = (/** @type {any} */ each) =>
      ['text', 'title', 'lang', 'html'].every((name) => typeof each?.[name] === 'string');
    return {
      ...(Array.isArray(texts) && texts.every(isText) ? { texts } : {}),
      isShown: isShown === true,
      ...(look && typeof look === 'object' ? { look } : {}),
      ...(PAGE_LANGUAGES.includes(language) ? { language } : {}),
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    };
  } catch {
    return {};
  }
}

/** @param {Desk} desk @returns {boolean} Whether there was room for it. */
export function writeKept(desk) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(desk));
    return true;
  } catch {
    return false;
  }
}

export function forgetKept() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // What cannot be kept need not be forgotten.
  }
}
