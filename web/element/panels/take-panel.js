/**
 * The panel by which a comparison is taken away: as a report, as a link, as a citation; and by which
 * one that was kept is brought back. Reports are fetched when the first is asked for.
 */

import { citationOf } from '../../render/citation.js';
import { panelStyle } from '../../render/panels/panel-style.js';
import { takeStyle } from '../../render/panels/take-style.js';
import { takePanelTemplate } from '../../render/panels/take-template.js';
import { strings } from '../../render/strings.js';
import { pack } from './share-link.js';

/**
 * @import { Comparison } from '../../model/types.js'
 * @import { Format } from '../../render/panels/take-template.js'
 * @import { View } from '../../render/view.js'
 * @import { Desk, Panel } from '../panels.js'
 */

export const styles = [panelStyle, takeStyle];

/** @param {Desk} desk @returns {Panel} */
export const make = (desk) => new TakePanel(desk);

/** @type {Record<Format, string>} */
const TYPES = {
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  tmx: 'application/xml',
};

class TakePanel {
  #desk;
  /** What became of what was asked for. */
  #told = '';
  #isWrong = false;
  /** What could not be put on the clipboard, for the reader to take. */
  #left = '';

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {Panel['draw']} */
  draw() {
    const words = this.#words;
    return takePanelTemplate({
      strings: words,
      told: this.#told,
      isWrong: this.#isWrong,
      left: this.#left,
      canShare: this.#desk.canShare(),
      save: (format) => this.#try(() => this.#save(format)),
      cite: () => this.#try(() => this.#cite()),
      share: (hasTexts) => this.#try(() => this.#share(hasTexts)),
      open: (file) => this.#try(() => this.#open(file), words.take.unread(file.name)),
      close: this.#desk.close,
    });
  }

  /** @type {NonNullable<Panel['press']>} */
  press({ key, target }) {
    if (key !== 'c' || (target instanceof Element && target.closest('.panel'))) return false;
    void this.#try(() => this.#cite());
    return true;
  }

  get #words() {
    return strings[this.#desk.language()];
  }

  /**
   * @param {() => Promise<string>} work Gives what is to be told of it.
   * @param {string} [wrong] What is told where it fails.
   */
  async #try(work, wrong) {
    this.#left = '';
    try {
      this.#told = await work();
      this.#isWrong = false;
    } catch {
      this.#told = wrong ?? this.#words.take.failed;
      this.#isWrong = true;
    }
    this.#desk.update();
  }

  /** @param {Format} format */
  async #save(format) {
    const reports = await import('../../export.js');
    const comparison = /** @type {View} */ (this.#desk.view()).comparison;
    const options = { lang: this.#desk.language() };
    const text = {
      html: () => reports.toHtml(comparison, options),
      md: () => reports.toMarkdown(comparison, options),
      csv: () => reports.toCsv(comparison, options),
      json: () => reports.toJson(comparison),
      tmx: () => reports.toTmx(comparison),
    }[format]();
    const url = URL.createObjectURL(new Blob([text], { type: `${TYPES[format]};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${this.#words.take.file}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return this.#words.take.saved(link.download);
  }

  async #cite() {
    const { take } = this.#words;
    const place = this.#desk.place();
    if (!place) return take.noPlace;
    const view = /** @type {View} */ (this.#desk.view());
    const language = this.#desk.language();
    const { places, text } = citationOf(view, place.version, place.sentence, this.#words, language);
    return (await this.#copy(text)) ? take.cited(places) : take.byHand;
  }

  /** @param {boolean} hasTexts */
  async #share(hasTexts) {
    const { comparison } = /** @type {View} */ (this.#desk.view());
    const versions = comparison.versions.map(({ text, lang, title }) => ({ text, lang, title }));
    const fragment = await pack({ ...this.#desk.state(), ...(hasTexts ? { versions } : {}) });
    const link = `${location.href.split('#')[0]}${fragment}`;
    const { take } = this.#words;
    return (await this.#copy(link)) ? take.linked(link.length) : take.byHand;
  }

  /** @param {File} file */
  async #open(file) {
    const { fromJson } = await import('../../export.js');
    this.#desk.open(fromJson(await file.text()));
    return this.#words.take.opened(file.name);
  }

  /** @param {string} text @returns {Promise<boolean>} Whether the browser let us. */
  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      this.#left = text;
      return false;
    }
  }
}
