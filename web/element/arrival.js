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
  const far = isFar(element);
  const isNear = !far && !(isJump && !isInView(root, element));
  // What follows the keyboard may scroll, too.
  element.focus({ preventScroll: true });
  bring(root, element, isNear ? 'nearest' : 'center', far);
}

/**
 * Brings an element into view where it is not, and leaves the keyboard where it is.
 *
 * @param {ShadowRoot} root
 * @param {Element} element
 */
export function showInContext(root, element) {
  if (!isInView(root, element)) bring(root, element, 'center', isFar(element));
}

/** @param {Element} element */
const isFar = (element) => Math.abs(element.getBoundingClientRect().top) > FAR * window.innerHeight;

/**
 * @param {ShadowRoot} root
 * @param {Element} element
 * @param {'nearest' | 'center'} block
 * @param {boolean} far
 */
function bring(root, element, block, far) {
  const behavior = far ? 'auto' : scrollBehavior();
  element.scrollIntoView({ block, inline: 'nearest', behavior });
  if (far) void holdInView(root, element);
}

/** What a reader does to go elsewhere. */
const LEAVING = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * What is drawn around the end of a jump may push it out of sight.
 *
 * @param {ShadowRoot} root
 * @param {Element} element
 */
async function holdInView(root, element) {
  const left = new AbortController();
  for (const type of LEAVING) {
    root.addEventListener(type, () => left.abort(), { signal: left.signal, passive: true });
  }
  for (let frame = 0; frame < SETTLING; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (!element.isConnected || left.signal.aborted) break;
    if (!isInView(root, element)) element.scrollIntoView({ block: 'center' });
  }
  left.abort();
}

/**
 * Whether all of an element is seen: in the window, and not below what is pinned above the table or a
 * panel at the foot of the window; of prose, in its pane.
 *
 * @param {ParentNode} root
 * @param {Element} element
 */
function isInView(root, element) {
  const { top, bottom, left } = element.getBoundingClientRect();
  const pane = element.closest('.pane')?.getBoundingClientRect();
  const panel = root.querySelector('.panel')?.getBoundingClientRect();
  const foot = panel && panel.left <= left && left < panel.right ? panel.top : window.innerHeight;
  const ceiling = Math.max(ceilingOf(root), pane?.top ?? 0);
  return top >= ceiling && bottom <= Math.min(foot, pane?.bottom ?? foot);
}

/**
 * Chromium leaves what is half in sight where it is, as in a line of tools that goes on sideways.
 *
 * @param {EventTarget | null} target
 */
export function showWhole(target) {
  if (target instanceof Element && target.closest('.overview, .bar-of-tools')) {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
