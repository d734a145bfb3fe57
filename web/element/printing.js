/**
 * Tells when the page is printed, and when it no longer is, while the element is in it.
 */

/** @import { ReactiveController } from 'lit' */

/** @implements {ReactiveController} */
export class Printing {
  #told;

  /** @param {(isPrinting: boolean) => void} told What waits for nothing: paper does not. */
  constructor(told) {
    this.#told = told;
  }

  hostConnected() {
    window.addEventListener('beforeprint', this.#tell);
    window.addEventListener('afterprint', this.#tell);
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this.#tell);
    window.removeEventListener('afterprint', this.#tell);
  }

  #tell = (/** @type {Event} */ { type }) => this.#told(type === 'beforeprint');
}
