/**
 * Walks the paragraphs of one part of a Word document: its text, or a footnote. What is shown is
 * written; what is not (codes of fields, hidden runs, changes that do not stand) is passed over.
 */
import { DocumentWriter } from './document-writer.js';
import { elementOf, isHiddenStyle, isOn } from './docx-parts.js';

/**
 * @import { Look } from './document-writer.js'
 * @import { Level, Style } from './docx-parts.js'
 * @import { LeftOut } from './left-out.js'
 */

/**
 * @typedef {object} Package what the document refers to
 * @property {Map<string, Style>} styles
 * @property {(list: string, level: number) => Level} level
 * @property {Map<string, { target: string }>} links
 * @property {'after' | 'before'} changes
 * @property {LeftOut} left
 */

/** Passed over with all that is in them. */
const PASSED = new Set(
  (
    'Fallback delInstrText rt rubyPr sectPr tblPr tblGrid tcPr pPrChange rPrChange ' +
    'sectPrChange tblPrChange trPrChange tcPrChange numberingChange docPartObj ffData binData'
  ).split(' '),
);

/** @type {Record<Package['changes'], Set<string>>} whose text does not stand, before or after */
const CHANGED = {
  after: new Set(['del', 'moveFrom']),
  before: new Set(['ins', 'moveTo']),
};

/** What tables are made of, and its names in HTML. */
const TABLE = new Map([
  ['tbl', 'table'],
  ['tr', 'tr'],
  ['tc', 'td'],
]);

const isChange = (/** @type {string} */ name) =>
  CHANGED.after.has(name) || CHANGED.before.has(name);

export class Story {
  #package;
  #writer = new DocumentWriter();
  /** @type {Look & { hidden?: boolean }} */
  #run = {};
  /** @type {string[]} */
  #links = [];
  /** @type {{ shown: boolean, code: string, isContents: boolean }[]} fields that are open */
  #fields = [];
  #isText = false;
  #readsCode = false;
  #isInParagraphProperties = false;
  #isInRowProperties = false;
  #isPlaceholder = false;
  #level = 0;
  #list = '';
  /** @type {{ from: number, changed: boolean }[]} rows that are open */
  #rows = [];
  /** @type {string[]} notes as they are referred to */
  notes = [];

  /** @param {Package} around */
  constructor(around) {
    this.#package = around;
  }

  html() {
    return this.#writer.html();
  }

  get #stands() {
    return CHANGED[this.#package.changes];
  }

  /**
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @returns {boolean} false where it is passed over
   */
  open(name, attributes) {
    if (name === 'instrText') {
      this.#readsCode = true;
      return true;
    }
    if (PASSED.has(name)) return false;
    if (isChange(name)) return this.#openChange(name);
    if (this.#isInParagraphProperties) this.#property(name, attributes);
    else this.#element(name, attributes);
    return !(name === 'sdtContent' && this.#isPlaceholder);
  }

  /** @param {string} name of a tracked change @returns {boolean} */
  #openChange(name) {
    const isGone = this.#stands.has(name);
    this.#package.left.changes += 1;
    if (this.#isInParagraphProperties) {
      // The mark at the paragraph's end came or went: it is one with the next.
      const { paragraph } = this.#writer;
      if (isGone && paragraph) paragraph.goesOn = true;
      return true;
    }
    if (this.#isInRowProperties) {
      const row = this.#rows.at(-1);
      if (isGone && row) row.changed = true;
      return true;
    }
    return !isGone;
  }

  /** @param {string} name @param {Record<string, string>} attributes */
  #property(name, { val, dropCap }) {
    const { paragraph } = this.#writer;
    if (!paragraph) return;
    if (name === 'pStyle') {
      paragraph.tag = elementOf(this.#package.styles, val ?? '');
      paragraph.hidden = isHiddenStyle(this.#package.styles, val ?? '');
    }
    if (name === 'outlineLvl' && Number(val) < 9) {
      paragraph.tag = `h${Math.min(Number(val) + 1, 6)}`;
    }
    if (name === 'framePr' && dropCap && dropCap !== 'none') paragraph.goesOn = true;
    if (name === 'ilvl') this.#level = Number.parseInt(val ?? '', 10) || 0;
    if (name === 'numId') this.#list = val ?? '';
  }

  /** @param {string} name @param {Record<string, string>} attributes */
  #element(name, attributes) {
    const writer = this.#writer;
    const part = TABLE.get(name);
    if (name === 'tr') this.#rows.push({ from: writer.length, changed: false });
    if (part) writer.openElement(part);
    switch (name) {
      case 'p':
        writer.openParagraph();
        break;
      case 'pPr':
        this.#isInParagraphProperties = true;
        this.#list = '';
        this.#level = 0;
        break;
      case 'r':
        this.#run = {};
        break;
      case 't':
      case 'delText':
        this.#isText = true;
        break;
      case 'br':
      case 'cr':
        writer.breakRow();
        break;
      case 'tab':
      case 'ptab':
        this.text(' ', true);
        break;
      case 'noBreakHyphen':
        this.text('\u2011', true);
        break;
      case 'softHyphen':
        this.text('\u00ad', true);
        break;
      case 'sym':
        this.#symbol(attributes.char ?? '');
        break;
      case 'hyperlink':
        this.#links.push(this.#package.links.get(attributes.id ?? '')?.target ?? '');
        break;
      case 'fldChar':
        this.#field(attributes.fldCharType ?? '');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.notes.push(
          `${name === 'footnoteReference' ? 'footnote' : 'endnote'} ${attributes.id}`,
        );
        break;
      case 'trPr':
        this.#isInRowProperties = true;
        break;
      case 'sdt':
        this.#isPlaceholder = false;
        break;
      case 'showingPlcHdr':
        this.#isPlaceholder = isOn(attributes.val);
        break;
      default:
        this.#look(name, attributes.val);
    }
  }

  /** @param {string} name of a property of a run @param {string | undefined} val */
  #look(name, val) {
    if (name === 'b') this.#run.strong = isOn(val);
    if (name === 'i') this.#run.emphasis = isOn(val);
    if (name === 'vanish' || name === 'webHidden') this.#run.hidden = isOn(val);
    if (name === 'rStyle' && isHiddenStyle(this.#package.styles, val ?? ''))
      this.#run.hidden = true;
    if (name === 'vertAlign') {
      this.#run.raised = val === 'superscript' ? 'super' : val === 'subscript' ? 'sub' : '';
    }
  }

  /** @param {string} char in hexadecimal; those of symbol fonts mean nothing as text */
  #symbol(char) {
    const code = Number.parseInt(char, 16);
    if (code > 0x20 && (code < 0xe000 || code > 0xf8ff))
      this.text(String.fromCodePoint(code), true);
  }

  /** @param {string} type of the field's mark */
  #field(type) {
    if (type === 'begin') this.#fields.push({ shown: false, code: '', isContents: false });
    const field = this.#fields.at(-1);
    if (!field) return;
    if (type === 'separate') {
      field.isContents = /^\s*TOC\b/.test(field.code);
      field.shown = !field.isContents;
    }
    if (type === 'end') this.#fields.pop();
  }

  /** @param {string} text @param {boolean} [isOwn] whether an element stands for it */
  text(text, isOwn = false) {
    if (this.#readsCode) {
      const field = this.#fields.at(-1);
      if (field) field.code += text;
      return;
    }
    if (!this.#isText && !isOwn) return;
    if (this.#fields.some(({ isContents }) => isContents)) {
      this.#package.left.add('contents', text);
      return;
    }
    if (this.#fields.some(({ shown }) => !shown)) return;
    const { hidden = this.#writer.paragraph?.hidden, ...look } = this.#run;
    if (hidden) {
      this.#package.left.add('hidden', text);
      return;
    }
    this.#writer.text(text, { ...look, href: this.#links.at(-1) ?? '' });
  }

  /** @param {string} name */
  close(name) {
    const writer = this.#writer;
    if (name === 'instrText') this.#readsCode = false;
    if (name === 't' || name === 'delText') this.#isText = false;
    if (name === 'pPr') this.#closeParagraphProperties();
    if (name === 'p') {
      writer.closeParagraph();
      this.#package.left.endParagraph();
    }
    if (name === 'hyperlink') this.#links.pop();
    if (name === 'r') this.#run = {};
    if (name === 'trPr') this.#isInRowProperties = false;
    if (name === 'sdt') this.#isPlaceholder = false;
    const part = TABLE.get(name);
    if (part) writer.closeElement(part);
    const row = name === 'tr' ? this.#rows.pop() : undefined;
    if (row?.changed) writer.cutTo(row.from);
  }

  #closeParagraphProperties() {
    this.#isInParagraphProperties = false;
    const { paragraph } = this.#writer;
    if (!paragraph || this.#list === '' || this.#list === '0') return;
    const level = this.#package.level(this.#list, this.#level);
    if (paragraph.tag === 'p') paragraph.item = { key: this.#list, level: this.#level, ...level };
  }
}
