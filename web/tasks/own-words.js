// Our own words of each language, which the lexicons end with: wasm/lexicon/words, whose README
// gives the format.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './command.js';

const wordFolder = join(root, 'wasm/lexicon/words');
const pivot = 'en'; // whose words are the keys of all others

/** @returns {string[]} the files of our own words, by language */
const wordFiles = () =>
  readdirSync(wordFolder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();

/** @param {string} file in `wordFolder` @returns {[key: string, forms: string][]} */
const readWords = (file) =>
  readFileSync(join(wordFolder, file), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => /** @type {[string, string]} */ (row.split('\t')));

/** Whether a key stands for somebody or something with a name. @param {string} key */
export const isName = (key) => key.startsWith('n:');

/**
 * @param {Map<string, Map<string, string>>} words language -> key -> forms
 * @returns {string[]} the keys of all languages, in order
 */
export const wordKeys = (words) =>
  [...new Set([...words.values()].flatMap((forms) => [...forms.keys()]))].sort();

/**
 * Our own words of each language that has any. The pivot's file holds only what its keys do not
 * say themselves; here it has a row for every key in use.
 * @returns {Map<string, Map<string, string>>} language -> key -> forms
 */
export function ownWords() {
  const words = new Map(
    wordFiles().map((file) => [basename(file, '.tsv'), new Map(readWords(file))]),
  );
  const spelled = words.get(pivot);
  const all = wordKeys(words).map(
    /** @returns {[string, string]} */
    (key) => [key, spelled?.get(key) ?? key.replace(/^n:|#.*$/g, '')],
  );
  return words.set(pivot, new Map(all));
}
