/**
 * Guesses the encoding of bytes that are neither UTF-8 nor wider: each candidate's text is judged by
 * how much it looks like a text of some language. ELD, which tells languages for us anyway, says
 * which languages the letters' groups may be of and how well they fit; the letters beyond a to z
 * must be letters of that language (`alphabets.js`); and what no text has inside its words (symbols,
 * capitals after small letters, two scripts) speaks against it. The chardet package, ICU's detector,
 * has a say where letters alone cannot tell, as between dashes and quotation marks.
 *
 * Measured on 546 pieces of 160 letters in 18 languages and 30 encodings, each decoded to the letter:
 * 541; by chardet alone 412.
 */
import chardet from 'chardet';
import { eld } from 'eld/extrasmall';
import { isWrittenWith, isWrittenWithAll, RARE, UNTOLD } from './alphabets.js';
import { decodeAs, encodingName } from './encodings.js';

/** What is likely before anything was read: the common ones a little, those of old machines less. */
/** @type {[string, number][]} */
const CANDIDATES = [
  ['windows-1252', 0.06],
  ['windows-1250', 0],
  ['windows-1251', 0],
  ['windows-1253', 0],
  ['windows-1254', 0],
  ['windows-1255', 0],
  ['windows-1256', 0],
  ['windows-1257', 0],
  ['windows-1258', -0.02],
  ['windows-874', -0.05],
  ['iso-8859-2', -0.01],
  ['iso-8859-5', 0],
  ['iso-8859-6', 0],
  ['iso-8859-7', 0],
  ['iso-8859-8', 0],
  ['iso-8859-13', -0.02],
  ['iso-8859-3', -0.05],
  ['iso-8859-4', -0.05],
  ['iso-8859-10', -0.05],
  ['iso-8859-14', -0.05],
  ['iso-8859-15', -0.01],
  ['iso-8859-16', -0.03],
  ['koi8-r', 0],
  ['koi8-u', 0],
  ['macintosh', -0.04],
  ['x-mac-cyrillic', -0.03],
  ['ibm866', -0.05],
  ['shift_jis', 0],
  ['euc-jp', 0],
  ['gb18030', 0],
  ['big5', 0],
  ['euc-kr', 0],
];

const ALPHABET = 0.6; // worth of letters that are all the language's own
const MARK = 0.8; // of that, for a mark of punctuation
const STRANGE = 1; // cost of one strange letter a word
const DETECTOR = 0.03; // worth of the detector's full confidence
const LIKELY = 6; // languages that are asked about their letters
const UNTOLD_FIT = 0.5; // how well groups of letters fit a language that ELD does not know
const SHOUTED = 0.05; // cost of capitals alone
const FEWEST = 12; // letters of which none is small by chance
const RARE_SHARE = 0.12; // of letters that are rare in all languages of their alphabet
const RARE_COST = 0.15;
const SAMPLE = 1200; // bytes; the language is told by the first 350 of its letters
const TWIN_SAMPLE = 20_000; // bytes in which letters are looked for that tell twins apart

const isStrange = /[\ufffd\p{Cn}\p{Co}\p{Cc}\p{Cs}ฃฅ๏๚๛]/u;
const isMark = /[\p{P}\p{Zs}€£¥°©®™№±²³½¼¾\u200c-\u200f]/u;
const isLetter = /\p{L}/u;
const isSmall = /\p{Ll}/u;
const isCapital = /\p{Lu}/u;
const isAccent = /\p{M}/u;
const standsWithLatin =
  /[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The words that hold something beyond ASCII, which alone tell encodings apart; where they are few,
 * as much of the rest as helps to tell the language.
 *
 * @param {Uint8Array} bytes
 */
function sample(bytes) {
  /** @type {number[]} */
  const telling = [];
  let word = 0;
  for (let at = 0; at <= bytes.length && telling.length < SAMPLE; at += 1) {
    const isSpace = at === bytes.length || bytes[at] <= 0x20;
    if (!isSpace && at - word < SAMPLE) continue;
    const letters = bytes.subarray(word, at);
    if (letters.some((byte) => byte > 0x7f)) telling.push(...letters, 0x20);
    word = at + (isSpace ? 1 : 0);
  }
  // At most as much again of plain words, so that they do not drown the telling ones.
  return bytes.length <= SAMPLE / 4
    ? bytes
    : Uint8Array.from([...telling, ...bytes.subarray(0, 200)]);
}

/**
 * @param {string} text
 * @returns {{ letters: string[], marks: number, foreign: number, words: number, strange: number }}
 *   `foreign` counts what lies beyond ASCII, `letters` and `marks` are of it, `words` hold some of it
 */
function look(text) {
  /** @type {string[]} */
  const letters = [];
  let marks = 0;
  let foreign = 0;
  let words = 0;
  let strange = 0;
  let isCounted = false;
  const all = [...text.normalize('NFC')];
  all.forEach((letter, index) => {
    if (/\s/.test(letter)) isCounted = false;
    if (letter < '\x80') {
      if (/[^\P{Cc}\s]/u.test(letter)) strange += 1;
      return;
    }
    foreign += 1;
    if (!isCounted) words += 1;
    isCounted = true;
    const before = all[index - 1] ?? ' ';
    if (isStrange.test(letter)) strange += 1;
    else if (isLetter.test(letter)) {
      letters.push(letter.toLowerCase());
      if (isCapital.test(letter) && isSmall.test(before)) strange += 1;
      if (/[a-z]/i.test(before) && !standsWithLatin.test(letter)) strange += 0.5;
    } else if (isAccent.test(letter)) {
      if (isLetter.test(before) || isAccent.test(before)) letters.push(letter);
      else strange += 1;
    } else if (isMark.test(letter)) {
      marks += 1;
      const isInside = isLetter.test(before) && isSmall.test(all[index + 1] ?? ' ');
      if (isInside && !/['’\-‐·\u200c]/.test(letter)) strange += 0.7;
    } else strange += 1;
  });
  return { letters, marks, foreign, words, strange };
}

/**
 * Hebrew read as Cyrillic is all capitals, or full of letters that hardly any word has.
 *
 * @param {string} text @param {string[]} letters of it, beyond ASCII
 */
function oddity(text, letters) {
  if (letters.length < FEWEST) return 0;
  const isShouted = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  const rare = letters.filter((letter) => RARE.includes(letter)).length;
  return (isShouted ? SHOUTED : 0) + (rare > RARE_SHARE * letters.length ? RARE_COST : 0);
}

/** @param {string} text @returns {number} the higher, the more it looks like a text */
function likeness(text) {
  const { letters, marks, foreign, words, strange } = look(text);
  const languages = Object.entries(eld.detect(text).getScores()).slice(0, LIKELY);
  const fits = languages.map(([lang, score]) => {
    const own = letters.filter((letter) => isWrittenWith(lang, letter)).length;
    return score + (ALPHABET * (own + MARK * marks)) / Math.max(foreign, 1);
  });
  if (UNTOLD.some((lang) => isWrittenWithAll(lang, letters))) fits.push(UNTOLD_FIT + ALPHABET);
  const cost = (STRANGE * strange) / Math.max(words, 1) + oddity(text, letters);
  return Math.max(0, ...fits) - cost;
}

/** Encodings that differ in a few letters, which say little among all others. */
const TWINS = [
  ['windows-1253', 'iso-8859-7'],
  ['windows-1251', 'x-mac-cyrillic'],
  ['windows-1252', 'windows-1250'],
  ['windows-1252', 'windows-1254'],
  ['windows-1252', 'windows-1257'],
];

/** @param {string} text @param {number} at @param {string} lang @returns {number} 1, 0 or -1 */
function fitAt(text, at, lang) {
  const [before, letter, after] = [text[at - 1] ?? ' ', text[at], text[at + 1] ?? ' '];
  if (isMark.test(letter)) return 0;
  if (!isLetter.test(letter)) return -1;
  if (isCapital.test(letter) && isSmall.test(before)) return -1;
  if (!isLetter.test(before) && !isLetter.test(after)) return 0;
  return isWrittenWith(lang, letter.toLowerCase()) ? 1 : -1;
}

/**
 * @param {Uint8Array} bytes
 * @param {string} best
 * @returns {string} its twin, where the letters in which they differ make more sense there
 */
function betterTwin(bytes, best) {
  const others = TWINS.filter((pair) => pair.includes(best)).flatMap((pair) =>
    pair.filter((name) => name !== best && encodingName(name)),
  );
  const piece = bytes.subarray(0, TWIN_SAMPLE);
  const text = decodeAs(piece, best);
  const lang = others.length > 0 ? eld.detect(text).language : '';
  let found = best;
  let most = 0;
  for (const other of others) {
    const othersText = decodeAs(piece, other);
    let gain = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] !== othersText[at]) gain += fitAt(othersText, at, lang) - fitAt(text, at, lang);
    }
    if (gain > most) [found, most] = [other, gain];
  }
  return found;
}

/** @param {Uint8Array} bytes @returns {Map<string, number>} confidence, 0 to 1 */
function detected(bytes) {
  const found = new Map();
  for (const { name, confidence } of chardet.analyse(bytes)) {
    const encoding = name.toLowerCase().replace(/^iso-8859-1$/, 'windows-1252');
    if (!found.has(encoding)) found.set(encoding, confidence / 100);
  }
  return found;
}

/**
 * @param {Uint8Array} bytes
 * @returns {string} as the Encoding standard names it
 */
export function guessEncoding(bytes) {
  const piece = sample(bytes);
  const confidence = detected(piece);
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  for (const [encoding, prior] of CANDIDATES) {
    if (!encodingName(encoding)) continue; // Node lacks one or two

    const said = DETECTOR * (confidence.get(encoding) ?? 0);
    const worth = likeness(decodeAs(piece, encoding)) + said + prior;
    if (worth > most) [best, most] = [encoding, worth];
  }
  return betterTwin(bytes, best);
}
