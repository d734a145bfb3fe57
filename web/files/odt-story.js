/**
 * Walks the text of an OpenDocument file, as `docx-story.js` walks that of a Word document.
 */
import { DocumentWriter } from './document-writer.js';

/**
 * @import { LeftOut } from './left-out.js'
 * @import { Style } from './odt-parts.js'
 */

/** Passed over with all that is in them. */
const PASSED = new Set(
  (
    'annotation annotation-end ruby-text note-citation forms sequence-decls variable-decls ' +
    'user-field-decls desc title tracked-changes index-title-template table-of-content-source ' +
    'change-info script font-face-decls'
  ).split(' '),
);

/** What tables are made of, and its names in HTML. */
const TABLE = new Map([
  ['table', 'table'],
  ['table-row', 'tr'],
  ['table-cell', 'td'],
]);

export class Story {
  #writer = new DocumentWriter();
  /** @type {DocumentWriter[]} of the notes, in their order */
  #notes = [];
  /** @type {DocumentWriter[]} what was written in before a note began */
  #outside = [];
  /** @type {Style[]} */
  #spans = [];
  /** @type {string[]} */
  #links = [];
  /** @type {string[]} list styles */
  #lists = [];
  #isFirstOfItem = false;
  #contents = 0;
  /** @type {boolean[]} whether the sections that are open are hidden */
  #sections = [];
  #isHiddenParagraph = false;
  /** @type {Set<string>} insertions that are open, where they do not stand */
  #inserted = new Set();
  #styles;
  #listStyles;
  #deleted;
  #isBefore;
  #left;

  /**
   * @param {Map<string, Style>} styles
   * @param {Map<string, boolean[]>} listStyles whether levels are numbered
   * @param {Map<string, string[]>} deleted
   * @param {boolean} isBefore
   * @param {LeftOut} left
   */
  constructor(styles, listStyles, deleted, isBefore, left) {
    this.#styles = styles;
    this.#listStyles = listStyles;
    this.#deleted = deleted;
    this.#isBefore = isBefore;
    this.#left = left;
  }

  html() {
    return [this.#writer, ...this.#notes].map((writer) => writer.html()).join('');
  }

  /** @param {string} name @param {Record<string, string>} attributes @returns {boolean} */
  open(name, attributes) {
    if (PASSED.has(name)) return false;
    const writer = this.#writer;
    const part = TABLE.get(name);
    if (part) writer.openElement(part);
    switch (name) {
      case 'p':
      case 'h':
        this.#openParagraph(name, attributes);
        break;
      case 'span':
        this.#spans.push(this.#style(attributes['style-name']));
        break;
      case 'a':
        this.#links.push(attributes.href ?? '');
        break;
      case 's':
      case 'tab':
        this.text(' ');
        break;
      case 'line-break':
        writer.breakRow();
        break;
      case 'list':
        this.#lists.push(attributes['style-name'] ?? this.#lists.at(-1) ?? '');
        break;
      case 'list-item':
        this.#isFirstOfItem = true;
        break;
      case 'note':
        this.#outside.push(writer);
        this.#writer = new DocumentWriter();
        this.#notes.push(this.#writer);
        break;
      case 'table-of-content':
        this.#contents += 1;
        break;
      case 'section':
        this.#sections.push(attributes.display === 'none' || attributes['is-hidden'] === 'true');
        break;
      case 'hidden-paragraph':
        if (attributes['is-hidden'] === 'true') this.#hideParagraph();
        return false;
      case 'hidden-text':
        this.#left.add('hidden', attributes['string-value'] ?? '');
        return false;
      case 'change':
        this.#restore(this.#deleted.get(attributes['change-id'] ?? '') ?? []);
        break;
      case 'change-start':
        if (this.#isBefore) this.#inserted.add(attributes['change-id'] ?? '');
        break;
      case 'change-end':
        this.#inserted.delete(attributes['change-id'] ?? '');
        break;
      default:
    }
    return true;
  }

  /** @param {string | undefined} name */
  #style(name) {
    return this.#styles.get(name ?? '') ?? { look: {}, hidden: null, base: '', name: '' };
  }

  /** @param {Style | undefined} style @returns {Style[]} it and those it is based on */
  #styleAndBases(style) {
    /** @type {Style[]} */
    const chain = [];
    for (let at = style; at && chain.length < 12; at = this.#styles.get(at.base)) chain.push(at);
    return chain;
  }

  /** @param {Style} style @returns {boolean | null} null where none says it */
  #hides(style) {
    return this.#styleAndBases(style).find(({ hidden }) => hidden !== null)?.hidden ?? null;
  }

  /** @param {string} name @param {Record<string, string>} attributes */
  #openParagraph(name, attributes) {
    this.#writer.openParagraph();
    const { paragraph } = this.#writer;
    if (!paragraph) return;
    paragraph.hidden = this.#hides(this.#style(attributes['style-name'])) ?? false;
    if (name === 'h') {
      const level = Number.parseInt(attributes['outline-level'] ?? '', 10) || 1;
      paragraph.tag = `h${Math.min(Math.max(level, 1), 6)}`;
    } else paragraph.tag = this.#elementOf(attributes['style-name'] ?? '');
    const list = this.#lists.at(-1);
    if (list === undefined || name === 'h' || !this.#isFirstOfItem) return;
    const level = this.#lists.length - 1;
    const ordered = this.#listStyles.get(list)?.[level] ?? false;
    paragraph.item = { key: list, level, ordered, start: 1 };
    this.#isFirstOfItem = false;
  }

  /** What says that a paragraph is hidden stands somewhere inside it. */
  #hideParagraph() {
    this.#isHiddenParagraph = true;
    const { paragraph } = this.#writer;
    if (!paragraph) return;
    this.#left.add('hidden', paragraph.parts.join('').replace(/<[^>]*>/g, ''));
    paragraph.parts = [];
  }

  /** @param {string} id */
  #elementOf(id) {
    for (const { name } of this.#styleAndBases(this.#styles.get(id))) {
      if (name === 'Title') return 'h1';
      if (/^Quotations?$/.test(name)) return 'blockquote';
    }
    return 'p';
  }

  /** @param {string[]} paragraphs that were deleted here */
  #restore(paragraphs) {
    if (!this.#isBefore) return;
    paragraphs.forEach((text, index) => {
      if (index > 0) this.#writer.breakParagraph();
      this.#writer.text(text);
    });
  }

  /** @param {string} text */
  text(text) {
    if (this.#inserted.size > 0) return;
    // The file's own line ends and indents are no text; spaces that are have elements.
    const flat = text.replace(/[ \t\r\n]+/g, ' ');
    if (this.#contents > 0) {
      this.#left.add('contents', flat);
      return;
    }
    let isHidden = this.#writer.paragraph?.hidden ?? false;
    for (const span of this.#spans) isHidden = this.#hides(span) ?? isHidden;
    if (isHidden || this.#isHiddenParagraph || this.#sections.includes(true)) {
      this.#left.add('hidden', flat);
      return;
    }
    const look = Object.assign({}, ...this.#spans.map((style) => style.look));
    this.#writer.text(flat, { ...look, href: this.#links.at(-1) ?? '' });
  }

  /** @param {string} name */
  close(name) {
    const writer = this.#writer;
    if (name === 'p' || name === 'h') {
      // The end of the paragraph was inserted, too.
      if (this.#inserted.size > 0 && writer.paragraph) writer.paragraph.goesOn = true;
      writer.closeParagraph();
      this.#left.endParagraph();
      this.#isHiddenParagraph = false;
    }
    if (name === 'section') this.#sections.pop();
    if (name === 'span') this.#spans.pop();
    if (name === 'a') this.#links.pop();
    if (name === 'list') this.#lists.pop();
    const part = TABLE.get(name);
    if (part) writer.closeElement(part);
    if (name === 'table-of-content') this.#contents -= 1;
    if (name === 'note') this.#writer = this.#outside.pop() ?? writer;
  }
}
