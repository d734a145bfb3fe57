/**
 * Registers `<article-comparison>`. The only module of the package with a side effect; loading it
 * twice does no harm.
 */

import { ArticleComparison } from './element/article-comparison.js';

if (!customElements.get('article-comparison')) {
  customElements.define('article-comparison', ArticleComparison);
}

export { ArticleComparison };
