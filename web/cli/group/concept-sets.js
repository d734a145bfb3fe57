/**
 * The concepts of many texts, and how much of them two texts share: a concept counts the more, the fewer
 * texts have it. Two bytes a concept: some 350 bytes a text of 2 KB.
 */

/** Concepts of a text: with fewer, it tells nothing. */
const FEWEST = 8;
/** Concepts that more texts than this share of all have, and more than so many, say nothing. */
const SHARE = 0.3;
const FEW = 4;

export class ConceptSets {
  #concepts = new Uint16Array(1024);
  /** Where a text's concepts begin; those of the next text end them. */
  #starts = [0];
  /** @type {number[]} per text, its language; -1 where it tells nothing */
  #languages = [];
  /** @type {string[]} */
  #names = [];
  /** @type {Map<number, number>} */
  #numbers = new Map();
  /** How many texts have each concept, and what it counts: after `weigh`. */
  counts = new Uint32Array(0);
  weights = new Float32Array(0);
  /** Per text. */
  norms = new Float32Array(0);
  #marked = new Uint8Array(0);

  /** @param {{ language: string, concepts: Set<number> } | null} read null of a text that tells nothing */
  add(read) {
    let end = this.#starts[this.#starts.length - 1];
    const tells = read !== null && read.concepts.size >= FEWEST;
    if (tells) {
      while (end + read.concepts.size > this.#concepts.length) {
        const concepts = new Uint16Array(this.#concepts.length * 2);
        concepts.set(this.#concepts);
        this.#concepts = concepts;
      }
      for (const concept of read.concepts) {
        const number = this.#numbers.get(concept) ?? this.#numbers.size;
        this.#numbers.set(concept, number);
        this.#concepts[end] = number;
        end += 1;
      }
      if (!this.#names.includes(read.language)) this.#names.push(read.language);
    }
    this.#starts.push(end);
    this.#languages.push(tells ? this.#names.indexOf(read.language) : -1);
  }

  /** Comes after all texts and before what follows. */
  weigh() {
    this.counts = new Uint32Array(this.#numbers.size);
    const end = this.#starts[this.#starts.length - 1];
    for (let at = 0; at < end; at += 1) this.counts[this.#concepts[at]] += 1;
    const most = Math.max(FEW, SHARE * this.size);
    this.weights = Float32Array.from(this.counts, (count) =>
      count === 0 || count > most ? 0 : Math.log(this.size / count) ** 2,
    );
    this.norms = Float32Array.from(this.#languages, (_, text) =>
      Math.sqrt(this.of(text).reduce((sum, concept) => sum + this.weights[concept], 0)),
    );
    this.#marked = new Uint8Array(this.#numbers.size);
  }

  /** How many texts there are. */
  get size() {
    return this.#languages.length;
  }

  /** How many languages they are in. */
  get languages() {
    return this.#names.length;
  }

  /** @param {number} text @returns {number} the number of its language, -1 where it tells nothing */
  languageOf(text) {
    return this.#languages[text];
  }

  /** @param {number} text @returns {Uint16Array} concepts, each a number below `counts.length` */
  of(text) {
    return this.#concepts.subarray(this.#starts[text], this.#starts[text + 1]);
  }

  /** @param {number} text what others are held against, until it is no longer @param {0 | 1} mark */
  mark(text, mark) {
    for (const concept of this.of(text)) this.#marked[concept] = mark;
  }

  /** @param {number} marked @param {number} other @returns {number} a cosine, 0 to 1 */
  likenessToMarked(marked, other) {
    let sum = 0;
    for (let at = this.#starts[other]; at < this.#starts[other + 1]; at += 1) {
      const concept = this.#concepts[at];
      sum += this.#marked[concept] * this.weights[concept];
    }
    return sum / (this.norms[marked] * this.norms[other] || 1);
  }
}
