/**
 * Follows a reader through the table: one tab stop that roves over the sentences, arrow keys, jumps
 * from change to change, and the light that shows counterparts, of sentences and of words, on hover
 * and focus. It acts on what is drawn and asks the element for everything else.
 */

import { comeTo, showInContext, showWhole } from './arrival.js';
import { lightGroup, lightTie, pinGroup, revealGroup, revealTie } from './highlight.js';
import { setStop } from './links.js';
import { Navigation } from './navigation.js';
import { Pointing } from './pointing.js';
import { pressed } from './table-keys.js';
import {
  isCloser,
  isInLink,
  isListed,
  isTyping,
  isWithinChosen,
  placeOf,
  tieOf,
} from './targets.js';

/**
 * @import { RowView } from '../render/rows.js'
 * @import { KeyRow, Place, Stop } from './navigation.js'
 * @import { Moves } from './table-keys.js'
 */

/**
 * @typedef {object} Surroundings
 * @property {ShadowRoot} root
 * @property {(place: Place) => void} select The reader chose a sentence; a second time, to let go.
 * @property {() => void} release The reader let go of it.
 * @property {(version: number) => void} missing There is no counterpart in that direction.
 * @property {(position: number) => void} arrive The reader came to a change, or to none (-1).
 * @property {(version: number, sentence: number) => Promise<{ version: number, sentence: number }>} draw
 *   Makes sure that it is drawn, or what it became where it is not shown itself.
 */

export class TableReader {
  #surroundings;
  #navigation = new Navigation([], 0, []);
  /** @type {Stop | undefined} */
  #current;
  #pointing;

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    this.#surroundings = surroundings;
    const { root } = surroundings;
    root.addEventListener('focusin', (event) => this.#onFocus(/** @type {FocusEvent} */ (event)));
    root.addEventListener('focusout', (event) => this.#onLeave(/** @type {FocusEvent} */ (event)));
    root.addEventListener('click', (event) => this.#onClick(/** @type {MouseEvent} */ (event)));
    root.addEventListener('keydown', (event) => this.#onKey(/** @type {KeyboardEvent} */ (event)));
    this.#pointing = new Pointing(root, () =>
      this.#hasFocus() && this.#current ? this.#elementAt(this.#current) : null,
    );
  }

  /**
   * Takes note of what the table shows now; called after every drawing of it.
   *
   * @param {KeyRow[]} rows
   * @param {number} versions
   * @param {RowView[]} changes Those to step through, also where they are folded away.
   * @param {boolean} isOne Whether it is one column.
   */
  shown(rows, versions, changes, isOne) {
    this.#navigation = new Navigation(rows, versions, changes, isOne);
    const kept = this.#current && this.#navigation.again(this.#current);
    this.#rove(kept ?? this.#navigation.first());
  }

  /** The same table was drawn again: in a long one, where the reader is now the keyboard enters. */
  redrawn() {
    const element = this.#current && this.#elementAt(this.#current);
    if (element) return setStop(element, '0');
    const place = placeOf(this.#surroundings.root.querySelector('.sentence'));
    this.#rove(place ? this.#navigation.find(place) : undefined);
  }

  /** Keeps a sentence and its counterparts marked; none, where it is null. @param {number | null} group */
  pin(group) {
    pinGroup(this.#surroundings.root, group);
  }

  /** Forgets the place, for another comparison. */
  reset() {
    this.#current = undefined;
    this.#light(null);
  }

  /**
   * Puts the keyboard on a sentence, wherever it is.
   *
   * @param {number} version
   * @param {number} sentence
   */
  async goTo(version, sentence) {
    const place = await this.#surroundings.draw(version, sentence);
    this.#focus(this.#navigation.find({ ...place, ghost: false }), true);
  }

  /**
   * Brings a sentence into view and lights its counterparts; the keyboard stays where it is, and comes to
   * it when it comes to the texts.
   *
   * @param {number} version
   * @param {number} sentence
   * @returns {Promise<Element | null>} It, where it is drawn.
   */
  async show(version, sentence) {
    const place = await this.#surroundings.draw(version, sentence);
    const shown = { ...place, ghost: false };
    this.#rove(this.#navigation.find(shown));
    const element = this.#elementAt(shown);
    this.#light(element);
    if (element) showInContext(this.#surroundings.root, element);
    return element;
  }

  /** Brings the counterparts of the place where the reader is into view. */
  reveal() {
    if (this.#current) this.#reveal(this.#current, null);
  }

  /** Where the reader is or was; null before they chose a place. */
  get place() {
    return this.#arrived && this.#current
      ? { version: this.#current.version, sentence: this.#current.sentence }
      : null;
  }

  /** @param {1 | -1} by */
  step(by) {
    const found = this.#navigation.change(
      this.#hasFocus() ? (this.#current?.row ?? -1) : this.#stepRow,
      by,
    );
    if (found) void this.goTo(found.stop.version, found.stop.sentence);
  }

  /** Buttons take the focus away from the sentence; steps go on from where it was. */
  get #stepRow() {
    return this.#arrived ? (this.#current?.row ?? -1) : -1;
  }

  #arrived = false;

  #hasFocus() {
    return Boolean(this.#surroundings.root.activeElement?.closest('[data-sentence]'));
  }

  /** @param {Stop | undefined} stop */
  #rove(stop) {
    if (this.#current) setStop(this.#elementAt(this.#current), '-1');
    this.#current = stop;
    if (stop) setStop(this.#elementAt(stop), '0');
  }

  /** @param {Place} place */
  #elementAt({ version, sentence, ghost }) {
    const kind = ghost ? '.ghost' : '.sentence';
    return /** @type {HTMLElement | null} */ (
      this.#surroundings.root.querySelector(
        `${kind}[data-version="${version}"][data-sentence="${sentence}"]`,
      )
    );
  }

  /**
   * @param {Stop | undefined} stop
   * @param {boolean} [isJump] A jump ends with context on both sides; a step scrolls the least.
   */
  #focus(stop, isJump = false) {
    if (!stop) return;
    const element = this.#elementAt(stop);
    if (!element) return void this.#drawAndFocus(stop);
    comeTo(this.#surroundings.root, element, isJump);
  }

  /** @param {Stop} stop */
  async #drawAndFocus(stop) {
    await this.#surroundings.draw(stop.version, stop.sentence);
    if (this.#elementAt(stop)) this.#focus(stop);
  }

  /** @param {FocusEvent} event */
  #onFocus(event) {
    // A press may choose another sentence, and what it presses must not move before it is let go.
    const { isPressed } = this.#pointing;
    if (!isWithinChosen(event.target) && !isPressed) this.#surroundings.release();
    const place = placeOf(event.target);
    const stop = place && this.#navigation.find(place);
    if (!stop) {
      if (!isPressed) showWhole(event.target);
      return;
    }
    this.#rove(stop);
    this.#arrived = true;
    this.#light(this.#elementAt(stop));
    const tie = tieOf(event.target);
    lightTie(this.#surroundings.root, tie);
    if (!isPressed) this.#reveal(stop, tie);
    this.#surroundings.arrive(this.#navigation.position(stop.row));
  }

  /**
   * Brings into view what belongs to a place: the other word of a tie, or all counterparts.
   *
   * @param {Place} place
   * @param {string | null} tie
   */
  #reveal(place, tie) {
    const { root } = this.#surroundings;
    const element = this.#elementAt(place);
    if (tie !== null) revealTie(root, tie, place.version);
    else if (element) revealGroup(root, element);
  }

  /** @param {FocusEvent} event */
  #onLeave({ relatedTarget }) {
    const isGone =
      relatedTarget instanceof Node && !this.#surroundings.root.contains(relatedTarget);
    if (isGone) this.#surroundings.release();
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    const { target } = event;
    const place = placeOf(target);
    if (!place || isInLink(target)) return;
    const jumps = place.ghost || (target instanceof Element && target.closest('[data-map]'));
    if (isCloser(target)) this.#letGo(place, target);
    else if (jumps) void this.goTo(place.version, place.sentence);
    else if (isListed(target)) {
      const tie = tieOf(target);
      lightTie(this.#surroundings.root, tie);
      if (tie !== null) this.#reveal(place, tie);
    } else if (!hasSelectedText()) {
      this.#surroundings.select(place);
      this.#reveal(place, null);
    }
  }

  /**
   * @param {Place} place
   * @param {EventTarget | null} target Where the reader was.
   */
  #letGo(place, target) {
    if (isListed(target)) this.#focus(this.#navigation.find(place));
    this.#surroundings.release();
    this.#light(null);
    lightTie(this.#surroundings.root, null);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (!pressed(event, this.#moves)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @type {Moves} */
  #moves = {
    step: (by) => this.step(by),
    along: (place, by) => this.#focus(this.#navigation.along(place, by)),
    across: (place, by) => this.#cross(place, by),
    edge: (place, which) => this.#focus(this.#navigation.edge(place, which)),
    enter: (place) => {
      if (place.ghost) void this.goTo(place.version, place.sentence);
      else this.#surroundings.select(place);
    },
    letGo: (place, target) => this.#letGo(place, target),
  };

  /**
   * @param {Place} place
   * @param {1 | -1} by
   */
  #cross(place, by) {
    const stop = this.#navigation.across(place, by);
    if (stop) this.#focus(stop);
    else this.#surroundings.missing(place.version + by);
  }

  /** @param {Element | null} element */
  #light(element) {
    lightGroup(this.#surroundings.root, element?.getAttribute('data-group') ?? null);
  }
}

/** Whether the reader is marking text with the mouse, which no click should disturb. */
function hasSelectedText() {
  return window.getSelection()?.type === 'Range';
}
