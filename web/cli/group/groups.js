/** Which texts of a collection are versions of each other. */
import { cluster } from './clusters.js';
import { featuresOf } from './features.js';
import { RareMarks } from './rare-marks.js';
import { SharedConcepts } from './shared-concepts.js';
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
/** With less, concepts must confirm it, where they tell something: 0.3 of the pairs in common. */
const PLAINLY = SURE + 0.3 * (1 - SURE);
/** The most of a link across languages, which words go before, and the least that counts for a group. */
const LESS_SURE = 0.49;
const SUPPORT = 0.75;
/** Beyond chance: of what words, names or numbers only suggest. */
const CONFIRMED = 1.5;
/** What a translation may share at most, since it spells some names and numbers its own way. */
const MOST = 0.7;
/** Of the most that either text shares with any other in names and numbers. */
const NEAR_BEST = 0.8;
/** What a version shares in them, of what any other article does. */
const MARGIN = 1.25;

/** @typedef {{ left: number, right: number, strength: number }} Link */

export class Groups {
  #sketches = new Sketches();
  #marks = new RareMarks();
  #concepts = new SharedConcepts();
  #count = 0;

  /**
   * @param {string} text
   * @param {{ language: string, concepts: Set<number> } | null} [read] its concepts, if they are known
   */
  add(text, read = null) {
    const { pairs, marks } = featuresOf(text);
    this.#sketches.add(pairs);
    this.#marks.add(marks);
    this.#concepts.add(read);
    this.#count += 1;
  }

  /** @returns {number[][]} of two texts and more, by number from 0, in their order */
  find() {
    const concepts = this.#concepts;
    concepts.weigh();
    /** @type {Map<number, Link>} */
    const found = new Map();
    const add = (/** @type {Link} */ link) => {
      const key = concepts.keyOf(link.left, link.right);
      if ((found.get(key)?.strength ?? 0) < link.strength) found.set(key, link);
    };
    /** @type {Link[]} */
    const doubtful = [];
    const weigh = (/** @type {Link} */ link, /** @type {boolean} */ isWritten) => {
      const { left, right, strength } = link;
      const isTold = concepts.tells(left) && concepts.tells(right);
      const inOne = concepts.inOneLanguage(left, right);
      if (!isTold || (strength >= PLAINLY && (isWritten || !inOne))) add(link);
      else if (inOne && !found.has(concepts.keyOf(left, right))) doubtful.push(link);
    };
    for (const link of this.#byWords()) weigh(link, true);
    const marked = this.#byMarks();
    for (const link of marked) weigh(link, false);
    const confirmed = concepts.confirm(doubtful.map(({ left, right }) => [left, right]));
    const beyondOf = (/** @type {Link} */ { left, right }) =>
      confirmed.get(concepts.keyOf(left, right)) ?? 0;
    for (const link of doubtful) {
      if (beyondOf(link) >= (link.strength >= PLAINLY ? SUPPORT : CONFIRMED)) add(link);
    }
    const articles = this.#articles([...found.values()]);
    for (const [key, beyond] of concepts.across(articles, SUPPORT)) {
      const [left, right] = [Math.floor(key / this.#count), key % this.#count];
      if (beyond >= SUPPORT) add({ left, right, strength: Math.min(LESS_SURE, SEED * beyond) });
    }
    const joined = new Set([...found.values()].flatMap(({ left, right }) => [left, right]));
    for (const link of this.#distinct(marked, articles)) {
      const stands = !joined.has(link.left) && !joined.has(link.right);
      if (stands && beyondOf(link) >= SUPPORT) add(link);
    }
    return cluster(this.#count, [...found.values()], SEED);
  }

  /** @param {Link[]} links @returns {number[]} per text, a number that it has in common with those that links lead to */
  #articles(links) {
    const articles = Array.from({ length: this.#count }, (_, text) => text);
    const joined = cluster(
      this.#count,
      links.filter(({ left, right }) => this.#concepts.inOneLanguage(left, right)),
      SEED,
    );
    for (const members of joined) for (const member of members) articles[member] = members[0];
    return articles;
  }

  /**
   * @param {Link[]} links
   * @param {number[]} articles per text, a number that its versions have in common
   * @returns {Link[]} those whose texts have none near that is nearly as near
   */
  #distinct(links, articles) {
    /** @type {Map<number, { article: number, most: number, rival: number }>} */
    const nearest = new Map();
    const ends = (/** @type {Link} */ { left, right }) => [
      [left, articles[right]],
      [right, articles[left]],
    ];
    for (const link of links.toSorted((a, b) => b.strength - a.strength)) {
      for (const [text, article] of ends(link)) {
        const near = nearest.get(text);
        if (!near) nearest.set(text, { article, most: link.strength, rival: 0 });
        else if (near.article !== article) near.rival = Math.max(near.rival, link.strength);
      }
    }
    return links.filter((link) =>
      ends(link).every(([text, article]) => {
        const near = nearest.get(text);
        return near?.article === article && near.most >= MARGIN * near.rival;
      }),
    );
  }

  /** @returns {Link[]} Words in common are surer than names: the least of them is as strong as what makes a group. */
  #byWords() {
    /** @type {Link[]} */
    const links = [];
    this.#sketches.pairs(ALIKE, FEWEST, (left, right, likeness) =>
      links.push({ left, right, strength: SURE + likeness * (1 - SURE) }),
    );
    return links;
  }

  /** @returns {Link[]} by names and numbers */
  #byMarks() {
    // What everybody in the news shares is told from a translation by this: the translation shares more.
    const best = new Float32Array(this.#count);
    /** @type {Link[]} */
    const marked = [];
    this.#marks.pairs(MARKED, (left, right, strength) => {
      marked.push({ left, right, strength });
      best[left] = Math.max(best[left], strength);
      best[right] = Math.max(best[right], strength);
    });
    return marked.filter(
      ({ left, right, strength }) =>
        strength >= NEAR_BEST * Math.min(MOST, Math.max(best[left], best[right])),
    );
  }
}
