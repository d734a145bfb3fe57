/**
 * One reader with one view: the sentence that they chose, the folds that they opened, the change
 * that they have come to, and what is said to those who hear the page. A new view begins anew.
 */

import { changesOf, entriesOf, foldOf, shownRows } from '../render/rows.js';
import { sheetsOf, sheetWith } from '../render/sheets.js';
import { languageOf, strings } from '../render/strings.js';
import { describeApart, describePair, describeTies } from '../render/wording.js';
import { emit } from './events.js';
import { holdList, scrollBehavior } from './highlight.js';
import { followPinned } from './pinned.js';
import { Reader } from './reader.js';
import { Sheets } from './sheets.js';
import { followSideways } from './sideways.js';
import { adoptStyles } from './style-sheets.js';
import { putBack } from './views.js';
import { loadStrings } from './words.js';

/**
 * @import { LitElement } from 'lit'
 * @import { Mark } from '../model/mark-table.js'
 * @import { FoldKey, RowEntry, RowView } from '../render/rows.js'
 * @import { Strings } from '../render/strings.js'
 * @import { TieRow } from '../render/table-template.js'
 * @import { View } from '../render/view.js'
 * @import { Place } from './navigation.js'
 * @import { Look, Views } from './views.js'
 */

/** @typedef {LitElement & { view: string }} Host */

/**
 * @typedef {object} Table
 * @property {unknown[]} of What it was worked out of.
 * @property {RowEntry[]} entries What it shows, in its order.
 * @property {RowView[]} changes Those to step through, also where they are folded away.
 */

export class Reading {
  /** @type {View | null} */
  view = null;
  /** @type {{ version: number, sentence: number } | null} */
  chosen = null;
  /** @type {TieRow | null} Draws what ties a chosen sentence, once one was chosen. */
  tieRow = null;
  /** Which change the reader is at; -1 for none. */
  position = -1;
  /** @type {Set<Mark>} The kinds of changes and doubts that are asked for; all, where none are. */
  kinds = new Set();
  /** @type {Set<FoldKey>} */
  unfolded = new Set();
  #host;
  /** @type {Reader | null} */
  #reader = null;
  #sheets;
  /** @type {Table} */
  #table = { of: [], entries: [], changes: [] };
  /** @type {unknown[]} What the table was that the reader follows. */
  #followed = [];
  #views;
  #spoken = 'en';
  /** @type {(words: Strings) => string} In whatever language is spoken now. */
  #saying = () => '';

  /**
   * @param {Host} host
   * @param {Views} views
   */
  constructor(host, views) {
    this.#host = host;
    this.#views = views;
    this.#sheets = new Sheets(() => host.requestUpdate());
  }

  /**
   * @param {View | null} view
   * @param {number} [least] How certain beads must be to be shown, 0 to 1.
   * @param {number} [apart] How many are not.
   */
  begin(view, least = 0, apart = 0) {
    this.view = view;
    this.kinds = new Set([...this.kinds].filter((mark) => view?.marks.includes(mark)));
    this.unfolded = new Set();
    this.chosen = null;
    this.position = -1;
    this.#sheets.reset();
    this.#reader?.reset();
    this.#say((words) => {
      const told = (view?.comparison.pairs ?? []).map((pair) => describePair(pair, words));
      if (apart > 0) told.push(describeApart(apart, least, words));
      return told.join('. ');
    });
  }

  /** Follows the reader through what was drawn; called after every drawing. */
  follow() {
    if (!this.#reader) {
      const root = /** @type {ShadowRoot} */ (this.#host.renderRoot);
      // Nothing is marked and copied before the pointer goes down.
      const begin = async (/** @type {Event} */ { target }) => {
        const { followCopying, keepIn } = await import('./copying.js');
        followCopying(
          root,
          () => this.view?.comparison.versions ?? [],
          (sheet, version) => this.#sentencesIn(sheet, version),
        );
        keepIn(root, target);
      };
      root.addEventListener('pointerdown', (event) => void begin(event), { once: true });
    }
    this.#reader ??= new Reader({
      root: /** @type {ShadowRoot} */ (this.#host.renderRoot),
      select: (place) => this.#select(place),
      release: () => this.#release(),
      missing: (version) => this.#sayMissing(version),
      arrive: (position) => this.#arrive(position),
      draw: (version, sentence) => this.#draw(version, sentence),
    });
    const { entries, changes } = this.table;
    const other = this.#views.current;
    const shown = [entries, this.unfolded, other, other?.stamp(), this.view];
    if (differ(shown, this.#followed)) {
      const rows = this.#shownRows();
      const versions = this.view?.columns.length ?? 0;
      this.#reader.shown(rows, versions, changes, other?.isOne ?? false);
      this.#followed = shown;
    } else {
      this.#reader.redrawn();
    }
    other?.follow(/** @type {ShadowRoot} */ (this.#host.renderRoot));
    this.#sheets.follow(/** @type {ShadowRoot} */ (this.#host.renderRoot));
    holdList(this.#host.renderRoot);
    followSideways(this.#host.renderRoot);
    followPinned(/** @type {ShadowRoot} */ (this.#host.renderRoot));
  }

  /**
   * @param {number} sheet
   * @param {number} version
   * @returns {number[]} What it holds of a version, in its order.
   */
  #sentencesIn(sheet, version) {
    const other = this.#views.current;
    if (other && this.view) return other.sentencesIn(this.view, sheet, version);
    const rows = shownRows(sheetsOf(this.table.entries)?.[sheet] ?? [], this.unfolded);
    return rows.flatMap(({ cells }) =>
      cells[version].items.flatMap(({ type, sentence }) => (type === 'sentence' ? [sentence] : [])),
    );
  }

  /** The sheets of another way to show it are other ones. */
  turn() {
    this.#sheets.reset();
  }

  #shownRows() {
    const other = this.#views.current;
    return other && this.view
      ? other.rows(this.view)
      : shownRows(this.table.entries, this.unfolded);
  }

  /** Of what is asked for now; the same as before while that is the same. */
  get table() {
    const of = [this.view, this.only, this.kinds];
    if (differ(of, this.#table.of)) {
      const rows = this.view?.rows ?? [];
      const entries = entriesOf(rows, this.only, this.kinds);
      this.#table = { of, entries, changes: changesOf(rows, this.kinds) };
    }
    return this.#table;
  }

  /** The sheets of a long table that are drawn. */
  get drawn() {
    return this.#sheets.drawn;
  }

  /** @param {boolean} isPrinting */
  print(isPrinting) {
    this.#sheets.print(isPrinting);
  }

  /** Where the keyboard is or was; null before the reader chose a place. */
  get place() {
    return this.#reader?.place ?? null;
  }

  /**
   * @param {number} version
   * @param {number} sentence
   */
  goTo(version, sentence) {
    void this.#reader?.goTo(version, sentence);
  }

  /**
   * Brings a sentence into view with its counterparts lit, and leaves the keyboard where it is.
   *
   * @param {number} version
   * @param {number} sentence
   */
  async show(version, sentence) {
    const element = await this.#reader?.show(version, sentence);
    if (element) this.#views.current?.lead(element);
  }

  /** @param {1 | -1} by */
  step(by) {
    this.#reader?.step(by);
  }

  /** @param {FoldKey} key */
  toggleFold(key) {
    this.unfolded = new Set(this.unfolded);
    if (!this.unfolded.delete(key)) this.unfolded.add(key);
    this.#host.requestUpdate();
  }

  /**
   * Shows the changes of a kind alone, or no longer so.
   *
   * @param {Mark} mark
   */
  toggleKind(mark) {
    const kinds = new Set(this.kinds);
    if (!kinds.delete(mark)) kinds.add(mark);
    if (kinds.size > 0) this.#host.view = 'changes';
    this.#choose(kinds);
  }

  /** Asks for changes of all kinds. */
  dropKinds() {
    if (this.kinds.size > 0) this.#choose(new Set());
  }

  /** @param {Set<Mark>} kinds */
  #choose(kinds) {
    this.kinds = kinds;
    this.position = -1;
    this.#host.requestUpdate();
  }

  /** A key of `strings`: the language of the element's own words, or the one before while it comes. */
  get language() {
    const wanted = this.#wantedLanguage;
    if (strings[wanted]) this.#spoken = wanted;
    // Where it does not come, the page does well enough without.
    else
      void this.loadWords().then(
        () => this.#host.requestUpdate(),
        () => {},
      );
    return this.#spoken;
  }

  /** Brings the words of the page's language here. */
  loadWords() {
    return loadStrings(this.#wantedLanguage);
  }

  get #wantedLanguage() {
    return languageOf(this.#host.closest('[lang]')?.getAttribute('lang') ?? '');
  }

  /** For those who hear the page. */
  get said() {
    return this.#saying(this.#words);
  }

  /** @param {(words: Strings) => string} saying */
  #say(saying) {
    this.#saying = saying;
    this.#host.requestUpdate();
  }

  /** @returns {'columns' | 'changes'} */
  get only() {
    return this.#host.view === 'changes' ? 'changes' : 'columns';
  }

  get #words() {
    return strings[this.language];
  }

  /** @param {Place} place */
  #select({ version, sentence }) {
    if (!this.view) return;
    if (this.chosen?.version === version && this.chosen.sentence === sentence) {
      this.#release();
      return;
    }
    this.chosen = { version, sentence };
    const { view } = this;
    this.#say((words) => describeTies(view, version, sentence, words));
    void this.#bringTies().then(() => {
      const list = this.#host.renderRoot.querySelector('.ties');
      list?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
    });
    const { comparison, counterparts } = this.view;
    const beads = counterparts.places[version][sentence].map(({ pair, bead }) => ({
      pair: comparison.pairs[pair],
      bead: comparison.pairs[pair].beads[bead],
    }));
    emit(this.#host, 'bead-select', { version, sentence, beads });
  }

  /** What draws the list of ties comes with the first sentence that is chosen. */
  async #bringTies() {
    if (!this.tieRow) {
      const { styles, tieRowTemplate } = await import('../render/tie-template.js');
      adoptStyles(/** @type {ShadowRoot} */ (this.#host.renderRoot), [styles]);
      this.tieRow = tieRowTemplate;
      this.#host.requestUpdate();
    }
    await this.#host.updateComplete;
  }

  #release() {
    if (!this.chosen) return;
    this.chosen = null;
    this.#host.requestUpdate();
  }

  /** @param {number} version */
  #sayMissing(version) {
    const column = this.view?.columns[version];
    if (!column) return;
    this.#say((words) => words.noCounterpart(column.title || words.version(column.letter)));
  }

  /** @param {number} position */
  #arrive(position) {
    if (position === this.position) return;
    this.position = position;
    this.#host.requestUpdate();
  }

  /**
   * @param {number} version
   * @param {number} sentence
   */
  async #draw(version, sentence) {
    const other = this.#views.current;
    if (other) return this.#reach(other, version, sentence);
    const { entries } = this.table;
    const fold = foldOf(entries, version, sentence);
    if (fold !== null && !this.unfolded.has(fold)) {
      this.toggleFold(fold);
      await this.#host.updateComplete;
    }
    const sheet = sheetWith(entries, version, sentence);
    if (sheet !== null && this.#sheets.show(sheet)) await this.#host.updateComplete;
    return { version, sentence };
  }

  /**
   * What is shown of a sentence elsewhere than in the table: itself, or what it became.
   *
   * @param {NonNullable<Views['current']>} other
   * @param {number} version
   * @param {number} sentence
   */
  async #reach(other, version, sentence) {
    const shown = this.#shownRows().flatMap(({ cells }) => cells.flatMap(({ items }) => items));
    const group = this.view?.counterparts.groups[version][sentence];
    const found =
      shown.find((item) => item.version === version && item.sentence === sentence) ??
      shown.find((item) => item.group === group);
    const place = { version: found?.version ?? version, sentence: found?.sentence ?? sentence };
    await other.reach(place.version);
    const sheet =
      this.view && other.sheetOf(this.view, place.version, place.sentence);
    if (sheet !== null && this.#sheets.show(sheet)) await this.#host.updateComplete;
    return place;
  }

  /** Puts what the reader looked at where it was, after another way to show it. @param {Look} look */
  async keep({ version, sentence, top }) {
    // What is folded away on purpose stays so.
    const place =
      this.only === 'changes' ? { version, sentence } : await this.#draw(version, sentence);
    const element = this.#host.renderRoot.querySelector(
      `.sentence[data-version="${place.version}"][data-sentence="${place.sentence}"]`,
    );
    if (!element) return;
    putBack(element, top);
    this.#views.current?.lead(element);
  }
}

/** @param {unknown[]} parts @param {unknown[]} others */
const differ = (parts, others) => parts.some((part, at) => part !== others[at]);
