/**
 * Gives the element the style sheets of what was loaded later.
 */

/** @import { CSSResult } from 'lit' */

/**
 * @param {ShadowRoot} root
 * @param {CSSResult[]} styles Those that it has already are passed over.
 */
export function adoptStyles(root, styles) {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
