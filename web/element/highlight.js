/**
 * Lights a sentence and its counterparts wherever they are drawn, and brings them into view. It
 * writes one attribute, `data-lit`, which no template touches, so that hovering redraws nothing.
 */

/**
 * Lights the members of a group, and only those; null puts the light out.
 *
 * @param {ParentNode} root
 * @param {string | null} group
 */
export function lightGroup(root, group) {
  for (const element of root.querySelectorAll('[data-lit]')) {
    if (element.getAttribute('data-group') !== group) element.removeAttribute('data-lit');
  }
  if (group === null) return;
  for (const element of root.querySelectorAll(`[data-group="${CSS.escape(group)}"]`)) {
    element.setAttribute('data-lit', '');
  }
}

/**
 * Scrolls as little as shows all counterparts of `origin` together with it. Where they do not fit
 * on the screen at once, `origin` stays where it is, so that the page never runs from the reader.
 *
 * @param {ParentNode} root
 * @param {Element} origin
 */
export function revealGroup(root, origin) {
  const group = origin.getAttribute('data-group');
  if (group === null) return;
  const here = origin.getBoundingClientRect();
  const others = [...root.querySelectorAll(`.sentence[data-group="${CSS.escape(group)}"]`)];
  const hidden = others.find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const out = top < 0 || bottom > window.innerHeight;
    const reach = Math.max(bottom, here.bottom) - Math.min(top, here.top);
    return out && reach < window.innerHeight * 0.8;
  });
  hidden?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: scrollBehavior() });
}

/** @returns {ScrollBehavior} */
export function scrollBehavior() {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
