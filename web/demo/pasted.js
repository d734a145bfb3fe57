/**
 * What is pasted into a box: rich text keeps its structure, and an address alone is told apart from
 * a text.
 */

/** Elements that make a text more than its letters; a span of colour does not. */
const STRUCTURE = /<(?:h[1-6]|p|li|blockquote|strong|b|em|i|a|td|br)\b/i;

/**
 * @param {DataTransfer | null} clipboard
 * @returns {string} the HTML of what was copied, without the page that programs wrap it in; empty
 *   where it says no more than the text
 */
export function pastedHtml(clipboard) {
  const html = clipboard?.getData('text/html') ?? '';
  const from = html.indexOf('<!--StartFragment-->');
  const to = html.lastIndexOf('<!--EndFragment-->');
  const copied = from >= 0 && to > from ? html.slice(from, to) : html;
  const fragment = copied.replace(/<\/?(?:html|body)\b[^>]*>/gi, '');
  return STRUCTURE.test(fragment) ? fragment : '';
}

/** @param {string} text @returns {boolean} whether it is nothing but one address of the web */
export function isAddress(text) {
  const bare = text.trim();
  return /^(?:https?:\/\/|www\.)\S+$/i.test(bare) && bare.length < 3000;
}
