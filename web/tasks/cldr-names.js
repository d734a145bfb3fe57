// The names that CLDR has for places, languages, currencies, units, months and signs, read from its
// npm packages. What each kind leaves out is told where it is read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.js';

export const packages = ['annotations', 'dates', 'localenames', 'numbers', 'units'];
export const mostKeywords = 8;
/** Units that stand in news; CLDR has three times as many. */
const newsUnits = new Set(
  (
    'century decade year month week day hour minute second percent ' +
    'kilometer meter centimeter millimeter mile yard foot inch nautical-mile light-year ' +
    'square-kilometer square-meter square-mile hectare acre cubic-meter liter gallon barrel ' +
    'kilogram gram milligram tonne metric-ton ton pound ounce carat celsius fahrenheit ' +
    'kilometer-per-hour mile-per-hour knot terabyte gigabyte megabyte ' +
    'volt watt kilowatt megawatt gigawatt kilowatt-hour horsepower hertz megahertz calorie'
  ).split(' '),
);
const faces = /^[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1FAE0}-\u{1FAE9}]/u;

/** @param {string} path inside node_modules */
export const read = (path) => JSON.parse(readFileSync(join(root, 'node_modules', path), 'utf8'));

/** @param {string} part CLDR package @param {string} locale @param {string} file */
const readMain = (part, locale, file) =>
  read(`cldr-${part}-full/main/${locale}/${file}.json`).main[locale];

/**
 * Base languages at CLDR's "modern" coverage that also have annotations, and those of their other
 * scripts ("zh-Hant", "sr-Latn") which CLDR covers as well.
 * @returns {string[]}
 */
export function coveredLocales() {
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

/** The region is called as the country is. @type {Record<string, string>} */
const sameTerritories = { '057': 'FM' };

/** @param {Concepts} concepts @param {string} locale */
function addTerritories(concepts, locale) {
  const { territories } = readMain('localenames', locale, 'territories').localeDisplayNames;
  for (const [key, name] of Object.entries(territories)) {
    const code = withoutAlternative(key);
    if (/^(ZZ|XA|XB)$/.test(code)) continue;
    add(concepts, `t:${sameTerritories[code] ?? code}`, [name], key);
  }
}

/** Languages that CLDR covers well; the others' names are rare, and often other words as well. */
const knownLanguages = new Set(
  Object.entries(read('cldr-core/coverageLevels.json').effectiveCoverageLevels)
    .filter(([, level]) => level !== 'basic')
    .map(([tag]) => tag.split('-')[0]),
);

/** @returns {Set<string>} the currencies that are legal tender somewhere */
function tenders() {
  const { region } = read('cldr-core/supplemental/currencyData.json').supplemental.currencyData;
  const uses = Object.values(region).flatMap((list) => list.flatMap(Object.entries));
  return new Set(
    uses.filter(([, use]) => use._tender !== 'false' && !use._to).map(([code]) => code),
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

/**
 * Cities that news name. Of these CLDR leaves out what a language in Latin letters spells as its key.
 * @type {Record<string, string>}
 */
const newsCities = {
  Africa:
    'Accra Addis_Ababa Algiers Cairo Casablanca Johannesburg Khartoum Kinshasa Lagos Nairobi ' +
    'Tripoli Tunis',
  America:
    'Buenos_Aires Caracas Chicago Havana Lima Los_Angeles Montevideo New_York Toronto Vancouver',
  Asia:
    'Amman Baghdad Baku Bangkok Beirut Damascus Dhaka Dubai Hong_Kong Jakarta Jerusalem Kabul ' +
    'Karachi Manila Pyongyang Riyadh Seoul Shanghai Taipei Tashkent Tbilisi Tehran Tokyo ' +
    'Vladivostok Yerevan',
  Australia: 'Melbourne Sydney',
  Europe:
    'Amsterdam Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Copenhagen Dublin ' +
    'Helsinki Istanbul Lisbon Ljubljana London Madrid Minsk Moscow Oslo Paris Prague Riga Rome ' +
    'Sarajevo Skopje Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb Zurich',
};

/** @param {Concepts} concepts @param {string} locale */
function addNewsCities(concepts, locale) {
  if (new Intl.Locale(locale).maximize().script !== 'Latn') return;
  for (const [continent, cities] of Object.entries(newsCities)) {
    for (const city of cities.split(' ')) {
      const key = `z:${continent}/${city}`;
      if (!concepts.has(key)) add(concepts, key, [city.replaceAll('_', ' ')]);
    }
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
  addDayPeriods(concepts, locale, calendars.gregorian.dayPeriods);
  for (const field of ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second']) {
    add(concepts, `f:${field}`, [fields[field].displayName]);
    for (const offset of [-2, -1, 0, 1, 2]) {
      const sign = offset > 0 ? '+' : '';
      const name = fields[field][`relative-type-${offset}`];
      // In Hindi one word is both yesterday and tomorrow.
      const isOpen = name && name === fields[field][`relative-type-${-offset}`] && offset !== 0;
      if (!isOpen) add(concepts, `f:${field}${sign}${offset}`, [name]);
    }
  }
}

/** Of each language the hours that its parts of the day have. */
const { dayPeriodRuleSet } = read('cldr-core/supplemental/dayPeriods.json').supplemental;

/**
 * Parts of the day, by their hours, and noon and midnight.
 * @param {Concepts} concepts @param {string} locale
 * @param {{ format: any, 'stand-alone': any }} names of CLDR's day periods
 */
function addDayPeriods(concepts, locale, names) {
  const told = names.format.wide;
  add(concepts, 'p:0-12', [told.am]);
  add(concepts, 'p:12-24', [told.pm]);
  for (const [period, rule] of Object.entries(dayPeriodRuleSet[locale] ?? {})) {
    if (rule._at) {
      const hour = Number.parseInt(rule._at, 10);
      add(concepts, `h:${hour === 0 ? 24 : hour}`, [names['stand-alone'].wide[period]]);
    } else {
      const hours = [rule._from, rule._before].map((time) => Number.parseInt(time, 10));
      add(concepts, `p:${hours.join('-')}`, [told[period]]);
    }
  }
}

/**
 * Counted forms (`pesos mexicanos`), or only those worth their bytes: of one word, which is met
 * much more often, and not begun like a shorter one that stands there, which the core finds.
 * @param {string[]} names the first says what is counted @param {boolean} tight
 */
function counted(names, tight) {
  if (!tight) return names;
  const single = names.map((name) => name.trim()).filter((name) => !/\s/.test(name));
  /** @type {string[]} */
  const known = single.length > 0 ? [] : [names[0]];
  for (const form of single.sort((one, other) => one.length - other.length)) {
    const isInflection = known.some((other) => {
      const letters = Math.max(4, Math.ceil(0.6 * form.length));
      return form.slice(0, letters) === other.slice(0, letters);
    });
    if (!isInflection) known.push(form);
  }
  return known;
}

/** @param {Concepts} concepts @param {string} locale @param {boolean} tight see `counted` */
function addCurrencies(concepts, locale, tight) {
  const { currencies } = readMain('numbers', locale, 'currencies').numbers;
  for (const [code, names] of Object.entries(currencies)) {
    if (!knownCurrencies.has(code)) continue;
    const keys = Object.keys(names).filter((key) => key.startsWith('displayName'));
    add(
      concepts,
      `c:${code}`,
      counted(
        keys.map((key) => names[key]),
        tight,
      ),
      code,
    );
  }
}

/** @param {Concepts} concepts @param {string} locale @param {boolean} tight see `counted` */
function addUnits(concepts, locale, tight) {
  const { long, short } = readMain('units', locale, 'units').units;
  for (const [key, names] of Object.entries(long)) {
    const unit = /^[a-z]+-(?<unit>.+)$/.exec(key)?.groups?.unit;
    if (!unit || !newsUnits.has(unit) || !names.displayName) continue;
    const forms = Object.keys(names)
      .filter((form) => form.includes('count-'))
      .map((form) => names[form].replace('{0}', ''));
    add(concepts, `u:${unit}`, counted([names.displayName, ...forms], tight));
    const brief = short[key]?.displayName;
    // In Polish, "KM" is horsepower.
    const isOther = unit !== 'kilometer' && brief?.toLowerCase() === 'km';
    if (brief && !isOther && /\p{L}\p{L}/u.test(brief) && !/[²³]/.test(brief))
      add(concepts, `u:${unit}`, [brief]);
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
    // A single Chinese character is more often a part of a word.
    const words = keywords.filter(
      (/** @type {string} */ word) => !/\s/.test(word) && !/^\p{sc=Han}$/u.test(word),
    );
    // A name of several words is seldom met in a text; it is its keywords that are.
    if (keywordsEach === 0 && /\s/.test(tts[0] ?? ' ')) continue;
    const telling = words.length > mostKeywords ? [] : words.slice(0, keywordsEach);
    add(concepts, `e:${code.join('-')}`, [...tts, ...telling]);
  }
}

/**
 * @param {string} locale
 * @param {number} keywordsEach how many keywords of a sign there is room for; below 0 there are no
 *   signs, and `counted` is tight
 * @param {boolean} [hasNewsCities] whether cities that CLDR leaves out are named, too
 * @returns {Concepts} what CLDR names in a language
 */
export function namesIn(locale, keywordsEach, hasNewsCities = true) {
  /** @type {Concepts} */
  const concepts = new Map();
  addTerritories(concepts, locale);
  addCities(concepts, locale);
  if (hasNewsCities) addNewsCities(concepts, locale);
  addLanguages(concepts, locale);
  const tight = keywordsEach < 0;
  addCurrencies(concepts, locale, tight);
  addDates(concepts, locale);
  addUnits(concepts, locale, tight);
  if (!tight) addAnnotations(concepts, locale, keywordsEach);
  return concepts;
}
