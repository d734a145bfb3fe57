/**
 * The properties that mirror the element's simple attributes, so that a program and a framework set
 * either. The attribute holds the value; null, or what an element has without it, takes it away.
 */

import { LitElement } from 'lit';

/** Those properties, for whom a page set them before the element was defined. */
export const MIRRORED = /** @type {const} */ ([
  'theme',
  'shared',
  'minSimilarity',
  'moves',
  'pairs',
  'ignore',
]);

/** What stands for a no in an attribute. */
const NO = ['off', 'false', 'no'];

export class MirroredElement extends LitElement {
  /** `light` or `dark`; null, where the page's `color-scheme` decides. @type {string | null} */
  get theme() {
    return this.getAttribute('theme');
  }

  set theme(theme) {
    this.#write('theme', theme);
  }

  /**
   * Whether links of the page may hold what is shown. Frameworks that set properties give what stands
   * in a template, so that this and `moves` also take what their attributes hold.
   *
   * @type {boolean}
   */
  get shared() {
    return this.hasAttribute('shared');
  }

  set shared(isShared) {
    this.#write('shared', isShared || /** @type {unknown} */ (isShared) === '' ? '' : null);
  }

  /** How certain beads must be to be shown, 0 to 1; null where nothing was asked for. @type {number | null} */
  get minSimilarity() {
    const least = this.getAttribute('min-similarity');
    return least === null ? null : Number(least);
  }

  set minSimilarity(least) {
    this.#write('min-similarity', least);
  }

  /** Whether moves are looked for. @type {boolean} */
  get moves() {
    return !NO.includes(this.getAttribute('moves') ?? '');
  }

  set moves(isLookedFor) {
    this.#write('moves', NO.includes(String(isLookedFor)) ? 'off' : null);
  }

  /** What is compared with what, as `options.pairs`; null for the closest. @type {string | null} */
  get pairs() {
    return this.getAttribute('pairs');
  }

  set pairs(pairs) {
    this.#write('pairs', pairs);
  }

  /** Names of what is no difference, parted by spaces; null for what `compare` ignores. @type {string | null} */
  get ignore() {
    return this.getAttribute('ignore');
  }

  set ignore(names) {
    this.#write('ignore', names);
  }

  /** @param {string} attribute @param {string | number | null | undefined} value */
  #write(attribute, value) {
    if (value === null || value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, String(value));
  }
}
