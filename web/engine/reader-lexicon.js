/**
 * A reader's own lexicon: a table whose columns are languages and whose rows hold words that mean
 * the same. It is checked, and brought into the form of the lexicons that ship with the package.
 */

/**
 * @import { Lexicon } from '../model/types.js'
 * @import { CoreLexicon } from './core.js'
 */

/** @param {string} tag */
function isLanguageTag(tag) {
  // Any word of five to eight letters could be a tag by its form: a table without its first row
  // would be taken for one.
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * @param {string[]} languages
 * @param {string} path
 */
function checkLanguages(languages, path) {
  if (languages.length < 2) {
    throw new RangeError(`${path}: expected two languages or more, got ${languages.length}`);
  }
  languages.forEach((tag, index) => {
    if (!isLanguageTag(tag)) {
      throw new RangeError(`${path}: expected language tags such as "es", got "${tag}"`);
    }
    if (languages.indexOf(tag) !== index) {
      throw new RangeError(`${path}: expected each language once, got "${tag}" twice`);
    }
  });
}

/**
 * @param {string} text Tab-separated values: a row of language tags, then rows of words. Empty rows
 *   and rows that begin with "#" are passed over.
 * @param {string} path
 * @returns {Lexicon}
 */
function readTable(text, path) {
  /** @type {string[] | undefined} */
  let languages;
  /** @type {string[][]} */
  const entries = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const cells = line.split('\t').map((cell) => cell.trim());
      if (!languages) {
        languages = cells;
        checkLanguages(languages, `${path}, row ${index + 1}`);
        return;
      }
      if (cells.length > languages.length) {
        throw new RangeError(
          `${path}, row ${index + 1}: expected ${languages.length} cells or fewer, got ${cells.length}`,
        );
      }
      entries.push(cells);
    });
  if (!languages) {
    throw new RangeError(`${path}: expected a first row of language tags, got nothing`);
  }
  return { languages, entries };
}

/**
 * Checks a lexicon.
 *
 * @param {unknown} lexicon
 * @param {string} path what error messages call it
 * @returns {Lexicon}
 * @throws {TypeError | RangeError} naming the part that is wrong
 */
export function readLexicon(lexicon, path) {
  if (typeof lexicon === 'string') return readTable(lexicon, path);
  const { languages, entries } = /** @type {Partial<Lexicon>} */ (lexicon ?? {});
  if (typeof lexicon !== 'object' || !Array.isArray(languages) || !Array.isArray(entries)) {
    throw new TypeError(`${path}: expected TSV text or { languages, entries }`);
  }
  for (const [name, cells] of [
    ['languages', languages],
    ...entries.map((entry, index) => [`entries[${index}]`, entry]),
  ]) {
    if (!Array.isArray(cells) || !cells.every((cell) => typeof cell === 'string')) {
      throw new TypeError(`${path}.${name}: expected an array of strings`);
    }
  }
  checkLanguages(languages, `${path}.languages`);
  entries.forEach((entry, index) => {
    if (entry.length > languages.length) {
      throw new RangeError(
        `${path}.entries[${index}]: expected ${languages.length} strings or fewer, got ${entry.length}`,
      );
    }
  });
  return { languages, entries };
}

/**
 * Whether a column's words serve a version: in one language, and one script where both say which.
 *
 * @param {string} column
 * @param {string} lang
 */
function serves(column, lang) {
  if (lang.startsWith('und')) return false;
  const [one, other] = [column, lang].map((tag) => new Intl.Locale(tag).maximize());
  return one.language === other.language && one.script === other.script;
}

/**
 * The lexicon in the core's form: a file for each language, with one key for each row.
 *
 * @param {Lexicon} lexicon
 * @param {string[]} langs Of the versions that are compared across languages.
 * @returns {CoreLexicon[]}
 */
export function coreLexicons({ languages, entries }, langs) {
  return langs.flatMap((lang) => {
    const column = languages.findIndex((tag) => serves(tag, lang));
    if (column < 0) return [];
    const rows = entries.map((cells, index) => {
      const names = (cells[column] ?? '').replace(/[\t\r\n]+/g, ' ').trim();
      return names === '' ? '' : `w:#${index}\t${names}\n`;
    });
    return [{ lang, entries: rows.join('') }];
  });
}
