/**
 * What a reader marks in one column is marked in that column alone, and copied as its text: without
 * numbers, labels and marks, in the paragraphs of the article.
 */

/** @import { Version } from '../model/types.js' */

/** What stands in a sentence that is no text of its version. */
const ASIDE =
  '.unseen, .gutter, .facts, .marker, .image, .relation, .original, del.edit.removed.left';

/** In one text, what was removed is struck and is no text of the later version. */
const isText = (/** @type {Node} */ node) => {
  const { parentElement } = node;
  const aside = parentElement?.closest(ASIDE);
  return !aside || (aside.matches('del') && !aside.closest('.one-text'));
};

/**
 * Marking goes no further than the version in which it begins.
 *
 * @param {ShadowRoot} root
 * @param {EventTarget | null} target
 */
export function keepIn(root, target) {
  const sentence = target instanceof Element ? target.closest('.sentence') : null;
  const frame = root.querySelector('.frame');
  if (sentence) frame?.setAttribute('data-marking', sentence.getAttribute('data-version') ?? '');
  else frame?.removeAttribute('data-marking');
}

/**
 * @param {ShadowRoot} root
 * @param {() => Version[]} versions Those that show.
 */
export function followCopying(root, versions) {
  root.addEventListener('pointerdown', ({ target }) => keepIn(root, target));
  root.addEventListener('copy', (event) => {
    const { clipboardData } = /** @type {ClipboardEvent} */ (event);
    const range = markedRange(root);
    const text = range && textOf(root, range, versions());
    if (!text || !clipboardData) return;
    clipboardData.setData('text/plain', text);
    event.preventDefault();
  });
}

/**
 * What is marked, also inside the element: browsers tell it in different ways.
 *
 * @param {ShadowRoot} root
 * @returns {Range | null}
 */
function markedRange(root) {
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

/**
 * @param {ShadowRoot} root
 * @param {Range} range
 * @param {Version[]} versions
 * @returns {string} Of one version; empty where no sentence is marked.
 */
function textOf(root, range, versions) {
  const marked = [...root.querySelectorAll('.room .sentence')].filter((sentence) =>
    range.intersectsNode(sentence),
  );
  const version = Number(marked[0]?.getAttribute('data-version'));
  const { text, sentences } = versions[version] ?? { text: '', sentences: [] };
  let copied = '';
  let last = -1;
  for (const sentence of marked) {
    const at = Number(sentence.getAttribute('data-sentence'));
    const words = wordsIn(sentence, range);
    if (Number(sentence.getAttribute('data-version')) !== version || words.trim() === '') continue;
    const follows = last >= 0 && at === last + 1;
    const between = follows ? text.slice(sentences[last].to, sentences[at].from) : ' ';
    copied += copied === '' ? words : /\n\s*\n/.test(between) ? `\n\n${words}` : between + words;
    last = at;
  }
  return copied.trim();
}

/**
 * @param {Element} sentence
 * @param {Range} range
 */
function wordsIn(sentence, range) {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || !range.intersectsNode(node)) continue;
    const value = node.nodeValue ?? '';
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : value.length;
    // What templates put between elements is no text.
    if (node.parentElement?.closest('.text, .paragraph')) words += value.slice(from, to);
  }
  return words.replace(/\s+/g, ' ');
}
