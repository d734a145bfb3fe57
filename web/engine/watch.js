/**
 * Waits for something to be heard, and says when it was silent for too long. It counts the seconds in
 * which the page was awake, one by one: while a computer sleeps, nothing can be heard.
 */
export class Watch {
  #left;
  #timer;

  /**
   * @param {number} seconds of silence that are borne
   * @param {(seconds: number) => void} onSilence called once, with the same number
   */
  constructor(seconds, onSilence) {
    this.seconds = seconds;
    this.#left = seconds;
    this.#timer = setInterval(() => {
      this.#left -= 1;
      if (this.#left > 0) return;
      this.stop();
      onSilence(seconds);
    }, 1000);
  }

  /** Something was heard: the silence begins anew. */
  heard() {
    this.#left = this.seconds;
  }

  stop() {
    clearInterval(this.#timer);
  }
}
