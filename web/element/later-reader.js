/**
 * Brings what follows a reader through the table once the table is painted: nobody presses a key before
 * they see what it is about.
 */

/** @import { Surroundings, TableReader } from './table-reader.js' */

export class LaterReader {
  /** @type {TableReader | null} Once it is there. */
  reader = null;
  /** @type {Promise<void> | null} */
  #coming = null;
  #make;
  #update;

  /**
   * @param {() => Surroundings} make
   * @param {() => void} update Called when it is there.
   */
  constructor(make, update) {
    this.#make = make;
    this.#update = update;
  }

  /** Settles when it is there, or did not come; at once, while nothing calls for it. */
  get coming() {
    return this.#coming;
  }

  /** Called after every drawing of something to read. */
  begin() {
    this.#coming ??= this.#bring().catch(() => {
      // What did not come this time may come the next.
      this.#coming = null;
    });
  }

  /**
   * Does something with it: at once where it is there, else when it has come.
   *
   * @template Result
   * @param {(reader: TableReader) => Result} action
   * @returns {Result | Promise<Result | undefined> | undefined} Nothing, where it was not called for.
   */
  with(action) {
    if (this.reader) return action(this.reader);
    return this.#coming?.then(() => (this.reader ? action(this.reader) : undefined));
  }

  async #bring() {
    const { TableReader } = await import('./table-reader.js');
    this.reader = new TableReader(this.#make());
    this.#update();
  }
}
