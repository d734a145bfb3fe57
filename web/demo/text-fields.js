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

/**
 * @param {HTMLFieldSetElement} box
 * @param {string} name
 * @returns {any} The control of that name: what its kind is, the page's template says.
 */
export function field(box, name) {
  return box.elements.namedItem(name);
}
