/**
 * The letters beyond a to z that languages are written with, for telling in which encoding a text
 * makes sense. Only languages that were written in encodings of one byte a letter are listed, and
 * of theirs only the letters that common words have.
 */

const vietnameseTones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** @type {Record<string, string | RegExp>} */
const letters = {
  az: 'çəğıöşü',
  ca: 'àçèéíïòóúü·',
  cs: 'áčďéěíňóřšťúůýž',
  cy: 'âêîôûŵŷ',
  da: 'æøåé',
  de: 'äöüß',
  en: 'éèêïöœæ',
  eo: 'ĉĝĥĵŝŭ',
  es: 'áéíñóúüºª',
  et: 'äõöüšž',
  eu: 'ñç',
  fi: 'äöåšž',
  fr: 'àâæçéèêëîïôœùûüÿ',
  ga: 'áéíóú',
  gl: 'áéíñóúü',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áðéíóúýþæö',
  it: 'àèéìíîòóùúºª',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņōŗšūž',
  mt: 'ċġħżà',
  nl: 'éëèêïíóöü',
  no: 'æøåéòôê',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõúüºª',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sq: 'çë',
  sv: 'åäöé',
  tr: 'çğıöşüâîû',
  vi: 'ăâđêôơư',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџшčćđšž',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  el: /[ά-ώΐΰϊϋ]/u,
  he: /\p{Script=Hebrew}/u,
  hy: /\p{Script=Armenian}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u,
  ka: /\p{Script=Georgian}/u,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
};

/** Languages of these that ELD does not know, by letters that no other language has together. */
export const UNTOLD = ['cy', 'eo', 'mt'];

/** @type {Record<string, { own: string, least: number }>} */
const telling = {
  cy: { own: 'ŵŷ', least: 1 },
  eo: { own: 'ĉĝĥĵŝŭ', least: 2 },
  mt: { own: 'ċġħż', least: 2 },
};

/** Small Cyrillic letters that are rare in every language, as are no letters of Hebrew. */
export const RARE = 'фшщъ';

/** @type {Map<string, Set<string>>} */
const sets = new Map();

/**
 * @param {string} lang one of `UNTOLD`
 * @param {string[]} found letters beyond ASCII
 * @returns {boolean} whether all of them are the language's, and some of no other
 */
export function isWrittenWithAll(lang, found) {
  const { own, least } = telling[lang];
  const distinct = new Set(found.filter((letter) => own.includes(letter)));
  return distinct.size >= least && found.every((letter) => isWrittenWith(lang, letter));
}

/**
 * @param {string} lang as ELD names it
 * @param {string} letter one code point beyond ASCII, in lower case and composed
 * @returns {boolean} whether the language is written with it
 */
export function isWrittenWith(lang, letter) {
  const known = letters[lang];
  if (known instanceof RegExp) return known.test(letter);
  let set = sets.get(lang);
  if (!set) {
    set = new Set(known ?? '');
    sets.set(lang, set);
  }
  if (set.has(letter)) return true;
  if (lang !== 'vi') return false;
  const bare = letter.normalize('NFD').replace(vietnameseTones, '').normalize('NFC');
  return bare === '' || set.has(bare) || /^[a-z]$/.test(bare);
}
