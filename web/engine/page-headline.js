/**
 * Finds the headline of a whole page: not always an `h1`, which may be the paper's name; not always
 * in the words of the page's title; and not always where the article is found.
 */
import { collapsed } from './page-clutter.js';

const OUTSIDE = 'nav, footer, aside, dialog, li, [role=navigation], [role=complementary]';
const NAMED =
  /(?:^|[-_\s])(?:headline|title|entry-title|article-title|post-title|heading|hed)(?:[-_\s]|$)/i;
const LONGEST = 300; // code units

/** @param {string} text */
const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** @param {string} text @param {string} other @returns {number} share of the first's words */
function shared(text, other) {
  const [own, others] = [wordsOf(text), wordsOf(other)];
  if (own.size === 0) return 0;
  return [...own].filter((word) => others.has(word)).length / own.size;
}

/** @param {Document} document @returns {{ title: string, names: string[] }} `names` the paper may have */
function titleOf(document) {
  const meta = (/** @type {string} */ key) =>
    collapsed(
      document
        .querySelector(`meta[property="${key}"], meta[name="${key}"]`)
        ?.getAttribute('content'),
    );
  const full = collapsed(document.querySelector('title')?.textContent);
  const parts = full.split(/\s+[|–—·•«»:-]\s+/);
  const names = [meta('og:site_name'), ...parts.slice(1)].filter(Boolean);
  return { title: `${full} ${meta('og:title')}`, names };
}

/**
 * @param {Document} document the page as it came
 * @returns {string} may be empty
 */
export function headlineOf(document) {
  const { title, names } = titleOf(document);
  const headings = [...document.querySelectorAll('h1, h2')].filter(
    (heading) => !heading.closest(OUTSIDE),
  );
  let best = '';
  let most = 1.5;
  for (const heading of headings) {
    const text = collapsed(heading.textContent);
    if (!text || text.length > LONGEST) continue;
    const isPaper = names.some((name) => name.toLowerCase() === text.toLowerCase());
    if (isPaper) continue;
    const about = `${heading.getAttribute('class') ?? ''} ${heading.getAttribute('itemprop') ?? ''}`;
    const worth =
      (heading.localName === 'h1' ? 2 : 0) +
      3 * shared(text, title) +
      (NAMED.test(about) ? 0.5 : 0) +
      (heading.closest('article, main, [role=main]') ? 0.5 : 0);
    // Of two alike, the first.
    if (worth > most) [best, most] = [text, worth];
  }
  return best;
}
