/** What all reports take besides the comparison. */
import { checkNames, isObject, typeError } from '../model/arguments.js';
import { languageOf, words } from './words.js';

/**
 * @typedef {object} ReportOptions
 * @property {string} [lang] The language of the report's own words, BCP 47: Arabic, Chinese, English
 *   (the default), French, German, Italian, Portuguese, Russian or Spanish.
 * @property {string} [title]
 */

/**
 * @param {unknown} options
 * @returns {{ lang: string, said: import('./languages/en.js').Words, title: string }}
 * @throws {TypeError} naming the option that is wrong
 */
export function reportOptions(options = {}) {
  if (!isObject(options)) throw typeError('options', 'an object', options);
  checkNames(options, ['lang', 'title'], 'options');
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && typeof value !== 'string') {
      throw typeError(`options.${name}`, 'a string', value);
    }
  }
  const { lang = 'en', title } = /** @type {ReportOptions} */ (options);
  const known = languageOf(lang);
  return { lang: known, said: words[known], title: title ?? words[known].title };
}
