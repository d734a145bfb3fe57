// What is known of each language by its folder, wasm/languages/<code>, in the notation that
// docs/adding-a-language.md describes; `shared` is what all languages share.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.js';

export const languagesFolder = join(root, 'wasm/languages');
const shared = 'shared';
const pivot = 'en'; // whose words are the keys of all others
const ofPages = 'pages.txt'; // what is known of pages, which the core never asks

/** @param {string} [folder] @returns {string[]} the codes of all languages that have a folder */
export const folderCodes = (folder = languagesFolder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== shared)
    .map(({ name }) => name)
    .sort();

/**
 * The rows of one file, after the row that the core's maker of packs tells its name by. A file that
 * takes from another language has the rows of that language's file of the same name.
 *
 * @param {string} folder @param {string} code @param {string} file
 * @returns {string}
 */
function rowsOf(folder, code, file) {
  const text = readFileSync(join(folder, code, file), 'utf8');
  const taken = /^takes from: *(\S+) *$/m.exec(text);
  // Empty, so that the rows keep their numbers.
  const own = `@file wasm/languages/${code}/${file}\n${text.replace(/^takes from:.*$/m, '')}\n`;
  return taken ? rowsOf(folder, taken[1], file) + own : own;
}

/**
 * @param {string} code of a folder, or of none
 * @param {string} [folder]
 * @returns {string} what all languages share, then what the folder says, in the notation of folders
 */
export function folderNotation(code, folder = languagesFolder) {
  const files = (/** @type {string} */ name) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name))
          .filter((file) => file.endsWith('.txt') && file !== ofPages)
          .sort()
          .map((file) => rowsOf(folder, name, file))
      : [];
  return [...files(shared), ...files(code)].join('');
}

/**
 * What each folder says of pages, in the same notation, that of all languages first: by its code and
 * the key of a row, the words.
 *
 * @param {string} [folder]
 * @returns {Map<string, Map<string, string[]>>}
 */
export function pageRows(folder = languagesFolder) {
  const codes = [shared, ...folderCodes(folder)];
  const said = codes.filter((code) => existsSync(join(folder, code, ofPages)));
  return new Map(said.map((code) => [code, readRows(rowsOf(folder, code, ofPages))]));
}

/** @param {string} notation @returns {Map<string, string[]>} the words of each key */
export function readRows(notation) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  let key = '';
  for (const row of notation.split('\n')) {
    if (/^[#@]/.test(row) || row.trim() === '') continue;
    const [, found, words] = /^(\S.*?):(?: |$)(.*)$/.exec(row) ?? [row, key, row];
    key = found;
    const more = words.split(/\s+/).filter((word) => word !== '');
    rows.set(key, [...(rows.get(key) ?? []), ...more]);
  }
  return rows;
}

/** @typedef {Map<string, string[]>} Words a concept's forms, by its key: "house", "n:Kyiv" */

/** @param {string} path @returns {Words} */
function readWords(path) {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '');
  return new Map(
    rows.map((row) => {
      const [key, forms] = row.split('\t');
      return [key, forms.split('|')];
    }),
  );
}

/**
 * @param {Map<string, Words>} words by language
 * @returns {string[]} the keys of all languages, in order
 */
export const wordKeys = (words) =>
  [...new Set([...words.values()].flatMap((forms) => [...forms.keys()]))].sort();

/**
 * Our own words of each language that has any. The pivot's file holds only what its keys do not say
 * themselves; here it has a row for every key in use.
 *
 * @param {string} [folder]
 * @returns {Map<string, Words>} by language
 */
export function ownWords(folder = languagesFolder) {
  /** @type {Map<string, Words>} */
  const words = new Map();
  for (const code of folderCodes(folder)) {
    const path = join(folder, code, 'words.tsv');
    if (existsSync(path)) words.set(code, readWords(path));
  }
  const spelled = words.get(pivot);
  const all = wordKeys(words).map(
    /** @returns {[string, string[]]} */
    (key) => [key, spelled?.get(key) ?? [key.replace(/^n:|#.*$/g, '')]],
  );
  return words.set(pivot, new Map(all));
}
