// Writes the table by which the core spells other alphabets in Latin letters, as ICU's transforms
// do: of every letter, and of two letters that are spelled in another way together («ου» "ou",
// «しゃ» "sha"). ICU's transliterator itself and its rules would double the core (0032).
//
//   node web/tasks/latin-letters.js FILE
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { Failure } from './failure.js';
import { transliterated } from './transliteration.js';

/**
 * An alphabet and the transforms that know it; of a letter that several know, the first one's
 * spelling is taken. BGN's spellings, where ICU has them, are those that newspapers give names.
 *
 * @typedef {object} Alphabet
 * @property {string} script of Unicode
 * @property {string[]} transforms
 * @property {string} [virama] the sign that takes the vowel off a consonant, of scripts whose
 *   consonants have one: they are spelled without
 * @property {string} [rules] in ICU's notation, of how to read what the transforms write
 */

// ISO 15919 and ISO 11940 write "c" for the sound of "ch", ISO 11940 "x" for a letter that carries
// a vowel and has no sound of its own.
const indianRules = 'ch > ch; c > ch;';
const thaiRules = `${indianRules} x > ;`;

/** @type {Alphabet[]} */
const alphabets = [
  {
    script: 'Cyrillic',
    transforms: [
      ...['Russian', 'Ukrainian', 'Belarusian', 'Bulgarian', 'Serbian', 'Macedonian', 'Kazakh'],
      ...['Kirghiz', 'Uzbek', 'Turkmen', 'Mongolian', 'Azerbaijani'],
    ]
      .map((language) => `${language}-Latin/BGN`)
      .concat('Cyrillic-Latin'),
  },
  { script: 'Greek', transforms: ['Greek-Latin/BGN', 'Greek-Latin/UNGEGN'] },
  { script: 'Armenian', transforms: ['Armenian-Latin/BGN', 'Armenian-Latin'] },
  { script: 'Georgian', transforms: ['Georgian-Latin/BGN', 'Georgian-Latin'] },
  { script: 'Hebrew', transforms: ['Hebrew-Latin/BGN', 'Hebrew-Latin'] },
  {
    script: 'Arabic',
    // BGN spells the long "a" only where the short one is written, as hardly anyone does.
    transforms: ['Arabic-Latin', 'Persian-Latin/BGN', 'Pashto-Latin/BGN'],
  },
  { script: 'Syriac', transforms: ['Syriac-Latin'] },
  { script: 'Thaana', transforms: ['Maldivian-Latin/BGN', 'Thaana-Latin'] },
  { script: 'Ethiopic', transforms: ['Amharic-Latin/BGN', 'Ethiopic-Latin'] },
  { script: 'Devanagari', transforms: ['Devanagari-Latin'], virama: '\u094d', rules: indianRules },
  { script: 'Bengali', transforms: ['Bengali-Latin'], virama: '\u09cd', rules: indianRules },
  { script: 'Gurmukhi', transforms: ['Gurmukhi-Latin'], virama: '\u0a4d', rules: indianRules },
  { script: 'Gujarati', transforms: ['Gujarati-Latin'], virama: '\u0acd', rules: indianRules },
  { script: 'Oriya', transforms: ['Oriya-Latin'], virama: '\u0b4d', rules: indianRules },
  { script: 'Tamil', transforms: ['Tamil-Latin'], virama: '\u0bcd', rules: indianRules },
  { script: 'Telugu', transforms: ['Telugu-Latin'], virama: '\u0c4d', rules: indianRules },
  { script: 'Kannada', transforms: ['Kannada-Latin'], virama: '\u0ccd', rules: indianRules },
  { script: 'Malayalam', transforms: ['Malayalam-Latin'], virama: '\u0d4d', rules: indianRules },
  { script: 'Thai', transforms: ['Thai-Latin'], rules: thaiRules },
  { script: 'Hiragana', transforms: ['Hiragana-Latin'] },
  { script: 'Katakana', transforms: ['Katakana-Latin/BGN', 'Katakana-Latin'] },
];

const afterLetters = 0x3100; // Chinese characters come, and Hangul, which is composed

/** What evidence forms leave out (wasm/unicode/fold). */
const diacritic = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/;

/**
 * The letters and signs of a script as evidence forms have them: in lower case, without
 * diacritics, and none that is another way to write one of them.
 *
 * @param {string} script
 */
function lettersOf(script) {
  const isOfScript = new RegExp(`^(?=\\p{scx=${script}})[\\p{L}\\p{M}]$`, 'u');
  const letters = [];
  for (let code = 0x0370; code < afterLetters; ++code) {
    const letter = String.fromCharCode(code);
    const isForm =
      letter.toLowerCase() === letter &&
      letter.normalize('NFKC') === letter &&
      !diacritic.test(letter.normalize('NFD'));
    if (isForm && isOfScript.test(letter)) letters.push(letter);
  }
  return letters;
}

const isLetter = (/** @type {string} */ letter) => /[\p{Ll}\p{Lo}]/u.test(letter);

/**
 * @param {string} transform @param {string[]} words @param {string} [rules]
 * @returns {(string | null)[]} for each word its spelling, null where the transform does not know
 *   all of its letters
 */
function spellings(transform, words, rules = '') {
  // Slavic spellings have "š" for "sh".
  const accents = '([szc]) [\\u030C\\u0301] > $1 h;';
  const plain = `::${transform}; ::NFD; ${accents} ::Latin-ASCII; ::Lower; ${rules}`;
  return transliterated(plain, words).map((spelling) => {
    const letters = spelling.replace(/[^\p{L}\p{N}]/gu, '');
    return /^[a-z]*$/.test(letters) ? letters : null;
  });
}

/** @param {Alphabet} alphabet @returns {Map<string, string>} spellings by one letter or two */
function tableOf({ script, transforms, virama = '', rules }) {
  const letters = lettersOf(script);
  const bare = letters.map((letter) => letter + (isLetter(letter) ? virama : ''));
  const known = transforms.map((transform) => spellings(transform, bare, rules));
  /** @type {Map<string, string>} */
  const table = new Map();
  letters.forEach((letter, index) => {
    // Letters that nothing spells are passed over, as the core does with signs that have no row.
    const spelling = known.map((one) => one[index]).find((one) => one !== null) ?? '';
    if (spelling !== '' || !/\p{M}/u.test(letter)) table.set(letter, spelling);
  });
  if (virama) return table;
  const together = letters.filter(
    (letter, index) => isLetter(letter) && known.some((one) => one[index] !== null),
  );
  const pairs = together.flatMap((first) => together.map((second) => first + second));
  spellings(transforms[0], pairs, rules).forEach((spelling, index) => {
    const [first, second] = pairs[index];
    const apart = `${table.get(first)}${table.get(second)}`;
    if (spelling && spelling !== apart) table.set(pairs[index], spelling);
  });
  return table;
}

/** Hangul by its parts: what a first consonant, a vowel and a last one add to a syllable. */
function hangulTable() {
  const silentFirst = 11;
  /** @type {{ first: number, count: number, syllable: (part: number) => number[], besides: RegExp }[]} */
  const parts = [
    { first: 0x1100, count: 19, syllable: (part) => [part, 0, 0], besides: /a$/ },
    { first: 0x1161, count: 21, syllable: (part) => [silentFirst, part, 0], besides: /^$/ },
    { first: 0x11a7, count: 28, syllable: (part) => [silentFirst, 0, part], besides: /^a/ },
  ];
  return parts.flatMap(({ first, count, syllable, besides }) => {
    const syllables = Array.from({ length: count }, (_, part) => {
      const [consonant, vowel, last] = syllable(part);
      return String.fromCharCode(0xac00 + (consonant * 21 + vowel) * 28 + last);
    });
    return spellings('Hangul-Latin', syllables).map((spelling, part) => {
      const letters = `${spelling}`.replace(besides, '');
      return /** @type {[string, string]} */ ([String.fromCharCode(first + part), letters]);
    });
  });
}

const code = (/** @type {string} */ letter) => `0x${letter.charCodeAt(0).toString(16)}`;

function rows() {
  const table = new Map([...alphabets.flatMap((one) => [...tableOf(one)]), ...hangulTable()]);
  return [...table]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([[first, second], spelling]) => {
      return `{{${code(first)}, ${second ? code(second) : 0}}, {"${spelling}"}},\n`;
    });
}

const [, , file] = process.argv;
if (!file) throw new Failure('Name the file to write.');
writeFileSync(file, rows().join(''));
