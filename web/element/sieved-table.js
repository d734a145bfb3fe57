/**
 * What the table shows of a view: the kinds of changes that a reader asked for, and the folds that they
 * opened.
 */

import { changesOf, entriesOf } from '../render/rows.js';

/**
 * @import { Mark } from '../model/mark-table.js'
 * @import { FoldKey, RowEntry, RowView } from '../render/rows.js'
 * @import { View } from '../render/view.js'
 */

/**
 * @typedef {object} Table
 * @property {unknown[]} of What it was worked out of.
 * @property {RowEntry[]} entries What it shows, in its order.
 * @property {RowView[]} changes Those to step through, also where they are folded away.
 */

export class SievedTable {
  /** @type {Set<Mark>} The kinds of changes and doubts that are asked for; all, where none are. */
  kinds = new Set();
  /** @type {Set<FoldKey>} */
  unfolded = new Set();
  /** @type {Set<FoldKey> | null} Those that are open where one reads, while it is printed. */
  #onScreen = null;
  /** @type {Table} */
  #table = { of: [], entries: [], changes: [] };

  /** Of another view; the kinds stay that it has, too. @param {View | null} view */
  begin(view) {
    this.kinds = new Set([...this.kinds].filter((mark) => view?.marks.includes(mark)));
    this.unfolded = new Set();
  }

  /**
   * The same as before while what is asked for is the same.
   *
   * @param {View | null} view
   * @param {'columns' | 'changes'} only
   */
  of(view, only) {
    const of = [view, only, this.kinds];
    if (differ(of, this.#table.of)) {
      const rows = view?.rows ?? [];
      const entries = entriesOf(rows, only, this.kinds);
      this.#table = { of, entries, changes: changesOf(rows, this.kinds) };
    }
    return this.#table;
  }

  /**
   * Opens folds while it is printed.
   *
   * @param {FoldKey[] | null} folds Null, once it is not any more.
   */
  print(folds) {
    if (folds) {
      this.#onScreen = this.unfolded;
      this.unfolded = new Set([...this.unfolded, ...folds]);
    } else if (this.#onScreen) {
      this.unfolded = this.#onScreen;
      this.#onScreen = null;
    }
  }

  /** @param {FoldKey} key */
  toggleFold(key) {
    this.unfolded = new Set(this.unfolded);
    if (!this.unfolded.delete(key)) this.unfolded.add(key);
  }

  /** @param {Mark} mark */
  toggleKind(mark) {
    this.kinds = new Set(this.kinds);
    if (!this.kinds.delete(mark)) this.kinds.add(mark);
  }

  /** @returns {boolean} Whether there were any. */
  dropKinds() {
    if (this.kinds.size === 0) return false;
    this.kinds = new Set();
    return true;
  }
}

/** @param {unknown[]} parts @param {unknown[]} others */
export const differ = (parts, others) => parts.some((part, at) => part !== others[at]);

/** @param {View | null} view @param {View | null} other */
export const haveSameVersions = (view, other) =>
  view !== null &&
  other !== null &&
  !differ(view.comparison.versions, other.comparison.versions) &&
  !differ(other.comparison.versions, view.comparison.versions);
