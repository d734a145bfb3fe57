/**
 * Files of one kind that ship with the package: each is fetched once, and only when it is asked for.
 * One that cannot be fetched is left out; whoever asks next tries again. So it is with one that turned
 * out to be no good, which is then fetched past any cache.
 */
import { readAsset } from './read-asset.js';

export class AssetShelf {
  #urlOf;
  #elsewhere;
  /** @type {Map<string, Promise<Uint8Array>>} */
  #fetched = new Map();

  /** @type {Set<string>} */
  #refused = new Set();

  /**
   * @param {(name: string) => URL} urlOf where a file is
   * @param {(url: URL) => URL | undefined} [elsewhere] where it may be if it is not there
   */
  constructor(urlOf, elsewhere) {
    this.#urlOf = urlOf;
    this.#elsewhere = elsewhere;
  }

  /**
   * @param {string[]} names
   * @returns {Promise<{ found: Map<string, Uint8Array>, missing: string[] }>} In the order of `names`.
   *   Never rejects; `missing` are those that could not be fetched.
   */
  async take(names) {
    const taken = await Promise.allSettled(names.map((name) => this.#take(name)));
    /** @type {Map<string, Uint8Array>} */
    const found = new Map();
    taken.forEach((result, index) => {
      if (result.status === 'fulfilled') found.set(names[index], result.value);
    });
    return { found, missing: names.filter((name) => !found.has(name)) };
  }

  /** @param {string} name of a file whose content cannot be used */
  refuse(name) {
    this.#fetched.delete(name);
    this.#refused.add(name);
  }

  /** @param {string} name */
  #take(name) {
    let content = this.#fetched.get(name);
    if (!content) {
      content = this.#fetch(name);
      content.catch(() => this.#fetched.delete(name));
      this.#fetched.set(name, content);
    }
    return content;
  }

  /** @param {string} name */
  async #fetch(name) {
    const init = this.#refused.delete(name) ? { cache: /** @type {const} */ ('reload') } : {};
    const url = this.#urlOf(name);
    const other = this.#elsewhere?.(url);
    const response = await readAsset(url, init).catch((cause) => {
      if (!other) throw cause;
      return readAsset(other, init);
    });
    return new Uint8Array(await response.arrayBuffer());
  }
}
