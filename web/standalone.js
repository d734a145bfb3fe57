/**
 * The whole of Cotejo as one classic script, for pages where nothing else can be put: the element,
 * worker, core and main languages are inside. Where a filter strips unknown elements, a marked one
 * takes their place:
 *
 *   <div data-cotejo data-view="changes">
 *     <div data-cotejo-version lang="es" title="Morning">…</div>
 *     <div data-cotejo-version lang="en" title="Rendering">…</div>
 *   </div>
 *
 * The build replaces the addresses of the parts by the parts themselves.
 */
import './define.js';

/** Of the element; a filter may leave them only as `data-…`. */
const ATTRIBUTES = ['view', 'theme', 'lang', 'min-similarity', 'moves', 'pairs', 'ignore'];

/** @param {Element} from @param {Element} to @param {string[]} names */
function copyAttributes(from, to, names) {
  for (const name of names) {
    const value = from.getAttribute(name) ?? from.getAttribute(`data-${name}`);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** @param {Element} marked which keeps its place and gives up its versions */
function replace(marked) {
  const versions = [...marked.querySelectorAll('[data-cotejo-version]')];
  const comparison = document.createElement('article-comparison');
  copyAttributes(marked, comparison, ATTRIBUTES);
  for (const version of versions) {
    const article = document.createElement('article');
    copyAttributes(version, article, ['lang', 'title', 'id']);
    article.append(...version.childNodes);
    comparison.append(article);
  }
  marked.replaceChildren(comparison);
}

function replaceAll() {
  for (const marked of document.querySelectorAll('[data-cotejo]')) {
    if (marked.querySelector('[data-cotejo-version]')) replace(marked);
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', replaceAll);
else replaceAll();
