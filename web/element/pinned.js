/**
 * How high what stays in view above the table is: the bar, and the names of the columns below it. The
 * style sheets pin by it and keep what the keyboard comes to from lying under it.
 */

/** @type {WeakMap<ShadowRoot, ResizeObserver>} */
const observers = new WeakMap();

const BAR = '.bar-of-tools, .toolbar';
/** The names of the columns, or what takes their place in another view. */
const HEAD = '.table > .head, .turns';

/** Called after every drawing. @param {ShadowRoot} root */
export function followPinned(root) {
  const observer = observers.get(root) ?? new ResizeObserver(() => measure(root));
  observers.set(root, observer);
  // What is watched already is not watched twice; what is gone is let go of by the browser.
  for (const element of root.querySelectorAll(`${BAR}, ${HEAD}`)) observer.observe(element);
}

/** @param {ShadowRoot} root */
function measure(root) {
  const frame = /** @type {HTMLElement | null} */ (root.querySelector('.frame'));
  frame?.style.setProperty('--_bar', `${heightOf(root, BAR)}px`);
  frame?.style.setProperty('--_head', `${heightOf(root, HEAD)}px`);
}

/**
 * The place in the window above which things are hidden, in pixels from its top.
 *
 * @param {ParentNode} root
 */
export function ceilingOf(root) {
  const bar = root.querySelector('.bar-of-tools');
  const top = bar ? Number.parseFloat(getComputedStyle(bar).insetBlockStart) || 0 : 0;
  return top + heightOf(root, BAR) + heightOf(root, HEAD);
}

/**
 * Of what is pinned among some elements; the tools are pinned by themselves where the bar is none.
 *
 * @param {ParentNode} root
 * @param {string} selector
 */
function heightOf(root, selector) {
  let height = 0;
  for (const element of root.querySelectorAll(selector)) {
    // One inside another that is pinned goes with it.
    const { position, display } = getComputedStyle(element);
    if (position !== 'sticky' || display === 'contents') continue;
    height = Math.max(height, element.getBoundingClientRect().height);
  }
  return height;
}
