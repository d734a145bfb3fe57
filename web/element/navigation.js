/**
 * Where the keyboard goes: from one place in the table to the next, up and down a column, across to
 * a counterpart, and from change to change. Works on the view alone, so that it need not care what
 * is drawn at the moment.
 */

import { once } from '../render/once.js';

/** @import { RowView } from '../render/rows.js' */

/**
 * A sentence, or the ghost of one, in the table.
 *
 * @typedef {object} Place
 * @property {number} version
 * @property {number} sentence
 * @property {boolean} ghost
 */

/** @typedef {Place & { row: number, group: number }} Stop */

/** What the keyboard needs of a row. @typedef {{ index: number, cells: Pick<RowView['cells'][0], 'items'>[] }} KeyRow */

export class Navigation {
  #rows;
  #versions;
  #isOne;
  /** @type {RowView[]} */
  #changes;

  /**
   * @param {KeyRow[]} rows Those that the table shows, in its order.
   * @param {number} versions How many columns it has.
   * @param {RowView[]} changes Those to step through, also where they are folded away.
   * @param {boolean} [isOne] Whether all of it is one column.
   */
  constructor(rows, versions, changes, isOne = false) {
    this.#rows = rows;
    this.#versions = versions;
    this.#changes = changes;
    this.#isOne = isOne;
  }

  /** Of a long text they are worked out when the keyboard first goes anywhere. */
  #columns = once(() => {
    /** @type {Stop[] | null} */
    const one = this.#isOne ? [] : null;
    /** @type {Stop[][]} */
    const columns = Array.from({ length: this.#versions }, () => one ?? []);
    for (const row of this.#rows) {
      for (const { items } of row.cells) {
        for (const item of items) columns[item.version].push(stopOf(item, row));
      }
    }
    return columns;
  });

  /** @returns {Stop | undefined} Where the keyboard enters the table. */
  first() {
    for (let version = 0; version < this.#versions; version += 1) {
      for (const row of this.#rows) {
        const item = row.cells
          .flatMap(({ items }) => items)
          .find((each) => each.version === version);
        if (item) return stopOf(item, row);
      }
    }
    return undefined;
  }

  /**
   * @param {Place} place
   * @returns {Stop | undefined}
   */
  find(place) {
    return this.#columns()[place.version]?.find((stop) => isSame(stop, place));
  }

  /**
   * Where a place that was left is now: itself, or what stands for it in its column or another.
   *
   * @param {Stop} stop
   * @returns {Stop | undefined}
   */
  again(stop) {
    const isOne = (/** @type {Stop} */ { ghost, group }) => !ghost && group === stop.group;
    return (
      this.find(stop) ??
      this.#columns()[stop.version]?.find(isOne) ??
      this.#columns().flat().find(isOne)
    );
  }

  /**
   * The place `by` steps further down the same column; undefined past its ends.
   *
   * @param {Place} place
   * @param {number} by
   * @returns {Stop | undefined}
   */
  along(place, by) {
    const column = this.#columns()[place.version];
    const at = column.findIndex((stop) => isSame(stop, place));
    return column[at + by];
  }

  /**
   * The first or last place of the same column.
   *
   * @param {Place} place
   * @param {'first' | 'last'} which
   * @returns {Stop | undefined}
   */
  edge(place, which) {
    return this.#columns()[place.version].at(which === 'first' ? 0 : -1);
  }

  /**
   * The counterpart in the nearest column that has one, in the direction of `by`.
   *
   * @param {Place} place
   * @param {1 | -1} by
   * @returns {Stop | undefined}
   */
  across(place, by) {
    const from = this.find(place);
    if (!from || this.#isOne) return from;
    for (let version = place.version + by; this.#columns()[version]; version += by) {
      const found = this.#columns()[version].find(
        ({ ghost, group }) => !ghost && group === from.group,
      );
      if (found) return found;
    }
    return undefined;
  }

  /**
   * The first sentence of the change before or after a row (-1: before all rows), going round at
   * the ends, and which change it is.
   *
   * @param {number} row
   * @param {1 | -1} by
   * @returns {{ stop: { version: number, sentence: number }, position: number } | undefined}
   */
  change(row, by) {
    const all = this.#changes;
    if (all.length === 0) return undefined;
    const after = all.findIndex(({ index }) => (by > 0 ? index > row : index >= row));
    const next = after < 0 ? (by > 0 ? 0 : all.length - 1) : by > 0 ? after : after - 1;
    const position = (next + all.length) % all.length;
    const { cells } = all[position];
    const stop = cells.flatMap(({ items }) => items).find(({ type }) => type === 'sentence');
    return stop && { stop, position };
  }

  /**
   * Which change a row is, counted from 0; -1 where it is none.
   *
   * @param {number} row
   * @returns {number}
   */
  position(row) {
    return this.#changes.findIndex(({ index }) => index === row);
  }
}

/**
 * @param {RowView['cells'][0]['items'][0]} item
 * @param {KeyRow} row
 * @returns {Stop}
 */
const stopOf = ({ type, version, sentence, group }, row) => ({
  version,
  sentence,
  ghost: type === 'ghost',
  row: row.index,
  group,
});

/**
 * @param {Place} one
 * @param {Place} other
 */
function isSame(one, other) {
  return (
    one.version === other.version && one.sentence === other.sentence && one.ghost === other.ghost
  );
}
