// What CLDR says of a language, as rows in the notation of the language folders.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, read } from './cldr-names.js';
import { root } from './command.js';
import { syllableRows } from './pinyin.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** CLDR's own code for a language where ours is another. */
const cldrCodes = /** @type {Record<string, string>} */ ({ nb: 'no' });

/** @param {string} code @returns {string} the name of its data in CLDR */
export const cldrCode = (code) => cldrCodes[code] ?? code;

/** @param {string} code of CLDR @returns {string} ours */
export const ourCode = (code) =>
  Object.keys(cldrCodes).find((own) => cldrCodes[own] === code) ?? code;

/**
 * @param {string} key as `namesIn` has it: "t:RU"
 * @returns {string} the same in the notation: "territory RU"
 */
export function notationKey(key) {
  const [kind, name] = [key[0], key.slice(2)];
  switch (kind) {
    case 't':
      return `territory ${name}`;
    case 'z':
      return `city ${name}`;
    case 'l':
      return `language ${name}`;
    case 'c':
      return `currency ${name}`;
    case 'm':
      return `month name ${name}`;
    case 'd':
      return `weekday name ${weekdays.indexOf(name) + 1}`;
    case 'f':
      return `date field ${name}`;
    case 'p':
      return `part of day ${name}`;
    case 'h':
      return `hour ${name}`;
    case 'u':
      return `unit ${name}`;
    case 'e':
      return `picture ${name}`;
    default:
      throw new Error(`CLDR's names have a key of another kind: ${key}`);
  }
}

/** @param {string} locale @returns {string | undefined} the mark before decimals, in digits 0 to 9 */
function decimalMark(locale) {
  const path = `cldr-numbers-full/main/${locale}/numbers.json`;
  if (!existsSync(join(root, 'node_modules', path))) return undefined;
  const { numbers } = read(path).main[locale];
  return numbers['symbols-numberSystem-latn'].decimal;
}

/** Which mark a language has before its decimals, and in which regions the other. @param {string} locale */
function decimalRows(locale) {
  const mark = decimalMark(locale);
  if (mark !== '.' && mark !== ',') return [];
  const language = locale.split('-')[0];
  const other = readdirSync(join(root, 'node_modules/cldr-numbers-full/main'))
    .filter((name) => name.startsWith(`${language}-`) && decimalMark(name) !== mark)
    .map((name) => name.match(/-([A-Z]{2}|\d{3})$/)?.[1])
    .filter((region) => region !== undefined);
  const regions = mark === ',' ? 'decimal point in' : 'decimal comma in';
  return [
    `decimal mark: ${mark}\n`,
    ...(other.length > 0 ? [`${regions}: ${[...new Set(other)].join(' ')}\n`] : []),
  ];
}

/** @param {Iterable<string>} names @returns {string} as words of a row */
export const asWords = (names) =>
  [...names].map((name) => name.trim().replace(/\s+/g, '_')).join(' ');

/**
 * @param {string} code
 * @param {number} keywordsEach how many keywords of a sign there is room for; see `namesIn`
 * @param {boolean} [hasNewsCities] see `namesIn`
 * @returns {string} rows of names, decimal marks and, of Chinese, syllables
 */
export function cldrNotation(code, keywordsEach, hasNewsCities = true) {
  const locale = cldrCode(code);
  const names = [...namesIn(locale, keywordsEach, hasNewsCities)].map(
    ([key, forms]) => `${notationKey(key)}: ${asWords(forms)}\n`,
  );
  const syllables = /^zh\b/.test(code) ? syllableRows(code === 'zh-Hant') : [];
  return [`@file CLDR, ${locale}\n`, ...decimalRows(locale), ...names, ...syllables].join('');
}
