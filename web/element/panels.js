/**
 * What opens beside the table, one at a time. Each panel is a module of its own that is fetched when
 * it is first asked for, with its style sheet, so that a page that only compares pays for none.
 */

import { nothing } from 'lit';
import { focusFirst } from './focus.js';
import { adoptStyles } from './style-sheets.js';
import { isTyping } from './targets.js';
import { loadPanelWords } from './words.js';

/**
 * @import { CSSResult, LitElement, TemplateResult } from 'lit'
 * @import { Comparison, CompareOptions } from '../model/types.js'
 * @import { PanelName } from '../render/toolbar-template.js'
 * @import { View } from '../render/view.js'
 */

/**
 * What a panel may know and ask of the element.
 *
 * @typedef {object} Desk
 * @property {() => View | null} view
 * @property {() => Comparison | null} whole All that was compared, of which some may be shown.
 * @property {() => CompareOptions} options By which it was.
 * @property {(comparison: Comparison, letters: string[] | null) => void} choose Shows one made of it;
 *   letters by which its versions are known, where they are not all.
 * @property {() => string} language A key of `strings`.
 * @property {(version: number, sentence: number) => void} goTo Puts the keyboard there.
 * @property {(version: number, sentence: number) => void} show Brings it into view, and no more.
 * @property {() => { version: number, sentence: number } | null} place Where the keyboard is or was.
 * @property {() => { version: number, sentence: number } | null} chosen The sentence that was chosen.
 * @property {() => { view: string, marks: string, least: number }} state How it is shown.
 * @property {() => boolean} canShare Whether the page lets links hold what is shown.
 * @property {(comparison: Comparison) => void} open Shows one that was made elsewhere.
 * @property {() => void} update Draws the element anew.
 * @property {() => void} close
 */

/**
 * @typedef {object} Panel
 * @property {() => TemplateResult | null} draw
 * @property {(root: ShadowRoot, isOpen: boolean) => void} [drawn] The element was drawn.
 * @property {(event: KeyboardEvent) => boolean} [press] Whether a key meant something to it; asked
 *   wherever in the element the keyboard is.
 */

/** @typedef {{ styles: CSSResult[], make: (desk: Desk) => Panel }} PanelModule */

/** @type {Record<PanelName, { load: () => Promise<PanelModule>, keys: string[] }>} */
const PANELS = {
  facts: { load: () => import('./panels/facts-panel.js'), keys: ['f', 'F'] },
  versions: { load: () => import('./panels/versions-panel.js'), keys: ['v'] },
  find: { load: () => import('./panels/find-panel.js'), keys: ['/'] },
  take: { load: () => import('./panels/take-panel.js'), keys: ['c'] },
  keys: { load: () => import('./panels/keys-panel.js'), keys: ['?'] },
  // Opened by choosing a sentence, and by nothing else.
  sentence: { load: () => import('./panels/sentence-panel.js'), keys: [] },
};

const PANEL_NAMES = /** @type {PanelName[]} */ (Object.keys(PANELS));

export class Panels {
  /** @type {PanelName | null} The one that is open, or on its way. */
  open = null;
  #host;
  #desk;
  /** @type {Map<PanelName, Promise<Panel>>} */
  #asked = new Map();
  /** @type {Map<PanelName, Panel>} */
  #there = new Map();
  #listens = false;
  /** @type {PanelName | null} What was open before a sentence was chosen. */
  #under = null;
  /** Whether the keyboard came from the texts. */
  #fromTexts = false;

  /**
   * @param {LitElement} host
   * @param {Desk} desk
   */
  constructor(host, desk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** Which is seen; null while there is none, or it is on its way. */
  get seen() {
    return this.open && this.#there.has(this.open) ? this.open : null;
  }

  /** The open panel; nothing while there is none. */
  draw() {
    return (this.open && this.#desk.view() && this.#there.get(this.open)?.draw()) || nothing;
  }

  /**
   * The panel of a chosen sentence comes and goes with it, and gives its place back to what it came upon.
   *
   * @param {boolean} isChosen
   */
  async choose(isChosen) {
    if (!isChosen) {
      if (this.open === 'sentence') this.open = this.#under;
      return;
    }
    if (this.open !== 'sentence') this.#under = this.open;
    await this.show('sentence');
  }

  /** @param {PanelName} name */
  async toggle(name) {
    if (this.open === name) return this.close();
    this.#fromTexts = false;
    await this.show(name);
    this.#enter();
  }

  /** Puts the keyboard into the open panel. */
  #enter() {
    focusFirst(this.#host.renderRoot, '.panel [data-first]');
  }

  /**
   * @param {PanelName} name
   * @returns {Promise<Panel>}
   */
  async show(name) {
    this.open = name;
    this.#desk.update();
    const panel = await this.#get(name);
    this.#desk.update();
    await this.#host.updateComplete;
    return panel;
  }

  /** The keyboard goes back to where it was opened, in the texts to what was come to since; or stays. */
  close(goesBack = true) {
    const { open } = this;
    this.open = null;
    this.#desk.update();
    const texts = this.#fromTexts ? [':is(.sentence, .ghost)[tabindex="0"]'] : [];
    if (goesBack) focusFirst(this.#host.renderRoot, ...texts, `[data-panel="${open}"]`);
  }

  /** Follows the keyboard and what is drawn; called after every drawing. */
  follow() {
    for (const [name, panel] of this.#there) {
      panel.drawn?.(/** @type {ShadowRoot} */ (this.#host.renderRoot), name === this.open);
    }
    if (this.#listens) return;
    this.#listens = true;
    this.#host.renderRoot.addEventListener('keydown', (event) => {
      void this.#press(/** @type {KeyboardEvent} */ (event));
    });
  }

  /** @param {PanelName} name */
  #get(name) {
    const asked = this.#asked.get(name) ?? this.#load(name);
    this.#asked.set(name, asked);
    return asked;
  }

  /** @param {PanelName} name */
  async #load(name) {
    try {
      const [{ styles, make }] = await Promise.all([PANELS[name].load(), loadPanelWords()]);
      const root = /** @type {ShadowRoot} */ (this.#host.renderRoot);
      adoptStyles(root, styles);
      const panel = make(this.#desk);
      this.#there.set(name, panel);
      return panel;
    } catch (error) {
      // What did not come this time may come the next.
      this.#asked.delete(name);
      throw error;
    }
  }

  /** @param {KeyboardEvent} event */
  async #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#desk.view()) return;
    const { key, target } = event;
    const isInside = target instanceof Element && target.closest('.panel') !== null;
    // A sentence that was chosen is let go of first; what follows the reader hears of it after this.
    const closes = this.open !== 'sentence' && (isInside || !this.#desk.chosen());
    if (key === 'Escape' && this.open && closes) {
      event.preventDefault();
      return this.close(isInside);
    }
    if (isInside && this.open && this.#there.get(this.open)?.press?.(event)) {
      return event.preventDefault();
    }
    if (isTyping(target)) return;
    const name = PANEL_NAMES.find((each) => PANELS[each].keys.includes(key));
    if (!name) return;
    event.preventDefault();
    if (!isInside)
      this.#fromTexts = !!(/** @type {Element} */ (target).closest('.sentence, .ghost'));
    const panel = this.open === name ? await this.#get(name) : await this.show(name);
    if (!panel.press?.(event)) this.#enter();
  }
}
