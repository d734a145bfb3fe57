/**
 * Finds and fetches the lexicons that a comparison across languages can use: one file for each of
 * the two languages, fetched once and only when a pair of both is compared. A lexicon that cannot
 * be fetched is left out, and the result says so; the next comparison tries again. A reader's own
 * words are added to them.
 */
import { lexiconUrls } from '#lexicons';
import { readAsset } from './read-asset.js';
import { coreLexicons } from './reader-lexicon.js';

/**
 * @import { Lexicon } from '../model/types.js'
 * @import { CoreLexicon } from './core.js'
 */

/**
 * The languages for which a lexicon is at hand (BCP 47, sorted). Others are compared by lengths,
 * numbers, names and cognates.
 *
 * @type {readonly string[]}
 */
export const languages = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.keys(lexiconUrls));

/** CLDR keeps what both written forms of Norwegian share under "no". */
const sameAs = /** @type {Record<string, string>} */ ({ nb: 'no' });

/** @type {Map<string, Promise<string>>} */
const fetched = new Map();

/** @param {string} lang @returns {string} "pt" of "pt-BR" */
const primaryLanguage = (lang) => lang.split('-')[0];

/**
 * @param {string} lang canonical BCP 47
 * @returns {string | undefined} the language whose lexicon serves it: "zh-Hant" for "zh-TW"
 */
export function lexiconName(lang) {
  if (primaryLanguage(lang) === 'und') return undefined;
  const { language, script } = new Intl.Locale(lang).maximize();
  const name = sameAs[language] ?? language;
  if (`${name}-${script}` in lexiconUrls) return `${name}-${script}`;
  const usual = new Intl.Locale(name).maximize().script;
  return name in lexiconUrls && script === usual ? name : undefined;
}

/** @param {string} name */
function fetchLexicon(name) {
  let lexicon = fetched.get(name);
  if (!lexicon) {
    lexicon = readAsset(lexiconUrls[name]()).then((response) => response.text());
    lexicon.catch(() => fetched.delete(name));
    fetched.set(name, lexicon);
  }
  return lexicon;
}

/**
 * @param {string[]} langs Of each version.
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 * @param {(both: string[]) => boolean} isWanted Asked of the languages of each pair in two.
 * @returns {string[]} the languages of wanted pairs, each once
 */
function langsAcross(langs, pairs, isWanted) {
  const wanted = new Set();
  for (let index = 0; index < pairs.length; index += 2) {
    const both = [langs[pairs[index]], langs[pairs[index + 1]]];
    const [left, right] = both.map(primaryLanguage);
    if (left === right || !isWanted(both)) continue;
    for (const lang of both) wanted.add(lang);
  }
  return [...wanted];
}

/**
 * @param {string[]} langs Of each version, canonical BCP 47.
 * @param {Uint32Array} pairs
 * @param {Lexicon} [own] The reader's.
 * @returns {Promise<{ found: CoreLexicon[], complete: boolean }>} Never rejects; `complete` is
 *   false where a lexicon exists and could not be fetched.
 */
export async function loadLexicons(langs, pairs, own) {
  const wanted = langsAcross(langs, pairs, (both) => both.every(lexiconName));
  const loads = wanted.map(async (lang) => {
    try {
      return { lang, entries: await fetchLexicon(/** @type {string} */ (lexiconName(lang))) };
    } catch {
      return undefined;
    }
  });
  const lexicons = await Promise.all(loads);
  const found = lexicons.filter((lexicon) => lexicon !== undefined);
  const owned = own
    ? coreLexicons(
        own,
        langsAcross(langs, pairs, () => true),
      )
    : [];
  return { found: [...found, ...owned], complete: found.length === lexicons.length };
}
