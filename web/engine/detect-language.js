/**
 * Tells the languages of versions that came without one, with ELD: 60 languages by the frequency of
 * letter groups. A text of a few words is hard to tell, and a wrong guess would make a comparison
 * across languages of one within a language; so where it is a near thing, a language that another
 * version has goes first. ELD's data is large: this module is loaded only when it is needed.
 */
import { eld } from 'eld/extrasmall';

const enough = 5000; // code units; more text would not change the answer
const short = 100; // code units; longer texts are told apart without help
const nearThing = 0.05; // of ELD's scores, which go to about 0.9

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
  return versions.map(({ lang }, index) => {
    if (lang) return lang;
    const made = /** @type {Guess} */ (guesses[index]);
    return made.clear ? made.lang : settle(made, company);
  });
}
