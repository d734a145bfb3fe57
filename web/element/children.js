/**
 * Reads what a page gives the element in HTML: the articles inside it and its simple attributes.
 * The articles' own markup goes to the engine as a string; nothing of it is ever inserted.
 */

/** @import { CompareOptions, Ignore, VersionInput } from '../model/types.js' */

const IGNORABLE = /** @type {const} */ ([
  'case',
  'diacritics',
  'punctuation',
  'whitespace',
  'quotes',
]);

/** The attributes that mirror options. */
export const OPTION_ATTRIBUTES = ['min-similarity', 'moves', 'pairs', 'ignore'];

/** The attributes of the articles, and of what is in them, that the result shows. */
const WATCHED = ['lang', 'title', 'href', 'src', 'alt'];

/**
 * The images of the articles, by address: the browser has them anyway, so they may be drawn. The
 * address they are drawn from is that which the browser chose.
 *
 * @param {Element} host
 * @returns {Map<string, string>}
 */
export function ownImages(host) {
  const images = [
    .../** @type {NodeListOf<HTMLImageElement>} */ (host.querySelectorAll(':scope > article img')),
  ];
  return new Map(images.map(({ src, currentSrc }) => [src, currentSrc || src]));
}

/**
 * The article's own markup, inside what labels its language: of HTML, a label gives way where the
 * text plainly speaks another language. An article without one is detected: the page's language
 * says little of it.
 *
 * @param {Element} article
 * @returns {string}
 */
function labelledHtml(article) {
  const lang = article.getAttribute('lang');
  if (!lang) return article.innerHTML;
  const quoted = lang.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<div lang="${quoted}">${article.innerHTML}</div>`;
}

/**
 * The articles inside the element, in order.
 *
 * @param {Element} host
 * @returns {VersionInput[]}
 */
export function readArticles(host) {
  return [...host.querySelectorAll(':scope > article')].map((article) => ({
    html: labelledHtml(article),
    baseUrl: document.baseURI,
    title: article.getAttribute('title') ?? '',
    id: article.id,
  }));
}

/**
 * The options that stand in the element's attributes. A value that makes no sense is left for
 * `compare` to refuse, so that the page learns of it.
 *
 * @param {Element} host
 * @returns {CompareOptions}
 */
export function readOptions(host) {
  /** @type {CompareOptions} */
  const options = {};
  const minSimilarity = host.getAttribute('min-similarity');
  if (minSimilarity !== null) options.minSimilarity = Number(minSimilarity);
  const moves = host.getAttribute('moves');
  if (moves !== null) options.moves = !['off', 'false', 'no'].includes(moves);
  const pairs = host.getAttribute('pairs');
  if (pairs !== null) options.pairs = /** @type {CompareOptions['pairs']} */ (pairs);
  const ignore = host.getAttribute('ignore');
  if (ignore !== null) {
    const named = ignore.split(/[\s,]+/);
    options.ignore = /** @type {Ignore} */ (
      Object.fromEntries(IGNORABLE.map((name) => [name, named.includes(name)]))
    );
  }
  return options;
}

/**
 * Watches what the articles inside the element are made of.
 *
 * @param {Element} element
 * @param {() => void} changed
 */
export function watchArticles(element, changed) {
  const watcher = new MutationObserver((records) => {
    // What the element's own attributes mean is told elsewhere.
    const isOwn = records.every(({ target, type }) => target === element && type === 'attributes');
    if (!isOwn) changed();
  });
  const watched = { childList: true, subtree: true, characterData: true, attributes: true };
  watcher.observe(element, { ...watched, attributeFilter: WATCHED });
}
