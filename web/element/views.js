/**
 * Ways to show a comparison other than the table: each is a module of its own, fetched when it is first
 * asked for. What a reader looks at keeps its place when the way changes.
 */

import { ceilingOf } from './pinned.js';
import { adoptStyles } from './style-sheets.js';
import { loadPanelWords } from './words.js';

/**
 * @import { CSSResult, LitElement, TemplateResult } from 'lit'
 * @import { View } from '../render/view.js'
 * @import { KeyRow } from './navigation.js'
 */

/**
 * What such a way may know and ask of the element.
 *
 * @typedef {object} ViewDesk
 * @property {() => string} language A key of `strings`.
 * @property {() => void} update Draws the element anew.
 * @property {() => Promise<unknown>} drawn When it is.
 * @property {(version: number, sentence: number) => void} goTo Puts the keyboard there.
 * @property {(version: number, sentence: number) => void} show Brings it into view, and no more.
 */

/**
 * @typedef {object} OtherView
 * @property {(view: View, drawn: Set<number>) => TemplateResult} draw With the sheets of a long text
 *   that are drawn.
 * @property {(view: View) => KeyRow[]} rows What it shows, for the keyboard: a sentence a row, in the
 *   order of each version, under the index of the table's row.
 * @property {(root: ShadowRoot) => void} follow Called after every drawing.
 * @property {(version: number) => Promise<void>} reach Makes sure that a version is in sight.
 * @property {(view: View, version: number, sentence: number) => number | null} sheetOf The sheet that
 *   holds it; null where all is drawn.
 * @property {(view: View, sheet: number, version: number) => number[]} sentencesIn What a sheet holds of
 *   a version, in its order.
 * @property {(sentence: Element) => void} lead All else is put beside it.
 * @property {boolean} isOne Whether it shows one column.
 * @property {() => unknown} stamp The same as long as it shows the same rows of a view.
 */

/** @typedef {{ styles: CSSResult[], make: (desk: ViewDesk) => OtherView }} ViewModule */

/** @type {Record<string, () => Promise<ViewModule>>} */
const VIEWS = {
  reading: () => import('./views/reading-view.js'),
  merged: () => import('./views/merged-view.js'),
};

/** For so many frames what is drawn around a sentence may move it. */
const SETTLING = 6;

/** Where a panel stands among what is noted. */
const PANEL = 2;

export class Views {
  #host;
  #desk;
  /** @type {Map<string, OtherView>} */
  #there = new Map();
  /** @type {Map<string, Promise<void>>} */
  #asked = new Map();
  /** @type {unknown[]} How it was shown last. */
  #way = [];
  /** @type {Look | null} What the reader looked at before that changed. */
  #look = null;
  #frames = 1;
  /** @type {Element | null} A sentence that is kept in its place. */
  #kept = null;

  /**
   * @param {LitElement & { view: string }} host
   * @param {ViewDesk} desk
   */
  constructor(host, desk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** The one that shows; null for the table, also while another is on its way. */
  get current() {
    const { view } = this.#host;
    if (!Object.hasOwn(VIEWS, view)) return null;
    const there = this.#there.get(view);
    // Until it is here the table shows, which lacks nothing.
    if (!there && !this.#asked.has(view)) void this.load(view).catch(() => {});
    return there ?? null;
  }

  /**
   * Takes note of what the reader looks at, where the way to show it changes; before every drawing.
   *
   * @param {unknown[]} layout What else moves what is shown: first a panel, which draws none of it anew.
   * @returns {boolean} Whether the way to show it does.
   */
  leave(layout) {
    const way = [this.#host.view, this.current, ...layout];
    const changes = way.slice(0, 2).some((part, at) => part !== this.#way[at]);
    if (way.some((part, at) => part !== this.#way[at])) {
      const root = /** @type {ShadowRoot} */ (this.#host.renderRoot);
      this.#look = this.#host.hasUpdated ? lookedAt(root) : null;
    }
    this.#frames = way.some((part, at) => at !== PANEL && part !== this.#way[at]) ? SETTLING : 1;
    this.#way = way;
    return changes;
  }

  /** What is to be put back where it was; after every drawing. */
  arrive() {
    const look = this.#look;
    this.#look = null;
    return look;
  }

  /**
   * Puts a sentence where the reader looked at it, and again while what is drawn around it moves it.
   *
   * @param {Element} sentence
   * @param {number} top
   */
  async keep(sentence, top) {
    const frames = this.#frames;
    this.#kept = sentence;
    for (
      let frame = 0;
      frame < frames && this.#kept === sentence && sentence.isConnected;
      frame += 1
    ) {
      putBack(sentence, top);
      this.current?.lead(sentence);
      await new Promise(requestAnimationFrame);
    }
  }

  /** What is kept in its place is let go of. */
  release() {
    this.#kept = null;
  }

  /**
   * Brings a way here; nothing where it is the table.
   *
   * @param {string} name
   * @returns {Promise<void>}
   */
  async load(name) {
    if (!Object.hasOwn(VIEWS, name) || this.#there.has(name)) return;
    const asked = this.#asked.get(name) ?? this.#take(name);
    this.#asked.set(name, asked);
    await asked;
  }

  /** @param {string} name */
  async #take(name) {
    try {
      const [{ styles, make }] = await Promise.all([VIEWS[name](), loadPanelWords()]);
      const root = /** @type {ShadowRoot} */ (this.#host.renderRoot);
      adoptStyles(root, styles);
      this.#there.set(name, make(this.#desk));
      this.#desk.update();
    } catch (error) {
      // What did not come this time may come the next.
      this.#asked.delete(name);
      throw error;
    }
  }
}

/** @typedef {{ version: number, sentence: number, top: number }} Look `top` is its place in the window. */

/**
 * The sentence that a reader looks at: the one at which the keyboard is or was, if it is seen, else
 * the first that is.
 *
 * @param {ShadowRoot} root
 * @returns {Look | null}
 */
function lookedAt(root) {
  const all = ['.sentence[tabindex="0"]', '.sentence'].flatMap((kind) => [
    ...root.querySelectorAll(kind),
  ]);
  const head = root.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
  const ceiling = Math.max(head, ceilingOf(root));
  const seen = all.find((sentence) => {
    const { top, bottom, width } = sentence.getBoundingClientRect();
    return width > 0 && bottom > ceiling + 8 && top < window.innerHeight;
  });
  if (!seen) return null;
  return {
    version: Number(seen.getAttribute('data-version')),
    sentence: Number(seen.getAttribute('data-sentence')),
    top: seen.getBoundingClientRect().top,
  };
}

/**
 * Puts a sentence where the reader looked at it. In a pane it is the pane that scrolls, as far as it can:
 * what is pinned above stays pinned, and the pane fills the window below it.
 *
 * @param {Element} sentence
 * @param {number} top
 */
function putBack(sentence, top) {
  const pane = sentence.closest('.pane');
  const place = () => sentence.getBoundingClientRect().top;
  let most = Number.POSITIVE_INFINITY;
  if (pane && pane.scrollHeight > pane.clientHeight) {
    const { top: from, height } = pane.getBoundingClientRect();
    const ceiling = ceilingOf(/** @type {ShadowRoot} */ (pane.getRootNode()));
    const within = Math.min(Math.max(top - Math.max(from, ceiling), height / 8), (height * 3) / 4);
    pane.scrollTop += place() - from - within;
    most = from - ceiling;
  }
  window.scrollBy({ top: Math.min(place() - top, most), behavior: 'instant' });
}
