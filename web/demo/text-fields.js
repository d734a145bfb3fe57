/**
 * The fields of a box in which a text is typed, and the languages it may be in.
 */

export const LANGUAGES = [
  'ar',
  'ca',
  'de',
  'el',
  'en',
  'es',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
];

/**
 * @param {HTMLFieldSetElement} box
 * @param {string} where A selector.
 * @param {string} what
 */
export function say(box, where, what) {
  const element = /** @type {HTMLElement} */ (box.querySelector(where));
  if (element.textContent !== what) element.textContent = what;
  element.hidden = what === '';
}

const isRightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Has a text begin at the side where its first letter does. For `dir="auto"` Chromium takes time with the
 * square of a field's paragraphs: ten seconds for 20,000.
 *
 * @param {HTMLTextAreaElement} area
 * @param {string} text
 */
export function direct(area, text) {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  area.dir = isRightToLeft.test(letter) ? 'rtl' : letter && 'ltr';
}

/**
 * @param {HTMLFieldSetElement} box
 * @param {string} name
 * @returns {any} The control of that name: what its kind is, the page's template says.
 */
export function field(box, name) {
  return box.elements.namedItem(name);
}
