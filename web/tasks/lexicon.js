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
//   w:government common word (wasm/lexicon/words/README.md)
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = ['annotations', 'dates', 'localenames', 'numbers', 'units'];
const budget = 60_000; // compressed bytes a reader may have to fetch for one language
const mostKeywords = 8;
const firstTender = '1995'; // articles older than that are few
const wordFolder = join(root, 'wasm/lexicon/words');
const pivot = 'en'; // whose words are the keys of all others
const faces = /^[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1FAE0}-\u{1FAE9}]/u;

/** @param {string} path inside node_modules */
const read = (path) => JSON.parse(readFileSync(join(root, 'node_modules', path), 'utf8'));

/** @param {string} part CLDR package @param {string} locale @param {string} file */
const readMain = (part, locale, file) =>
  read(`cldr-${part}-full/main/${locale}/${file}.json`).main[locale];

/**
 * Base languages at CLDR's "modern" coverage that also have annotations, and those of their other
 * scripts ("zh-Hant", "sr-Latn") which CLDR covers as well.
 * @returns {string[]}
 */
function coveredLocales() {
  const levels = read('cldr-core/coverageLevels.json').effectiveCoverageLevels;
  return Object.keys(levels)
    .filter((tag) => levels[tag] === 'modern' && /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag))
    .filter((tag) => tag !== 'und')
    .filter((tag) => {
      const { language, script } = new Intl.Locale(tag);
      return !script || script !== new Intl.Locale(language).maximize().script;
    })
    .filter((tag) =>
      ['localenames', 'dates'].every((part) =>
        existsSync(join(root, `node_modules/cldr-${part}-full/main/${tag}`)),
      ),
    )
    .filter((tag) =>
      existsSync(join(root, `node_modules/cldr-annotations-full/annotations/${tag}`)),
    )
    .sort();
}

/** @typedef {Map<string, Set<string>>} Concepts key -> names, best name first */

/**
 * @param {Concepts} concepts @param {string} key
 * @param {Iterable<string | undefined>} names
 * @param {string} [placeholder] what CLDR repeats where a name is missing
 */
function add(concepts, key, names, placeholder) {
  for (const raw of names) {
    const name = raw?.replace(/[\s|]+/g, ' ').trim();
    if (!name || name === placeholder || !/\p{L}/u.test(name)) continue;
    const known = concepts.get(key);
    if (known) known.add(name);
    else concepts.set(key, new Set([name]));
  }
}

/** "US-alt-short" -> "US", so that all names of one thing share a key. @param {string} key */
const withoutAlternative = (key) => key.replace(/-alt-.*$/, '');

/** @param {Concepts} concepts @param {string} locale */
function addTerritories(concepts, locale) {
  const { territories } = readMain('localenames', locale, 'territories').localeDisplayNames;
  for (const [key, name] of Object.entries(territories)) {
    const code = withoutAlternative(key);
    if (!/^(ZZ|XA|XB)$/.test(code)) add(concepts, `t:${code}`, [name], key);
  }
}

/** Languages that CLDR knows well enough to have a locale for; the others' names are rare. */
const knownLanguages = new Set(
  read('cldr-core/availableLocales.json').availableLocales.full.map(
    (/** @type {string} */ tag) => tag.split('-')[0],
  ),
);

/** @returns {Set<string>} the currencies that were legal tender somewhere not too long ago */
function tenders() {
  const { region } = read('cldr-core/supplemental/currencyData.json').supplemental.currencyData;
  const uses = Object.values(region).flatMap((list) => list.flatMap(Object.entries));
  return new Set(
    uses
      .filter(([, use]) => use._tender !== 'false' && !(use._to < firstTender))
      .map(([code]) => code),
  );
}
const knownCurrencies = tenders();

/** @param {Concepts} concepts @param {string} locale */
function addLanguages(concepts, locale) {
  const { languages } = readMain('localenames', locale, 'languages').localeDisplayNames;
  for (const [key, name] of Object.entries(languages)) {
    const code = withoutAlternative(key);
    if (knownLanguages.has(code) && code !== 'und' && !key.endsWith('-alt-menu'))
      add(concepts, `l:${code}`, [name], key);
  }
}

/** Time zones are named after cities. @param {Concepts} concepts @param {string} locale */
function addCities(concepts, locale) {
  const { zone } = readMain('dates', locale, 'timeZoneNames').dates.timeZoneNames;
  /** @param {string} path @param {Record<string, any>} entry */
  const visit = (path, entry) => {
    if (typeof entry.exemplarCity === 'string') add(concepts, `z:${path}`, [entry.exemplarCity]);
    for (const [key, value] of Object.entries(entry)) {
      if (value && typeof value === 'object') visit(`${path}/${key}`, value);
    }
  };
  for (const [continent, cities] of Object.entries(zone)) {
    if (continent !== 'Etc') visit(continent, cities);
  }
}

/** @param {Concepts} concepts @param {string} locale */
function addDates(concepts, locale) {
  const { calendars } = readMain('dates', locale, 'ca-gregorian').dates;
  const { fields } = readMain('dates', locale, 'dateFields').dates;
  const { months, days } = calendars.gregorian;
  for (const [kind, names] of /** @type {const} */ ([
    ['m', months],
    ['d', days],
  ])) {
    for (const width of ['wide', 'abbreviated']) {
      for (const use of ['stand-alone', 'format']) {
        for (const [key, name] of Object.entries(names[use][width])) {
          add(concepts, `${kind}:${key}`, [String(name)]);
        }
      }
    }
  }
  for (const field of ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second']) {
    add(concepts, `f:${field}`, [fields[field].displayName]);
    for (const offset of [-2, -1, 0, 1, 2]) {
      const sign = offset > 0 ? '+' : '';
      add(concepts, `f:${field}${sign}${offset}`, [fields[field][`relative-type-${offset}`]]);
    }
  }
}

/** @param {Concepts} concepts @param {string} locale */
function addCurrencies(concepts, locale) {
  const { currencies } = readMain('numbers', locale, 'currencies').numbers;
  for (const [code, names] of Object.entries(currencies)) {
    if (!knownCurrencies.has(code)) continue;
    const keys = Object.keys(names).filter((key) => key.startsWith('displayName'));
    add(
      concepts,
      `c:${code}`,
      keys.map((key) => names[key]),
      code,
    );
  }
}

/** @param {Concepts} concepts @param {string} locale */
function addUnits(concepts, locale) {
  const { long, short } = readMain('units', locale, 'units').units;
  for (const [key, names] of Object.entries(long)) {
    const unit = /^[a-z]+-(?<unit>.+)$/.exec(key)?.groups?.unit;
    if (!unit || /\bper\b|jp$/.test(unit) || !names.displayName) continue;
    const counted = Object.keys(names)
      .filter((form) => form.includes('count-'))
      .map((form) => names[form].replace('{0}', ''));
    add(concepts, `u:${unit}`, [names.displayName, ...counted]);
    const brief = short[key]?.displayName;
    if (brief && /\p{L}\p{L}/u.test(brief)) add(concepts, `u:${unit}`, [brief]);
  }
}

/**
 * Pictures and currency signs only: the names of brackets and arrows say nothing about an article.
 * Keywords of several words are mostly search phrases, and a sign with very many keywords is a mood
 * rather than a thing: of those only the sign's own name is taken, and of faces nothing. The man
 * and the woman of a trade repeat what the neutral sign says.
 * @param {Concepts} concepts @param {string} locale
 * @param {number} keywordsEach how many keywords of a sign there is room for
 */
function addAnnotations(concepts, locale, keywordsEach) {
  const { annotations } = read(
    `cldr-annotations-full/annotations/${locale}/annotations.json`,
  ).annotations;
  for (const [sign, { tts = [], default: keywords = [] }] of Object.entries(annotations)) {
    if (!/^[\p{Extended_Pictographic}\p{Sc}]/u.test(sign) || faces.test(sign)) continue;
    if (/^[\u{1F468}\u{1F469}]\u200D|\u200D[\u2640\u2642]/u.test(sign)) continue;
    const code = [...sign].map((char) => char.codePointAt(0)?.toString(16).toUpperCase());
    const words = keywords.filter((/** @type {string} */ word) => !/\s/.test(word));
    const telling = words.length > mostKeywords ? [] : words.slice(0, keywordsEach);
    add(concepts, `e:${code.join('-')}`, [...tts, ...telling]);
  }
}

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

/**
 * Our own words of each language that has any. The pivot's file holds only what its keys do not
 * say themselves; here it has a row for every key in use.
 * @returns {Map<string, Map<string, string>>} language -> key -> forms
 */
function ownWords() {
  const words = new Map(
    wordFiles().map((file) => [basename(file, '.tsv'), new Map(readWords(file))]),
  );
  const keys = new Set([...words.values()].flatMap((forms) => [...forms.keys()]));
  const spelled = words.get(pivot);
  const all = [...keys].sort().map(
    /** @returns {[string, string]} */
    (key) => [key, spelled?.get(key) ?? key.replace(/#.*$/, '')],
  );
  return words.set(pivot, new Map(all));
}

/**
 * @param {string} locale @param {Map<string, string>} words key -> forms
 * @param {number} keywordsEach how many keywords of a sign there is room for
 * @returns {Buffer} the lexicon in UTF-8
 */
function rowsOf(locale, words, keywordsEach) {
  /** @type {Concepts} */
  const concepts = new Map();
  addTerritories(concepts, locale);
  addCities(concepts, locale);
  addLanguages(concepts, locale);
  addCurrencies(concepts, locale);
  addDates(concepts, locale);
  addUnits(concepts, locale);
  addAnnotations(concepts, locale, keywordsEach);
  const rows = [...concepts].map(([key, names]) => `${key}\t${[...names].join('|')}\n`);
  rows.push(...[...words].map(([key, forms]) => `w:${key}\t${forms}\n`));
  return Buffer.from(rows.join(''), 'utf8');
}

/**
 * Keywords of pictures give way where there are many words of our own.
 * @param {string} locale @param {Map<string, string>} [words] key -> forms
 * @returns {{ bytes: Buffer, gzip: number }} the lexicon, ready to be written, and its size
 */
function lexicon(locale, words = new Map()) {
  for (let keywordsEach = mostKeywords; keywordsEach >= 0; --keywordsEach) {
    const bytes = rowsOf(locale, words, keywordsEach);
    const gzip = gzipSync(bytes, { level: 9 }).length;
    if (gzip <= budget) return { bytes, gzip };
  }
  throw new Error(
    `The lexicon of ${locale} takes more than ${budget} bytes compressed even without the ` +
      'keywords of pictures: leave words out, or raise the budget in web/tasks/lexicon.js.',
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

/** What the output depends on: this file, our own words, and the CLDR version of each package. */
function inputKey() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const part of ['cldr-core', ...packages.map((name) => `cldr-${name}-full`)]) {
    hash.update(`${part} ${read(`${part}/package.json`).version}\n`);
  }
  for (const file of wordFiles()) {
    hash.update(`${file}\n`).update(readFileSync(join(wordFolder, file)));
  }
  return hash.digest('hex');
}

/** @param {string} folder where `languages.js` and `lexicon/` go */
export function buildLexicons(folder) {
  const stamp = join(folder, 'lexicon', '.stamp');
  const key = inputKey();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;

  rmSync(join(folder, 'lexicon'), { recursive: true, force: true });
  mkdirSync(join(folder, 'lexicon'), { recursive: true });
  const locales = coveredLocales();
  const words = ownWords();
  const total = { raw: 0, gzip: 0, brotli: 0 };
  let largest = { locale: '', gzip: 0 };
  for (const locale of locales) {
    const { bytes, gzip } = lexicon(locale, words.get(locale));
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
