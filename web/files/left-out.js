/**
 * What of a file is left out of its text, gathered while it is read and told in notes, with the
 * words themselves, so that a reader can look at them and take them back.
 */

/** @import { Note } from '../model/types.js' */

/** @typedef {'hidden' | 'contents' | 'code' | 'front-matter' | 'comment'} LeftKind */

/** @type {Record<LeftKind, string>} */
const MESSAGES = {
  hidden: 'Hidden text is left out.',
  contents: 'The table of contents is left out.',
  code: 'Code is left out.',
  'front-matter': 'The front matter is left out.',
  comment: 'Comments are left out.',
};

export class LeftOut {
  /** @type {Map<LeftKind, string[]>} */
  #found = new Map();
  /** Tracked changes that were met. */
  changes = 0;

  /** @param {LeftKind} kind @param {string} text */
  add(kind, text) {
    const texts = this.#found.get(kind);
    if (texts) texts.push(text);
    else this.#found.set(kind, [text]);
  }

  /** What is added after it was no part of the same paragraph. */
  endParagraph() {
    for (const texts of this.#found.values()) {
      if (texts.at(-1) !== '\n') texts.push('\n');
    }
  }

  /** @returns {Note[]} */
  notes() {
    const left = [...this.#found].map(([kind, texts]) => ({
      kind: `left-out-${kind}`,
      message: MESSAGES[kind],
      text: texts.join(kind === 'hidden' || kind === 'contents' ? '' : '\n\n').trim(),
    }));
    const tracked = {
      kind: 'tracked-changes',
      message: `The file holds tracked changes (${this.changes}); ask for { changes: 'before' } to read it as it was.`,
    };
    return this.changes > 0 ? [...left, tracked] : left;
  }
}
