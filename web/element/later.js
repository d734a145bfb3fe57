/**
 * What comes after the first paint, since none of it is needed before: the strip along the table, and
 * clean copies.
 */

import { adoptStyles } from './style-sheets.js';

/**
 * @import { Version } from '../model/types.js'
 * @import { RowEntry } from '../render/rows.js'
 * @import { SentencesIn } from './copying.js'
 * @import { Strip } from './strip.js'
 */

/**
 * Nothing is marked and copied before the pointer goes down.
 *
 * @param {ShadowRoot} root
 * @param {() => Version[]} versions Those that show.
 * @param {SentencesIn} sentencesIn
 */
export function copyLater(root, versions, sentencesIn) {
  const begin = async (/** @type {Event} */ { target }) => {
    const { followCopying, keepIn } = await import('./copying.js');
    followCopying(root, versions, sentencesIn);
    keepIn(root, target);
  };
  root.addEventListener('pointerdown', (event) => void begin(event), { once: true });
}

export class LaterStrip {
  /** @type {((entries: RowEntry[]) => unknown) | null} Draws it, once it is there. */
  draw = null;
  #desk;
  /** @type {Promise<Strip | null> | null} */
  #coming = null;

  /** @param {{ show: (version: number, sentence: number) => void, update: () => void }} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** Called after every drawing of a view. @param {ShadowRoot} root */
  async follow(root) {
    this.#coming ??= this.#bring(root);
    (await this.#coming)?.follow(root);
  }

  /** @param {ShadowRoot} root */
  async #bring(root) {
    try {
      const { Strip, styles } = await import('./strip.js');
      adoptStyles(root, [styles]);
      const strip = new Strip(this.#desk.show);
      this.draw = (entries) => strip.draw(entries);
      this.#desk.update();
      return strip;
    } catch {
      // The table lacks nothing without it.
      return null;
    }
  }
}
