/**
 * Makes text of what was given for a version: plain text stays as it is, HTML gives its article's
 * text, sentences of the caller's own are joined by line breaks. Then settles the language.
 */
import { canonicalLang } from './checks.js';
import { settleLanguages } from './language-labels.js';
import { runHtmlReader } from './reader.js';

/**
 * @import { Note, Structure, VersionInput } from '../model/types.js'
 * @import { ReadOptions } from './reader.js'
 */

/**
 * @typedef {object} ReadVersion
 * @property {string} text
 * @property {string} lang Canonical BCP 47; "und" where it cannot be told.
 * @property {string} title
 * @property {string} id
 * @property {Structure[]} structure
 * @property {Note[]} notes What a reader should know of how it was read.
 * @property {Uint32Array} [sentences] The caller's own: from, to, from, to... in `text`.
 */

/**
 * An entry is one sentence of the result even where it is empty or holds line breaks.
 *
 * @param {string[]} entries
 * @returns {{ text: string, sentences: Uint32Array }}
 */
function joinSentences(entries) {
  const sentences = new Uint32Array(2 * entries.length);
  let from = 0;
  entries.forEach((entry, index) => {
    sentences[2 * index] = from;
    sentences[2 * index + 1] = from + entry.length;
    from += entry.length + 1;
  });
  return { text: entries.join('\n'), sentences };
}

/**
 * @param {VersionInput} version
 * @param {ReadOptions} options
 * @returns {Promise<{ text: string, sentences?: Uint32Array, structure?: Structure[], lang?: string, title?: string, notes?: Note[] }>}
 */
async function readText({ text, html, baseUrl, whole, sentences }, options) {
  if (text !== undefined) return { text };
  if (sentences) return joinSentences(sentences);
  return runHtmlReader({ html: /** @type {string} */ (html), baseUrl, whole }, options);
}

/**
 * "v1", "v2" and so on, but never one that a version was given.
 *
 * @param {VersionInput[]} versions
 * @returns {string[]}
 */
function versionIds(versions) {
  const taken = new Set(versions.map(({ id }) => id));
  return versions.map(({ id }, index) => {
    if (id) return id;
    let made = `v${index + 1}`;
    while (taken.has(made)) made += "'";
    taken.add(made);
    return made;
  });
}

/**
 * @param {VersionInput[]} versions already checked
 * @param {string} path what error messages call the array
 * @param {ReadOptions} options
 * @returns {Promise<ReadVersion[]>}
 */
export async function readVersions(versions, path, options) {
  const ids = versionIds(versions);
  const texts = await Promise.all(
    versions.map(async (version, index) => {
      const { lang: declared, ...read } = await readText(version, options);
      const { lang: given } = version;
      return given
        ? { ...read, lang: canonicalLang(given, `${path}[${index}].lang`), given: true }
        : { ...read, lang: declared };
    }),
  );
  const settled = await settleLanguages(texts);
  return texts.map((read, index) => ({
    text: read.text,
    ...(read.sentences ? { sentences: read.sentences } : {}),
    structure: read.structure ?? [],
    notes: [...(read.notes ?? []), ...settled[index].notes],
    lang: settled[index].lang,
    title: versions[index].title ?? read.title ?? '',
    id: ids[index],
  }));
}
