/**
 * `<article-comparison>`: shows versions of an article side by side. It reads the `<article>`s
 * inside it, or takes `.versions`, or draws a ready `.comparison`; what was set last counts. This
 * module only defines the class; `define.js` registers it.
 */

import { pageTemplate } from '../render/page-template.js';
import { styles } from '../render/styles/index.js';
import { actionsOf } from './actions.js';
import {
  OPTION_ATTRIBUTES,
  ownImages,
  readArticles,
  readOptions,
  watchArticles,
} from './children.js';
import { deskOf, viewDeskOf } from './desk.js';
import { adoptEarly } from './early.js';
import { emit } from './events.js';
import { focusFirst } from './focus.js';
import { MirroredElement } from './mirrored.js';
import { Panels } from './panels.js';
import { Printing } from './printing.js';
import { Reading } from './reading.js';
import { openShared } from './shared.js';
import { Showing } from './showing.js';
import { Views } from './views.js';
import { Work } from './work.js';

/**
 * @import { Comparison, CompareOptions, VersionInput } from '../model/types.js'
 * @import { View } from '../render/view.js'
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
  #given = false;
  /** @type {Error | null} */
  #error = null;
  #cancelled = false;
  /** Whether something was asked for that is not shown yet. */
  #due = true;
  #views = new Views(
    this,
    viewDeskOf(this, () => this.#reading),
  );
  #reading = new Reading(this, this.#views, (isChosen) => this.#panels.choose(isChosen));
  #showing = new Showing({
    least: () => ({ ...readOptions(this), ...this.#options }).minSimilarity,
    images: () => ownImages(this),
    show: (view) => this.#show(view),
    update: () => this.requestUpdate(),
    ready: (comparison) => {
      void this.updateComplete.then(() => {
        if (this.comparison === comparison) emit(this, 'comparison-ready', comparison);
      });
    },
    failed: (error) => this.#fail(error),
  });
  #panels = new Panels(this, {
    ...deskOf(this, { reading: this.#reading, showing: this.#showing }),
    options: () => ({ ...readOptions(this), ...this.#options }),
    close: () => this.#panels.close(),
  });
  #actions = actionsOf(this, {
    reading: this.#reading,
    panels: this.#panels,
    ask: (least) => this.#ask(least),
    retry: () => this.#compare(),
    cancel: () => this.#cancel(),
  });
  #work = new Work({
    progress: (fraction) => {
      this.requestUpdate();
      emit(this, 'comparison-progress', { fraction });
    },
    done: (comparison) => this.#showing.show(comparison),
    failed: (error) => this.#fail(error),
    lacking: () => this.#clear(null),
  });
  constructor() {
    super();
    /** @type {'columns' | 'changes' | 'reading' | 'merged'} */
    this.view = 'columns';
    /** @type {'few' | 'all'} */
    this.marks = 'few';
    watchArticles(this, () => {
      if (!this.#versions && !this.#given) this.#compare();
    });
    // Paper shows a long table whole; the page waits for nothing before it prints.
    const printing = new Printing((isPrinting) => {
      this.#reading.print(isPrinting);
      this.performUpdate();
    });
    this.addController(printing);
    adoptEarly(this);
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
    else this.#showing.sift();
  }

  /** What is shown. Setting it draws a comparison that was made elsewhere. */
  get comparison() {
    return this.#showing.comparison;
  }

  set comparison(comparison) {
    this.#given = Boolean(comparison);
    this.#work.stop();
    if (comparison) this.#showing.show(comparison);
    else this.#compare();
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.#due) this.#compare();
    void openShared(this, (error) => this.#fail(error));
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
    const { filled, least } = this.#showing;
    if (name === 'min-similarity' && filled && least !== null) this.#showing.sift();
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
    this.#cancelled = false;
    if (!this.isConnected) return;
    this.#work.begin(() => {
      // A translation lines up with the version that it renders, wherever that stands.
      /** @type {CompareOptions} */
      const options = { pairs: 'closest', ...readOptions(this), ...this.#options };
      // All beads are asked for, and sifted here; a bound that is none is left for `compare` to refuse.
      if (this.#showing.least !== null) options.minSimilarity = 0;
      return { versions: this.#versions ?? readArticles(this), options };
    });
    this.requestUpdate();
  }

  /** Gives up the comparison under way; what was shown stays. */
  #cancel() {
    this.#work.stop();
    this.#cancelled = true;
    this.requestUpdate();
    // The button that was pressed is gone.
    const next = () => focusFirst(this.renderRoot, '.status button, .toolbar button:enabled');
    void this.updateComplete.then(next);
  }

  /**
   * Sets the least similarity where it was set before: in the options, or else as an attribute.
   *
   * @param {number} least
   */
  #ask(least) {
    if (this.#options.minSimilarity === undefined) {
      return this.setAttribute('min-similarity', String(least));
    }
    this.#options = { ...this.#options, minSimilarity: least };
    this.#showing.sift();
  }

  /** @param {Error | null} error Why there is nothing to show; null where nothing was given. */
  #clear(error) {
    this.#due = false;
    this.#error = error;
    this.#showing.clear();
    this.#reading.begin(null);
  }

  /** @param {Error} error */
  #fail(error) {
    this.#work.stop();
    this.#clear(error);
    emit(this, 'comparison-error', { error });
  }

  /** @param {View} view */
  #show(view) {
    this.#due = false;
    this.#error = null;
    // Versions without a sentence are nothing to compare, however many they are.
    if (view.rows.length === 0) this.#reading.begin(null);
    else this.#reading.begin(view, this.#showing.least ?? 0, this.#showing.apart);
  }

  /** A long comparison takes a few turns until it is drawn; the keyboard is there when it is. */
  async getUpdateComplete() {
    await this.#showing.coming;
    await this.#reading.coming;
    return super.getUpdateComplete();
  }

  /** The words of the page's language come first, so that it is not drawn in another. */
  async scheduleUpdate() {
    if (!this.hasUpdated) await this.#reading.loadWords().catch(() => {});
    await super.scheduleUpdate();
  }

  /** When the way to show it changes, what the reader looks at keeps its place. */
  willUpdate() {
    const layout = [this.#panels.seen !== null, this.#reading.tunings];
    if (this.#views.leave(layout)) this.#reading.turn();
  }

  updated() {
    this.#reading.follow();
    this.#panels.follow();
    const look = this.#views.arrive();
    if (look) void this.#reading.keep(look);
  }

  render() {
    const { view, drawn } = this.#reading;
    return pageTemplate(
      {
        ...this.#reading.page,
        shown: this.view,
        body: (view && this.#views.current?.draw(view, drawn)) ?? null,
        marks: this.marks === 'all' ? 'all' : 'few',
        least: this.#showing.least ?? 0,
        apart: this.#showing.apart,
        panel: this.#panels.open,
        panelDrawn: this.#panels.draw(),
        fraction: this.#work.fraction,
        cancelled: this.#cancelled,
        error: this.#error,
        isGiven: this.#given,
        hasArticles: !this.#versions && !this.#given,
      },
      this.#actions,
    );
  }
}
