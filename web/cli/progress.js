/** How far a long command is, in one row of a terminal that is written again and again. */

/** Milliseconds between two writings. */
const PAUSE = 200;

export class Progress {
  failed = 0;
  #done = 0;
  #before;
  #stream;
  #started = Date.now();
  #told = 0;

  /**
   * @param {{ isTTY?: boolean, write: (text: string) => unknown }} stream told nothing where it is no
   *   terminal
   * @param {number} before what was done already
   */
  constructor(stream, before) {
    this.#stream = stream;
    this.#before = before;
  }

  /** @param {boolean} failed */
  add(failed) {
    this.#done += 1;
    if (failed) this.failed += 1;
    if (Date.now() - this.#told >= PAUSE) this.#tell();
  }

  end() {
    if (this.#told === 0) return;
    this.#tell();
    this.#stream.write('\n');
  }

  #tell() {
    if (!this.#stream.isTTY) return;
    this.#told = Date.now();
    const rate = this.#done / Math.max(0.001, (this.#told - this.#started) / 1000);
    const failed = this.failed > 0 ? `, ${this.failed.toLocaleString('en')} failed` : '';
    const done = (this.#before + this.#done).toLocaleString('en');
    this.#stream.write(`\r\x1b[K${done} done${failed}, ${rate.toFixed(1)} a second`);
  }
}
