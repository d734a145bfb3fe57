/**
 * MinHash sketches (Broder 1997) of sets of hashes, and the pairs of sets that look alike, by bands
 * (locality-sensitive hashing; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4):
 * what shares a band is looked at. 512 bytes a set.
 */

/** Numbers in a sketch. */
const SIZE = 128;
/** Numbers in a band: two find sets with a fifth in common 93 times in 100. */
const BAND = 2;
/**
 * Sets that share one band and no more than this many others are compared with each; of more, which
 * share what everybody writes, each with the next few.
 */
const CROWD = 60;

/** @param {number} seed @returns {() => number} 32-bit numbers, the same for the same seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let value = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
    return (value ^ (value >>> 15)) >>> 0;
  };
}

const random = randomFrom(7);
const FACTORS = Uint32Array.from({ length: SIZE }, () => random() | 1);
const TERMS = Uint32Array.from({ length: SIZE }, random);

export class Sketches {
  #numbers = new Uint32Array(SIZE * 1024);
  #sizes = new Uint32Array(1024);
  #count = 0;

  /** @param {Uint32Array} hashes */
  add(hashes) {
    if (this.#count === this.#sizes.length) {
      const numbers = new Uint32Array(this.#numbers.length * 2);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
      const sizes = new Uint32Array(this.#sizes.length * 2);
      sizes.set(this.#sizes);
      this.#sizes = sizes;
    }
    const from = this.#count * SIZE;
    for (let at = 0; at < SIZE; at += 1) {
      const [factor, term] = [FACTORS[at], TERMS[at]];
      let least = 0xffffffff;
      for (let index = 0; index < hashes.length; index += 1) {
        const mixed = (Math.imul(hashes[index], factor) + term) >>> 0;
        const value = (mixed ^ (mixed >>> 16)) >>> 0;
        if (value < least) least = value;
      }
      this.#numbers[from + at] = least;
    }
    this.#sizes[this.#count] = hashes.length;
    this.#count += 1;
  }

  /** @param {number} left @param {number} right @returns {number} what share of both they have in common */
  likeness(left, right) {
    let same = 0;
    for (let at = 0; at < SIZE; at += 1) {
      if (this.#numbers[left * SIZE + at] === this.#numbers[right * SIZE + at]) same += 1;
    }
    return same / SIZE;
  }

  /**
   * @param {number} least likeness, 0 to 1
   * @param {number} fewest hashes that a set must have to be told from others
   * @param {(left: number, right: number, likeness: number) => void} found called once or more for each such pair
   */
  pairs(least, fewest, found) {
    const told = Array.from({ length: this.#count }, (_, index) => index).filter(
      (index) => this.#sizes[index] >= fewest,
    );
    const keys = new Float64Array(this.#count);
    for (let band = 0; band < SIZE; band += BAND) {
      for (const index of told) {
        const at = index * SIZE + band;
        keys[index] = this.#numbers[at] * 2 ** 21 + (this.#numbers[at + 1] >>> 11);
      }
      const order = told.toSorted((a, b) => keys[a] - keys[b]);
      for (let from = 0; from < order.length; ) {
        let to = from + 1;
        while (to < order.length && keys[order[to]] === keys[order[from]]) to += 1;
        for (let left = from; left < to; left += 1) {
          const last = to - from > CROWD ? Math.min(to, left + 4) : to;
          for (let right = left + 1; right < last; right += 1) {
            const likeness = this.likeness(order[left], order[right]);
            if (likeness >= least) found(order[left], order[right], likeness);
          }
        }
        from = to;
      }
    }
  }
}
