/**
 * What single HTML elements say of their text: headings, lists, quotes, emphasis, links, images.
 * Addresses are made absolute; those that could run anything are left out, and their text stays.
 */
import { imageAddress, linkAddress } from '../model/addresses.js';

/**
 * @import { Element, Node } from 'domhandler'
 * @import { Structure } from '../model/types.js'
 * @import { Unplaced } from './gatherer.js'
 */

/** @param {Node} node @returns {node is Element} */
export const isElement = (node) => 'attribs' in node;

/** @type {Record<string, Unplaced<Structure>>} */
const stretches = {
  h1: { kind: 'heading', level: 1 },
  h2: { kind: 'heading', level: 2 },
  h3: { kind: 'heading', level: 3 },
  h4: { kind: 'heading', level: 4 },
  h5: { kind: 'heading', level: 5 },
  h6: { kind: 'heading', level: 6 },
  ul: { kind: 'list', ordered: false },
  menu: { kind: 'list', ordered: false },
  ol: { kind: 'list', ordered: true },
  blockquote: { kind: 'quote' },
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  cite: { kind: 'emphasis' },
  dfn: { kind: 'emphasis' },
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  sup: { kind: 'superscript' },
  sub: { kind: 'subscript' },
};

/**
 * Some programs write emphasis as a style; Google Docs writes whole documents inside a `b` that is not
 * bold.
 *
 * @param {Element} element
 * @returns {Unplaced<Structure> | null | undefined} undefined where its style says nothing
 */
function emphasisOf({ name, attribs: { style = '' } }) {
  if (!style || !['b', 'span', 'font'].includes(name)) return undefined;
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1].toLowerCase();
  if (name === 'b') return weight === 'normal' || Number(weight) < 600 ? null : undefined;
  if (weight === 'bold' || Number(weight) >= 600) return { kind: 'strong' };
  return /(?:^|;)\s*font-style\s*:\s*italic/i.test(style) ? { kind: 'emphasis' } : undefined;
}

/** @param {string | undefined} value @param {number} fallback */
function integer(value, fallback) {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : fallback;
}

/** Asked in the order of the document: it counts the items of the ordered lists around. */
export class Markup {
  #baseUrl;
  /** @type {{ next: number, step: number }[]} */
  #counts = [];

  /** @param {string | undefined} baseUrl */
  constructor(baseUrl) {
    this.#baseUrl = baseUrl;
  }

  /** @param {Element} element @returns {Unplaced<Structure> | null} */
  enter(element) {
    const { name, attribs } = element;
    if (name === 'ol') {
      const step = 'reversed' in attribs ? -1 : 1;
      const items = element.children.filter((child) => isElement(child) && child.name === 'li');
      this.#counts.push({ next: integer(attribs.start, step > 0 ? 1 : items.length), step });
    }
    if (name === 'li') return { kind: 'list-item', number: this.#number(element) };
    if (name === 'a') return this.#link(attribs.href);
    const styled = emphasisOf(element);
    return styled === undefined ? (stretches[name] ?? null) : styled;
  }

  /** @param {Element} element */
  leave({ name }) {
    if (name === 'ol') this.#counts.pop();
  }

  /** @param {Element} item @returns {number | null} */
  #number({ parent, attribs }) {
    const count = this.#counts.at(-1);
    if (!count || !parent || !isElement(parent) || parent.name !== 'ol') return null;
    const number = integer(attribs.value, count.next);
    count.next = number + count.step;
    return number;
  }

  /** @param {string | undefined} href @returns {Unplaced<Structure> | null} */
  #link(href) {
    // A link into its own page leads nowhere from the result.
    if (!href || href.trim().startsWith('#')) return null;
    const address = linkAddress(href, this.#baseUrl);
    return address ? { kind: 'link', href: address } : null;
  }

  /** @param {Element} element @returns {{ src: string, alt: string } | null} */
  image({ attribs }) {
    const isPixel = [attribs.width, attribs.height].some((side) => integer(side, 2) < 2);
    const src = isPixel ? null : imageAddress(attribs.src, this.#baseUrl);
    return src ? { src, alt: (attribs.alt ?? '').replace(/\s+/g, ' ').trim() } : null;
  }
}
