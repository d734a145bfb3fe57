/**
 * Finds and fetches the dictionaries that tell words apart where a script sets no spaces between
 * them: ICU's, one file for each script, fetched once and only when a text in it is compared. They
 * are a package of their own, cotejo-dictionaries, which says where they are when it is imported; it
 * is looked for beside ours, too. A dictionary that cannot be fetched is left out, each character
 * counts as a word then, and the result says so; one that arrives and is not what was built is an
 * error. The next comparison tries again.
 */
import { AssetShelf } from './asset-shelf.js';
import { dictionaryUrls } from './assets.js';
import { membersOf, primaryLanguage } from './pairs.js';
import { partUrl } from './parts.js';
import { spaceless } from './spaceless.js';

/**
 * @import { Note } from '../model/types.js'
 * @import { CoreDictionary } from './core.js'
 */

/** Under which cotejo-dictionaries says where each is, to whatever copy of Cotejo there is. */
const TOLD = Symbol.for('cotejo.dictionaries');

/** @param {string} name @returns {URL} */
export function dictionaryUrl(name) {
  const all = /** @type {Record<symbol, Record<string, string> | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  );
  const told = all[TOLD];
  return partUrl(
    `dictionary/${name}.dict`,
    told ? () => new URL(told[name]) : dictionaryUrls[name],
  );
}

/**
 * Beside our package, as npm and CDNs put it, where it was not imported.
 *
 * @param {URL} url in our own folder
 */
function inItsPackage(url) {
  const [, folder, file] = /^(.*\/)[^/]+\/dist\/dictionary\/(\w+\.dict)$/.exec(url.href) ?? [];
  return folder ? new URL(`cotejo-dictionaries/${file}`, folder) : undefined;
}

export const dictionaryShelf = new AssetShelf(dictionaryUrl, inItsPackage);

/** What a result says that was made without one. */
const MISSING = {
  kind: 'dictionary-missing',
  message:
    'Edits are told in characters, since the dictionary of their words is not there: ' +
    "npm install cotejo-dictionaries, and in a page import 'cotejo-dictionaries' once",
};

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
 * @returns {Promise<{ found: CoreDictionary[], complete: boolean, notes: Note[] }>} Never rejects;
 *   `complete` is false, and `notes` say so, where a dictionary is needed and could not be fetched.
 */
export async function loadDictionaries(versions, pairs) {
  const edited = membersOf(versions, pairs, haveEdits);
  const needed = Object.keys(spaceless).filter((name) =>
    edited.some(({ text }) => spaceless[name].test(text)),
  );
  const { found, missing } = await dictionaryShelf.take(needed);
  const complete = missing.length === 0;
  return {
    found: [...found].map(([name, bytes]) => ({ name, bytes })),
    complete,
    notes: complete ? [] : [MISSING],
  };
}
