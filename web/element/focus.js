/**
 * Puts the keyboard on the first element of some, if there is one.
 *
 * @param {ParentNode} root
 * @param {string} selector
 */
export function focusFirst(root, selector) {
  /** @type {HTMLElement | null} */ (root.querySelector(selector))?.focus();
}
