// The table of what is known of each language, docs/languages.md: made of the language folders and of
// what CLDR covers. A test holds the page to what this gives.
//
// Run: `node web/tasks/coverage.js`, which writes the page.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveredLocales } from './cldr-names.js';
import { ourCode } from './cldr-notation.js';
import { root } from './command.js';
import { main } from './failure.js';
import { folderCodes, folderNotation, ownWords, readRows } from './language-folders.js';

export const page = join(root, 'docs/languages.md');

const names = new Intl.DisplayNames('en', { type: 'language' });

/** @param {string} notation @returns {Map<string, number>} how many words each key has */
const countWords = (notation) =>
  new Map([...readRows(notation)].map(([key, words]) => [key, words.length]));

/** @param {Map<string, number>} counts @param {RegExp} keys */
const sum = (counts, keys) =>
  [...counts].reduce((total, [key, count]) => (keys.test(key) ? total + count : total), 0);

/** Keys of what makes a number's value besides its digits. */
const QUANTITIES =
  /^(about|(more|less) than|at (least|most)|just over|almost|or (more|less)|part \d+|out of|minus|below zero|(unit|currency) .+)$/;

/** @param {number} count */
const shown = (count) => (count > 0 ? count.toLocaleString('en') : '');

/** Keys of dates, times and durations in words. */
const timeWords =
  /^((season|decade|century|hour|duration|date field|part of day|(after|before) an hour( less)?) \S+|(before|after) decades|century|last|this|next|ago|ahead|before the clock|clock|minutes (past|to)|hour less|without minutes)$/;

/** @returns {string} the page */
export function coverage() {
  const words = ownWords();
  const covered = new Set(coveredLocales().map(ourCode));
  const ofAll = folderNotation('no-folder');
  const shared = countWords(ofAll);
  // A folder may hold nothing but what pages say.
  const described = folderCodes().filter((code) => folderNotation(code) !== ofAll);
  const codes = [...new Set([...described, ...[...covered].map((code) => code.split('-')[0])])];
  const rows = codes.sort().map((code) => {
    const counts = countWords(folderNotation(code));
    const own = (/** @type {RegExp} */ keys) => sum(counts, keys) - sum(shared, keys);
    return [
      described.includes(code) ? `**${code}**` : code,
      names.of(code) ?? code,
      shown(own(/^(titles|counting|closing|before n.+|starters|openers)$/)),
      counts.get('numerals')
        ? 'Han'
        : shown(own(/^(weak number|number|ordinal|factor) \d|^(half|and|parts|vague)$/)),
      shown(own(QUANTITIES)),
      shown(own(/^(short )?(month|weekday) \d/)) || (covered.has(code) ? 'CLDR' : ''),
      shown(own(timeWords)),
      shown(own(/^(negation|near negation|no negation|(pole|opposite) .+)$/)),
      counts.has('stemmer') ? 'yes' : '',
      shown(words.get(code)?.size ?? 0),
      covered.has(code) ? 'CLDR' : '',
    ];
  });
  return `${[
    '# What is known of which language',
    '',
    'Made by `node web/tasks/coverage.js` of the language folders in `wasm/languages` and of CLDR; a test holds it true. Languages in bold have a folder. Counts are of words. "Names" are those of places, languages, currencies, units and pictures. Where CLDR has these, it also has spans of time, the days and spans beside today, and the parts of the day; "other words of time" are those of the folders besides. A language without a row has what all share, and is compared by numbers, names, lengths and likeness of words.',
    '',
    '| | language | ends of sentences | numbers in words | bounds, parts, units | months and weekdays | other words of time | negation and opposites | stemmer | our own words | names |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')}`;
}

/** Whether the page is what it should be. */
export const isCurrent = () => existsSync(page) && readFileSync(page, 'utf8') === coverage();

await main(import.meta.url, async () => writeFileSync(page, coverage()));
