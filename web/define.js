/**
 * Registers `<article-comparison>`. The only module of the package with a side effect; loading it
 * twice does no harm, and on a server, which has no elements, it does nothing.
 */

/**
 * @template [Html={}]
 * @typedef {import('./element/element-types.js').CotejoElements<Html>} CotejoElements
 */

/**
 * @typedef {import('./element/element-types.js').BeadSelection} BeadSelection
 * @typedef {import('./element/element-types.js').ComparisonEvents} ComparisonEvents
 * @typedef {import('./element/element-types.js').ArticleComparisonAttributes} ArticleComparisonAttributes
 * @typedef {import('./element/element-types.js').ArticleComparisonProperties} ArticleComparisonProperties
 * @typedef {import('./element/element-types.js').ArticleComparisonListeners} ArticleComparisonListeners
 */

import { ArticleComparison } from './element/article-comparison.js';

// Some servers have a stand-in for the registry, and nothing that an element could be drawn with.
if (typeof document !== 'undefined' && !customElements.get('article-comparison')) {
  customElements.define('article-comparison', ArticleComparison);
}

export { ArticleComparison };
