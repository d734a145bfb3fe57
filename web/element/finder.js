/**
 * Finds what shows a sentence, wherever it lies: in a fold, in a sheet that is not drawn, in another
 * way to show the comparison, or as a part of another sentence.
 */

import { foldOf, shownRows } from '../render/rows.js';
import { sheetsOf, sheetWith } from '../render/sheets.js';

/**
 * @import { LitElement } from 'lit'
 * @import { FoldKey, RowEntry } from '../render/rows.js'
 * @import { View } from '../render/view.js'
 * @import { KeyRow } from './navigation.js'
 * @import { Sheets } from './sheets.js'
 * @import { OtherView } from './views.js'
 */

/**
 * @typedef {object} Shown What is shown now.
 * @property {Sheets} sheets
 * @property {() => OtherView | null} other In place of the table.
 * @property {() => View | null} view
 * @property {() => RowEntry[]} entries Of the table.
 * @property {() => Set<FoldKey>} unfolded
 * @property {(key: FoldKey) => void} toggleFold
 */

export class Finder {
  #host;
  #shown;

  /**
   * @param {LitElement} host
   * @param {Shown} shown
   */
  constructor(host, shown) {
    this.#host = host;
    this.#shown = shown;
  }

  /** What the keyboard goes through. @returns {KeyRow[]} */
  rows() {
    const [other, view] = [this.#shown.other(), this.#shown.view()];
    if (other && view) return other.rows(view);
    return shownRows(this.#shown.entries(), this.#shown.unfolded());
  }

  /**
   * @param {number} sheet
   * @param {number} version
   * @returns {number[]} The sentences of a version that it holds, in its order.
   */
  sentencesIn(sheet, version) {
    const [other, view] = [this.#shown.other(), this.#shown.view()];
    if (other && view) return other.sentencesIn(view, sheet, version);
    const entries = sheetsOf(this.#shown.entries())?.[sheet] ?? [];
    return shownRows(entries, this.#shown.unfolded()).flatMap(({ cells }) =>
      cells[version].items.flatMap(({ type, sentence }) => (type === 'sentence' ? [sentence] : [])),
    );
  }

  /**
   * Makes sure that a sentence is drawn, or what it became where it is not shown itself.
   *
   * @param {number} version
   * @param {number} sentence
   * @param {boolean} [opens] Whether it is brought out of a fold.
   */
  async draw(version, sentence, opens = true) {
    const other = this.#shown.other();
    if (other) return this.#reach(other, version, sentence);
    const entries = this.#shown.entries();
    const fold = foldOf(entries, version, sentence);
    if (opens && fold !== null && !this.#shown.unfolded().has(fold)) {
      this.#shown.toggleFold(fold);
      await this.#host.updateComplete;
    }
    await this.#drawSheet(sheetWith(entries, version, sentence));
    return { version, sentence };
  }

  /**
   * @param {OtherView} other
   * @param {number} version
   * @param {number} sentence
   */
  async #reach(other, version, sentence) {
    const view = this.#shown.view();
    const shown = this.rows().flatMap(({ cells }) => cells.flatMap(({ items }) => items));
    const group = view?.counterparts.groups[version][sentence];
    const found =
      shown.find((item) => item.version === version && item.sentence === sentence) ??
      shown.find((item) => item.group === group);
    const place = { version: found?.version ?? version, sentence: found?.sentence ?? sentence };
    await other.reach(place.version);
    await this.#drawSheet(view && other.sheetOf(view, place.version, place.sentence));
    return place;
  }

  /** @param {number | null} sheet null where all is drawn. */
  async #drawSheet(sheet) {
    if (sheet !== null && this.#shown.sheets.show(sheet)) await this.#host.updateComplete;
  }
}
