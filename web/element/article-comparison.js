/**
 * `<article-comparison>`: shows versions of an article side by side. It reads the `<article>`s
 * inside it, or takes `.versions`, or draws a ready `.comparison`; what was set last counts. This
 * module only defines the class; `define.js` registers it.
 */

import { LitElement } from 'lit';
import { pageTemplate } from '../render/page-template.js';
import { foldOf, shownRows } from '../render/rows.js';
import { languageOf, strings } from '../render/strings.js';
import { styles } from '../render/styles/index.js';
import { buildView } from '../render/view.js';
import { describePair, describeTies } from '../render/wording.js';
import { OPTION_ATTRIBUTES, ownImages, readArticles, readOptions, WATCHED } from './children.js';
import { emit } from './events.js';
import { scrollBehavior } from './highlight.js';
import { Reader } from './reader.js';
import { Sieve } from './sieve.js';
import { Work } from './work.js';

/**
 * @import { Comparison, CompareOptions, VersionInput } from '../model/types.js'
 * @import { View } from '../render/view.js'
 * @import { Place } from './navigation.js'
 */

/**
 * Attributes: `view` ("columns" or "changes"), `theme` ("light" or "dark"; else the page's),
 * `min-similarity`, `moves` ("off"), `pairs`, `ignore` (a list of names).
 *
 * @fires comparison-ready
 * @fires comparison-progress
 * @fires comparison-error
 * @fires bead-select
 */
export class ArticleComparison extends LitElement {
  static styles = styles;
  static properties = { view: { type: String, reflect: true } };

  static get observedAttributes() {
    // biome-ignore lint/complexity/noThisInStatic: lit completes the class that is asked, not its parent
    return [...super.observedAttributes, 'lang', ...OPTION_ATTRIBUTES];
  }

  /** @type {VersionInput[] | null} */
  #versions = null;
  /** @type {CompareOptions} */
  #options = {};
  /** @type {Comparison | null} What is shown. */
  #comparison = null;
  #sieve = new Sieve(() => ({ ...readOptions(this), ...this.#options }).minSimilarity);
  #given = false;
  /** @type {View | null} */
  #view = null;
  /** @type {Error | null} */
  #error = null;
  /** Whether something was asked for that is not shown yet. */
  #due = true;
  /** @type {{ version: number, sentence: number } | null} */
  #chosen = null;
  #position = -1;
  #said = '';
  /** @type {Set<number>} */
  #unfolded = new Set();
  #actions = {
    /** @param {number} version @param {number} sentence */
    goTo: (version, sentence) => void this.#reader?.goTo(version, sentence),
    /** @param {'columns' | 'changes'} only */
    show: (only) => {
      this.view = only;
    },
    /** @param {1 | -1} by */
    step: (by) => this.#reader?.step(by),
    /** @param {number} least */
    ask: (least) => this.#ask(least),
    /** @param {number} key */
    toggleFold: (key) => this.#toggleFold(key),
  };
  #work = new Work({
    progress: (fraction) => {
      this.requestUpdate();
      emit(this, 'comparison-progress', { fraction });
    },
    done: (comparison) => this.#show(comparison),
    failed: (error) => this.#fail(error),
    lacking: () => this.#clear(null),
  });
  /** @type {Reader | null} */
  #reader = null;
  #children = new MutationObserver(() => {
    if (!this.#versions && !this.#given) this.#compare();
  });

  constructor() {
    super();
    /** @type {'columns' | 'changes'} */
    this.view = 'columns';
    const watched = { childList: true, subtree: true, characterData: true, attributes: true };
    this.#children.observe(this, { ...watched, attributeFilter: WATCHED });
    this.#adopt();
  }

  /** The versions to compare; null means the articles inside the element. */
  get versions() {
    return this.#versions;
  }

  set versions(versions) {
    this.#versions = versions;
    this.#given = false;
    this.#compare();
  }

  /** Options for `compare`; they go before the attributes. */
  get options() {
    return this.#options;
  }

  set options(options) {
    this.#options = options ?? {};
    if (!this.#given) this.#compare();
    else this.#sift();
  }

  /** What is shown. Setting it draws a comparison that was made elsewhere. */
  get comparison() {
    return this.#comparison;
  }

  set comparison(comparison) {
    this.#given = Boolean(comparison);
    this.#work.stop();
    if (comparison) this.#show(comparison);
    else this.#compare();
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.#due) this.#compare();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#work.stop();
  }

  /**
   * @param {string} name
   * @param {string | null} old
   * @param {string | null} value
   */
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    if (name === 'lang') this.requestUpdate();
    if (name === 'min-similarity' && this.#sieve.filled && this.#sieve.least !== null) this.#sift();
    else if (OPTION_ATTRIBUTES.includes(name) && this.isConnected && !this.#given) this.#compare();
  }

  /** Moves the keyboard to the next change. */
  nextChange() {
    this.#reader?.step(1);
  }

  /** Moves the keyboard to the previous change. */
  previousChange() {
    this.#reader?.step(-1);
  }

  #compare() {
    this.#due = true;
    this.#error = null;
    if (!this.isConnected) return;
    this.#work.begin(() => {
      const options = { ...readOptions(this), ...this.#options };
      // All beads are asked for, and sifted here; a bound that is none is left for `compare` to refuse.
      if (this.#sieve.least !== null) options.minSimilarity = 0;
      return { versions: this.#versions ?? readArticles(this), options };
    });
    this.requestUpdate();
  }

  /**
   * Sets the least similarity where it was set before: in the options, or else as an attribute.
   *
   * @param {number} least
   */
  #ask(least) {
    if (this.#options.minSimilarity === undefined) {
      this.setAttribute('min-similarity', String(least));
    } else {
      this.#options = { ...this.#options, minSimilarity: least };
      this.#sift();
    }
  }

  /** Shows what is left with the least similarity of now. */
  #sift() {
    const left = this.#sieve.sift(this.#comparison);
    if (left) this.#present(left);
    else this.requestUpdate();
  }

  /** Takes over what a page set before the element was defined. */
  #adopt() {
    for (const name of /** @type {const} */ (['options', 'versions', 'comparison'])) {
      if (!Object.hasOwn(this, name)) continue;
      const value = /** @type {any} */ (this)[name];
      delete (/** @type {any} */ (this)[name]);
      /** @type {any} */ (this)[name] = value;
    }
  }

  /** @param {Error | null} error Why there is nothing to show; null where nothing was given. */
  #clear(error) {
    this.#due = false;
    this.#error = error;
    this.#sieve.empty();
    this.#comparison = null;
    this.#view = null;
    this.requestUpdate();
  }

  /** @param {Error} error */
  #fail(error) {
    this.#clear(error);
    emit(this, 'comparison-error', { error });
  }

  /** @param {Comparison} whole */
  #show(whole) {
    try {
      this.#present(this.#sieve.fill(whole));
    } catch (error) {
      this.#fail(new TypeError('what was given to show is no comparison', { cause: error }));
    }
  }

  /** @param {Comparison} comparison */
  #present(comparison) {
    this.#view = buildView(comparison, ownImages(this));
    this.#due = false;
    this.#error = null;
    this.#comparison = comparison;
    this.#unfolded = new Set();
    this.#chosen = null;
    this.#position = -1;
    this.#reader?.reset();
    const words = strings[this.#language];
    this.#said = comparison.pairs.map((pair) => describePair(pair, words)).join('. ');
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.#comparison === comparison) emit(this, 'comparison-ready', comparison);
    });
  }

  get #language() {
    return languageOf(this.closest('[lang]')?.getAttribute('lang') ?? '');
  }

  get #shownRows() {
    return shownRows(this.#view?.rows ?? [], this.view, this.#unfolded);
  }

  firstUpdated() {
    this.#reader = new Reader({
      root: /** @type {ShadowRoot} */ (this.renderRoot),
      select: (place) => this.#select(place),
      release: () => this.#release(),
      missing: (version) => this.#sayMissing(version),
      arrive: (position) => this.#arrive(position),
      draw: (version, sentence) => this.#draw(version, sentence),
    });
  }

  updated() {
    this.#reader?.shown(this.#shownRows, this.#view?.columns.length ?? 0);
  }

  /** @param {Place} place */
  #select({ version, sentence }) {
    if (!this.#view) return;
    this.#chosen = { version, sentence };
    this.#said = describeTies(this.#view, version, sentence, strings[this.#language]);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const list = this.renderRoot.querySelector('.ties');
      list?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
    });
    const { comparison, counterparts } = this.#view;
    const beads = counterparts.places[version][sentence].map(({ pair, bead }) => ({
      pair: comparison.pairs[pair],
      bead: comparison.pairs[pair].beads[bead],
    }));
    emit(this, 'bead-select', { version, sentence, beads });
  }

  #release() {
    if (!this.#chosen) return;
    this.#chosen = null;
    this.requestUpdate();
  }

  /** @param {number} version */
  #sayMissing(version) {
    const column = this.#view?.columns[version];
    if (!column) return;
    const words = strings[this.#language];
    this.#said = words.noCounterpart(column.title || words.version(column.letter));
    this.requestUpdate();
  }

  /** @param {number} position */
  #arrive(position) {
    if (position === this.#position) return;
    this.#position = position;
    this.requestUpdate();
  }

  /**
   * @param {number} version
   * @param {number} sentence
   */
  async #draw(version, sentence) {
    const fold = foldOf(this.#view?.rows ?? [], version, sentence);
    if (this.view !== 'changes' || fold === null || this.#unfolded.has(fold)) return;
    this.#toggleFold(fold);
    await this.updateComplete;
  }

  /** @param {number} key */
  #toggleFold(key) {
    this.#unfolded = new Set(this.#unfolded);
    if (!this.#unfolded.delete(key)) this.#unfolded.add(key);
    this.requestUpdate();
  }

  render() {
    return pageTemplate(
      {
        view: this.#view,
        language: this.#language,
        only: this.view === 'changes' ? 'changes' : 'columns',
        least: this.#sieve.least ?? 0,
        unfolded: this.#unfolded,
        chosen: this.#chosen,
        position: this.#position,
        said: this.#said,
        fraction: this.#work.fraction,
        error: this.#error,
      },
      this.#actions,
    );
  }
}
