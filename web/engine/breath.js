/**
 * Lets long work in one thread be watched and ended: between its pieces it is told how far the work
 * is, and now and then the thread is given free for a moment, so that an abort is heard.
 */

/** In milliseconds; well under the 100 within which an abort must end the work. */
const LONGEST = 40;

export class Breath {
  #signal;
  #onProgress;
  #last = performance.now();

  /** @param {{ signal?: AbortSignal, onProgress?: (fraction: number) => void }} [watched] */
  constructor({ signal, onProgress } = {}) {
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /**
   * @param {number} fraction of the work that is done, 0 to 1
   * @returns {Promise<void>}
   * @throws the signal's reason, once it was aborted
   */
  async take(fraction) {
    this.#onProgress?.(fraction);
    if (performance.now() - this.#last < LONGEST) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    this.#signal?.throwIfAborted();
    this.#last = performance.now();
  }

  /**
   * A part of the work, whose own fractions go from 0 to 1.
   *
   * @param {number} from of the whole
   * @param {number} to
   */
  part(from, to) {
    return new Breath({
      signal: this.#signal,
      onProgress: (fraction) => this.#onProgress?.(from + (to - from) * fraction),
    });
  }
}
