/**
 * Registers `<article-comparison>`. The only module of the package with a side effect; loading it
 * twice does no harm, and on a server, which has no elements, it does nothing.
 */

import { ArticleComparison } from './element/article-comparison.js';

if (globalThis.customElements && !customElements.get('article-comparison')) {
  customElements.define('article-comparison', ArticleComparison);
}

export { ArticleComparison };
