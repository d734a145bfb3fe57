/**
 * Finds and fetches the language packs that versions need: for each language its base, and for a
 * pair of two languages the words of both. Each file is fetched once. One that cannot be fetched is
 * left out, and the result says so; one that arrives and is not what was built is an error. The next
 * comparison tries again. A reader's own words join them.
 */
import { packUrls } from '#languages';
import { AssetShelf } from './asset-shelf.js';
import { packCode } from './pack-code.js';
import { membersOf, primaryLanguage } from './pairs.js';
import { partUrl } from './parts.js';

/**
 * @import { Note } from '../model/types.js'
 * @import { CoreLanguage } from './core.js'
 */

/** @typedef {'base' | 'words'} PackKind */
/** What a reader's lexicon has in a language, as the core takes it. @typedef {(lang: string) => string} OwnWords */

/**
 * The languages whose words across languages are at hand (BCP 47, sorted). Others are compared by
 * lengths, numbers, names and cognates.
 *
 * @type {readonly string[]}
 */
export const languages = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(packUrls).filter((name) => packUrls[name].words),
);

/** What all languages share, for those that have no pack. */
const SHARED = 'und';

/** @typedef {{ code: string, script: string | undefined }} CodeAndScript */

/**
 * By language; asked of `Intl`, they would be the slowest step of a comparison before the core.
 *
 * @type {Map<string, CodeAndScript>}
 */
const known = new Map();

/** @param {string} lang canonical BCP 47, not "und" @returns {CodeAndScript} */
function codeAndScript(lang) {
  const found = known.get(lang);
  if (found) return found;
  const asked = { code: packCode(lang), script: new Intl.Locale(lang).maximize().script };
  known.set(lang, asked);
  return asked;
}

/**
 * @param {string} lang canonical BCP 47
 * @returns {string | undefined} the pack whose words serve it: "zh-Hant" for "zh-TW"
 */
export function wordsName(lang) {
  if (primaryLanguage(lang) === SHARED) return undefined;
  const { code, script } = codeAndScript(lang);
  const own = `${code}-${script}`;
  if (packUrls[own]?.words) return own;
  const usual = codeAndScript(code).script;
  return packUrls[code]?.words && script === usual ? code : undefined;
}

/** @param {string} lang canonical BCP 47 @returns {string} the pack whose base serves it */
export function baseName(lang) {
  if (primaryLanguage(lang) === SHARED) return SHARED;
  const { code, script } = codeAndScript(lang);
  return [`${code}-${script}`, code].find((name) => packUrls[name]) ?? SHARED;
}

/** @param {string} file "es.words" @returns {URL} */
export function packUrl(file) {
  const at = file.lastIndexOf('.');
  const kind = /** @type {PackKind} */ (file.slice(at + 1));
  const url = packUrls[file.slice(0, at)][kind];
  return partUrl(`language/${file}.pack`, /** @type {() => URL} */ (url));
}

/** By the name of the file, without its ending: "es.words". */
export const packShelf = new AssetShelf(packUrl);

/** @param {string} left @param {string} right */
const differ = (left, right) => primaryLanguage(left) !== primaryLanguage(right);

/**
 * @param {string[]} langs Of each version, canonical BCP 47.
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 * @returns {Map<string, Partial<Record<PackKind, string>>>} per language, its files by kind
 */
function filesOf(langs, pairs) {
  const haveWords = (/** @type {string} */ left, /** @type {string} */ right) =>
    differ(left, right) && wordsName(left) !== undefined && wordsName(right) !== undefined;
  const translated = membersOf(langs, pairs, haveWords);
  return new Map(
    [...new Set(langs)].map((lang) => {
      /** @type {Partial<Record<PackKind, string>>} */
      const files = { base: `${baseName(lang)}.base` };
      if (translated.includes(lang)) files.words = `${wordsName(lang)}.words`;
      return [lang, files];
    }),
  );
}

/** @param {string} file "es.base" @returns {Note} */
const missingNote = (file) => ({
  kind: 'pack-missing',
  message: `${file}.pack could not be loaded, so what it tells of its language was not used.`,
  part: `${file}.pack`,
});

/**
 * @param {string[]} langs Of each version, canonical BCP 47.
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 * @param {OwnWords} [own]
 * @returns {Promise<{ found: CoreLanguage[], complete: boolean, notes: Note[] }>} Never rejects;
 *   `complete` is false, and `notes` say so, where a pack exists and could not be fetched.
 */
export async function loadLanguagePacks(langs, pairs, own) {
  const files = filesOf(langs, pairs);
  const wanted = [...files.values()].flatMap((ofLang) => Object.values(ofLang));
  const { found, missing } = await packShelf.take([...new Set(wanted)]);
  const translated = membersOf(langs, pairs, differ);
  const packs = [...files].map(([lang, { base = '', words = '' }]) => ({
    lang,
    base: found.get(base),
    words: found.get(words),
    own: own && translated.includes(lang) ? own(lang) : '',
  }));
  return { found: packs, complete: missing.length === 0, notes: missing.map(missingNote) };
}

/**
 * @param {string} name of a pack that the core could not use, by the version's language: "es-MX.words"
 * @returns {string} its file's: "es.words"
 */
export function fileOfFault(name) {
  const at = name.lastIndexOf('.');
  const [lang, kind] = [name.slice(0, at), name.slice(at + 1)];
  return `${kind === 'base' ? baseName(lang) : wordsName(lang)}.${kind}`;
}
