/**
 * Takes an article's text out of HTML, as a browser would show it: white space collapsed, entities
 * decoded, hidden and executable parts dropped. Paragraphs, headings, list items, quotes and table
 * cells become paragraphs, separated by a blank row; `<br>` becomes a line break. The HTML is only
 * read: nothing in it is run or fetched. Loaded only when a version comes as `html`.
 */
import { parseDocument } from 'htmlparser2';

/** @import { ChildNode, Document, Element, ParentNode } from 'domhandler' */

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

/** @param {ChildNode | Document} node @returns {node is Element} */
const isElement = (node) => 'attribs' in node;

/** @param {ChildNode} node */
const isDropped = (node) => isElement(node) && (dropped.has(node.name) || 'hidden' in node.attribs);

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

/** Gathers text into paragraphs, as a browser lays it out. */
class Gatherer {
  /** @type {string[]} */
  #done = [];
  /** @type {string[]} */
  #parts = [];
  #end = '\n'; // the last two code units of the open paragraph; at its start, a row's end

  /** @param {string} text */
  #append(text) {
    if (!text) return;
    this.#parts.push(text);
    this.#end = (this.#end + text).slice(-2);
  }

  /** @param {string} text whose white space collapses */
  flow(text) {
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    const atStart = /[ \n]$/.test(this.#end);
    this.#append(atStart && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed);
  }

  /** @param {string} text whose white space stays */
  keep(text) {
    this.#append(text.replace(/\r\n?/g, '\n'));
  }

  breakRow() {
    if (this.#parts.length > 0 && this.#end !== '\n\n') this.#append('\n');
  }

  endParagraph() {
    const text = this.#parts.join('').replaceAll(' \n', '\n');
    let from = 0;
    let to = text.length;
    while (from < to && ' \n'.includes(text[from])) from += 1;
    while (from < to && ' \n'.includes(text[to - 1])) to -= 1;
    if (from < to) this.#done.push(text.slice(from, to));
    this.#parts = [];
    this.#end = '\n';
  }

  finish() {
    this.endParagraph();
    return this.#done.join('\n\n');
  }
}

/**
 * @param {string} html a whole page or a part of one
 * @returns {{ text: string, lang?: string }} `lang` where the HTML declares it
 */
export function articleText(html) {
  const root = articleOf(parseDocument(html));
  const gatherer = new Gatherer();
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
      return true;
    },
    (node) => {
      if (!isElement(node) || isDropped(node)) return;
      if (node.name === 'pre') preformatted -= 1;
      if (paragraphs.has(node.name)) gatherer.endParagraph();
    },
  );
  const lang = declaredLang(root);
  return lang ? { text: gatherer.finish(), lang } : { text: gatherer.finish() };
}
