/**
 * Finds and fetches the lexicons that a comparison across languages can use: one file for each of
 * the two languages, fetched once and only when a pair of both is compared. A lexicon that cannot
 * be fetched is left out, and the result says so; the next comparison tries again. A reader's own
 * words are added to them.
 */
import { lexiconUrls } from '#lexicons';
import { AssetShelf } from './asset-shelf.js';
import { membersOf, primaryLanguage } from './pairs.js';
import { partUrl } from './parts.js';
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

const shelf = new AssetShelf(async (name) => {
  const response = await readAsset(partUrl(`lexicon/${name}.tsv`, lexiconUrls[name]));
  return response.text();
});

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

/** @param {string} left @param {string} right */
const differ = (left, right) => primaryLanguage(left) !== primaryLanguage(right);

/**
 * @param {string[]} langs Of each version, canonical BCP 47.
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 * @param {Lexicon} [own] The reader's.
 * @returns {Promise<{ found: CoreLexicon[], complete: boolean }>} Never rejects; `complete` is
 *   false where a lexicon exists and could not be fetched.
 */
export async function loadLexicons(langs, pairs, own) {
  /** @type {Map<string, string>} Per language, the name of its lexicon. */
  const names = new Map();
  for (const lang of new Set(langs)) {
    const name = lexiconName(lang);
    if (name) names.set(lang, name);
  }
  const wanted = membersOf(
    langs,
    pairs,
    (left, right) => differ(left, right) && names.has(left) && names.has(right),
  );
  const nameOf = (/** @type {string} */ lang) => /** @type {string} */ (names.get(lang));
  const { found, complete } = await shelf.take([...new Set(wanted.map(nameOf))]);
  const lexicons = wanted.flatMap((lang) => {
    const entries = found.get(nameOf(lang));
    return entries === undefined ? [] : [{ lang, entries }];
  });
  const owned = own ? coreLexicons(own, membersOf(langs, pairs, differ)) : [];
  return { found: [...lexicons, ...owned], complete };
}
