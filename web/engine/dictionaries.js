/**
 * Finds and fetches the dictionaries that tell words apart where a script sets no spaces between
 * them: ICU's, one file for each script, fetched once and only when a text in it is compared. A
 * dictionary that cannot be fetched is left out, each character counts as a word then, and the
 * result says so; one that arrives and is not what was built is an error. The next comparison tries
 * again.
 */
import { AssetShelf } from './asset-shelf.js';
import { dictionaryUrls } from './assets.js';
import { membersOf, primaryLanguage } from './pairs.js';
import { partUrl } from './parts.js';

/** @import { CoreDictionary } from './core.js' */

/** A character of each script tells that its dictionary is needed. */
const scripts = /** @type {Record<string, RegExp>} */ ({
  cj: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  thai: /\p{Script=Thai}/u,
  lao: /\p{Script=Lao}/u,
  khmer: /\p{Script=Khmer}/u,
  burmese: /\p{Script=Myanmar}/u,
});

/** @param {string} name @returns {URL} */
export const dictionaryUrl = (name) => partUrl(`dictionary/${name}.dict`, dictionaryUrls[name]);

export const dictionaryShelf = new AssetShelf(dictionaryUrl);

/**
 * Only pairs in one language have edits, which are told in words.
 *
 * @param {{ lang: string }} left
 * @param {{ lang: string }} right
 */
function haveEdits(left, right) {
  const langs = [primaryLanguage(left.lang), primaryLanguage(right.lang)];
  return langs[0] === langs[1] || langs.includes('und');
}

/**
 * @param {{ text: string, lang: string }[]} versions
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 * @returns {Promise<{ found: CoreDictionary[], complete: boolean }>} Never rejects; `complete` is
 *   false where a dictionary is needed and could not be fetched.
 */
export async function loadDictionaries(versions, pairs) {
  const edited = membersOf(versions, pairs, haveEdits);
  const needed = Object.keys(scripts).filter((name) =>
    edited.some(({ text }) => scripts[name].test(text)),
  );
  const { found, complete } = await dictionaryShelf.take(needed);
  return { found: [...found].map(([name, bytes]) => ({ name, bytes })), complete };
}
