/**
 * Doubts the language that a text is said to be in, by its script and its commonest words: so
 * cheaply that every label can be doubted. Whether a doubt is right, `detect-language.js` finds out,
 * whose data is loaded only then.
 */
import { lacksWordsOf, speechOf } from './common-words.js';
import { loaded } from './load-error.js';
import { isInOtherScript } from './scripts.js';

/** @import { Note } from '../model/types.js' */

/**
 * @typedef {object} Labelled
 * @property {string} text
 * @property {string} [lang] Canonical BCP 47: as the caller gave it or, failing that, as the HTML
 *   declares it.
 * @property {boolean} [given] Whether the caller gave it.
 */

/** @param {Labelled} version */
function isDoubtful({ text, lang }) {
  if (!lang || lang === 'und') return false;
  return isInOtherScript(text, lang) || lacksWordsOf(text, speechOf(lang));
}

/** @param {string} told @param {string} spoken @returns {Note} */
const corrected = (told, spoken) => ({
  kind: 'language-corrected',
  message: `The HTML says that this is "${told}", but it is "${spoken}", and was read as that.`,
});

/** @param {string} told @param {string} spoken @returns {Note} */
const doubted = (told, spoken) => ({
  kind: 'language-doubted',
  message: `It was read as "${told}", as was asked for, but looks like "${spoken}".`,
});

/**
 * Settles the language of each version. One that the caller gave stands; one that the HTML declares
 * gives way where the text plainly speaks another; the rest are detected.
 *
 * @param {Labelled[]} versions
 * @returns {Promise<{ lang: string, notes: Note[] }[]>} BCP 47; "und" where it cannot be told
 */
export async function settleLanguages(versions) {
  const settled = versions.map(({ lang }) => ({ lang, notes: /** @type {Note[]} */ ([]) }));
  const doubts = versions.map(isDoubtful);
  const areAllTold = versions.every(({ lang }) => lang);
  if (areAllTold && !doubts.includes(true)) {
    return /** @type {{ lang: string, notes: Note[] }[]} */ (settled);
  }
  const detecting = loaded(import('./detect-language.js'), 'detect-language.js');
  if (areAllTold) {
    // A doubt alone is no reason to fail.
    const isThere = await detecting.then(
      () => true,
      () => false,
    );
    if (!isThere) return /** @type {{ lang: string, notes: Note[] }[]} */ (settled);
  }
  const { detectLanguages, spokenInstead } = await detecting;
  versions.forEach(({ text, lang, given }, index) => {
    const spoken = doubts[index] && spokenInstead(text, /** @type {string} */ (lang));
    if (!spoken) return;
    settled[index] = given
      ? { lang, notes: [doubted(/** @type {string} */ (lang), spoken)] }
      : { lang: spoken, notes: [corrected(/** @type {string} */ (lang), spoken)] };
  });
  const langs = detectLanguages(
    versions.map(({ text }, index) => ({ text, lang: settled[index].lang })),
  );
  return settled.map(({ notes }, index) => ({ lang: langs[index], notes }));
}
