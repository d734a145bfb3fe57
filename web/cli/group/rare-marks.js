/**
 * Texts that share names and numbers which few others have, as translations do. A mark counts the
 * more, the fewer texts have it. Some 100 bytes a text.
 */

/** Marks that more texts have than this share of all, or than this many, say nothing. */
const SHARE = 1 / 200;
const FEW = 60;

export class RareMarks {
  /** @type {Uint32Array[]} per text */
  #texts = [];

  /** @param {Uint32Array} marks */
  add(marks) {
    this.#texts.push(marks);
  }

  /**
   * @param {{ likeness: number, shared: number }} least how much of the weight of both texts' marks
   *   is shared (0 to 1), and how many marks
   * @param {(left: number, right: number, likeness: number, shared: number) => void} found called once for each such pair
   */
  pairs(least, found) {
    const all = this.#texts.length;
    const most = Math.max(FEW, all * SHARE);
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const marks of this.#texts) {
      for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
    const weight = (/** @type {number} */ mark) => {
      const count = counts.get(mark) ?? 0;
      return count > most ? 0 : Math.log(all / count);
    };
    const totals = this.#texts.map((marks) => marks.reduce((sum, mark) => sum + weight(mark), 0));
    /** @type {Map<number, number[]>} */
    const holders = new Map();
    const shared = new Float32Array(all);
    const number = new Uint16Array(all);
    this.#texts.forEach((marks, text) => {
      /** @type {number[]} */
      const met = [];
      for (const mark of marks) {
        const gain = weight(mark);
        if (gain === 0 || (counts.get(mark) ?? 0) < 2) continue;
        const others = holders.get(mark);
        if (!others) {
          holders.set(mark, [text]);
          continue;
        }
        for (const other of others) {
          if (number[other] === 0) met.push(other);
          number[other] += 1;
          shared[other] += gain;
        }
        others.push(text);
      }
      for (const other of met) {
        const likeness = shared[other] / Math.sqrt(totals[text] * totals[other]);
        if (number[other] >= least.shared && likeness >= least.likeness)
          found(other, text, likeness, number[other]);
        number[other] = 0;
        shared[other] = 0;
      }
    });
  }
}
