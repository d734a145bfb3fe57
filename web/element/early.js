import { MIRRORED } from './mirrored.js';

/** What a page may set before the element is defined; the last counts. */
const PROPERTIES = /** @type {const} */ ([...MIRRORED, 'options', 'versions', 'comparison']);

/**
 * Takes over what a page set on the element before it was defined.
 *
 * @param {HTMLElement} host
 */
export function adoptEarly(host) {
  const element = /** @type {any} */ (host);
  for (const name of PROPERTIES) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
