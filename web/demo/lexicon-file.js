/**
 * A reader's own list of words, opened from a file. Its text lives in this page and nowhere else;
 * what it must hold, `compare` says.
 */

import { decode } from './encodings.js';

export class LexiconFile {
  /** Empty where there is none. */
  text = '';
  #parts;

  /** @param {{ input: HTMLInputElement, name: HTMLElement, drop: HTMLElement }} parts */
  constructor(parts) {
    this.#parts = parts;
    const { input, drop } = parts;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) void this.#open(file);
    });
    drop.addEventListener('click', () => {
      this.#show('', '');
      input.focus();
    });
  }

  /** @param {File} file */
  async #open(file) {
    this.#show(decode(new Uint8Array(await file.arrayBuffer())), file.name);
  }

  /** @param {string} text @param {string} name */
  #show(text, name) {
    const { input, name: label, drop } = this.#parts;
    this.text = text;
    label.textContent = name;
    drop.hidden = text === '';
    input.value = '';
  }
}
