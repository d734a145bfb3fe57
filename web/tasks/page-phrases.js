// What pages write around an article, of all languages: the rows of every pages.txt that are parts of a
// regular expression, in which `_` stands for a space. docs/adding-a-language.md says what each key is.
import { Failure } from './failure.js';
import { pageRows } from './language-folders.js';

const kinds = [
  'advert',
  'invitation',
  'related',
  'list of others',
  'new window',
  'tool',
  'consent',
  'comments',
  'commenting',
];

/** Rows of pages.txt that hold words instead. */
const ofWords = ['commonest'];

/**
 * @param {string} word as it stands in a folder
 * @returns {string} what is wrong with it, or nothing
 */
function faultOf(word) {
  try {
    // Alone, for inside a group `a)(b` would be right.
    return new RegExp(word, 'iu').exec('') ? 'matches where nothing stands' : '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {string[]} words in the order in which one that begins like another is tried before it */
const longestFirst = (words) => words.sort((a, b) => b.length - a.length);

/**
 * The alternatives of each kind, none twice, the longest first, else in the order of the folders.
 *
 * @param {string} [folder] of the language folders
 * @returns {Map<string, string[]>} by key
 * @throws {Failure} that names the file and the row of a key or an alternative that cannot be read
 */
export function pagePhrases(folder) {
  const phrases = new Map(kinds.map((kind) => [kind, new Set()]));
  for (const [code, rows] of pageRows(folder)) {
    for (const [key, words] of rows) {
      if (ofWords.includes(key)) continue;
      const row = `wasm/languages/${code}/pages.txt, row "${key}"`;
      const alternatives = phrases.get(key);
      if (!alternatives) {
        throw new Failure(`${row}: no such key; known are ${[...ofWords, ...kinds].join(', ')}.`);
      }
      for (const word of words) {
        const fault = faultOf(word);
        if (fault) throw new Failure(`${row}: "${word}" is no pattern: ${fault}.`);
        alternatives.add(word.replaceAll('_', ' '));
      }
    }
  }
  return new Map([...phrases].map(([kind, found]) => [kind, longestFirst([...found])]));
}

/** The module that has them all, each kind as alternatives of one regular expression. */
export function phraseModule() {
  const entries = [...pagePhrases()].map(
    ([kind, alternatives]) => `  '${kind}': ${JSON.stringify(alternatives.join('|'))},`,
  );
  return [
    '// Made by web/tasks/page-phrases.js: what pages write around an article, in all languages.',
    'export const pagePhrases = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
