/**
 * Finds the article in a whole page: Mozilla's Readability over linkedom, a document that neither
 * runs scripts nor fetches anything and is the same in a worker, a page and Node. Loaded only when
 * a version comes as the HTML of a whole page.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Fewer code units than this are more likely a scrap of the page than its article. */
const SHORTEST = 500;

/** @param {string | null | undefined} text */
const collapsed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param {string} html a whole page
 * @returns {{ html: string, title: string } | null} null where no article is found
 */
export function pageArticle(html) {
  try {
    const { document } = parseHTML(html);
    const headlines = [...document.querySelectorAll('h1')].map((h1) => collapsed(h1.textContent));
    const found = new Readability(document).parse();
    const text = collapsed(found?.textContent);
    if (!found?.content || text.length < SHORTEST) return null;
    const title = collapsed(found.title);
    // Readability takes the headline for the title's double; between versions it is what changes.
    const headline = headlines.find((each) => each && title.includes(each));
    const isLost = headline && !text.startsWith(headline);
    return {
      html: `${isLost ? `<h1>${escaped(headline)}</h1>` : ''}${found.content}`,
      title,
    };
  } catch {
    // What these libraries cannot read is read as it stands.
    return null;
  }
}
