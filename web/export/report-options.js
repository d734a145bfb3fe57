/** What all reports take besides the comparison. */
import { words } from './words.js';

/**
 * @typedef {object} ReportOptions
 * @property {string} [lang] The language of the report's own words, BCP 47: English, the default, or
 *   Spanish.
 * @property {string} [title]
 */

/**
 * @param {unknown} options
 * @returns {{ lang: 'en' | 'es', said: import('./words.js').Words, title: string }}
 * @throws {TypeError} naming the option that is wrong
 */
export function reportOptions(options = {}) {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(
      `options: expected an object, got ${options === null ? 'null' : typeof options}`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    if (name !== 'lang' && name !== 'title') {
      throw new TypeError(`options.${name}: unknown; expected one of lang, title`);
    }
    if (value !== undefined && typeof value !== 'string') {
      throw new TypeError(`options.${name}: expected a string, got ${typeof value}`);
    }
  }
  const { lang = 'en', title } = /** @type {ReportOptions} */ (options);
  const known = lang.toLowerCase().split('-')[0] === 'es' ? 'es' : 'en';
  return { lang: known, said: words[known], title: title ?? words[known].title };
}
