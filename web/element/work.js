/**
 * The comparison under way, of which there is one at most: asking for another gives up the one
 * before. It begins when the page has settled, and tells how it goes.
 */

import { compare } from '../engine/compare.js';

/** @import { Comparison, CompareOptions, VersionInput } from '../model/types.js' */

/** @typedef {{ versions: VersionInput[], options: CompareOptions }} Order */

/**
 * @typedef {object} Listener
 * @property {(fraction: number) => void} progress 0 to 1.
 * @property {(comparison: Comparison) => void} done
 * @property {(error: Error) => void} failed
 * @property {() => void} lacking There are fewer than two versions.
 */

/** Articles that change in quick succession, as while a page loads, are compared once; in ms. */
const SETTLE = 40;

export class Work {
  /** How far it is, 0 to 1; null when none is under way. */
  /** @type {number | null} */
  fraction = null;
  #listener;
  /** @type {AbortController | null} */
  #abort = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settling;

  /** @param {Listener} listener */
  constructor(listener) {
    this.#listener = listener;
  }

  /** @param {() => Order} order Asked when the work begins. */
  begin(order) {
    this.stop();
    this.fraction = 0;
    this.#settling = setTimeout(() => void this.#run(order()), SETTLE);
  }

  stop() {
    clearTimeout(this.#settling);
    this.#abort?.abort();
    this.#abort = null;
    this.fraction = null;
  }

  /** @param {Order} order */
  async #run({ versions, options }) {
    // What is no list at all goes on to `compare`, which says what it expects.
    if (Array.isArray(versions) && versions.length < 2) {
      this.fraction = null;
      this.#listener.lacking();
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    const isCurrent = () => this.#abort === abort;
    const { signal } = options;
    const giveUp = () => abort.abort(signal?.reason);
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { signal: abort.signal });
    try {
      const comparison = await compare(versions, {
        ...options,
        signal: abort.signal,
        onProgress: (fraction) => {
          if (!isCurrent()) return;
          this.fraction = fraction;
          options.onProgress?.(fraction);
          this.#listener.progress(fraction);
        },
      });
      if (isCurrent()) this.#end(() => this.#listener.done(comparison));
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      if (isCurrent()) this.#end(() => this.#listener.failed(failure));
    }
  }

  /** @param {() => void} tell */
  #end(tell) {
    this.#abort = null;
    this.fraction = null;
    tell();
  }
}
