/** Which texts of a collection are versions of each other. */
import { cluster } from './clusters.js';
import { featuresOf } from './features.js';
import { RareMarks } from './rare-marks.js';
import { Sketches } from './sketches.js';

/** Pairs of words in common, of all that either has: the least of versions in one language. */
const ALIKE = 0.15;
/** Pairs of words: shorter texts are told apart by nothing. */
const FEWEST = 8;
/** Weight of names and numbers in common: the least that counts for a group, and that makes one. */
const MARKED = { likeness: 0.3, shared: 3 };
const SEED = 0.35;
/** Strength of a link by words. */
const SURE = 0.5;
/** What a translation may share at most, since it spells some names and numbers its own way. */
const MOST = 0.7;
/** Of the most that either text shares with any other in names and numbers. */
const NEAR_BEST = 0.8;

export class Groups {
  #sketches = new Sketches();
  #marks = new RareMarks();
  #count = 0;

  /** @param {string} text */
  add(text) {
    const { pairs, marks } = featuresOf(text);
    this.#sketches.add(pairs);
    this.#marks.add(marks);
    this.#count += 1;
  }

  /** @returns {number[][]} of two texts and more, by number from 0, in their order */
  find() {
    /** @type {Map<number, number>} pair -> strength */
    const found = new Map();
    const add = (
      /** @type {number} */ a,
      /** @type {number} */ b,
      /** @type {number} */ strength,
    ) => {
      const key = Math.min(a, b) * this.#count + Math.max(a, b);
      found.set(key, Math.max(found.get(key) ?? 0, strength));
    };
    // Words in common are surer than names: the least of them is as strong as what makes a group.
    this.#sketches.pairs(ALIKE, FEWEST, (left, right, likeness) =>
      add(left, right, SURE + likeness * (1 - SURE)),
    );
    // What everybody in the news shares is told from a translation by this: the translation shares more.
    const best = new Float32Array(this.#count);
    /** @type {[number, number, number][]} */
    const marked = [];
    this.#marks.pairs(MARKED, (left, right, likeness) => {
      marked.push([left, right, likeness]);
      best[left] = Math.max(best[left], likeness);
      best[right] = Math.max(best[right], likeness);
    });
    for (const [left, right, likeness] of marked) {
      const most = Math.min(MOST, Math.max(best[left], best[right]));
      if (likeness >= NEAR_BEST * most) add(left, right, likeness);
    }
    const links = [...found].map(([key, strength]) => ({
      left: Math.floor(key / this.#count),
      right: key % this.#count,
      strength,
    }));
    return cluster(this.#count, links, SEED);
  }
}
