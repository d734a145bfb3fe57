/**
 * Gathers an article's text piece by piece, as a browser lays it out, and notes which stretches of
 * it are headings, lists, links and so on. White space waits until text follows it, so what is
 * written is final: a paragraph neither begins nor ends with a space, nor does a stretch. All
 * offsets are UTF-16 code units of the text.
 */

/** @import { Structure } from '../model/types.js' */

/** Stretches inside this many others are not noted: no reader could tell them apart. */
const DEEPEST = 100;
const NOT_YET = -1;

/**
 * A stretch as it is opened, without its place.
 *
 * @template T
 * @typedef {T extends Structure ? Omit<T, 'from' | 'to'> : never} Unplaced
 */

/** A line end between letters or marks of Chinese and Japanese, which have no spaces (CSS Text 3, 4.1.3). */
const WRAPPED =
  /([\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef])[ \t\r]*\n[ \t\n\f\r]*(?=[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef])/g;

/** @param {string} text @returns {string} without spaces and line ends at its end, in one pass */
function withoutSpacesAfter(text) {
  let to = text.length;
  while (to > 0 && (text[to - 1] === ' ' || text[to - 1] === '\n')) to -= 1;
  return text.slice(0, to);
}

export class Gatherer {
  /** @type {string[]} */
  #parts = [];
  #length = 0;
  /** White space that is written when text follows. */
  #pending = '';
  /** @type {Structure[]} in the order in which they were opened */
  #all = [];
  /** @type {(Structure | null)[]} null for one that is not noted */
  #open = [];
  /** @type {Structure[]} those that begin with the next text */
  #awaiting = [];

  get #opensParagraph() {
    return this.#length === 0 || this.#pending.endsWith('\n\n');
  }

  /** @param {string} text without white space at its ends */
  #write(text) {
    this.#length += this.#pending.length;
    for (const stretch of this.#awaiting) {
      stretch.from = this.#length;
      if (stretch.kind === 'image') stretch.to = this.#length;
    }
    this.#awaiting = [];
    this.#parts.push(this.#pending, text);
    this.#length += text.length;
    this.#pending = '';
  }

  #space() {
    const last = this.#pending.at(-1);
    if (this.#length > 0 && last !== ' ' && last !== '\n') this.#pending += ' ';
  }

  /** @param {string} text whose white space collapses */
  flow(text) {
    const collapsed = text.replace(WRAPPED, '$1').replace(/[ \t\n\f\r]+/g, ' ');
    if (collapsed.startsWith(' ')) this.#space();
    const bare = collapsed.replace(/^ | $/g, '');
    if (!bare) return;
    this.#write(bare);
    if (collapsed.endsWith(' ')) this.#space();
  }

  /** @param {string} text whose white space stays, but for that around a paragraph */
  keep(text) {
    const rows = text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((row, index, all) => (index < all.length - 1 ? withoutSpacesAfter(row) : row))
      .join('\n');
    const start = rows.length - rows.replace(/^[ \n]+/, '').length;
    const bare = withoutSpacesAfter(rows.slice(start));
    if (!this.#opensParagraph) this.#pending += rows.slice(0, start);
    if (!bare) return;
    this.#write(bare);
    this.#pending = rows.slice(start + bare.length);
  }

  breakRow() {
    if (this.#opensParagraph) return;
    while (this.#pending.endsWith(' ')) this.#pending = this.#pending.slice(0, -1);
    this.#pending += '\n';
  }

  endParagraph() {
    if (this.#length > 0) this.#pending = '\n\n';
  }

  /** @param {Unplaced<Structure>} kind of the text from here to the `close` that belongs to it */
  open(kind) {
    if (this.#open.length >= DEEPEST) {
      this.#open.push(null);
      return;
    }
    const stretch = /** @type {Structure} */ ({ ...kind, from: NOT_YET, to: NOT_YET });
    this.#open.push(stretch);
    this.#all.push(stretch);
    this.#awaiting.push(stretch);
  }

  close() {
    const stretch = this.#open.pop();
    if (stretch && stretch.from !== NOT_YET) stretch.to = this.#length;
  }

  /**
   * An image stands before the text of its paragraph, or within it where text came before.
   *
   * @param {{ src: string, alt: string }} image
   */
  image({ src, alt }) {
    /** @type {Structure} */
    const image = { kind: 'image', from: this.#length, to: this.#length, src, alt };
    this.#all.push(image);
    if (this.#opensParagraph) this.#awaiting.push(image);
  }

  /** @returns {{ text: string, structure: Structure[] }} */
  finish() {
    while (this.#open.length > 0) this.close();
    for (const stretch of this.#awaiting) {
      if (stretch.kind !== 'image') continue;
      stretch.from = this.#length;
      stretch.to = this.#length;
    }
    return {
      text: this.#parts.join(''),
      structure: this.#all
        .filter(({ to }) => to !== NOT_YET)
        .sort((a, b) => a.from - b.from || b.to - a.to),
    };
  }
}
