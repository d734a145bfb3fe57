/**
 * Fits a reader's lexicon to the versions that are compared: which languages bare pairs are in, and
 * whether any two versions can use a column each. A lexicon that serves nobody is a mistake, and
 * would otherwise be passed over in silence.
 */
import { LexiconError } from './lexicon-error.js';
import { primaryLanguage } from './pairs.js';

/**
 * @import { Lexicon } from '../model/types.js'
 * @import { ReaderLexicon } from './reader-lexicon.js'
 */

/**
 * Whether a column's words serve a version: in one language, and one script where both say which.
 *
 * @param {string} column
 * @param {string} lang
 */
export function serves(column, lang) {
  if ([column, lang].some((tag) => primaryLanguage(tag) === 'und')) return false;
  const [one, other] = [column, lang].map((tag) => new Intl.Locale(tag).maximize());
  return (
    one.language === other.language && (one.script ?? other.script) === (other.script ?? one.script)
  );
}

/** @param {string[]} langs @returns {string[]} each language once, by the first tag that shows it */
function languagesIn(langs) {
  /** @type {string[]} */
  const found = [];
  for (const lang of langs) {
    if (!found.some((tag) => tag === lang || serves(tag, lang))) found.push(lang);
  }
  return found;
}

/**
 * @param {ReaderLexicon} lexicon
 * @param {{ text: string, lang: string }[]} versions `lang` is canonical BCP 47.
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 * @param {string} path what error messages call the lexicon
 * @returns {Lexicon | undefined} Nothing where no two versions with text differ in language: there
 *   is nothing to translate.
 * @throws {RangeError} where bare pairs meet versions in other than two languages, or no two
 *   versions that are compared across languages have a column each
 */
export function fitLexicon({ languages, entries }, versions, pairs, path) {
  const written = versions.filter(({ text }) => text.trim() !== '');
  if (written.length < 2) return undefined;
  const columns = languages ?? languagesIn(written.map(({ lang }) => lang));
  if (!languages && (columns.length !== 2 || columns.includes('und'))) {
    throw new LexiconError(
      `${path}: expected { languages, entries }: pairs alone are for versions in two languages, ` +
        `got ${columns.join(', ')}`,
      { problem: 'pairs', languages: columns },
    );
  }

  /** @type {string[][]} */
  const unserved = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const both = [versions[pairs[index]], versions[pairs[index + 1]]];
    const langs = both.map(({ lang }) => lang);
    if (!both.every((version) => written.includes(version))) continue;
    if (primaryLanguage(langs[0]) === primaryLanguage(langs[1])) continue;
    if (langs.every((lang) => columns.some((column) => serves(column, lang)))) {
      return { languages: columns, entries };
    }
    unserved.push(langs);
  }
  if (unserved.length === 0) return undefined;
  const compared = [...new Set(unserved.map((langs) => langs.join(' and ')))].join(', ');
  throw new LexiconError(
    `${path}: expected columns for two languages that are compared (${compared}), ` +
      `got ${columns.join(', ')}`,
    { problem: 'unserved', languages: [...new Set(unserved.flat())] },
  );
}
