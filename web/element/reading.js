/**
 * One reader with one view: the sentence that they chose, the folds that they opened, the change
 * that they have come to, and what is said to those who hear the page. A new view begins anew.
 */

import { foldsAlone } from '../render/rows.js';
import { ChosenSentence } from './chosen-sentence.js';
import { Finder } from './finder.js';
import { copyLater, LaterStrip } from './later.js';
import { LaterReader } from './later-reader.js';
import { followPinned } from './pinned.js';
import { Sheets } from './sheets.js';
import { followSideways } from './sideways.js';
import { differ, haveSameVersions, SievedTable } from './sieved-table.js';
import { Speech } from './speech.js';

/**
 * @import { LitElement } from 'lit'
 * @import { Mark } from '../model/mark-table.js'
 * @import { FoldKey } from '../render/rows.js'
 * @import { View } from '../render/view.js'
 * @import { Look, Views } from './views.js'
 */

/** @typedef {LitElement & { view: string }} Host */

export class Reading {
  /** @type {View | null} */
  view = null;
  /** Which change the reader is at; -1 for none. */
  position = -1;
  /** How often the same texts were shown anew, otherwise compared. */
  tunings = 0;
  #host;
  #later;
  #hasFollowed = false;
  #sheets;
  #sieved = new SievedTable();
  /** @type {unknown[]} What the table was that the reader follows. */
  #followed = [];
  #views;
  #speech;
  #choice;
  #finder;
  #strip;

  /**
   * @param {Host} host
   * @param {Views} views
   * @param {(isChosen: boolean) => Promise<void>} tell Shows the panel of the chosen sentence, or closes it.
   */
  constructor(host, views, tell) {
    this.#host = host;
    this.#views = views;
    this.#speech = new Speech(host);
    this.#choice = new ChosenSentence(host, this.#speech, {
      tell,
      reveal: () => this.#later.reader?.reveal(),
    });
    this.#later = new LaterReader(
      () => ({
        root: /** @type {ShadowRoot} */ (host.renderRoot),
        select: (place) => this.#choice.toggle(place, this.view),
        release: () => this.#choice.release(),
        missing: (version) => this.#speech.tellMissing(this.view, version),
        arrive: (position) => this.#arrive(position),
        draw: (version, sentence) => this.#finder.draw(version, sentence),
      }),
      () => host.requestUpdate(),
    );
    this.#sheets = new Sheets(() => host.requestUpdate());
    this.#strip = new LaterStrip({
      show: (version, sentence) => void this.show(version, sentence),
      update: () => host.requestUpdate(),
    });
    this.#finder = new Finder(host, {
      sheets: this.#sheets,
      other: () => views.current,
      view: () => this.view,
      entries: () => this.table.entries,
      unfolded: () => this.unfolded,
      toggleFold: (key) => this.toggleFold(key),
    });
  }

  /**
   * @param {View | null} view
   * @param {number} [least] How certain beads must be to be shown, 0 to 1.
   * @param {number} [apart] How many are not.
   */
  begin(view, least = 0, apart = 0) {
    const isTuned = haveSameVersions(view, this.view);
    this.view = view;
    this.#sieved.begin(view);
    this.position = -1;
    this.#sheets.reset();
    // The same texts, tuned: the reader stays where they are.
    if (isTuned) this.tunings += 1;
    else {
      this.#choice.release();
      this.#later.reader?.reset();
    }
    this.#speech.tellPairs(view, least, apart);
  }

  /** Follows the reader through what was drawn; called after every drawing. */
  follow() {
    const root = /** @type {ShadowRoot} */ (this.#host.renderRoot);
    if (!this.#hasFollowed) {
      this.#hasFollowed = true;
      copyLater(
        root,
        () => this.view?.comparison.versions ?? [],
        (sheet, version) => this.#finder.sentencesIn(sheet, version),
      );
    }
    if (this.view) this.#later.begin();
    this.#followReader();
    this.#views.current?.follow(root);
    this.#sheets.follow(root);
    followSideways(root);
    followPinned(root);
    if (this.view) void this.#strip.follow(root);
  }

  /** What the reader can come to, and what they chose. */
  #followReader() {
    const { reader } = this.#later;
    if (!reader) return;
    const { entries, changes } = this.table;
    const other = this.#views.current;
    const shown = [entries, this.unfolded, other, other?.stamp(), this.view];
    if (differ(shown, this.#followed)) {
      const rows = this.#finder.rows();
      const versions = this.view?.columns.length ?? 0;
      reader.shown(rows, versions, changes, other?.isOne ?? false);
      this.#followed = shown;
    } else {
      reader.redrawn();
    }
    reader.pin(this.#choice.group(this.view));
  }

  /** Settles when the keyboard can be followed. */
  get coming() {
    return this.#later.coming;
  }

  /** The sheets of another way to show it are other ones. */
  turn() {
    this.#sheets.reset();
  }

  /** Of what is asked for now; the same as before while that is the same. */
  get table() {
    return this.#sieved.of(this.view, this.only);
  }

  /** The sentence that the reader chose. */
  get chosen() {
    return this.#choice.chosen;
  }

  /** The kinds of changes and doubts that are asked for; all, where there are none. */
  get kinds() {
    return this.#sieved.kinds;
  }

  get unfolded() {
    return this.#sieved.unfolded;
  }

  /** The sheets of a long table that are drawn. */
  get drawn() {
    return this.#sheets.drawn;
  }

  /** What of it the page shows. */
  get page() {
    const { view, language, kinds, unfolded, chosen, drawn, position, said } = this;
    const { entries, changes } = this.table;
    const drawStrip = this.#strip.draw;
    return {
      view,
      language,
      entries,
      changes: changes.length,
      kinds,
      unfolded,
      chosen,
      drawn,
      drawStrip,
      position,
      said,
    };
  }

  /** @param {boolean} isPrinting */
  print(isPrinting) {
    this.#sheets.print(isPrinting);
    // Paper has nothing to press: passages of one version are printed whole.
    this.#sieved.print(isPrinting ? foldsAlone(this.table.entries) : null);
  }

  /** Where the keyboard is or was; null before the reader chose a place. */
  get place() {
    return this.#later.reader?.place ?? null;
  }

  /**
   * @param {number} version
   * @param {number} sentence
   */
  goTo(version, sentence) {
    this.#views.release();
    void this.#later.with((reader) => reader.goTo(version, sentence));
  }

  /**
   * Brings a sentence into view with its counterparts lit, and leaves the keyboard where it is.
   *
   * @param {number} version
   * @param {number} sentence
   */
  async show(version, sentence) {
    this.#views.release();
    const element = await this.#later.with((reader) => reader.show(version, sentence));
    if (element) this.#views.current?.lead(element);
  }

  /** @param {1 | -1} by */
  step(by) {
    this.#views.release();
    void this.#later.with((reader) => reader.step(by));
  }

  /** @param {FoldKey} key */
  toggleFold(key) {
    this.#sieved.toggleFold(key);
    this.#host.requestUpdate();
  }

  /**
   * Shows the changes of a kind alone, or no longer so.
   *
   * @param {Mark} mark
   */
  toggleKind(mark) {
    this.#sieved.toggleKind(mark);
    if (this.kinds.size > 0) this.#host.view = 'changes';
    this.position = -1;
    this.#host.requestUpdate();
  }

  /** Asks for changes of all kinds. */
  dropKinds() {
    if (!this.#sieved.dropKinds()) return;
    this.position = -1;
    this.#host.requestUpdate();
  }

  /** A key of `strings`. */
  get language() {
    return this.#speech.language;
  }

  /** Brings the words of the page's language here. */
  loadWords() {
    return this.#speech.loadWords();
  }

  /** For those who hear the page. */
  get said() {
    return this.#speech.said;
  }

  /** @returns {'columns' | 'changes'} */
  get only() {
    return this.#host.view === 'changes' ? 'changes' : 'columns';
  }

  /** @param {number} position */
  #arrive(position) {
    if (position === this.position) return;
    this.position = position;
    this.#host.requestUpdate();
  }

  /** Puts what the reader looked at where it was, after another way to show it. @param {Look} look */
  async keep({ version, sentence, top }) {
    // What is folded away on purpose stays so; what is next to it stands there.
    const place = await this.#finder.draw(version, sentence, this.only !== 'changes');
    const column = `.sentence[data-version="${place.version}"]`;
    const off = (/** @type {Element} */ each) =>
      Math.abs(Number(each.getAttribute('data-sentence')) - place.sentence);
    const drawn = [...this.#host.renderRoot.querySelectorAll(column)];
    const [element] = drawn.sort((a, b) => off(a) - off(b));
    if (element) await this.#views.keep(element, top);
  }
}
