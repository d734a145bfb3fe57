/**
 * Takes an article's text out of HTML, as a browser would show it: white space collapsed, entities
 * decoded, hidden and executable parts dropped. Paragraphs, headings, list items, quotes and table
 * cells become paragraphs, separated by a blank row; `<br>` becomes a line break. What the markup
 * said of the text is kept beside it, as ranges. The HTML is only read: nothing in it is run or
 * fetched. Loaded only when a version comes as `html`.
 */
import { treeOf } from './bounded-parser.js';
import { Gatherer } from './gatherer.js';
import { isElement, Markup } from './markup.js';

/**
 * @import { ChildNode, Document, Element, ParentNode } from 'domhandler'
 * @import { Structure } from '../model/types.js'
 */

const dropped = new Set(
  (
    'head title script style template noscript iframe frame object embed svg canvas audio video ' +
    'map nav button input select textarea datalist progress meter dialog rt rp'
  ).split(' '),
);
const paragraphs = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ' +
    'ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Names by which pages hide what is meant for screen readers alone. */
const forScreenReaders =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|show-for-sr)(?:\s|$)/i;
/** What a style says of elements that are not shown. */
export const invisible = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** @param {ChildNode} node */
const isDropped = (node) =>
  isElement(node) &&
  (dropped.has(node.name) ||
    'hidden' in node.attribs ||
    invisible.test(node.attribs.style ?? '') ||
    forScreenReaders.test(node.attribs.class ?? ''));

/**
 * Calls `enter` and `leave` for every node under `root`, in order, without recursion: HTML may be
 * nested deeper than the stack. Where `enter` returns false the node's children are left out.
 *
 * @param {ParentNode} root
 * @param {(node: ChildNode) => boolean} enter
 * @param {(node: ChildNode) => void} leave
 */
function walk(root, enter, leave) {
  let node = root.firstChild;
  while (node) {
    if (enter(node) && 'firstChild' in node && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (!node.next) {
      const { parent } = node;
      if (!parent || parent === root) return;
      node = /** @type {ChildNode} */ (parent);
      leave(node);
    }
    node = node.next;
  }
}

/** @param {Document} document @returns {ParentNode} the one article, the one main part, or all */
function articleOf(document) {
  /** @type {Record<string, Element[]>} */
  const found = { article: [], main: [], body: [] };
  walk(
    document,
    (node) => {
      if (isDropped(node)) return false;
      if (isElement(node)) found[node.name]?.push(node);
      return true;
    },
    () => {},
  );
  const sole = [found.article, found.main].find(({ length }) => length === 1);
  return sole?.[0] ?? found.body[0] ?? document;
}

/** Pages of more elements, or deeper ones, are read as they stand: searching them takes seconds. */
const LARGEST = 30_000;
const DEEPEST = 200;

/** @param {string | Document} html or its tree, where that is there already */
const treeFor = (html) => (typeof html === 'string' ? treeOf(html) : html);

/**
 * @param {string | Document} html
 * @returns {boolean} whether it is a whole page, and one in which an article can be searched
 */
export function isPage(html) {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let found = false;
  walk(
    treeFor(html),
    (node) => {
      if (!isElement(node)) return false;
      found ||= node.name === 'html' || node.name === 'body';
      elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    (node) => {
      if (isElement(node)) depth -= 1;
    },
  );
  return found && elements <= LARGEST && deepest <= DEEPEST;
}

/** @param {ParentNode} node @returns {string | undefined} the nearest valid `lang` around it */
function declaredLang(node) {
  for (let at = /** @type {ParentNode | null} */ (node); at; at = at.parent) {
    const lang = isElement(/** @type {Element} */ (at)) && /** @type {Element} */ (at).attribs.lang;
    if (!lang) continue;
    try {
      return Intl.getCanonicalLocales(lang)[0];
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/**
 * @param {ParentNode} document
 * @returns {{ lang?: string }} the language of the whole: of a page, or of the one element of a part
 */
export function declared(document) {
  const elements = document.children.filter(isElement);
  const root =
    elements.find(({ name }) => name === 'html') ?? (elements.length === 1 && elements[0]);
  const lang = root && declaredLang(/** @type {ParentNode} */ (root));
  return lang ? { lang } : {};
}

/**
 * The text of the one article in it, else of the one main part, else all of it.
 *
 * @param {string | Document} html a whole page or a part of one
 * @param {string} [baseUrl] where it stands; without it relative links and images are left out
 * @returns {{ text: string, structure: Structure[], lang?: string }} `lang` where the HTML declares it
 */
export function articleText(html, baseUrl) {
  const tree = treeFor(html);
  const root = articleOf(tree);
  const lang = declaredLang(root) ?? declared(tree).lang;
  return lang ? { ...textOf(root, baseUrl), lang } : textOf(root, baseUrl);
}

/**
 * All text of a part of a page.
 *
 * @param {string | Document} html
 * @param {string} [baseUrl]
 * @returns {{ text: string, structure: Structure[] }}
 */
export function wholeText(html, baseUrl) {
  return textOf(treeFor(html), baseUrl);
}

/**
 * @param {ParentNode} root
 * @param {string} [baseUrl]
 * @returns {{ text: string, structure: Structure[] }}
 */
function textOf(root, baseUrl) {
  const gatherer = new Gatherer();
  const markup = new Markup(baseUrl);
  /** @type {Set<ChildNode>} */
  const opened = new Set();
  let preformatted = 0;
  walk(
    root,
    (node) => {
      if (isDropped(node)) return false;
      if (!isElement(node)) {
        if (node.type === 'text') gatherer[preformatted ? 'keep' : 'flow'](node.data);
        return false;
      }
      if (node.name === 'br') gatherer.breakRow();
      if (node.name === 'pre') preformatted += 1;
      if (paragraphs.has(node.name)) gatherer.endParagraph();
      const image = node.name === 'img' && markup.image(node);
      if (image) gatherer.image(image);
      const stretch = markup.enter(node);
      if (stretch) {
        gatherer.open(stretch);
        opened.add(node);
      }
      return true;
    },
    (node) => {
      if (!isElement(node) || isDropped(node)) return;
      markup.leave(node);
      if (opened.has(node)) gatherer.close();
      if (node.name === 'pre') preformatted -= 1;
      if (paragraphs.has(node.name)) gatherer.endParagraph();
    },
  );
  return gatherer.finish();
}
