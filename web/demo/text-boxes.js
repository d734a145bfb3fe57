/**
 * The boxes in which a reader's own texts are typed, pasted or opened from files: two to five. A
 * file that cannot be read leaves its box as it was; one that takes the place of a text can be taken
 * back, and so can a box that was removed.
 */

import { FileError, readFile } from '../files.js';
import { segment } from '../index.js';
import { BoxContents } from './box-contents.js';
import { pageLanguage, words, writeWords } from './page-language.js';
import { isAddress, pastedHtml } from './pasted.js';
import { chosen, showChoices, tellNotes, wantsBoth } from './reading-choices.js';
import { direct, field, LANGUAGES, say } from './text-fields.js';

/**
 * @import { VersionInput } from '../model/types.js'
 * @import { Kept } from './kept.js'
 */

export const FEWEST = 2;
export const MOST = 5;

export class TextBoxes {
  #container;
  #template;
  #contents = new BoxContents();
  /** @type {WeakMap<HTMLFieldSetElement, File>} files that are being read */
  #reading = new WeakMap();
  /** @type {WeakMap<HTMLFieldSetElement, { file: string, why: string }[]>} */
  #problems = new WeakMap();
  /** @type {{ box: HTMLFieldSetElement, next: Element | null } | null} The box that was removed last. */
  #removed = null;

  /**
   * @param {HTMLElement} container
   * @param {HTMLTemplateElement} template
   */
  constructor(container, template) {
    this.#container = container;
    this.#template = template;
    container.addEventListener('click', (event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      const box = target.closest('fieldset');
      if (target.getAttribute('name') === 'remove') this.#remove(box);
      if (target.getAttribute('name') === 'restore' && box) this.#restore(box);
    });
    container.addEventListener('input', ({ target }) => {
      const field = /** @type {HTMLElement} */ (target);
      const box = field.closest('fieldset');
      if (field instanceof HTMLTextAreaElement) direct(field, field.value);
      // A choice of how a file is read is told once it was read so.
      if (box && field.localName !== 'select') this.#tell(box);
    });
    container.addEventListener('change', (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const box = input.closest('fieldset');
      if (box && ['encoding', 'changes', 'extent'].includes(input.name)) void this.#readAgain(box);
      if (input.type !== 'file' || !box || !input.files?.[0]) return;
      this.#problems.delete(box);
      void this.#open(box, input.files[0]).finally(() => {
        input.value = '';
      });
    });
    container.addEventListener('paste', (event) => {
      const text = /** @type {HTMLTextAreaElement} */ (event.target);
      const box = text.closest('fieldset');
      const html = text.name === 'text' ? pastedHtml(event.clipboardData) : '';
      const isWhole = text.selectionStart === 0 && text.selectionEnd === text.value.length;
      if (!box || !html || !isWhole) return;
      event.preventDefault();
      void this.#paste(box, html);
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
   * Takes files into the empty boxes, adding boxes as long as there may be more.
   *
   * @param {File[]} files
   * @param {Element | null} [over] Where they were dropped, for the first of them.
   * @returns {Promise<boolean>} Whether all found room.
   */
  async take(files, over = null) {
    for (const box of this.#boxes) this.#problems.delete(box);
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
    return this.#boxes.flatMap((box, index) => {
      const text = field(box, 'text').value;
      if (text.trim() === '') return [];
      const html = this.#contents.structureOf(box);
      const lang = field(box, 'lang').value;
      const title = field(box, 'title').value.trim() || `${words('which')} ${index + 1}`;
      const whole = this.#contents.isWhole(box);
      const read = html ? { html, ...(whole ? { whole } : {}) } : { text };
      return [{ ...read, title, ...(lang ? { lang } : {}) }];
    });
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
      this.#tell(box);
    });
  }

  /** @param {HTMLFieldSetElement | null} box */
  #remove(box) {
    if (!box || this.#boxes.length <= FEWEST) return;
    this.#removed = { box, next: box.nextElementSibling };
    box.remove();
    this.write();
    this.focus();
  }

  /** Whether a text was removed that there is room for. */
  get canBringBack() {
    return this.#removed !== null && !this.full && field(this.#removed.box, 'text').value !== '';
  }

  /** Puts the box that was removed last back where it was. */
  bringBack() {
    if (!this.#removed || this.full) return;
    const { box, next } = this.#removed;
    this.#removed = null;
    this.#container.insertBefore(box, next?.parentNode === this.#container ? next : null);
    this.write();
    field(box, 'text').focus();
  }

  /** What all boxes hold, to be kept. @returns {Kept[]} */
  contents() {
    return this.#boxes.map((box) => ({
      text: field(box, 'text').value,
      title: field(box, 'title').value,
      lang: field(box, 'lang').value,
      html: this.#contents.structureOf(box),
      whole: this.#contents.isWhole(box),
    }));
  }

  /** Puts back what was kept. @param {Kept[]} contents */
  fill(contents) {
    contents.slice(0, MOST).forEach(({ text, title, lang, html, whole = false }, at) => {
      const box = this.#boxes[at] ?? this.add();
      if (!box) return;
      this.#contents.put(box, { text, title, file: '', html, whole, source: null });
      field(box, 'lang').value = lang;
    });
    this.write();
  }

  /** Empties all of them. */
  clear() {
    this.#removed = null;
    for (const box of this.#boxes.slice(FEWEST)) box.remove();
    this.fill(this.#boxes.map(() => ({ text: '', title: '', lang: '', html: '' })));
  }

  /**
   * @param {HTMLFieldSetElement} box
   * @param {File} file
   * @param {{ encoding?: string, changes?: 'after' | 'before', whole?: boolean }} [told] by the reader
   */
  async #open(box, file, { whole = false, ...told } = {}) {
    this.#reading.set(box, file);
    this.#tell(box);
    try {
      const read = await readFile(file, told);
      const version = read.html && whole ? { ...read, whole } : read;
      const { text, title, notes = [] } = await segment(version);
      if (this.#reading.get(box) !== file) return;
      if (text.trim() === '') throw new FileError('empty', file.name);
      // A page's title is that of its article, and stays when all its text is wanted.
      const titled = title || (whole && field(box, 'title').value);
      this.#contents.replace(box, {
        text: read.text ?? text,
        title: titled || file.name.replace(/\.[^.]+$/, ''),
        file: file.name,
        html: read.html ?? '',
        whole,
        source: { file, read, notes: [...read.notes, ...notes], changes: told.changes ?? 'after' },
      });
    } catch (error) {
      const why = error instanceof FileError ? `file-${error.problem}` : String(error);
      this.#problems.set(box, [...(this.#problems.get(box) ?? []), { file: file.name, why }]);
    } finally {
      if (this.#reading.get(box) === file) this.#reading.delete(box);
      this.#tell(box);
    }
  }

  /**
   * The reader chose how the file in the box is to be read. Both texts of a file with tracked changes
   * are two versions: the one before goes into a box of its own.
   *
   * @param {HTMLFieldSetElement} box
   */
  async #readAgain(box) {
    const file = this.#contents.opened(box)?.source?.file;
    if (!file) return;
    const both = wantsBoth(box);
    await this.#open(box, file, chosen(box));
    if (!both) return;
    const free = this.#boxes.find((each) => field(each, 'text').value.trim() === '') ?? this.add();
    if (free) await this.#open(free, file, { changes: 'before' });
  }

  /** @param {HTMLFieldSetElement} box @param {string} html */
  async #paste(box, html) {
    const { text } = await segment({ html });
    this.#contents.replace(box, { text, title: '', file: '', html, whole: false, source: null });
    this.#tell(box);
  }

  /** @param {HTMLFieldSetElement} box */
  #restore(box) {
    if (!this.#contents.restore(box)) return;
    this.#tell(box);
    field(box, 'text').focus();
  }

  /**
   * Says what became of the files that were opened here.
   *
   * @param {HTMLFieldSetElement} box
   */
  #tell(box) {
    const content = this.#contents.opened(box);
    const { file, html, source, text } = content ?? {};
    const now = field(box, 'text').value;
    const state = html
      ? words(this.#contents.structureOf(box) ? 'structured' : 'unstructured')
      : '';
    const about = now === text && source ? tellNotes(source.notes) : '';
    const opened = file && `${words('fromFile')} ${file}. ${about} ${state}`;
    const note = isAddress(now) ? words('address') : opened || state;
    const problems = (this.#problems.get(box) ?? []).map(
      (problem) => `${problem.file} ${words(problem.why)} ${words('expected')}`,
    );
    showChoices(box, (now === text && content) || null);
    say(box, '.note', this.#reading.has(box) ? words('reading') : note);
    say(box, '.problem', problems.join('\n'));
    field(box, 'restore').hidden = !this.#contents.canRestore(box);
  }
}
