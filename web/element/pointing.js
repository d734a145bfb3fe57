/**
 * Follows the pointer over sentences, words that tie and phrases that moved: it lights what belongs
 * together. Nothing scrolls because it rests.
 */

import { lightGroup, lightMove, lightTie } from './highlight.js';
import { moveOf, tieOf } from './targets.js';

export class Pointing {
  /** Whether a button is pressed: what scrolls away before its release is not clicked. */
  isPressed = false;
  #root;
  #focused;
  #pointer = { x: -1, y: -1 };

  /**
   * @param {ShadowRoot} root
   * @param {() => Element | null} focused The sentence that the keyboard is on.
   */
  constructor(root, focused) {
    this.#root = root;
    this.#focused = focused;
    root.addEventListener('mousedown', () => this.#press());
    for (const type of ['pointerover', 'pointerout']) {
      root.addEventListener(type, (event) => this.#follow(/** @type {PointerEvent} */ (event)));
    }
  }

  #press() {
    this.isPressed = true;
    const release = () => {
      this.isPressed = false;
    };
    window.addEventListener('mouseup', release, { once: true, capture: true });
  }

  /** @param {PointerEvent} event */
  #follow(event) {
    // Scrolling moves sentences under a pointer that rests: only a pointer that moved is followed.
    const still = event.clientX === this.#pointer.x && event.clientY === this.#pointer.y;
    if (still || event.pointerType === 'touch') return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    const root = this.#root;
    const to = event.type === 'pointerover' ? event.target : event.relatedTarget;
    const element = to instanceof Element ? to.closest('[data-group]') : null;
    lightGroup(root, (element ?? this.#focused())?.getAttribute('data-group') ?? null);
    lightTie(root, tieOf(to) ?? tieOf(root.activeElement));
    lightMove(root, moveOf(to));
  }
}
