/**
 * Tells the languages of versions that came without one, or with one that is in doubt, with ELD: 60
 * languages by the frequency of letter groups. A text of a few words is hard to tell, and a wrong guess would make a comparison
 * across languages of one within a language; so where it is a near thing, a language that another
 * version has goes first. ELD's data is large: this module is loaded only when it is needed.
 */
import { eld } from 'eld/extrasmall';
import { speechOf } from './common-words.js';
import { isInOtherScript } from './scripts.js';

const enough = 5000; // code units; more text would not change the answer
const short = 100; // code units; longer texts are told apart without help
const nearThing = 0.05; // of ELD's scores, which go to about 0.9
const plain = 0.15; // of the same; what tells a text's language from its label beyond doubt
const plainIfLong = 0.05;
const long = 300; // code units
const sure = 0.5; // of the same; languages that ELD does not know look less like those it knows
const shortInScript = 30; // code units; in another script fewer are enough

/**
 * @typedef {object} Guess
 * @property {string} lang Canonical BCP 47; "und" where nothing can be told.
 * @property {boolean} clear
 * @property {Map<string, number>} scores Of all languages that it might be.
 */

/** @param {string} text @returns {Guess} */
function guess(text) {
  const result = eld.detect(text.slice(0, enough));
  const scores = new Map(
    Object.entries(result.getScores()).map(([code, score]) => [
      Intl.getCanonicalLocales(code)[0],
      score,
    ]),
  );
  const [best, second = 0] = [...scores.values()].sort((a, b) => b - a);
  const lang = result.language ? Intl.getCanonicalLocales(result.language)[0] : 'und';
  const clear = text.length >= short || (result.isReliable() && best - second > nearThing);
  return { lang, clear: lang !== 'und' && clear, scores };
}

/** @param {Guess} unclear @param {string[]} company languages of the other versions */
function settle({ lang, scores }, company) {
  if (lang === 'und') return company[0] ?? 'und';
  const best = scores.get(lang) ?? 0;
  const near = company.filter((other) => best - (scores.get(other) ?? 0) <= nearThing);
  return near.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))[0] ?? lang;
}

/**
 * @param {Guess[]} guesses of which none is clear
 * @returns {string[]} the language that all together look like most, where there is one
 */
function common(guesses) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const { scores } of guesses) {
    for (const [lang, score] of scores) sums.set(lang, (sums.get(lang) ?? 0) + score);
  }
  return [...sums.keys()].sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0)).slice(0, 1);
}

/**
 * @param {{ text: string, lang?: string }[]} versions
 * @returns {string[]} BCP 47: the given languages, and the missing ones; "und" where neither the
 *   text nor its company tells
 */
export function detectLanguages(versions) {
  const guesses = versions.map(({ text, lang }) => (lang ? undefined : guess(text)));
  const company = versions.flatMap(({ lang }, index) => {
    if (lang) return new Intl.Locale(lang).language;
    return guesses[index]?.clear ? guesses[index].lang : [];
  });
  const unclear = common(guesses.flatMap((made) => made ?? []));
  return versions.map(({ lang }, index) => {
    if (lang) return lang;
    const made = /** @type {Guess} */ (guesses[index]);
    return made.clear ? made.lang : settle(made, company.length > 0 ? company : unclear);
  });
}

const known = new Set(Object.values(eld.info().Languages).map(speechOf));

/**
 * Whether a text plainly speaks another language than it is said to.
 *
 * @param {string} text
 * @param {string} label canonical BCP 47
 * @returns {string | undefined} the language that it speaks; none where that is not plain, or where
 *   ELD knows nothing of the label's
 */
export function spokenInstead(text, label) {
  const inOtherScript = isInOtherScript(text, label);
  if (text.trim().length < (inOtherScript ? shortInScript : short)) return undefined;
  const { lang, clear, scores } = guess(text);
  if (!clear) return undefined;
  const speech = speechOf(label);
  if (!inOtherScript && !known.has(speech)) return undefined;
  const scoreOf = (/** @type {string} */ wanted) =>
    Math.max(0, ...[...scores].map(([code, score]) => (speechOf(code) === wanted ? score : 0)));
  const spoken = scoreOf(speechOf(lang));
  const margin = text.length < long ? plain : plainIfLong;
  return spoken > sure && spoken - scoreOf(speech) > margin ? lang : undefined;
}
