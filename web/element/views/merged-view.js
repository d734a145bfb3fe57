/**
 * Two versions as one text. Of several, a reader chooses which two.
 */

import { rowsOfItems } from '../../render/rows.js';
import { strings } from '../../render/strings.js';
import { mergedTemplate, oneTextOf } from '../../render/views/merged-template.js';
import { viewsStyle } from '../../render/views/views-style.js';

/**
 * @import { Bead } from '../../model/types.js'
 * @import { View } from '../../render/view.js'
 * @import { OtherView, ViewDesk } from '../views.js'
 */

export const styles = [viewsStyle];

/** @param {ViewDesk} desk @returns {OtherView} */
export const make = (desk) => new MergedView(desk);

class MergedView {
  isOne = true;
  #desk;
  #pair = 0;

  /** @param {ViewDesk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {OtherView['draw']} */
  draw(view, drawn) {
    this.#settle(view);
    return mergedTemplate(view, {
      strings: strings[this.#desk.language()],
      pair: this.#pair,
      drawn,
      choose: (pair) => {
        this.#pair = pair;
        this.#desk.update();
      },
    });
  }

  /** @param {View} view */
  #settle({ comparison }) {
    if (this.#pair >= comparison.pairs.length) this.#pair = 0;
  }

  /**
   * A sentence that was merged into another stands under the name of that one.
   *
   * @type {OtherView['rows']}
   */
  rows(view) {
    const { comparison, sentences, rows } = view;
    const { left, right } = comparison.pairs[this.#pair];
    const beads = oneTextOf(view, this.#pair).paragraphs.flat();
    const rowOf = rowsOfItems(rows);
    return beads.flatMap((bead) => {
      const [version, own] = bead.right.length > 0 ? [right, bead.right] : [left, bead.left];
      const item = sentences[version][own[0]];
      const row = rowOf.get(item);
      if (!row) return [];
      return [{ index: row.index, cells: [{ items: [item] }] }];
    });
  }

  /** @type {OtherView['sheetOf']} */
  sheetOf(view, version, sentence) {
    const { left, right } = view.comparison.pairs[this.#pair];
    const holds = (/** @type {Bead} */ bead) =>
      (version === left && bead.left.includes(sentence)) ||
      (version === right && bead.right.includes(sentence));
    const { sheets } = oneTextOf(view, this.#pair);
    return sheets ? sheets.findIndex((sheet) => sheet.some((some) => some.some(holds))) : null;
  }

  /** @type {OtherView['sentencesIn']} */
  sentencesIn(view, sheet, version) {
    const { left, right } = view.comparison.pairs[this.#pair];
    const beads = oneTextOf(view, this.#pair).sheets?.[sheet]?.flat() ?? [];
    if (version === right) return beads.flatMap((bead) => bead.right);
    return version === left ? beads.flatMap((bead) => bead.left) : [];
  }

  /** @type {OtherView['stamp']} */
  stamp() {
    return this.#pair;
  }

  /** @type {OtherView['follow']} */
  follow() {}

  /** @type {OtherView['lead']} */
  lead() {}

  /** @type {OtherView['reach']} */
  async reach() {}
}
