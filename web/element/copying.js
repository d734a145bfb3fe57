/**
 * What a reader marks in one column is marked in that column alone, and copied as its text: without
 * numbers, labels and marks, in the paragraphs of the article.
 */

import { markedRange } from './marked-range.js';

/** @import { Version } from '../model/types.js' */

/** @typedef {(sheet: number, version: number) => number[]} SentencesIn What a sheet that is not drawn holds. */

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
 * @param {SentencesIn} sentencesIn
 */
export function followCopying(root, versions, sentencesIn) {
  root.addEventListener('pointerdown', ({ target }) => keepIn(root, target));
  root.addEventListener('copy', (event) => {
    const { clipboardData } = /** @type {ClipboardEvent} */ (event);
    const range = markedRange(root);
    const text = range && textOf(root, range, versions(), sentencesIn);
    if (!text || !clipboardData) return;
    clipboardData.setData('text/plain', text);
    event.preventDefault();
  });
}

/**
 * @param {ShadowRoot} root
 * @param {Range} range
 * @param {Version[]} versions
 * @param {SentencesIn} sentencesIn
 * @returns {string} Of one version; empty where no sentence is marked.
 */
function textOf(root, range, versions, sentencesIn) {
  const marked = [...root.querySelectorAll('.room .sentence, .room .sheet:empty')].filter((each) =>
    range.intersectsNode(each),
  );
  const first = marked.find((each) => each.matches('.sentence'));
  const version = Number(first?.getAttribute('data-version'));
  const { text, sentences } = versions[version] ?? { text: '', sentences: [] };
  let copied = '';
  let last = -1;
  /** @param {number} at @param {string} words */
  const put = (at, words) => {
    if (words.trim() === '') return;
    const follows = last >= 0 && at === last + 1;
    const between = follows ? text.slice(sentences[last].to, sentences[at].from) : ' ';
    copied += copied === '' ? words : /\n\s*\n/.test(between) ? `\n\n${words}` : between + words;
    last = at;
  };
  for (const each of marked) {
    if (each.matches('.sheet')) {
      // What was scrolled past at once is not drawn, and marked all the same.
      for (const at of sentencesIn(Number(each.getAttribute('data-sheet')), version)) {
        put(at, text.slice(sentences[at].from, sentences[at].to).replace(/\s+/g, ' '));
      }
    } else if (Number(each.getAttribute('data-version')) === version) {
      put(Number(each.getAttribute('data-sentence')), wordsIn(each, range));
    }
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
