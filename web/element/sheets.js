/**
 * Which sheets of a long table are drawn: those within a screen's height of the window, and the one
 * that the keyboard or the end of a marking is on. A sheet that is not drawn keeps the height that it had, so that nothing
 * moves; where it never had one, the browser's scroll anchoring keeps what the reader sees in place.
 */

import { markedRange } from './marked-range.js';

/** How far from the window sheets are drawn, so that a reader who scrolls finds them there. */
const MARGIN = '900px 0px';

/** The same for what scrolls by itself, as prose does. */
const NEAR = /** @type {IntersectionObserverInit} */ ({ rootMargin: MARGIN, scrollMargin: MARGIN });

/** What is drawn before anything is known of the window. */
const FIRST = [0, 1, 2];

export class Sheets {
  drawn = new Set(FIRST);
  #redraw;
  /** @type {ShadowRoot | null} */
  #root = null;
  #near = new Set(FIRST);
  #isPrinting = false;
  /** @type {Set<Element>} */
  #watched = new Set();
  #observer = new IntersectionObserver((changes) => this.#note(changes), NEAR);

  /** @param {() => void} redraw Draws the table anew, at once or soon. */
  constructor(redraw) {
    this.#redraw = redraw;
  }

  /** Begins anew, for another table. */
  reset() {
    this.#near = new Set(FIRST);
    this.drawn = new Set(FIRST);
    // Those that stay hold other rows, and what is near the window has to be told again.
    this.#observer.disconnect();
    for (const sheet of this.#watched) /** @type {HTMLElement} */ (sheet).style.blockSize = '';
    this.#watched = new Set();
  }

  /**
   * Watches the sheets that are there; called after every drawing.
   *
   * @param {ShadowRoot} root
   */
  follow(root) {
    this.#root = root;
    const there = new Set(root.querySelectorAll('.sheet'));
    for (const sheet of this.#watched) if (!there.has(sheet)) this.#observer.unobserve(sheet);
    for (const sheet of there) {
      if (!this.#watched.has(sheet)) this.#observer.observe(sheet);
      if (this.drawn.has(numberOf(sheet))) /** @type {HTMLElement} */ (sheet).style.blockSize = '';
    }
    this.#watched = there;
  }

  /**
   * Makes sure that a sheet is drawn.
   *
   * @param {number} sheet
   * @returns {boolean} Whether the table must be drawn anew first.
   */
  show(sheet) {
    if (this.drawn.has(sheet)) return false;
    this.drawn = new Set([...this.drawn, sheet]);
    this.#redraw();
    return true;
  }

  /** Paper shows all of it. @param {boolean} isPrinting */
  print(isPrinting) {
    if (this.#watched.size === 0) return;
    this.#isPrinting = isPrinting;
    this.drawn = isPrinting ? new Set([...this.#watched].map(numberOf)) : new Set(this.#near);
    this.#redraw();
  }

  /** Where the keyboard is, and where what is marked begins and ends. */
  #held() {
    if (!this.#root) return [];
    const range = markedRange(this.#root);
    const places = [this.#root.activeElement, range?.startContainer, range?.endContainer];
    return places.flatMap((place) => elementOf(place)?.closest('.sheet') ?? []);
  }

  /** @param {IntersectionObserverEntry[]} changes */
  #note(changes) {
    if (this.#isPrinting) return;
    for (const { target, isIntersecting, boundingClientRect } of changes) {
      const sheet = numberOf(target);
      if (isIntersecting) {
        this.#near.add(sheet);
      } else if (this.#near.delete(sheet)) {
        const height = boundingClientRect.height;
        if (height > 0) /** @type {HTMLElement} */ (target).style.blockSize = `${height}px`;
      }
    }
    const wanted = new Set(this.#near);
    for (const sheet of this.#held()) wanted.add(numberOf(sheet));
    const isSame = wanted.size === this.drawn.size && [...wanted].every((at) => this.drawn.has(at));
    if (isSame) return;
    this.drawn = wanted;
    this.#redraw();
  }
}

/** @param {Node | null | undefined} place */
const elementOf = (place) => (place instanceof Element ? place : place?.parentElement);

/** @param {Element} sheet */
const numberOf = (sheet) => Number(sheet.getAttribute('data-sheet'));
