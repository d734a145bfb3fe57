/**
 * From HTML to a version's text, structure, language and title, in whatever thread imports it. In
 * a whole page the article is searched; what is left out is told in notes, with its words.
 */
import { parseTree } from './bounded-parser.js';
import { articleText, declared, isPage, wholeText } from './html-text.js';
import { loaded } from './load-error.js';

/**
 * @import { Note, Structure } from '../model/types.js'
 * @import { Breath } from './breath.js'
 */

/** @typedef {{ text: string, structure: Structure[], lang?: string, title?: string, notes: Note[] }} ReadHtml */

/**
 * @typedef {object} HtmlInput
 * @property {string} html A whole page or a part of one.
 * @property {string} [baseUrl] Where it stands.
 * @property {boolean} [whole] Whether all of its text is taken.
 */

/**
 * @param {HtmlInput} input
 * @param {Breath} breath
 * @returns {Promise<ReadHtml>}
 */
export async function readHtml({ html, baseUrl, whole = false }, breath) {
  const document = await parseTree(html, breath.part(0, 0.5));
  if (whole) return { ...wholeText(document, baseUrl), ...declared(document), notes: [] };
  const read = { ...articleText(document, baseUrl), notes: [] };
  await breath.take(0.6);
  if (!isPage(document)) return read;
  const { pageArticle } = await loaded(import('./page-article.js'), 'page-article.js');
  const found = pageArticle(html);
  await breath.take(0.9);
  if (!found) return read;
  const tree = await parseTree(found.html, breath.part(0.9, 1));
  const article = found.found ? wholeText(tree, baseUrl) : articleText(tree, baseUrl);
  return { ...read, ...article, title: found.title, notes: found.notes };
}
