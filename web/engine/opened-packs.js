/**
 * Language packs as the core looks words up in them. They are shipped sealed, in a third of the room
 * (wasm/pack/sealed_pack.hpp), and opened once in each thread, which takes some milliseconds.
 */
import { headerSize } from './file-header.js';

/** @import { CoreRequest } from './core.js' */

/** So many are kept, the latest: a pack takes some 100 KB. */
const MOST = 32;

export class OpenedPacks {
  #open;
  /** @type {Map<string, Uint8Array>} by the header of what was opened */
  #known = new Map();

  /** @param {(file: Uint8Array) => Uint8Array} open */
  constructor(open) {
    this.#open = open;
  }

  /** @param {CoreRequest} request @returns {CoreRequest} the same with its packs open */
  within(request) {
    const languages = request.languages.map((language) => ({
      ...language,
      base: language.base && this.#opened(language.base),
      words: language.words && this.#opened(language.words),
    }));
    return { ...request, languages };
  }

  /** @param {Uint8Array} file */
  #opened(file) {
    // What it is, its length and its checksum.
    const header = file.subarray(0, headerSize).join(' ');
    const opened = this.#known.get(header) ?? this.#open(file);
    this.#known.delete(header);
    // One that is no good stays as it is, and is told of; it may come right the next time.
    if (opened.length === file.length) return opened;
    this.#known.set(header, opened);
    if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value ?? '');
    return opened;
  }
}
