/**
 * The boxes in which a reader's own texts are typed, pasted or opened from files: two to five. The
 * texts live in the page's fields and nowhere else.
 */

import { pageLanguage, words, writeWords } from './page-language.js';

/** @import { VersionInput } from '../model/types.js' */

export const FEWEST = 2;
export const MOST = 5;

const LANGUAGES = [
  'ar',
  'ca',
  'de',
  'el',
  'en',
  'es',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
];

export class TextBoxes {
  #container;
  #template;

  /**
   * @param {HTMLElement} container
   * @param {HTMLTemplateElement} template
   */
  constructor(container, template) {
    this.#container = container;
    this.#template = template;
    container.addEventListener('click', (event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      if (target.getAttribute('name') === 'remove') this.#remove(target.closest('fieldset'));
    });
    container.addEventListener('change', (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const box = input.closest('fieldset');
      if (input.type !== 'file' || !box || !input.files?.[0]) return;
      void this.#open(box, input.files[0]).finally(() => {
        input.value = '';
      });
    });
    while (this.#boxes.length < FEWEST) this.add();
  }

  get #boxes() {
    return [...this.#container.querySelectorAll('fieldset')];
  }

  get full() {
    return this.#boxes.length >= MOST;
  }

  /** Adds an empty box and returns it; null where there are enough. */
  add() {
    if (this.full) return null;
    this.#container.append(this.#template.content.cloneNode(true));
    this.write();
    return this.#boxes.at(-1) ?? null;
  }

  /** Puts the keyboard where the next text goes. */
  focus() {
    const box = this.#boxes.find((each) => !field(each, 'text').value) ?? this.#boxes[0];
    field(box, 'text').focus();
  }

  /**
   * Takes text files into the empty boxes, adding boxes as long as there may be more.
   *
   * @param {File[]} files
   * @param {Element | null} [over] Where they were dropped, for the first of them.
   * @returns {Promise<boolean>} Whether all found room.
   */
  async take(files, over = null) {
    let wanted = /** @type {HTMLFieldSetElement | null} */ (over?.closest('fieldset') ?? null);
    for (const file of files) {
      const free = this.#boxes.find((each) => field(each, 'text').value.trim() === '');
      const box = wanted ?? free ?? this.add();
      if (!box) return false;
      wanted = null;
      await this.#open(box, file);
    }
    return true;
  }

  /** @returns {VersionInput[]} The texts that are not empty. */
  read() {
    return this.#boxes
      .map((box, index) => ({
        text: field(box, 'text').value,
        title: field(box, 'title').value.trim() || `${words('which')} ${index + 1}`,
        ...(field(box, 'lang').value ? { lang: field(box, 'lang').value } : {}),
      }))
      .filter(({ text }) => text.trim() !== '');
  }

  /** Writes every word of the boxes again, for another language or number of boxes. */
  write() {
    const names = new Intl.DisplayNames([pageLanguage()], { type: 'language' });
    this.#boxes.forEach((box, index) => {
      writeWords(box);
      const legend = box.querySelector('.which');
      if (legend) legend.textContent = `${words('which')} ${index + 1}`;
      const select = field(box, 'lang');
      const { value } = select;
      const options = LANGUAGES.map((tag) => new Option(names.of(tag) ?? tag, tag)).sort((a, b) =>
        a.text.localeCompare(b.text, pageLanguage()),
      );
      select.replaceChildren(new Option(words('detect'), ''), ...options);
      select.value = value;
      field(box, 'remove').disabled = this.#boxes.length <= FEWEST;
    });
  }

  /** @param {HTMLFieldSetElement | null} box */
  #remove(box) {
    if (!box || this.#boxes.length <= FEWEST) return;
    box.remove();
    this.write();
    this.focus();
  }

  /**
   * @param {HTMLFieldSetElement} box
   * @param {File} file
   */
  async #open(box, file) {
    field(box, 'text').value = decode(await file.arrayBuffer());
    field(box, 'title').value = file.name.replace(/\.[^.]+$/, '');
  }
}

/**
 * Text files are UTF-8 unless they cannot be; then most are Windows-1252.
 *
 * @param {ArrayBuffer} bytes
 * @returns {string}
 */
function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * @param {HTMLFieldSetElement} box
 * @param {string} name
 * @returns {any} The control of that name: what its kind is, the page's template says.
 */
function field(box, name) {
  return box.elements.namedItem(name);
}
