/**
 * Lets the header of a wide table follow its rows when these are scrolled sideways. The header is
 * pinned to the window, so that it cannot lie in what scrolls.
 */

/** @type {WeakSet<Element>} */
const followed = new WeakSet();

/** Called after every drawing. @param {ParentNode} root */
export function followSideways(root) {
  const body = root.querySelector('.several > .body');
  if (!body || followed.has(body)) return;
  followed.add(body);
  body.addEventListener('scroll', () => {
    const head = root.querySelector('.several > .head');
    if (head) head.scrollLeft = body.scrollLeft;
  });
}
