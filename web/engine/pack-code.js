/**
 * How the names of a language's packs begin.
 */
import { primaryLanguage } from './pairs.js';

/** Both written forms of Norwegian share their packs, and so does the code for either. */
const sameAs = /** @type {Record<string, string>} */ ({ no: 'nb', nn: 'nb' });

/** @param {string} lang canonical BCP 47 @returns {string} "pt" of "pt-BR", "nb" of "no" */
export function packCode(lang) {
  const code = primaryLanguage(lang);
  return sameAs[code] ?? code;
}
