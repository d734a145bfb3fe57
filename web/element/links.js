/**
 * The links inside sentences, to the keyboard: stops of the Tab key only in the sentence that it is
 * on, so that the table stays one stop.
 */

/**
 * Makes a sentence and its links stops of the Tab key, or no stops.
 *
 * @param {Element | null} element
 * @param {'0' | '-1'} tabindex
 */
export function setStop(element, tabindex) {
  if (!element) return;
  for (const each of [element, ...element.querySelectorAll('a')]) {
    each.setAttribute('tabindex', tabindex);
  }
}
