/**
 * What of a comparison is shown: all that was compared, what is left of it at the least similarity that
 * is asked for, and the view of that. A short one is shown at once, a long one in turns with the page;
 * of several that are asked for, the last is shown.
 */

import { giveWay, inTurns } from '../engine/turns.js';
import { finish } from '../model/steps.js';
import { viewInSteps } from '../render/view.js';
import { Sieve } from './sieve.js';

/**
 * @import { Comparison } from '../model/types.js'
 * @import { Steps } from '../model/steps.js'
 * @import { OwnImages } from '../render/structure.js'
 * @import { View } from '../render/view.js'
 */

/** Up to so many sentences, over all versions, take less than a frame. */
const SHORT = 600;

/**
 * @typedef {object} Stage
 * @property {() => unknown} least How similar beads must be; whatever was set for it.
 * @property {() => OwnImages} images Those that the page shows itself.
 * @property {(view: View) => void} show
 * @property {() => void} update Nothing else is to be shown, but the tools say other things.
 * @property {(comparison: Comparison) => void} ready It is drawn.
 * @property {(error: Error) => void} failed
 */

export class Showing {
  /** @type {Comparison | null} What is shown, or about to be. */
  comparison = null;
  /** @type {Comparison | null} All that was compared, whatever of it is shown. */
  whole = null;
  /** @type {Promise<void> | null} Until what was asked for last is shown. */
  coming = null;
  /** @type {string[] | null} By which versions are known that are not all. */
  #letters = null;
  #stage;
  #sieve;
  #asked = 0;

  /** @param {Stage} stage */
  constructor(stage) {
    this.#stage = stage;
    this.#sieve = new Sieve(stage.least);
  }

  /** How similar beads must be to be shown, 0 to 1; null where what was set is no such number. */
  get least() {
    return this.#sieve.least;
  }

  /** How many beads are less certain than that, and so taken apart. */
  get apart() {
    return this.#sieve.apart;
  }

  get filled() {
    return this.#sieve.filled;
  }

  /** Shows all of it, with the letters of its places. @param {Comparison} whole */
  show(whole) {
    this.whole = whole;
    this.choose(whole, null);
  }

  /**
   * @param {Comparison} comparison Made of the whole.
   * @param {string[] | null} letters By which its versions are known.
   */
  choose(comparison, letters) {
    this.#letters = letters;
    this.comparison = comparison;
    this.#present(this.#sieve.fill(comparison));
  }

  /** Shows what is left with the least similarity of now. */
  sift() {
    this.#present(this.#sieve.sift(this.coming ? null : this.comparison));
  }

  clear() {
    this.#asked += 1;
    this.coming = null;
    this.comparison = null;
    this.whole = null;
    this.#sieve.empty();
  }

  /** @param {Steps<Comparison | null>} steps Null where nothing else is left than what is shown. */
  #present(steps) {
    this.#asked += 1;
    const asked = this.#asked;
    const work = this.#viewOf(steps);
    if (countSentences(this.comparison) <= SHORT) {
      this.coming = null;
      this.#try(() => this.#use(finish(work)));
      return;
    }
    // Drawing is a task of its own.
    this.coming = inTurns(work).then(
      async (made) => {
        await giveWay();
        if (asked !== this.#asked) return;
        this.coming = null;
        this.#try(() => this.#use(made));
      },
      (error) => {
        if (asked === this.#asked) this.#fail(error);
      },
    );
  }

  /** @param {Steps<Comparison | null>} steps @returns {Steps<View | null>} */
  *#viewOf(steps) {
    const left = yield* steps;
    if (!left) return null;
    yield;
    return yield* viewInSteps(left, this.#stage.images(), this.#letters ?? undefined);
  }

  /** @param {View | null} view */
  #use(view) {
    if (!view) {
      this.#stage.update();
      return;
    }
    const { comparison } = view;
    this.comparison = comparison;
    this.#stage.show(view);
    this.#stage.ready(comparison);
  }

  /** @param {() => void} show */
  #try(show) {
    try {
      show();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {unknown} cause */
  #fail(cause) {
    this.coming = null;
    this.#stage.failed(new TypeError('what was given to show is no comparison', { cause }));
  }
}

/** @param {Comparison | null} comparison Whatever a page took for one. */
function countSentences(comparison) {
  const versions = comparison?.versions;
  if (!Array.isArray(versions)) return 0;
  return versions.reduce((sum, version) => sum + (version?.sentences?.length ?? 0), 0);
}
