/**
 * Finds the article in a whole page: Mozilla's Readability over linkedom, a document that neither
 * runs scripts nor fetches anything and is the same in a worker, a page and Node. Clutter is taken
 * out before it looks, headline and paragraphs that it loses are put back. Loaded only when a
 * version comes as the HTML of a whole page.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { collapsed, forgetInlineNames, takeOutClutter } from './page-clutter.js';
import { headlineOf } from './page-headline.js';
import { findStandfirsts, lengthOf } from './page-standfirst.js';

/** @import { Note } from '../model/types.js' */

/** Fewer code units than this are more likely a scrap of the page than its article. */
const SHORTEST = 500;

/**
 * Readability takes the whole page where it finds fewer letters.
 *
 * @param {string} text of the page
 */
const fewestLetters = (text) => Math.ceil((SHORTEST * text.length) / Math.max(lengthOf(text), 1));

/** Paragraphs are known again by this attribute after Readability has moved them. */
const MARK = 'data-cotejo';

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @typedef {object} Piece a paragraph of the page, as it was
 * @property {string} html
 * @property {string} text
 * @property {number} parent which element it stands in
 */

/** @param {Document} document @returns {Piece[]} by their marks */
function markPieces(document) {
  /** @type {Map<Element | null, number>} */
  const parents = new Map();
  return [...document.querySelectorAll('p, h2, h3, h4, li, blockquote, figcaption, td, dd')].map(
    (element, index) => {
      element.setAttribute(MARK, String(index));
      const { parentElement } = element;
      if (!parents.has(parentElement)) parents.set(parentElement, parents.size);
      const parent = parents.get(parentElement) ?? 0;
      const isPlain = /^(?:p|h[234])$/.test(element.localName);
      return {
        html: isPlain ? element.outerHTML : '',
        text: collapsed(element.textContent),
        parent,
      };
    },
  );
}

/**
 * Puts back the paragraphs and headings that stand between others of the same element and were lost,
 * as one that is a single link.
 *
 * @param {string} html of the article that was found
 * @param {Piece[]} pieces
 * @returns {{ html: string, kept: Set<number> }}
 */
function withLostPieces(html, pieces) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const found = [...document.querySelectorAll(`[${MARK}]`)];
  const kept = new Map(found.map((element) => [Number(element.getAttribute(MARK)), element]));
  /** @type {Map<number, number>} the last piece that was kept of each element */
  const last = new Map();
  for (const mark of kept.keys()) {
    const { parent } = pieces[mark];
    last.set(parent, Math.max(mark, last.get(parent) ?? 0));
  }
  /** @type {Map<number, Element>} */
  const before = new Map();
  pieces.forEach((piece, mark) => {
    const element = kept.get(mark);
    if (element) before.set(piece.parent, element);
    const neighbour = before.get(piece.parent);
    if (element || !neighbour || !piece.html || !piece.text) return;
    if (mark > (last.get(piece.parent) ?? 0)) return;
    neighbour.insertAdjacentHTML('afterend', piece.html);
    const restored = neighbour.nextElementSibling;
    if (!restored) return;
    kept.set(mark, restored);
    before.set(piece.parent, restored);
  });
  return { html: document.body.innerHTML, kept: new Set(kept.keys()) };
}

/**
 * @param {string[]} texts
 * @returns {Note[]}
 */
const leftOut = (texts) =>
  texts.length > 0
    ? [
        {
          kind: 'left-out-page',
          message: 'What stands around the article is left out.',
          text: texts.join('\n\n'),
        },
      ]
    : [];

/**
 * @param {string} html a whole page
 * @returns {{ html: string, title: string, notes: Note[], found: boolean } | null} the article, or,
 *   where none was found, the page without its clutter; null where it could not be read
 */
export function pageArticle(html) {
  try {
    const { document } = parseHTML(html);
    const headline = headlineOf(document);
    const clutter = takeOutClutter(document);
    forgetInlineNames(document);
    const cleaned = document.toString();
    const pieces = markPieces(document);
    const standfirsts = findStandfirsts(document, headline, MARK);
    const found = new Readability(document, {
      keepClasses: true,
      charThreshold: fewestLetters(collapsed(document.body?.textContent)),
    }).parse();
    const title = collapsed(found?.title ?? document.title);
    if (!found?.content || lengthOf(collapsed(found.textContent)) < SHORTEST) {
      return { html: cleaned, title, notes: leftOut(clutter), found: false };
    }
    const article = withLostPieces(found.content, pieces);
    const { document: whole } = parseHTML(`<html><body>${article.html}</body></html>`);
    const texts = [...whole.querySelectorAll('p, div, h1, h2, h3, li, blockquote')].map((each) =>
      collapsed(each.textContent),
    );
    const heading = [...whole.querySelectorAll('h1, h2')].find(
      (each) => collapsed(each.textContent) === headline,
    );
    const first = Math.min(...[...article.kept].filter((mark) => mark > standfirsts.headline));
    const leads = standfirsts.found.filter(
      (each) =>
        first < pieces.length &&
        each.after < first &&
        each.text !== headline &&
        !texts.includes(each.text),
    );
    const lead = leads.map((each) => each.html).join('');
    if (lead) heading?.insertAdjacentHTML('afterend', lead);
    const stands = heading || collapsed(whole.body.textContent).startsWith(headline);
    const lost = pieces.filter(
      (piece, mark) =>
        piece.text && !article.kept.has(mark) && !leads.some((each) => each.text === piece.text),
    );
    const before = `${stands ? '' : `<h1>${escaped(headline)}</h1>`}${heading ? '' : lead}`;
    return {
      html: `${before}${whole.body.innerHTML}`,
      title,
      notes: leftOut([...clutter, ...lost.map(({ text }) => text)]),
      found: true,
    };
  } catch {
    // What these libraries cannot read is read as it stands.
    return null;
  }
}
