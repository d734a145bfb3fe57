/**
 * A reader's own lexicon: a table whose columns are languages and whose rows hold words that mean
 * the same; or bare pairs, whose languages are those of the versions. It is checked, and brought
 * into the form of the lexicons that ship with the package. `lexicon-columns.js` fits it to the
 * versions.
 */

import { checkNames, isObject, typeError } from '../model/arguments.js';
import { serves } from './lexicon-columns.js';
import { LexiconError } from './lexicon-error.js';

export { fitLexicon } from './lexicon-columns.js';

/**
 * @import { Lexicon } from '../model/types.js'
 */

/**
 * A checked lexicon. `languages` are BCP 47, as they were given; bare pairs have none.
 *
 * @typedef {{ languages?: string[], entries: string[][] }} ReaderLexicon
 */

/** @param {string} tag @returns {string | undefined} canonical; nothing where it is no tag */
function canonicalTag(tag) {
  // Any word of five to eight letters could be a tag by its form: a table without its first row
  // would be taken for one. "und" is a tag, and no language.
  if (!/^(?!und\b)[a-z]{2,3}(-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} languages
 * @param {string} path
 * @param {number} [row] Of a table in which they stand.
 */
function checkLanguages(languages, path, row) {
  const tags = languages.map((language) => {
    const tag = canonicalTag(language);
    if (tag) return tag;
    throw new LexiconError(`${path}: expected language tags such as "es", got "${language}"`, {
      problem: 'languages',
      row,
    });
  });
  if (tags.length < 2) {
    throw new LexiconError(`${path}: expected two languages or more, got ${tags.length}`, {
      problem: 'few',
      row,
    });
  }
  tags.forEach((tag, index) => {
    const first = tags.indexOf(tag);
    if (first === index) return;
    throw new LexiconError(
      `${path}: expected each language once, got "${languages[first]}" and "${languages[index]}"`,
      { problem: 'repeated', row },
    );
  });
}

/** Spreadsheets and editors leave tabs at the end of a row. @param {string[]} cells */
function withoutEmptyEnd(cells) {
  let { length } = cells;
  while (length > 0 && cells[length - 1].trim() === '') length -= 1;
  return cells.slice(0, length);
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
      const cells = withoutEmptyEnd(line.split('\t').map((cell) => cell.trim()));
      if (!languages) {
        languages = cells;
        checkLanguages(languages, `${path}, row ${index + 1}`, index + 1);
        return;
      }
      if (cells.length > languages.length) {
        throw new LexiconError(
          `${path}, row ${index + 1}: expected ${languages.length} cells or fewer, got ${cells.length}`,
          { problem: 'wide', row: index + 1 },
        );
      }
      entries.push(cells);
    });
  if (!languages) {
    throw new LexiconError(`${path}: expected a first row of language tags, got nothing`, {
      problem: 'empty',
    });
  }
  return { languages, entries };
}

/**
 * @param {unknown} cells
 * @param {string} path
 * @returns {asserts cells is string[]}
 */
function checkCells(cells, path) {
  if (!Array.isArray(cells) || !cells.every((cell) => typeof cell === 'string')) {
    throw typeError(path, 'an array of strings', cells);
  }
}

/**
 * @param {unknown[]} pairs
 * @param {string} path
 * @returns {ReaderLexicon}
 */
function readPairs(pairs, path) {
  const entries = pairs.map((pair, index) => {
    checkCells(pair, `${path}[${index}]`);
    if (pair.length !== 2) {
      throw new RangeError(`${path}[${index}]: expected a pair of strings, got ${pair.length}`);
    }
    return pair;
  });
  return { entries };
}

/**
 * Checks a lexicon.
 *
 * @param {unknown} lexicon
 * @param {string} path what error messages call it
 * @returns {ReaderLexicon}
 * @throws {TypeError | RangeError} naming the part that is wrong
 */
export function readLexicon(lexicon, path) {
  if (typeof lexicon === 'string') return readTable(lexicon, path);
  if (Array.isArray(lexicon)) return readPairs(lexicon, path);
  if (!isObject(lexicon)) {
    throw typeError(path, 'TSV text, { languages, entries } or pairs of words', lexicon);
  }
  checkNames(lexicon, ['languages', 'entries'], path);
  const { languages } = lexicon;
  checkCells(languages, `${path}.languages`);
  checkLanguages(languages, `${path}.languages`);
  if (!Array.isArray(lexicon.entries)) {
    throw typeError(`${path}.entries`, 'an array', lexicon.entries);
  }
  const entries = lexicon.entries.map((given, index) => {
    checkCells(given, `${path}.entries[${index}]`);
    const cells = withoutEmptyEnd(given);
    if (cells.length <= languages.length) return cells;
    throw new LexiconError(
      `${path}.entries[${index}]: expected ${languages.length} strings or fewer, got ${cells.length}`,
      { problem: 'wide' },
    );
  });
  return { languages, entries };
}

/**
 * A lexicon's names in one language, in the core's form: a row for each entry that has any, its number
 * first.
 *
 * @param {Lexicon} lexicon
 * @param {string} lang Of a version that is compared across languages.
 * @returns {string}
 */
export function ownRows({ languages, entries }, lang) {
  const columns = [...languages.keys()].filter((index) => serves(languages[index], lang));
  const rows = entries.map((cells, index) => {
    const names = columns
      .map((column) => (cells[column] ?? '').replace(/[\t\r\n]+/g, ' ').trim())
      .filter((cell) => cell !== '');
    return names.length === 0 ? '' : `${index}\t${names.join('|')}\n`;
  });
  return rows.join('');
}
