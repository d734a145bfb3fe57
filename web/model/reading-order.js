/**
 * In which order the rows of a table stand so that the fewest sentences, over all versions together,
 * are out of place in their columns. A sentence is in place where those in place above it in its
 * column also stand before it in its version.
 *
 * This is the median of orders under the Ulam metric, NP-hard in general (Fischer, Goldenberg, Habib
 * and Karthik 2025), but articles agree in most of their order: what nobody moved is merged, and each
 * row that somebody moved is put where most of its sentences are in place (the point that most of
 * their intervals share), again and again until no row gains by it: the insertion neighbourhood of
 * the linear ordering problem (Schiavinotto and Stützle 2004). docs/decisions/0071 has the figures.
 * Pure.
 */

import { heaviestRun } from './heaviest-run.js';
import { mergeColumns } from './merge-columns.js';
import { SentenceMarks } from './sentence-marks.js';

/** Rounds in which rows may gain; in texts that people wrote, two or three are enough. */
const ROUNDS = 16;

/** Places closer than this are numbered anew, long before they cannot be told apart. */
const CLOSEST = 1e-6;

/**
 * @typedef {object} Columns
 * @property {number[][]} rowOf Per version, for each sentence in reading order, the row that holds it.
 * @property {number} rows How many rows there are.
 * @property {number[][]} weights Per version and sentence, what it is worth to have it in place.
 */

/**
 * @param {Columns} columns
 * @param {(version: number, sentence: number) => boolean} isSettled Whether a sentence is taken to be
 *   in place at first.
 * @returns {number[]} All rows, in order.
 */
export function findReadingOrder(columns, isSettled) {
  let best = search(columns, isSettled);
  const most = columns.weights.flat().reduce((sum, weight) => sum + weight, 0);
  // Where something is out of place, each version in its own order is worth a try; of two, one is.
  const bases = columns.rowOf.length > 2 ? columns.rowOf.length : 1;
  for (let base = 0; base < bases && best.worth < most; base += 1) {
    const other = search(columns, (version) => version === base);
    if (other.worth > best.worth) best = other;
  }
  return mergeColumns(columns.rowOf, columns.rows, best.inPlace);
}

/**
 * @param {Columns} columns
 * @param {(version: number, sentence: number) => boolean} isSettled
 */
function search({ rowOf, rows, weights }, isSettled) {
  const asked = rowOf.map((column, version) => {
    const marks = new SentenceMarks(column.length);
    for (const sentence of column.keys()) marks.set(sentence, isSettled(version, sentence));
    return marks;
  });
  const merged = mergeColumns(rowOf, rows, asked);
  const placeOf = new Map(merged.map((row, place) => [row, place]));
  const places = rowOf.map((column) => column.map((row) => placeOf.get(row) ?? -1));
  const inPlace = sentencesInPlace(places, weights);
  const found = new Search({ rowOf, rows, weights }, merged, inPlace);
  found.run();
  return { inPlace, worth: worthOf(inPlace, weights) };
}

/**
 * @param {SentenceMarks[]} inPlace
 * @param {number[][]} weights
 */
function worthOf(inPlace, weights) {
  return weights
    .flatMap((column, version) => column.filter((_, at) => inPlace[version].has(at)))
    .reduce((sum, weight) => sum + weight, 0);
}

/**
 * The heaviest set of sentences of each version that a table shows in their order (a longest rising
 * sequence; Schensted 1961).
 *
 * @param {number[][]} places Per version and sentence, the place of its row; -1 where it has none.
 * @param {number[][]} weights
 * @returns {SentenceMarks[]} Per version.
 */
export function sentencesInPlace(places, weights) {
  return places.map((column, version) => {
    const placed = [...column.keys()].filter((sentence) => column[sentence] >= 0);
    const run = heaviestRun(
      placed.map((sentence) => column[sentence]),
      placed.map((sentence) => weights[version][sentence]),
    );
    const marks = new SentenceMarks(column.length);
    for (const index of run) marks.set(placed[index], true);
    return marks;
  });
}

/**
 * A list of rows, each of which may be taken out and put in again elsewhere. Place 0 is before all
 * rows.
 */
class Search {
  #columns;
  #inPlace;
  /** @type {{ version: number, sentence: number }[][]} Per row. */
  #sentences;
  #place;
  #after;
  #before;
  #head;

  /**
   * @param {Columns} columns
   * @param {number[]} order Some of the rows.
   * @param {SentenceMarks[]} inPlace Kept to what the search finds; every row has one in the end.
   */
  constructor(columns, order, inPlace) {
    const { rowOf, rows } = columns;
    this.#columns = columns;
    this.#inPlace = inPlace;
    this.#sentences = Array.from({ length: rows }, () => []);
    rowOf.forEach((column, version) => {
      for (const [sentence, row] of column.entries())
        this.#sentences[row].push({ version, sentence });
    });
    // The list is a ring, which `head` closes; it stands at place 0.
    this.#head = rows;
    this.#place = new Float64Array(rows + 1).fill(-1);
    this.#after = new Int32Array(rows + 1).fill(rows);
    this.#before = new Int32Array(rows + 1).fill(rows);
    this.#place[rows] = 0;
    let last = rows;
    for (const row of order) {
      this.#link(row, last);
      last = row;
    }
    this.#number();
  }

  /** Puts in the rows that are not there, then moves those that gain by it. */
  run() {
    for (let row = 0; row < this.#sentences.length; row += 1) {
      if (this.#place[row] < 0) this.#improve(row);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      const rows = this.#list().filter((row) =>
        this.#sentences[row].some(({ version, sentence }) => !this.#inPlace[version].has(sentence)),
      );
      if (round % 2 === 1) rows.reverse();
      if (!rows.map((row) => this.#improve(row)).includes(true)) return;
    }
  }

  #list() {
    const rows = [];
    for (let row = this.#after[this.#head]; row !== this.#head; row = this.#after[row]) {
      rows.push(row);
    }
    return rows;
  }

  /**
   * @param {number} row
   * @param {number} last The row it follows.
   */
  #link(row, last) {
    const next = this.#after[last];
    this.#after[last] = row;
    this.#before[row] = last;
    this.#after[row] = next;
    this.#before[next] = row;
  }

  /** @param {number} row */
  #unlink(row) {
    this.#after[this.#before[row]] = this.#after[row];
    this.#before[this.#after[row]] = this.#before[row];
  }

  #number() {
    this.#list().forEach((row, index) => {
      this.#place[row] = index + 1;
    });
  }

  /**
   * Puts a row where the most of its sentences are in place.
   *
   * @param {number} row
   * @returns {boolean} Whether more are than before.
   */
  #improve(row) {
    const intervals = this.#sentences[row].map((at) => ({ ...at, ...this.#interval(row, at) }));
    let best = 0;
    let last = -1;
    for (const { low } of intervals) {
      const from = this.#place[low];
      let sum = 0;
      for (const { version, sentence, low: lower, high } of intervals) {
        const isWithin = this.#place[lower] <= from && from < high;
        if (isWithin) sum += this.#columns.weights[version][sentence];
      }
      if (sum > best) {
        best = sum;
        last = low;
      }
    }
    const isNew = this.#place[row] < 0;
    if (!isNew && best > 0 && best <= this.#worth(row)) return false;
    if (best === 0) return this.#part(row);
    const from = this.#place[last];
    for (const { version, sentence, low, high } of intervals) {
      this.#inPlace[version].set(sentence, this.#place[low] <= from && from < high);
    }
    if (!isNew) this.#unlink(row);
    this.#link(row, last);
    const next = this.#after[row];
    const to = next === this.#head ? from + 2 : this.#place[next];
    this.#place[row] = (from + to) / 2;
    if (to - from < CLOSEST) this.#number();
    return true;
  }

  /**
   * Puts a row whose sentences all stand between sentences of one other row after that row, of which
   * the later ones are then out of place.
   *
   * @param {number} row
   */
  #part(row) {
    const [{ version, sentence }] = this.#sentences[row];
    const column = this.#columns.rowOf[version];
    const marks = this.#inPlace[version];
    const other = column[marks.before(sentence)];
    for (let at = marks.after(sentence); at >= 0 && column[at] === other; at = marks.after(at)) {
      marks.set(at, false);
    }
    return this.#improve(row);
  }

  /** @param {number} row */
  #worth(row) {
    let sum = 0;
    for (const { version, sentence } of this.#sentences[row]) {
      if (this.#inPlace[version].has(sentence)) sum += this.#columns.weights[version][sentence];
    }
    return sum;
  }

  /**
   * Between which others a row must stand so that a sentence of it is in place.
   *
   * @param {number} row
   * @param {{ version: number, sentence: number }} at
   * @returns {{ low: number, high: number }} The row it must follow, and the place of that which must
   *   follow it.
   */
  #interval(row, { version, sentence }) {
    const column = this.#columns.rowOf[version];
    const marks = this.#inPlace[version];
    let before = marks.before(sentence);
    while (before >= 0 && column[before] === row) before = marks.before(before);
    let after = marks.after(sentence);
    while (after >= 0 && column[after] === row) after = marks.after(after);
    return {
      low: before < 0 ? this.#head : column[before],
      high: after < 0 ? Number.POSITIVE_INFINITY : this.#place[column[after]],
    };
  }
}
