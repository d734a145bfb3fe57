/**
 * What is marked, also inside the element: browsers tell it in different ways.
 *
 * @param {ShadowRoot} root
 * @returns {Range | null}
 */
export function markedRange(root) {
  const own = /** @type {any} */ (root).getSelection?.();
  const selection = own ?? window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  const { startContainer, startOffset, endContainer, endOffset } =
    composed && !own ? composed : selection.getRangeAt(0);
  if (!root.contains(startContainer) || !root.contains(endContainer)) return null;
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? null : range;
}
