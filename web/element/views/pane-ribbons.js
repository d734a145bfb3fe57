/**
 * Draws the ribbons between two panes of prose, which join what is in sight of both.
 */

/**
 * @param {Element} map Between the panes.
 * @param {Element} one
 * @param {Element} other
 */
export function joinPanes(map, one, other) {
  const box = map.getBoundingClientRect();
  if (box.width === 0) return;
  /** @type {Map<string | null, Element>} By what they share with their counterparts. */
  const there = new Map();
  for (const sentence of other.querySelectorAll('.sentence')) {
    const group = sentence.getAttribute('data-group');
    if (!there.has(group)) there.set(group, sentence);
  }
  const isMirrored = getComputedStyle(map).direction === 'rtl';
  let joined = '';
  let moved = '';
  for (const sentence of one.querySelectorAll('.sentence')) {
    const counterpart = there.get(sentence.getAttribute('data-group'));
    if (!counterpart) continue;
    const [from, to] = [sentence.getBoundingClientRect(), counterpart.getBoundingClientRect()];
    const isSeen =
      Math.min(from.top, to.top) < box.bottom && Math.max(from.bottom, to.bottom) > box.top;
    if (!isSeen) continue;
    const path = ribbon(isMirrored ? to : from, isMirrored ? from : to, box);
    if (sentence.matches('.was-moved') && counterpart.matches('.was-moved')) moved += path;
    else joined += path;
  }
  const [kept, crossed] = map.querySelectorAll('path');
  kept.setAttribute('d', joined);
  crossed.setAttribute('d', moved);
}

/** @param {DOMRect} from @param {DOMRect} to @param {DOMRect} box */
function ribbon(from, to, { top, width }) {
  const [a, b, c, d] = [from.top - top, from.bottom - top, to.top - top, to.bottom - top].map(
    Math.round,
  );
  const middle = width / 2;
  return `M0,${a}C${middle},${a} ${middle},${c} ${width},${c}V${d}C${middle},${d} ${middle},${b} 0,${b}Z`;
}
