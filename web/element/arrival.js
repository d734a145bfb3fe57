/**
 * How a way through the table ends: a step scrolls the least, a jump ends with context on both sides,
 * and a way of many screens is not scrolled through.
 */

import { scrollBehavior } from './highlight.js';
import { ceilingOf } from './pinned.js';

/** From so many screens on, a way is jumped. */
const FAR = 3;

/** Frames in which the end of a jump is kept in sight. */
const SETTLING = 20;

/**
 * Puts the keyboard on an element and brings it into view.
 *
 * @param {ShadowRoot} root
 * @param {HTMLElement} element
 * @param {boolean} isJump
 */
export function comeTo(root, element, isJump) {
  const { top } = element.getBoundingClientRect();
  const isFar = Math.abs(top) > FAR * window.innerHeight;
  const isNear = !isFar && !(isJump && !isInView(root, element));
  element.focus({ preventScroll: true });
  element.scrollIntoView({
    block: isNear ? 'nearest' : 'center',
    inline: 'nearest',
    behavior: isFar ? 'auto' : scrollBehavior(),
  });
  if (isFar) void holdInView(root, element);
}

/**
 * What is drawn around the end of a jump may push it out of sight.
 *
 * @param {ShadowRoot} root
 * @param {HTMLElement} element
 */
async function holdInView(root, element) {
  for (let frame = 0; frame < SETTLING; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (root.activeElement !== element) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < ceilingOf(root) || bottom > window.innerHeight) element.scrollIntoView({ block: 'center' });
  }
}

/**
 * Brings an element into view where it is not, and leaves the keyboard where it is.
 *
 * @param {ParentNode} root
 * @param {Element} element
 */
export function showInContext(root, element) {
  if (isInView(root, element)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: scrollBehavior() });
}

/**
 * Whether all of an element is seen: in the window, and not below what is pinned above the table or a panel
 * at the foot of the window.
 *
 * @param {ParentNode} root
 * @param {Element} element
 */
function isInView(root, element) {
  const { top, bottom, left } = element.getBoundingClientRect();
  const ceiling = ceilingOf(root);
  const panel = root.querySelector('.panel')?.getBoundingClientRect();
  const floor = panel && panel.left <= left && left < panel.right ? panel.top : window.innerHeight;
  return top >= ceiling && bottom <= floor;
}
