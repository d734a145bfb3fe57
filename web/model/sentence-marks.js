/**
 * Which sentences of a version have a mark, with quick answers to which marked one stands nearest:
 * one bit a sentence, 32 at a step.
 */
export class SentenceMarks {
  #words;

  /** @param {number} sentences */
  constructor(sentences) {
    this.#words = new Uint32Array((sentences >> 5) + 1);
  }

  /** @param {number} sentence */
  has(sentence) {
    return (this.#words[sentence >> 5] & (1 << (sentence & 31))) !== 0;
  }

  /**
   * @param {number} sentence
   * @param {boolean} marked
   */
  set(sentence, marked) {
    if (marked) this.#words[sentence >> 5] |= 1 << (sentence & 31);
    else this.#words[sentence >> 5] &= ~(1 << (sentence & 31));
  }

  /**
   * @param {number} sentence
   * @returns {number} The last marked one before it; -1 for none.
   */
  before(sentence) {
    let at = sentence >> 5;
    let word = this.#words[at] & ((1 << (sentence & 31)) - 1);
    while (word === 0) {
      at -= 1;
      if (at < 0) return -1;
      word = this.#words[at];
    }
    return at * 32 + 31 - Math.clz32(word);
  }

  /**
   * @param {number} sentence
   * @returns {number} The first marked one after it; -1 for none.
   */
  after(sentence) {
    let at = (sentence + 1) >> 5;
    let word = at < this.#words.length ? this.#words[at] & -(1 << ((sentence + 1) & 31)) : 0;
    while (word === 0) {
      at += 1;
      if (at >= this.#words.length) return -1;
      word = this.#words[at];
    }
    return at * 32 + 31 - Math.clz32(word & -word);
  }
}
