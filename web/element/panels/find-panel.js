/**
 * The panel that finds words in all versions that show, also in what is folded away.
 */

import { foldWords, search } from '../../model/search.js';
import { findStyle } from '../../render/panels/find-style.js';
import { findPanelTemplate } from '../../render/panels/find-template.js';
import { panelStyle } from '../../render/panels/panel-style.js';
import { strings } from '../../render/strings.js';
import { FoundMarks } from './found-marks.js';

/**
 * @import { Match } from '../../model/search.js'
 * @import { View } from '../../render/view.js'
 * @import { Desk, Panel } from '../panels.js'
 */

export const styles = [panelStyle, findStyle];

/** @param {Desk} desk @returns {Panel} */
export const make = (desk) => new FindPanel(desk);

class FindPanel {
  #desk;
  #words = '';
  /** @type {Match[]} */
  #matches = [];
  #at = -1;
  /** @type {View | null} In which these are. */
  #view = null;
  #marks = new FoundMarks();

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {Panel['draw']} */
  draw() {
    const view = /** @type {View} */ (this.#desk.view());
    if (view !== this.#view) this.#look(this.#words);
    return findPanelTemplate(view, {
      strings: strings[this.#desk.language()],
      words: this.#words,
      matches: this.#matches,
      at: this.#at,
      look: (words) => {
        this.#look(words);
        this.#desk.update();
      },
      step: (by) => this.#step(by),
      goTo: (at) => this.#reach(at, this.#desk.goTo),
      close: this.#desk.close,
    });
  }

  /** @type {NonNullable<Panel['press']>} */
  press({ key, shiftKey, target }) {
    if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return false;
    this.#step(shiftKey ? -1 : 1);
    return true;
  }

  /** @type {NonNullable<Panel['drawn']>} */
  drawn(root, isOpen) {
    const here = this.#matches[this.#at];
    const nth =
      here && this.#matches.slice(0, this.#at).filter((match) => isWith(match, here)).length;
    this.#marks.show(root, isOpen ? foldWords(this.#words) : '', here ? { ...here, nth } : null);
  }

  /** By the rows of the table, so that steps go down it. @param {string} words */
  #look(words) {
    const view = /** @type {View} */ (this.#desk.view());
    this.#words = words;
    this.#view = view;
    this.#at = -1;
    /** @type {Map<string, number>} */
    const rows = new Map();
    view.rows.forEach(({ cells }, at) => {
      for (const { items } of cells) {
        for (const { type, version, sentence } of items) {
          if (type === 'sentence') rows.set(`${version} ${sentence}`, at);
        }
      }
    });
    const rowOf = (/** @type {Match} */ { version, sentence }) =>
      rows.get(`${version} ${sentence}`) ?? 0;
    this.#matches = search(view.comparison.versions, words).sort(
      (a, b) => rowOf(a) - rowOf(b) || a.version - b.version || a.from - b.from,
    );
  }

  /** Goes round at the ends; the keyboard stays where words are written. @param {1 | -1} by */
  #step(by) {
    const { length } = this.#matches;
    if (length === 0) return;
    const from = this.#at < 0 && by < 0 ? 0 : this.#at;
    this.#reach((from + by + length) % length, this.#desk.show);
  }

  /**
   * @param {number} at
   * @param {Desk['goTo']} reach
   */
  #reach(at, reach) {
    const match = this.#matches[at];
    this.#at = at;
    this.#desk.update();
    reach(match.version, match.sentence);
  }
}

/** @param {Match} one @param {Match} other */
const isWith = (one, other) => one.version === other.version && one.sentence === other.sentence;
