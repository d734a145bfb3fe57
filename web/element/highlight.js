/**
 * Lights a sentence or a word and its counterparts wherever they are drawn, and brings them into
 * view. It writes one attribute, `data-lit`, which no template touches, so that hovering redraws
 * nothing.
 */

import { ceilingOf } from './pinned.js';

/**
 * Lights the members of a group, and only those; null puts the light out.
 *
 * @param {ParentNode} root
 * @param {string | null} group
 */
export const lightGroup = (root, group) => light(root, 'data-group', group);

/**
 * Lights the words of one tie, and only those; null puts the light out.
 *
 * @param {ParentNode} root
 * @param {string | null} tie
 */
export const lightTie = (root, tie) => light(root, 'data-tie', tie);

/**
 * Lights both places of a phrase that moved, and only those; null puts the light out.
 *
 * @param {ParentNode} root
 * @param {string | null} move
 */
export const lightMove = (root, move) => light(root, 'data-move', move);

/**
 * @param {ParentNode} root
 * @param {'data-group' | 'data-tie' | 'data-move'} attribute
 * @param {string | null} value
 */
function light(root, attribute, value) {
  for (const element of root.querySelectorAll(`[${attribute}][data-lit]`)) {
    if (element.getAttribute(attribute) !== value) element.removeAttribute('data-lit');
  }
  if (value === null) return;
  for (const element of root.querySelectorAll(`[${attribute}="${CSS.escape(value)}"]`)) {
    element.setAttribute('data-lit', '');
  }
}

/**
 * Scrolls as little as shows the word that a tie has in another column.
 *
 * @param {ParentNode} root
 * @param {string} tie
 * @param {number} version The column that the reader is in.
 */
export function revealTie(root, tie, version) {
  const across = root.querySelector(
    `.sentence:not([data-version="${version}"]) .tie[data-tie="${CSS.escape(tie)}"]`,
  );
  across?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: scrollBehavior() });
}

/**
 * Scrolls as little as shows the counterparts of `origin` together with it: all of them, or the
 * nearest that fit on the screen with it, so that the page never runs from the reader.
 *
 * @param {ParentNode} root
 * @param {Element} origin
 */
export function revealGroup(root, origin) {
  const group = origin.getAttribute('data-group');
  if (group === null) return;
  const ceiling = ceilingOf(root);
  const floor = floorOf(root);
  let { top, bottom } = origin.getBoundingClientRect();
  let highest = origin;
  let lowest = origin;
  const middle = (top + bottom) / 2;
  const others = [...root.querySelectorAll(`.sentence[data-group="${CSS.escape(group)}"]`)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .sort((a, b) => distance(a.box, middle) - distance(b.box, middle));
  for (const { element, box } of others) {
    if (Math.max(bottom, box.bottom) - Math.min(top, box.top) > floor - ceiling) break;
    if (box.top < top) [top, highest] = [box.top, element];
    if (box.bottom > bottom) [bottom, lowest] = [box.bottom, element];
  }
  const out = bottom > floor ? lowest : top < ceiling ? highest : null;
  out?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: scrollBehavior() });
}

/**
 * Marks the chosen sentence and its counterparts, wherever they are drawn, until another is chosen.
 *
 * @param {ParentNode} root
 * @param {number | null} group Null for none.
 */
export function pinGroup(root, group) {
  for (const element of root.querySelectorAll('[data-pinned]')) {
    if (element.getAttribute('data-group') !== String(group))
      element.removeAttribute('data-pinned');
  }
  if (group === null) return;
  for (const element of root.querySelectorAll(`.sentence[data-group="${group}"]`)) {
    element.setAttribute('data-pinned', '');
  }
}

/**
 * Where what can be seen ends: at a panel that stands at the foot of the window, else with it.
 *
 * @param {ParentNode} root
 */
function floorOf(root) {
  const panel = root.querySelector('.panel')?.getBoundingClientRect();
  const room = root.querySelector('.room')?.getBoundingClientRect();
  const isSheet = panel && room && panel.width >= room.width - 1;
  return isSheet ? Math.min(panel.top, window.innerHeight) : window.innerHeight;
}

/**
 * @param {DOMRect} box
 * @param {number} height
 */
function distance({ top, bottom }, height) {
  return Math.abs((top + bottom) / 2 - height);
}

/** @returns {ScrollBehavior} */
export function scrollBehavior() {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
