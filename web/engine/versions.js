/**
 * Makes text of what was given for a version: plain text stays as it is, HTML gives its article's
 * text, sentences of the caller's own are joined by line breaks. Then settles the language.
 */
import { canonicalLang } from './checks.js';
import { loaded } from './load-error.js';

/** @import { Structure, VersionInput } from '../model/types.js' */

/**
 * @typedef {object} ReadVersion
 * @property {string} text
 * @property {string} lang Canonical BCP 47; "und" where it cannot be told.
 * @property {string} title
 * @property {string} id
 * @property {Structure[]} structure
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
 * @param {string} html
 * @param {string} [baseUrl]
 * @returns {Promise<{ text: string, structure: Structure[], lang?: string, title?: string }>}
 */
async function readHtml(html, baseUrl) {
  const { articleText, isPage, wholeText } = await loaded(import('./html-text.js'), 'html-text.js');
  const read = articleText(html, baseUrl);
  if (!isPage(html)) return read;
  const { pageArticle } = await loaded(import('./page-article.js'), 'page-article.js');
  const found = pageArticle(html);
  return found ? { ...read, ...wholeText(found.html, baseUrl), title: found.title } : read;
}

/**
 * @param {VersionInput} version
 * @returns {Promise<{ text: string, sentences?: Uint32Array, structure?: Structure[], lang?: string, title?: string }>}
 */
async function readText({ text, html, baseUrl, sentences }) {
  if (text !== undefined) return { text };
  if (sentences) return joinSentences(sentences);
  return readHtml(/** @type {string} */ (html), baseUrl);
}

/**
 * @param {{ text: string, lang?: string }[]} versions
 * @returns {Promise<string[]>} the language of each
 */
async function settleLanguages(versions) {
  if (versions.every(({ lang }) => lang)) return versions.map(({ lang }) => lang ?? 'und');
  const { detectLanguages } = await loaded(import('./detect-language.js'), 'detect-language.js');
  return detectLanguages(versions);
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
 * @returns {Promise<ReadVersion[]>}
 */
export async function readVersions(versions, path) {
  const ids = versionIds(versions);
  const texts = await Promise.all(
    versions.map(async (version, index) => {
      const { lang: declared, ...read } = await readText(version);
      const { lang: given } = version;
      return { ...read, lang: given ? canonicalLang(given, `${path}[${index}].lang`) : declared };
    }),
  );
  const langs = await settleLanguages(texts);
  return texts.map((read, index) => ({
    ...read,
    structure: read.structure ?? [],
    lang: langs[index],
    title: versions[index].title ?? read.title ?? '',
    id: ids[index],
  }));
}
