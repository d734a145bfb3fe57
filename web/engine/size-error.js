/** What is thrown where texts are too large for the memory that there is. */

export class SizeError extends RangeError {
  name = 'SizeError';
  /** @type {number[]} Of each version, in UTF-16 code units. */
  sizes;

  /** @param {number[]} sizes @param {ErrorOptions} [options] */
  constructor(sizes, options) {
    const shown = sizes.map((size) => size.toLocaleString('en')).join(' and ');
    super(`versions: the memory does not suffice for texts of ${shown} code units`, options);
    this.sizes = sizes;
  }
}
