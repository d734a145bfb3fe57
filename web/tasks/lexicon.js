// Writes one small lexicon per language from the npm packages that carry CLDR: names of places,
// languages, currencies, units, months and weekdays, and the keywords of emoji and signs. Two
// languages meet in the keys, which are the same in all files. CLDR is no dictionary of common
// words; those are our own, in wasm/lexicon/words, and come last.
// Run: `node web/tasks/lexicon.js [output folder]`.
//
// Format: UTF-8, one concept a row, `key<TAB>name|name|...`, rows in key order within each kind:
//   t:RU territory    z:Asia/Tokyo city    l:ru language    c:USD currency    m:4 month
//   d:mon weekday     f:day field of a date (f:day+1 is "tomorrow")    u:kilometer unit
//   e:1F682 emoji or sign: what it is called, then its keywords
//   s:ba how characters are read, which Chinese has: they stand without a "|" between them
// After a row `n<TAB>digest` come names, after a row `w<TAB>digest` common words, both our own
// (wasm/lexicon/words): a row for each of their keys, `name|name|...`, in one order for all
// languages, empty where the language has none. The keys themselves would take a third of the room;
// their digest keeps files of two releases, which a reader's cache may mix, from joining the wrong
// words.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { coveredLocales, mostKeywords, namesIn, packages, read } from './cldr-names.js';
import { root } from './command.js';
import { isName, ownWords, wordKeys } from './own-words.js';
import { syllableRows } from './pinyin.js';

const budget = 60_000; // compressed bytes a reader may have to fetch for one language

/** @typedef {{ keys: string[], forms: Map<string, string> }} Words all keys, forms by key */

/**
 * @param {string} mark of the list @param {Words} words
 * @param {(key: string) => boolean} belongs which keys are in the list
 */
function listRows(mark, { keys, forms }, belongs) {
  const listed = keys.filter(belongs);
  const digest = createHash('sha256').update(listed.join('\n')).digest('hex').slice(0, 8);
  return [`${mark}\t${digest}\n`, ...listed.map((key) => `${forms.get(key) ?? ''}\n`)];
}

/**
 * @param {string} locale @param {Words | undefined} words
 * @param {number} keywordsEach see `namesIn`
 * @returns {Buffer} the lexicon in UTF-8
 */
function rowsOf(locale, words, keywordsEach) {
  const concepts = namesIn(locale, keywordsEach);
  const rows = [...concepts].map(([key, names]) => `${key}\t${[...names].join('|')}\n`);
  if (/^zh\b/.test(locale)) rows.push(...syllableRows(locale === 'zh-Hant'));
  if (words) {
    rows.push(...listRows('n', words, isName), ...listRows('w', words, (key) => !isName(key)));
  }
  return Buffer.from(rows.join(''), 'utf8');
}

/**
 * Pictures give way where there are many words of our own.
 * @param {string} locale @param {Words} [words]
 * @returns {{ bytes: Buffer, gzip: number }} the lexicon, ready to be written, and its size
 */
function lexicon(locale, words) {
  for (let keywordsEach = mostKeywords; keywordsEach >= -1; --keywordsEach) {
    const bytes = rowsOf(locale, words, keywordsEach);
    const gzip = gzipSync(bytes, { level: 9 }).length;
    if (gzip <= budget) return { bytes, gzip };
  }
  throw new Error(
    `The lexicon of ${locale} takes more than ${budget} bytes compressed even without ` +
      'pictures: leave words out, or raise the budget in web/tasks/lexicon.js.',
  );
}

/**
 * The module that maps a language to the address of its lexicon. Each address is spelled out,
 * because bundlers find a file only by a literal `new URL('…', import.meta.url)`.
 * @param {string[]} locales
 */
function languageTable(locales) {
  const entries = locales.map(
    (locale) => `  '${locale}': () => new URL('./lexicon/${locale}.tsv', import.meta.url),`,
  );
  return [
    '// Made by web/tasks/lexicon.js: the lexicons at hand, and where they are.',
    '/** @type {Record<string, () => URL>} */',
    'export const lexiconUrls = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

/** What the output depends on: these scripts, our own words, and CLDR's version. */
function inputKey() {
  const hash = createHash('sha256');
  for (const script of ['lexicon.js', 'cldr-names.js', 'own-words.js', 'pinyin.js']) {
    hash.update(readFileSync(join(root, 'web/tasks', script)));
  }
  for (const part of ['cldr-core', ...packages.map((name) => `cldr-${name}-full`)]) {
    hash.update(`${part} ${read(`${part}/package.json`).version}\n`);
  }
  for (const [lang, forms] of ownWords()) hash.update(`${lang} ${JSON.stringify([...forms])}\n`);
  return hash.digest('hex');
}

/** @param {string} folder where `languages.js` and `lexicon/` go */
export function buildLexicons(folder) {
  const stamp = join(folder, 'lexicon', '.stamp');
  const key = inputKey();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;

  const locales = coveredLocales();
  const words = ownWords();
  const total = { raw: 0, gzip: 0, brotli: 0 };
  let largest = { locale: '', gzip: 0 };
  // All are made before the first is written, so that a failure leaves the last good ones.
  const files = locales.map((locale) => {
    const forms = words.get(locale);
    return { locale, ...lexicon(locale, forms && { keys: wordKeys(words), forms }) };
  });
  rmSync(join(folder, 'lexicon'), { recursive: true, force: true });
  mkdirSync(join(folder, 'lexicon'), { recursive: true });
  for (const { locale, bytes, gzip } of files) {
    writeFileSync(join(folder, 'lexicon', `${locale}.tsv`), bytes);
    const brotli = brotliCompressSync(bytes).length;
    total.raw += bytes.length;
    total.gzip += gzip;
    total.brotli += brotli;
    if (gzip > largest.gzip) largest = { locale, gzip };
    if (argv.includes('--sizes')) {
      stdout.write(`${locale.padEnd(8)} raw ${bytes.length}  gzip ${gzip}  brotli ${brotli}\n`);
    }
  }
  writeFileSync(join(folder, 'languages.js'), languageTable(locales));
  writeFileSync(stamp, key);
  stdout.write(
    `Lexicons: ${locales.length} languages, raw ${total.raw}, gzip ${total.gzip}, ` +
      `brotli ${total.brotli} bytes in all; largest ${largest.locale}, gzip ${largest.gzip}.\n`,
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = argv.slice(2).find((argument) => !argument.startsWith('--'));
  buildLexicons(folder ?? join(root, 'build'));
}
