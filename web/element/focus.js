/**
 * Puts the keyboard on the first element of some, if there is one.
 *
 * @param {ParentNode} root
 * @param {...string} selectors The next counts where there is nothing of those before.
 */
export function focusFirst(root, ...selectors) {
  for (const selector of selectors) {
    const found = /** @type {HTMLElement | null} */ (root.querySelector(selector));
    if (found) return found.focus();
  }
}
