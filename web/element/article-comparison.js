/**
 * `<article-comparison>`: shows versions of an article side by side. It reads the `<article>`s
 * inside it, or takes `.versions`, or draws a ready `.comparison`; what was set last counts. This
 * module only defines the class; `define.js` registers it.
 */

import { html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { compare } from '../index.js';
import { legendTemplate, overviewTemplate, toolbarTemplate } from '../render/overview-template.js';
import { foldUnchanged } from '../render/rows.js';
import { languageOf, strings } from '../render/strings.js';
import { styles } from '../render/styles/index.js';
import { tableTemplate } from '../render/table-template.js';
import { buildView } from '../render/view.js';
import { describePair } from '../render/wording.js';
import { OPTION_ATTRIBUTES, readArticles, readOptions } from './children.js';
import { emit } from './events.js';
import { Reader } from './reader.js';

/**
 * @import { Comparison, CompareOptions, VersionInput } from '../model/types.js'
 * @import { RowView } from '../render/rows.js'
 * @import { View } from '../render/view.js'
 * @import { Place } from './navigation.js'
 */

/** Children that change in quick succession, as while a page still loads, are compared once. */
const SETTLE = 40;

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
  /** @type {Comparison | null} */
  #comparison = null;
  #given = false;
  /** @type {View | null} */
  #view = null;
  /** @type {Error | null} */
  #error = null;
  /** How far the comparison is, 0 to 1; null when none is under way. */
  /** @type {number | null} */
  #fraction = null;
  #position = -1;
  #said = '';
  /** @type {Set<number>} */
  #unfolded = new Set();
  /** @type {AbortController | null} */
  #work = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settling;
  /** @type {Reader | null} */
  #reader = null;
  #children = new MutationObserver(() => {
    if (!this.#versions && !this.#given) this.#compareSoon();
  });

  constructor() {
    super();
    /** @type {'columns' | 'changes'} */
    this.view = 'columns';
  }

  /** The versions to compare; null means the articles inside the element. */
  get versions() {
    return this.#versions;
  }

  set versions(versions) {
    this.#versions = versions;
    this.#given = false;
    this.#compareSoon();
  }

  /** Options for `compare`; they go before the attributes. */
  get options() {
    return this.#options;
  }

  set options(options) {
    this.#options = options ?? {};
    if (!this.#given) this.#compareSoon();
  }

  /** What is shown. Setting it draws a comparison that was made elsewhere. */
  get comparison() {
    return this.#comparison;
  }

  set comparison(comparison) {
    this.#given = Boolean(comparison);
    this.#stop();
    if (comparison) void this.#show(comparison);
    else this.#compareSoon();
  }

  connectedCallback() {
    super.connectedCallback();
    const watched = { childList: true, subtree: true, characterData: true, attributes: true };
    this.#children.observe(this, { ...watched, attributeFilter: ['lang', 'title'] });
    if (!this.#comparison) this.#compareSoon();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#stop();
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
    if (OPTION_ATTRIBUTES.includes(name) && this.isConnected && !this.#given) this.#compareSoon();
  }

  /** Moves the keyboard to the next change. */
  nextChange() {
    this.#reader?.step(1);
  }

  /** Moves the keyboard to the previous change. */
  previousChange() {
    this.#reader?.step(-1);
  }

  #stop() {
    clearTimeout(this.#settling);
    this.#work?.abort();
    this.#work = null;
    this.#fraction = null;
  }

  #compareSoon() {
    this.#stop();
    if (!this.isConnected) return;
    this.#fraction = 0;
    this.#settling = setTimeout(() => void this.#compare(), SETTLE);
    this.requestUpdate();
  }

  async #compare() {
    const versions = this.#versions ?? readArticles(this);
    // What is no list at all goes on to `compare`, which says what it expects.
    if (Array.isArray(versions) && versions.length < 2) {
      this.#stop();
      this.#comparison = null;
      this.#view = null;
      this.#error = null;
      this.requestUpdate();
      return;
    }
    const work = new AbortController();
    this.#work = work;
    const { signal } = this.#options;
    signal?.addEventListener('abort', () => work.abort(signal.reason), { signal: work.signal });
    try {
      const comparison = await compare(versions, {
        ...readOptions(this),
        ...this.#options,
        signal: work.signal,
        onProgress: (fraction) => {
          if (this.#work === work) this.#progress(fraction);
        },
      });
      if (this.#work === work) await this.#show(comparison);
    } catch (error) {
      if (this.#work === work)
        this.#fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** @param {number} fraction */
  #progress(fraction) {
    this.#fraction = fraction;
    this.requestUpdate();
    this.#options.onProgress?.(fraction);
    emit(this, 'comparison-progress', { fraction });
  }

  /** @param {Error} error */
  #fail(error) {
    this.#work = null;
    this.#fraction = null;
    this.#error = error;
    this.#comparison = null;
    this.#view = null;
    this.requestUpdate();
    emit(this, 'comparison-error', { error });
  }

  /** @param {Comparison} comparison */
  async #show(comparison) {
    this.#work = null;
    this.#fraction = null;
    this.#error = null;
    this.#comparison = comparison;
    this.#view = buildView(comparison);
    this.#unfolded = new Set();
    this.#position = -1;
    this.#reader?.reset();
    const words = strings[this.#language];
    this.#said = comparison.pairs.map((pair) => describePair(pair, words)).join('. ');
    this.requestUpdate();
    await this.updateComplete;
    if (this.#comparison === comparison) emit(this, 'comparison-ready', comparison);
  }

  get #language() {
    return languageOf(this.closest('[lang]')?.getAttribute('lang') ?? '');
  }

  /** The rows that are drawn, in their order. */
  get #shownRows() {
    if (!this.#view) return [];
    if (this.view !== 'changes') return this.#view.rows;
    return foldUnchanged(this.#view.rows).flatMap((entry) => {
      if (entry.type === 'row') return [entry.row];
      return this.#unfolded.has(entry.key) ? entry.rows : [];
    });
  }

  firstUpdated() {
    this.#reader = new Reader({
      root: /** @type {ShadowRoot} */ (this.renderRoot),
      select: (place) => this.#select(place),
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
    const { comparison, counterparts } = this.#view;
    const beads = counterparts.places[version][sentence].map(({ pair, bead }) => ({
      pair: comparison.pairs[pair],
      bead: comparison.pairs[pair].beads[bead],
    }));
    emit(this, 'bead-select', { version, sentence, beads });
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
    const holds = (/** @type {RowView} */ row) =>
      row.cells[version].items.some(
        (item) => item.type === 'sentence' && item.sentence === sentence,
      );
    if (this.#shownRows.some(holds)) return;
    const folds = foldUnchanged(this.#view?.rows ?? []);
    const fold = folds.find((entry) => entry.type === 'fold' && entry.rows.some(holds));
    if (fold?.type === 'fold') this.#toggleFold(fold.key);
    await this.updateComplete;
  }

  /** @param {number} key */
  #toggleFold(key) {
    this.#unfolded = new Set(this.#unfolded);
    if (!this.#unfolded.delete(key)) this.#unfolded.add(key);
    this.requestUpdate();
  }

  render() {
    const language = this.#language;
    const words = strings[language];
    return html`<div class="frame" part="frame" lang=${language} aria-busy=${this.#fraction !== null}>
      ${this.#statusTemplate(words)}
      ${this.#view ? this.#viewTemplate(this.#view, language) : html`<div class="articles"><slot></slot></div>`}
      <p class="unseen" role="status">${this.#said}</p>
    </div>`;
  }

  /** @param {typeof strings.en} words */
  #statusTemplate(words) {
    if (this.#error) {
      return html`<div class="status error" part="status error" role="alert">
        <strong>${words.failed}</strong> <span>${this.#error.message}</span>
      </div>`;
    }
    if (this.#fraction !== null) {
      return html`<div class="status ${this.#view ? 'over' : ''}" part="status progress">
        <label><span>${words.loading}</span> <progress max="1" .value=${this.#fraction}></progress></label>
      </div>`;
    }
    return this.#view ? nothing : html`<p class="status" part="status empty">${words.empty}</p>`;
  }

  /**
   * @param {View} view
   * @param {string} language
   */
  #viewTemplate(view, language) {
    const words = strings[language];
    const only = this.view === 'changes' ? 'changes' : 'columns';
    const position = this.#position;
    return html`${guard([view, language], () =>
      overviewTemplate(view, {
        strings: words,
        goTo: (version, sentence) => void this.#reader?.goTo(version, sentence),
      }),
    )}
    <div class="bar-of-tools">
      ${toolbarTemplate(view, {
        strings: words,
        only,
        position,
        show: (which) => {
          this.view = which;
        },
        step: (by) => this.#reader?.step(by),
      })}
      ${guard([view, language], () => legendTemplate(view, words))}
    </div>
    <p class="unseen" id="keys">${words.keys}</p>
    ${guard([view, language, only, this.#unfolded], () =>
      tableTemplate(view, {
        strings: words,
        lang: language,
        only,
        unfolded: this.#unfolded,
        toggleFold: (key) => this.#toggleFold(key),
      }),
    )}`;
  }
}
