/**
 * Texts that share concepts: the same article in any two languages names much the same ones. What two
 * texts share is held against what either shares with others in that language, so that no bound has
 * to know how much is known of it.
 */
import { ConceptSets } from './concept-sets.js';

/** Of likeness by chance: texts of one making differ less than articles do. */
const LEAST_DEVIATION = 0.03;
/** Texts of a language, spread over all of them, that tell how much is shared by chance. */
const SAMPLE = 200;
/** Texts that the bound of chance reckons with at least. */
const SMALLEST = 20;
/** Likeness by chance as it mostly is, which counts as so many texts of the sample. */
const USUAL = { count: 10, mean: 0.1, deviation: 0.05 };
/** The least likeness of versions: a cosine, 0 to 1. */
const LEAST = 0.12;
/**
 * And of the concepts that lists are gone through for, of the weight that these have: that finds what is
 * worth a look. Where there is no time for all concepts, chance would find too many.
 */
const WORTH = { all: 0.1, rare: 0.15 };
/** Of the most that either text shares with any in the other's language. */
const NEAR_BEST = 0.8;
/** What a text shares with a version in another language, of what it shares with any other article there. */
const MARGIN = 1.25;
/** Steps through lists of texts that have a concept: some seconds. The rarest concepts come first. */
const STEPS = 4e9;

/**
 * @typedef {{ left: number, right: number, likeness: number }} Alike
 * @typedef {{ count: number, sum: number, squares: number }} Chance Of likenesses to the sample.
 */

export class SharedConcepts {
  #sets = new ConceptSets();
  /** @type {Map<number, Chance>} */
  #chances = new Map();
  /** @type {number[][]} per language, the sample of its texts */
  #samples = [];
  /** @type {number[]} per language, its texts */
  #sizes = [];
  #sampled = new Uint8Array(0);

  /** @param {{ language: string, concepts: Set<number> } | null} read null of a text that tells nothing */
  add(read) {
    this.#sets.add(read);
  }

  /** @param {number} text @returns {boolean} */
  tells(text) {
    return this.#sets.languageOf(text) >= 0;
  }

  /** @param {number} left @param {number} right @returns {boolean} */
  inOneLanguage(left, right) {
    return this.#sets.languageOf(left) === this.#sets.languageOf(right);
  }

  /** Comes after all texts and before what follows. */
  weigh() {
    this.#sets.weigh();
    const members = Array.from(
      { length: this.#sets.languages },
      () => /** @type {number[]} */ ([]),
    );
    for (let text = 0; text < this.#sets.size; text += 1) {
      if (this.tells(text)) members[this.#sets.languageOf(text)].push(text);
    }
    this.#sizes = members.map(({ length }) => length);
    this.#samples = members.map((texts) => {
      const step = Math.max(1, texts.length / SAMPLE);
      return Array.from(
        { length: Math.min(SAMPLE, texts.length) },
        (_, index) => texts[Math.floor(index * step)],
      );
    });
    this.#sampled = new Uint8Array(this.#sets.size);
    for (const text of this.#samples.flat()) this.#sampled[text] = 1;
  }

  /**
   * @param {Iterable<readonly [number, number]>} pairs of texts that tell something
   * @returns {Map<number, number>} of those that share enough, by `keyOf`, how much more that is than
   *   chance would have it: 1 where it is just enough to be sure
   */
  confirm(pairs) {
    return this.#sure([...pairs].map(([left, right]) => this.#alike(left, right)));
  }

  /** @param {number} left @param {number} right @returns {number} the same for both orders */
  keyOf(left, right) {
    return Math.min(left, right) * this.#sets.size + Math.max(left, right);
  }

  /**
   * @param {number[]} articles per text, a number that versions in one language have in common
   * @param {number} least of what `confirm` gives
   * @returns {Map<number, number>} of pairs across languages, as `confirm` gives them
   */
  across(articles, least) {
    const floors = Array.from({ length: this.#sets.languages }, (_, language) =>
      Math.max(LEAST, least * LEAST_DEVIATION * this.#bound(language)),
    );
    const { counts, weights, norms } = this.#sets;
    const order = [...counts.keys()]
      .filter((concept) => weights[concept] > 0)
      .sort((a, b) => counts[a] - counts[b]);
    const isRare = new Uint8Array(counts.length);
    let steps = 0;
    let worth = WORTH.all;
    for (const concept of order) {
      steps += counts[concept] ** 2 / 2;
      if (steps > STEPS) {
        worth = WORTH.rare;
        break;
      }
      isRare[concept] = 1;
    }
    const holders = Array.from(
      counts,
      (count, concept) => new Uint32Array(isRare[concept] * count),
    );
    const held = new Uint32Array(counts.length);
    const inverse = norms.map((norm) => (norm > 0 ? 1 / norm : 0));
    const shared = new Float32Array(this.#sets.size);
    const best = new Float32Array(this.#sets.size * this.#sets.languages);
    /** @type {Alike[]} */
    const found = [];
    for (let text = 0; text < this.#sets.size; text += 1) {
      if (!this.tells(text)) continue;
      const rare = this.#sets
        .of(text)
        .reduce((sum, concept) => sum + isRare[concept] * weights[concept], 0);
      const enough = (worth * rare) / (norms[text] || 1);
      this.#sets.mark(text, 1);
      for (const concept of this.#sets.of(text)) {
        if (isRare[concept] === 0) continue;
        const weight = weights[concept];
        const others = holders[concept];
        for (let at = 0; at < held[concept]; at += 1) {
          const other = others[at];
          const before = shared[other];
          // As it is stored: what is rounded up to enough then must be seen now.
          const now = Math.fround(before + weight * inverse[other]);
          shared[other] = now;
          if (before >= enough || now < enough || this.inOneLanguage(text, other)) continue;
          const likeness = this.#sets.likenessToMarked(text, other);
          if (likeness < floors[this.#sets.languageOf(other)]) continue;
          // What is far from the most on both sides is neither a version nor a rival.
          const places = [this.#placeOf(text, other), this.#placeOf(other, text)];
          if (places.every((place) => likeness < NEAR_BEST * best[place])) continue;
          found.push({ left: other, right: text, likeness });
          for (const place of places) best[place] = Math.max(best[place], likeness);
        }
        others[held[concept]] = text;
        held[concept] += 1;
      }
      this.#sets.mark(text, 0);
      shared.fill(0);
    }
    return this.#sure(this.#distinct(found, articles));
  }

  /** @param {number} left @param {number} right @returns {Alike} */
  #alike(left, right) {
    this.#sets.mark(left, 1);
    const likeness = this.#sets.likenessToMarked(left, right);
    this.#sets.mark(left, 0);
    return { left, right, likeness };
  }

  /** @param {number} text @param {number} language @returns {Chance} */
  #chance(text, language) {
    const key = text * this.#sets.languages + language;
    const known = this.#chances.get(key);
    if (known) return known;
    const chance = {
      count: USUAL.count,
      sum: USUAL.count * USUAL.mean,
      squares: USUAL.count * (USUAL.mean ** 2 + USUAL.deviation ** 2),
    };
    this.#sets.mark(text, 1);
    for (const other of this.#samples[language]) {
      if (other === text) continue;
      const likeness = this.#sets.likenessToMarked(text, other);
      chance.count += 1;
      chance.sum += likeness;
      chance.squares += likeness ** 2;
    }
    this.#sets.mark(text, 0);
    this.#chances.set(key, chance);
    return chance;
  }

  /**
   * @param {Alike} alike @param {number} text one of its two @param {number} other
   * @returns {number} 1 and more where chance would not come so far in all texts of that language
   */
  #beyondChance({ likeness }, text, other) {
    const language = this.#sets.languageOf(other);
    let { count, sum, squares } = this.#chance(text, language);
    if (this.#sampled[other] === 1) {
      count -= 1;
      sum -= likeness;
      squares -= likeness ** 2;
    }
    const mean = sum / count;
    const deviation = Math.sqrt(Math.max(LEAST_DEVIATION ** 2, squares / count - mean ** 2));
    return (likeness - mean) / deviation / this.#bound(language);
  }

  /**
   * @param {number} language
   * @returns {number} in deviations: the most of so many normal numbers, and two more, since likenesses
   *   are not quite normal
   */
  #bound(language) {
    return 2 + Math.sqrt(2 * Math.log(Math.max(SMALLEST, this.#sizes[language])));
  }

  /** @param {number} text @param {number} other @returns {number} that of a text and a language */
  #placeOf(text, other) {
    return text * this.#sets.languages + this.#sets.languageOf(other);
  }

  /**
   * Articles on one subject share much, each with all the others; versions of one share more.
   *
   * @param {Alike[]} found @param {number[]} articles @returns {Alike[]}
   */
  #distinct(found, articles) {
    /** @type {Map<number, { article: number, most: number, rival: number }>} by place */
    const nearest = new Map();
    for (const { left, right, likeness } of found) {
      for (const [text, other] of [
        [left, right],
        [right, left],
      ]) {
        const place = this.#placeOf(text, other);
        if (likeness > (nearest.get(place)?.most ?? 0)) {
          nearest.set(place, { article: articles[other], most: likeness, rival: 0 });
        }
      }
    }
    for (const { left, right, likeness } of found) {
      for (const [text, other] of [
        [left, right],
        [right, left],
      ]) {
        const near = nearest.get(this.#placeOf(text, other));
        if (near && near.article !== articles[other]) near.rival = Math.max(near.rival, likeness);
      }
    }
    const isNearest = (/** @type {number} */ text, /** @type {number} */ other) => {
      const near = nearest.get(this.#placeOf(text, other));
      return near?.article === articles[other] && near.most >= MARGIN * near.rival;
    };
    return found.filter(({ left, right }) => isNearest(left, right) && isNearest(right, left));
  }

  /** @param {Alike[]} found @returns {Map<number, number>} */
  #sure(found) {
    /** @type {Map<number, number>} by place, the most that the text shares with any there */
    const best = new Map();
    for (const { left, right, likeness } of found) {
      for (const place of [this.#placeOf(left, right), this.#placeOf(right, left)]) {
        best.set(place, Math.max(best.get(place) ?? 0, likeness));
      }
    }
    const mostOf = (/** @type {number} */ text, /** @type {number} */ other) =>
      best.get(this.#placeOf(text, other)) ?? 0;
    /** @type {Map<number, number>} */
    const sure = new Map();
    for (const alike of found) {
      const { left, right, likeness } = alike;
      const most = Math.max(mostOf(left, right), mostOf(right, left));
      if (likeness < LEAST || likeness < NEAR_BEST * most) continue;
      const beyond = Math.min(
        this.#beyondChance(alike, left, right),
        this.#beyondChance(alike, right, left),
      );
      sure.set(this.keyOf(left, right), beyond);
    }
    return sure;
  }
}
