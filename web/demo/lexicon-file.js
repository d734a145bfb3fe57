/**
 * A reader's own list of words, opened from a file. Its text lives in this page and nowhere else;
 * what it must hold, `compare` says, and this page in its own language.
 */

import { decode } from '../files/encodings.js';
import { pageLanguage, words } from './page-language.js';

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
    const { text } = await decode(new Uint8Array(await file.arrayBuffer()));
    this.#show(text, file.name);
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

/**
 * What is wrong with the list, to its reader; empty where an error is about something else.
 *
 * @param {any} error
 * @returns {string}
 */
export function describeListProblem({ name, problem, row, languages = [] }) {
  // A part that could not be loaded has a problem of its own, which the element tells.
  if (!problem || name === 'LoadError') return '';
  const what = words(`list-${problem}`);
  const names = new Intl.DisplayNames([pageLanguage()], { type: 'language' });
  const list = new Intl.ListFormat([pageLanguage()]).format(
    languages.map((/** @type {string} */ tag) =>
      tag === 'und' ? words('noLanguage') : names.of(tag),
    ),
  );
  return [
    words('listProblem'),
    ...(problem === 'wide' ? [words('listRow'), row] : []),
    ...(problem === 'unserved' ? [what, `${list}.`] : [what]),
  ].join(' ');
}
