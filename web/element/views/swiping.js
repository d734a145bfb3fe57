/**
 * Swipes of a finger sideways. The element must leave them to the page (`touch-action: pan-y`).
 */

/** A finger goes so many pixels at least, and more sideways than up or down. */
const FAR = 48;
const SIDEWAYS = 2;

/**
 * @param {Element} element
 * @param {(by: 1 | -1, target: EventTarget | null) => void} swipe 1 for what comes next in the
 *   element's direction; the target is where the finger began.
 */
export function followSwipes(element, swipe) {
  /** @type {{ down: PointerEvent, target: EventTarget | null } | null} */
  let began = null;
  element.addEventListener('pointerdown', (event) => {
    const down = /** @type {PointerEvent} */ (event);
    // A second finger means something else. An event tells its target in a shadow only while it is sent.
    const isSwipe = down.pointerType === 'touch' && down.isPrimary;
    began = isSwipe ? { down, target: down.target } : null;
  });
  element.addEventListener('pointercancel', () => {
    began = null;
  });
  element.addEventListener('pointerup', (event) => {
    const up = /** @type {PointerEvent} */ (event);
    const start = began;
    began = null;
    if (!start || up.pointerId !== start.down.pointerId) return;
    const [x, y] = [up.clientX - start.down.clientX, up.clientY - start.down.clientY];
    if (Math.abs(x) < FAR || Math.abs(x) < SIDEWAYS * Math.abs(y)) return;
    const isForward = x < 0 === (getComputedStyle(element).direction === 'ltr');
    swipe(isForward ? 1 : -1, start.target);
  });
}
