/**
 * Two versions as one text. Of several, a reader chooses which two.
 */

import { strings } from '../../render/strings.js';
import { mergedTemplate } from '../../render/views/merged-template.js';
import { viewsStyle } from '../../render/views/views-style.js';

/**
 * @import { View } from '../../render/view.js'
 * @import { OtherView, ViewDesk } from '../views.js'
 */

export const styles = [viewsStyle];

/** @param {ViewDesk} desk @returns {OtherView} */
export const make = (desk) => new MergedView(desk);

class MergedView {
  #desk;
  #pair = 0;

  /** @param {ViewDesk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {OtherView['draw']} */
  draw(view) {
    this.#settle(view);
    return mergedTemplate(view, {
      strings: strings[this.#desk.language()],
      pair: this.#pair,
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
  rows({ comparison, sentences, rows }) {
    const { left, right, beads } = comparison.pairs[this.#pair];
    /** @type {Map<unknown, number>} */
    const rowOf = new Map(
      rows.flatMap((row) =>
        row.cells.flatMap(({ items }) => items.map((item) => [item, row.index])),
      ),
    );
    return beads.flatMap((bead) => {
      const [version, own] = bead.right.length > 0 ? [right, bead.right] : [left, bead.left];
      const item = sentences[version][own[0]];
      const row = rows.find(({ index }) => index === rowOf.get(item));
      if (!row) return [];
      return [{ ...row, cells: [{ version, items: [item], states: [], empty: false }] }];
    });
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
