/**
 * Finds and fetches the dictionaries that tell words apart where a script sets no spaces between
 * them: ICU's, one file for each script, fetched once and only when a text in it is compared. A
 * dictionary that cannot be fetched is left out, each character counts as a word then, and the
 * result says so; the next comparison tries again.
 */
import { dictionaryUrls } from './assets.js';
import { readAsset } from './read-asset.js';

/** @import { CoreDictionary } from './core.js' */

/** A character of each script tells that its dictionary is needed. */
const scripts = /** @type {Record<string, RegExp>} */ ({
  cj: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  thai: /\p{Script=Thai}/u,
  lao: /\p{Script=Lao}/u,
  khmer: /\p{Script=Khmer}/u,
  burmese: /\p{Script=Myanmar}/u,
});

/** @type {Map<string, Promise<Uint8Array>>} */
const fetched = new Map();

/** @param {string} name */
function fetchDictionary(name) {
  let dictionary = fetched.get(name);
  if (!dictionary) {
    dictionary = readAsset(dictionaryUrls[name]())
      .then((response) => response.arrayBuffer())
      .then((buffer) => new Uint8Array(buffer));
    dictionary.catch(() => fetched.delete(name));
    fetched.set(name, dictionary);
  }
  return dictionary;
}

/** @param {string} lang @returns {string} "pt" of "pt-BR" */
const primaryLanguage = (lang) => lang.split('-')[0];

/**
 * Only pairs in one language have edits, which are told in words.
 *
 * @param {{ text: string, lang: string }[]} versions
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 */
function textsWithEdits(versions, pairs) {
  const texts = new Set();
  for (let index = 0; index < pairs.length; index += 2) {
    const both = [versions[pairs[index]], versions[pairs[index + 1]]];
    const [left, right] = both.map(({ lang }) => primaryLanguage(lang));
    if (left !== right && left !== 'und' && right !== 'und') continue;
    for (const { text } of both) texts.add(text);
  }
  return [...texts];
}

/**
 * @param {{ text: string, lang: string }[]} versions
 * @param {Uint32Array} pairs
 * @returns {Promise<{ found: CoreDictionary[], complete: boolean }>} Never rejects; `complete` is
 *   false where a dictionary is needed and could not be fetched.
 */
export async function loadDictionaries(versions, pairs) {
  const texts = textsWithEdits(versions, pairs);
  const needed = Object.keys(scripts).filter((name) =>
    texts.some((text) => scripts[name].test(text)),
  );
  const loads = needed.map(async (name) => {
    try {
      return { name, bytes: await fetchDictionary(name) };
    } catch {
      return undefined;
    }
  });
  const dictionaries = await Promise.all(loads);
  const found = dictionaries.filter((dictionary) => dictionary !== undefined);
  return { found, complete: found.length === dictionaries.length };
}
