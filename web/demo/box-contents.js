/**
 * What boxes hold beside what is typed there: the file or the HTML that a text came from, as long as nobody
 * changes it, and what a file took the place of, to be brought back.
 */

import { direct, field } from './text-fields.js';

/**
 * @import { ReadFile } from '../files.js'
 * @import { Note } from '../model/types.js'
 */

/**
 * What a box holds: its fields and, where a file brought structure along, the HTML that goes with
 * the text as long as nobody changes it.
 *
 * @typedef {object} Content
 * @property {string} text
 * @property {string} title
 * @property {string} file The name of the file it came from; may be empty.
 * @property {string} html May be empty.
 * @property {boolean} whole Whether all text of the HTML is meant, and not its article alone.
 * @property {Source | null} source
 */

/**
 * @typedef {object} Source A file, and how it was read.
 * @property {File} file
 * @property {ReadFile} read
 * @property {Note[]} notes of the file and of its text
 * @property {'after' | 'before'} changes
 */

export class BoxContents {
  /** @type {WeakMap<HTMLFieldSetElement, Content>} */
  #opened = new WeakMap();
  /** @type {WeakMap<HTMLFieldSetElement, Content>} what a file took the place of */
  #replaced = new WeakMap();

  /** What came into a box last, however it was changed since. @param {HTMLFieldSetElement} box */
  opened(box) {
    return this.#opened.get(box);
  }

  /** The HTML that goes with the text; none, where the text is another. @param {HTMLFieldSetElement} box */
  structureOf(box) {
    const { html = '', text } = this.#opened.get(box) ?? {};
    return field(box, 'text').value === text ? html : '';
  }

  /** Whether all text of that HTML is meant. @param {HTMLFieldSetElement} box */
  isWhole(box) {
    return this.#opened.get(box)?.whole ?? false;
  }

  /** @param {HTMLFieldSetElement} box @param {Content} content */
  put(box, content) {
    direct(field(box, 'text'), content.text);
    field(box, 'text').value = content.text;
    field(box, 'title').value = content.title;
    // The field may write line ends its own way: what it says now is what was not changed.
    this.#opened.set(box, { ...content, text: field(box, 'text').value });
  }

  /**
   * Puts something in the place of what is there, which can be brought back.
   *
   * @param {HTMLFieldSetElement} box
   * @param {Content} content
   */
  replace(box, content) {
    const text = field(box, 'text').value;
    const title = field(box, 'title').value;
    if (text.trim() !== '') {
      const { file = '', source = null, whole = false } = this.#opened.get(box) ?? {};
      const html = this.structureOf(box);
      this.#replaced.set(box, { text, title, file, html, whole, source });
    }
    // A title of the reader's own stays; one that came with a file goes with it.
    const isOwn = title !== '' && title !== this.#opened.get(box)?.title;
    this.put(box, isOwn ? { ...content, title } : content);
  }

  /** Whether something was in a box before. @param {HTMLFieldSetElement} box */
  canRestore(box) {
    return this.#replaced.has(box);
  }

  /** @param {HTMLFieldSetElement} box @returns {boolean} Whether there was anything. */
  restore(box) {
    const content = this.#replaced.get(box);
    if (!content) return false;
    this.#replaced.delete(box);
    this.put(box, content);
    return true;
  }
}
