/**
 * Keeps a comparison whole, and gives what is left of it at the least similarity that the page or
 * the reader asks for.
 */

import { isPaired } from '../model/beads.js';
import { siftInSteps } from '../model/min-similarity.js';

/**
 * @import { Steps } from '../model/steps.js'
 * @import { Comparison } from '../model/types.js'
 */

export class Sieve {
  /** @type {Comparison | null} */
  #whole = null;
  #asked;

  /** @param {() => unknown} asked Gives the least similarity, whatever was set for it. */
  constructor(asked) {
    this.#asked = asked;
  }

  /** 0 to 1; null where what was set is no such number. */
  get least() {
    const asked = this.#asked() ?? 0;
    return typeof asked === 'number' && asked >= 0 && asked <= 1 ? asked : null;
  }

  /** How many beads are less certain than that, and so taken apart. */
  get apart() {
    const { least } = this;
    if (!this.#whole || !least) return 0;
    const beads = this.#whole.pairs.flatMap((pair) => pair.beads);
    return beads.filter((bead) => isPaired(bead) && bead.similarity < least).length;
  }

  get filled() {
    return this.#whole !== null;
  }

  /**
   * @param {Comparison} whole
   * @returns {Steps<Comparison>} What is left of it.
   */
  fill(whole) {
    this.#whole = whole;
    return siftInSteps(whole, this.least ?? 0);
  }

  empty() {
    this.#whole = null;
  }

  /**
   * @param {Comparison | null} shown
   * @returns {Steps<Comparison | null>} What is left now; null where nothing else is than what is
   *   shown.
   */
  *sift(shown) {
    if (!this.#whole) return null;
    const left = yield* siftInSteps(this.#whole, this.least ?? 0);
    return shown && countLone(left) === countLone(shown) ? null : left;
  }
}

/**
 * The sentences without a counterpart. A higher bound never leaves fewer, so that an equal number
 * means the same beads.
 *
 * @param {Comparison} comparison
 */
function countLone({ pairs }) {
  return pairs.reduce((sum, { summary }) => sum + summary.removed + summary.added, 0);
}
