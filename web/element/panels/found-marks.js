/**
 * Marks what a search found in the sentences that are drawn. Nothing is redrawn for it: the browser
 * paints ranges. One that cannot shows the sentence alone.
 */

import { findIn, fold } from '../../model/search.js';

const ALL = 'cotejo-found';
const HERE = 'cotejo-found-here';

/** What is read to the ear alone, or is no text of the version. */
const ASIDE = '.unseen, .gutter, .facts, .marker, .image, .ghost-label';

export class FoundMarks {
  /** @type {Map<string, Range[]>} Of this element; others of the page have their own. */
  #ranges = new Map();

  /**
   * @param {ParentNode} root
   * @param {string} words Folded; empty for none.
   * @param {{ version: number, sentence: number, nth: number } | null} here Which of those in its
   *   sentence the reader is at.
   */
  show(root, words, here) {
    if (!('highlights' in CSS)) return;
    /** @type {Range[]} */
    const all = [];
    /** @type {Range[]} */
    const one = [];
    for (const sentence of words ? root.querySelectorAll('.room .sentence') : []) {
      const ranges = rangesIn(sentence, words);
      const isHere =
        here?.version === Number(sentence.getAttribute('data-version')) &&
        here.sentence === Number(sentence.getAttribute('data-sentence'));
      for (const [at, range] of ranges.entries()) {
        (isHere && at === here.nth ? one : all).push(range);
      }
    }
    this.#put(ALL, all);
    this.#put(HERE, one);
  }

  /**
   * @param {string} name
   * @param {Range[]} ranges
   */
  #put(name, ranges) {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const range of this.#ranges.get(name) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#ranges.set(name, ranges);
    CSS.highlights.set(name, highlight);
  }
}

/**
 * @param {Element} sentence
 * @param {string} words
 * @returns {Range[]}
 */
function rangesIn(sentence, words) {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  /** @type {{ node: Text, start: number }[]} */
  const nodes = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(ASIDE)) continue;
    nodes.push({ node: /** @type {Text} */ (node), start: text.length });
    text += node.nodeValue ?? '';
  }
  /** @param {number} at @param {boolean} isEnd */
  const placeOf = (at, isEnd) => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < at : start <= at)) ?? nodes[0];
    return /** @type {const} */ ([found.node, at - found.start]);
  };
  return findIn(fold(text), words).map(({ from, to }) => {
    const range = new Range();
    range.setStart(...placeOf(from, false));
    range.setEnd(...placeOf(to, true));
    return range;
  });
}
