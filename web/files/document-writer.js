/**
 * Gathers what Word and OpenDocument files say in the same way, and writes it as HTML, which then
 * goes the way of any HTML. Runs of one look are joined, so that a word in three runs is one word;
 * a paragraph may go on in the next (a drop cap, a deleted paragraph mark).
 */

/**
 * @typedef {object} Look
 * @property {boolean} [strong]
 * @property {boolean} [emphasis]
 * @property {'super' | 'sub' | ''} [raised]
 * @property {string} [href]
 */

/**
 * @typedef {object} Paragraph
 * @property {string[]} parts HTML
 * @property {Look} look of the last part
 * @property {string} open tags that the last part stands in, to be closed
 * @property {string} tag `p`, `h1` to `h6` or `blockquote`
 * @property {{ key: string, level: number, ordered: boolean, start: number } | null} item
 * @property {boolean} goesOn in the next paragraph
 * @property {boolean} hidden by its style, unless a part of it says otherwise
 */

/** @param {string} text */
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** @param {Look} a @param {Look} b */
const looksAlike = (a, b) =>
  Boolean(a.strong) === Boolean(b.strong) &&
  Boolean(a.emphasis) === Boolean(b.emphasis) &&
  (a.raised ?? '') === (b.raised ?? '') &&
  (a.href ?? '') === (b.href ?? '');

/** @param {Look} look @returns {[string, string]} what opens it and what closes it */
function tagsOf({ strong, emphasis, raised, href }) {
  /** @type {[boolean, string, string][]} */
  const all = [
    [Boolean(href), `<a href="${escapeHtml(href ?? '')}">`, '</a>'],
    [Boolean(strong), '<b>', '</b>'],
    [Boolean(emphasis), '<i>', '</i>'],
    [raised === 'super', '<sup>', '</sup>'],
    [raised === 'sub', '<sub>', '</sub>'],
  ];
  const used = all.filter(([isUsed]) => isUsed);
  return [
    used.map(([, open]) => open).join(''),
    used
      .map(([, , close]) => close)
      .reverse()
      .join(''),
  ];
}

export class DocumentWriter {
  /** @type {(string | Paragraph)[]} tags of tables, and paragraphs */
  #blocks = [];
  /** @type {Paragraph[]} a text box stands inside another paragraph */
  #open = [];
  /** @type {Paragraph | null} */
  #unfinished = null;

  /** How many blocks there are, for `cutTo`. */
  get length() {
    return this.#blocks.length;
  }

  /** Takes away what came after there were so many blocks. @param {number} length */
  cutTo(length) {
    this.#blocks.length = Math.min(length, this.#blocks.length);
  }

  openParagraph() {
    /** @type {Paragraph} */
    const begun = {
      parts: [],
      look: {},
      open: '',
      tag: 'p',
      item: null,
      goesOn: false,
      hidden: false,
    };
    if (this.#unfinished) {
      begun.parts = this.#unfinished.parts;
      this.#unfinished = null;
    }
    this.#open.push(begun);
  }

  /** @returns {Paragraph | undefined} the one that is open */
  get paragraph() {
    return this.#open.at(-1);
  }

  closeParagraph() {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    this.#settle(paragraph);
    if (paragraph.goesOn) this.#unfinished = paragraph;
    else this.#blocks.push(paragraph);
  }

  /** @param {Paragraph} paragraph */
  #settle(paragraph) {
    if (paragraph.open) paragraph.parts.push(paragraph.open);
    paragraph.open = '';
    paragraph.look = {};
  }

  /** @param {string} text @param {Look} [look] */
  text(text, look = {}) {
    const { paragraph } = this;
    if (!paragraph || text === '') return;
    if (!looksAlike(look, paragraph.look)) {
      this.#settle(paragraph);
      const [open, close] = tagsOf(look);
      paragraph.parts.push(open);
      paragraph.open = close;
      paragraph.look = look;
    }
    paragraph.parts.push(escapeHtml(text));
  }

  breakRow() {
    this.paragraph?.parts.push('<br>');
  }

  /** Ends a paragraph inside, as the same kind of paragraph. */
  breakParagraph() {
    const { paragraph } = this;
    if (!paragraph) return;
    this.closeParagraph();
    this.openParagraph();
    Object.assign(/** @type {Paragraph} */ (this.paragraph), {
      tag: paragraph.tag,
      item: paragraph.item,
      hidden: paragraph.hidden,
    });
  }

  /** @param {string} name of an element that stands around paragraphs: `table`, `tr` or `td` */
  openElement(name) {
    this.#tag(`<${name}>`);
  }

  /** @param {string} name */
  closeElement(name) {
    this.#tag(`</${name}>`);
  }

  /** @param {string} tag */
  #tag(tag) {
    if (this.#unfinished) this.#finish();
    this.#blocks.push(tag);
  }

  #finish() {
    if (this.#unfinished) this.#blocks.push({ ...this.#unfinished, goesOn: false });
    this.#unfinished = null;
  }

  /** @returns {string} HTML */
  html() {
    while (this.#open.length > 0) this.closeParagraph();
    this.#finish();
    const lists = new Lists();
    const written = this.#blocks.map((block) =>
      typeof block === 'string'
        ? `${lists.leave()}${block}`
        : `${lists.enter(block.item)}${element(block)}`,
    );
    return `${written.join('')}${lists.leave()}`;
  }
}

/** @param {Paragraph} paragraph */
function element({ tag, parts, item }) {
  const text = parts.join('');
  if (item) return text;
  return `<${tag}>${text}</${tag}>`;
}

/** Deeper lists are drawn as if they were this deep: no reader could tell them apart. */
const DEEPEST_LIST = 9;

/** Opens and closes lists around their items. */
class Lists {
  /** @type {string[]} the tags of those that are open, each with an open item */
  #open = [];
  /** @type {Map<string, number>} items of each list and level so far: one goes on after a paragraph */
  #counts = new Map();

  /** @param {Paragraph['item']} item @returns {string} the tags before it */
  enter(item) {
    if (!item) return this.leave();
    const level = Math.min(item.level, DEEPEST_LIST);
    const tag = item.ordered ? 'ol' : 'ul';
    let tags = this.#leaveTo(level + 1);
    if (this.#open.length === level + 1 && this.#open[level] !== tag) tags += this.#leaveTo(level);
    if (this.#open.length === level + 1) tags += '</li>';
    while (this.#open.length <= level) {
      const isOwn = this.#open.length === level;
      const name = isOwn ? tag : 'ul';
      const number = this.#next(item);
      tags += name === 'ol' && isOwn && number > 1 ? `<ol start="${number}">` : `<${name}>`;
      if (!isOwn) tags += '<li>';
      this.#open.push(name);
    }
    this.#count(item);
    return `${tags}<li>`;
  }

  /** @returns {string} */
  leave() {
    return this.#leaveTo(0);
  }

  /** @param {number} depth */
  #leaveTo(depth) {
    let tags = '';
    while (this.#open.length > depth) tags += `</li></${this.#open.pop()}>`;
    return tags;
  }

  /** @param {NonNullable<Paragraph['item']>} item */
  #next({ key, level, start }) {
    return this.#counts.get(`${key} ${level}`) ?? start;
  }

  /** @param {NonNullable<Paragraph['item']>} item */
  #count(item) {
    this.#counts.set(`${item.key} ${item.level}`, this.#next(item) + 1);
    // What lies deeper begins anew under each item.
    for (let level = item.level + 1; level <= DEEPEST_LIST; level += 1) {
      this.#counts.delete(`${item.key} ${level}`);
    }
  }
}
