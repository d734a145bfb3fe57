/**
 * `<article-comparison>`: shows versions of an article side by side. It reads the `<article>`s
 * inside it, or takes `.versions`, or draws a ready `.comparison`; what was set last counts. This
 * module only defines the class; `define.js` registers it.
 */

import { pageTemplate } from '../render/page-template.js';
import { styles } from '../render/styles/index.js';
import { buildView } from '../render/view.js';
import { actionsOf } from './actions.js';
import { OPTION_ATTRIBUTES, ownImages, readArticles, readOptions, WATCHED } from './children.js';
import { emit } from './events.js';
import { MIRRORED, MirroredElement } from './mirrored.js';
import { Panels } from './panels.js';
import { Reading } from './reading.js';
import { openShared } from './shared.js';
import { Sieve } from './sieve.js';
import { Views } from './views.js';
import { Work } from './work.js';

/**
 * @import { Comparison, CompareOptions, VersionInput } from '../model/types.js'
 * @import { Desk } from './panels.js'
 */

/**
 * Attributes: `view` ("columns", "changes", "reading" or "merged"), `marks` ("few" or "all"), `theme`
 * ("light" or "dark"; else the page's), `shared` (links of the page may hold what is shown),
 * `min-similarity`, `moves` ("off"), `pairs`, `ignore` (a list of names).
 *
 * @fires comparison-ready
 * @fires comparison-progress
 * @fires comparison-error
 * @fires bead-select
 */
export class ArticleComparison extends MirroredElement {
  static styles = styles;
  static properties = {
    view: { type: String, reflect: true },
    marks: { type: String, reflect: true },
  };

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
  /** @type {Comparison | null} All that was compared, whatever of it is shown. */
  #whole = null;
  /** @type {string[] | null} By which versions are known that are not all. */
  #letters = null;
  #sieve = new Sieve(() => ({ ...readOptions(this), ...this.#options }).minSimilarity);
  #given = false;
  /** @type {Error | null} */
  #error = null;
  /** Whether something was asked for that is not shown yet. */
  #due = true;
  #views = new Views(this, {
    language: () => this.#reading.language,
    update: () => this.requestUpdate(),
    drawn: () => this.updateComplete,
    goTo: (version, sentence) => this.#reading.goTo(version, sentence),
  });
  #reading = new Reading(this, this.#views, (isChosen) => this.#panels.choose(isChosen));
  #panels = new Panels(this, this.#desk());
  #actions = actionsOf(this, {
    reading: this.#reading,
    panels: this.#panels,
    ask: (least) => this.#ask(least),
    retry: () => this.#compare(),
  });
  #work = new Work({
    progress: (fraction) => {
      this.requestUpdate();
      emit(this, 'comparison-progress', { fraction });
    },
    done: (comparison) => this.#show(comparison),
    failed: (error) => this.#fail(error),
    lacking: () => this.#clear(null),
  });
  #children = new MutationObserver((records) => {
    // What the element's own attributes mean is told elsewhere.
    const isOwn = records.every(({ target, type }) => target === this && type === 'attributes');
    if (!isOwn && !this.#versions && !this.#given) this.#compare();
  });

  constructor() {
    super();
    /** @type {'columns' | 'changes' | 'reading' | 'merged'} */
    this.view = 'columns';
    /** @type {'few' | 'all'} */
    this.marks = 'few';
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
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
    if (this.#due) this.#compare();
    void openShared(this, (error) => {
      this.#work.stop();
      this.#fail(error);
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
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
    this.#reading.step(1);
  }

  /** Moves the keyboard to the previous change. */
  previousChange() {
    this.#reading.step(-1);
  }

  #compare() {
    this.#due = true;
    this.#error = null;
    if (!this.isConnected) return;
    this.#work.begin(() => {
      // A translation lines up with the version that it renders, wherever that stands.
      /** @type {CompareOptions} */
      const options = { pairs: 'closest', ...readOptions(this), ...this.#options };
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

  /** Paper shows a long table whole; the page waits for nothing before it prints. */
  #print = (/** @type {Event} */ { type }) => {
    this.#reading.print(type === 'beforeprint');
    this.performUpdate();
  };

  /** Takes over what a page set before the element was defined. */
  #adopt() {
    for (const name of /** @type {const} */ ([...MIRRORED, 'options', 'versions', 'comparison'])) {
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
    this.#whole = null;
    this.#reading.begin(null);
  }

  /** @param {Error} error */
  #fail(error) {
    this.#clear(error);
    emit(this, 'comparison-error', { error });
  }

  /** @param {Comparison} whole */
  #show(whole) {
    try {
      this.#letters = null;
      this.#present(this.#sieve.fill(whole));
      this.#whole = whole;
    } catch (error) {
      this.#fail(new TypeError('what was given to show is no comparison', { cause: error }));
    }
  }

  /** @param {Comparison} comparison */
  #present(comparison) {
    const view = buildView(comparison, ownImages(this), this.#letters ?? undefined);
    this.#due = false;
    this.#error = null;
    this.#comparison = comparison;
    // Versions without a sentence are nothing to compare, however many they are.
    if (view.rows.length > 0) this.#reading.begin(view, this.#sieve.least ?? 0, this.#sieve.apart);
    else this.#reading.begin(null);
    void this.updateComplete.then(() => {
      if (this.#comparison === comparison) emit(this, 'comparison-ready', comparison);
    });
  }

  /** What panels may know and ask. @returns {Desk} */
  #desk() {
    const reading = this.#reading;
    return {
      view: () => reading.view,
      whole: () => this.#whole,
      options: () => ({ ...readOptions(this), ...this.#options }),
      choose: (comparison, letters) => {
        this.#letters = letters;
        this.#present(this.#sieve.fill(comparison));
      },
      language: () => reading.language,
      goTo: (version, sentence) => reading.goTo(version, sentence),
      show: (version, sentence) => reading.show(version, sentence),
      place: () => reading.place,
      chosen: () => reading.chosen,
      state: () => ({ view: this.view, marks: this.marks, least: this.#sieve.least ?? 0 }),
      canShare: () => this.hasAttribute('shared'),
      open: (comparison) => {
        this.comparison = comparison;
      },
      update: () => this.requestUpdate(),
      close: () => this.#panels.close(),
    };
  }

  /** The words of the page's language come first, so that it is not drawn in another. */
  async scheduleUpdate() {
    if (!this.hasUpdated) await this.#reading.loadWords().catch(() => {});
    await super.scheduleUpdate();
  }

  /** When the way to show it changes, what the reader looks at keeps its place. */
  willUpdate() {
    this.#views.leave([this.#panels.seen !== null, this.#reading.tunings]);
  }

  updated() {
    this.#reading.follow();
    this.#panels.follow();
    const look = this.#views.arrive();
    if (look) void this.#reading.keep(look);
  }

  /** What shows in place of the table. */
  #body() {
    const { view } = this.#reading;
    return (view && this.#views.current?.draw(view)) ?? null;
  }

  render() {
    const { view, table, language, kinds, unfolded, chosen, drawn, position, said } = this.#reading;
    return pageTemplate(
      {
        view,
        language,
        entries: table.entries,
        changes: table.changes.length,
        shown: this.view,
        body: this.#body(),
        marks: this.marks === 'all' ? 'all' : 'few',
        least: this.#sieve.least ?? 0,
        apart: this.#sieve.apart,
        kinds,
        unfolded,
        chosen,
        drawn,
        position,
        panel: this.#panels.open,
        panelDrawn: this.#panels.draw(),
        said,
        fraction: this.#work.fraction,
        error: this.#error,
        hasArticles: !this.#versions && !this.#given,
      },
      this.#actions,
    );
  }
}
