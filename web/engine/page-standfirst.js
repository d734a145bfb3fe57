/**
 * Finds the standfirst of a whole page: what stands between the headline and the first paragraph and
 * says in a sentence or two what the article says. Pages put it beside the text, where a search for
 * the article loses it.
 */
import { collapsed, inline } from './page-clutter.js';

/** @typedef {{ text: string, html: string, after: number }} Standfirst `after` is the last mark before it */

const OUTSIDE =
  'nav, footer, aside, dialog, form, button, figure, li, table, [role=navigation], [role=complementary]';
const NAMED =
  /(?:^|[-_\s])(?:standfirst|lead|lede|deck|dek|subtitle|subhead(?:line)?|summary|intro|teaser|chapo|entradilla|bajada|vorspann|sommario|occhiello|excerpt)(?:[-_\s]|$)/i;
const NEVER = /caption|credit|byline|author|date|time|meta|photo|image|tags?(?:[-_\s]|$)/i;
const SENTENCE = /[.!?…。！？؟।][\s"'»”“’」』)）]*$/u;

/** In letters; shorter ones are names, dates and labels. */
const SHORTEST = 40;
const LONGEST = 600;
const MOST = 3;

/** @param {string} text @returns {number} letters; one of Chinese or Japanese says as much as three */
export const lengthOf = (text) =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0);

/** @param {Element} element */
const nameOf = (element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;

/** @param {Element} element @param {string} text */
function saysWhatFollows(element, text) {
  const length = lengthOf(text);
  if (length < SHORTEST || length > LONGEST || element.closest(OUTSIDE)) return false;
  const name = `${nameOf(element)} ${element.parentElement ? nameOf(element.parentElement) : ''}`;
  if (NEVER.test(name)) return false;
  return /^h[23]$/.test(element.localName) || NAMED.test(name) || SENTENCE.test(text);
}

/**
 * @param {Document} document without its clutter
 * @param {string} headline
 * @param {string} mark the attribute that numbers its paragraphs, in order
 * @returns {{ headline: number, found: Standfirst[] }} of the headline, the last mark up to it; the
 *   first few that may be one, up to the end of the page
 */
export function findStandfirsts(document, headline, mark) {
  let last = -1;
  let at = -1;
  let isBelow = false;
  /** @type {Standfirst[]} */
  const found = [];
  for (const element of document.querySelectorAll(`[${mark}], h1, div`)) {
    const number = element.getAttribute(mark);
    const name = element.localName;
    if (!isBelow) {
      if (number !== null) last = Number(number);
      isBelow = /^h[12]$/.test(name) && collapsed(element.textContent) === headline;
      if (isBelow) at = last;
      continue;
    }
    const mayBe = found.length < MOST && /^(?:p|h[23]|div)$/.test(name);
    // Boxes in boxes are many, and only the text of the innermost says anything.
    if (mayBe && [...element.children].every((child) => inline.has(child.localName))) {
      const text = collapsed(element.textContent);
      const tag = name === 'div' ? 'p' : name;
      const html = `<${tag}>${element.innerHTML}</${tag}>`;
      if (saysWhatFollows(element, text)) found.push({ text, html, after: last });
    }
    if (number !== null) last = Number(number);
  }
  return { headline: at, found };
}
