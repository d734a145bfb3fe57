/**
 * Takes out of a page what is surely none of its article: what is hidden, consent dialogues,
 * comments, advertisements, invitations and links to other articles, by what their authors called
 * them and by what they say. What holds most of the page's text is never taken out.
 */
import { invisible } from './html-text.js';
import {
  headsComments,
  isAdvertLine,
  isConsentRequest,
  isInvitationLine,
  isNewWindowHint,
  isToolLine,
  relatedLength,
} from './page-phrases.js';

/** Elements inside a line of text. */
export const inline = new Set(
  'a abbr b bdi bdo big cite em font i ins kbd label mark q s samp small span strike strong sub sup time u var'.split(
    ' ',
  ),
);

/** Roles and names of parts, as whole words of a class or id. */
const CONSENT =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|onetrust|didomi|cmp|cookiebot|paywall|modal|popup|overlay|tcf|sp-message)(?:[-_\s]|$)/i;
const COMMENTS =
  /(?:^|[-_\s])(?:comments?|disqus|commentlist|comentarios?|kommentare?|commentaires?|commenti|livefyre|replies)(?:[-_\s]|$)/i;
const ADVERT =
  /(?:^|[-_\s])(?:ads?|advert\w*|adslot|adunit|ad[-_]?(?:slot|container|wrapper|unit|label|break)|dfp|publicidad|publicite|pubblicita|publicidade|werbung|anzeige|reklama?|sponsor(?:ed)?|promo(?:tion)?|outbrain|taboola|teads)(?:[-_\s]|$)/i;
const AROUND =
  /(?:^|[-_\s])(?:newsletter|subscribe|subscription|signup|related|relacionad[oa]s?|recommend\w*|recirc\w*|read-?(?:more|also|next)|lea-?tambien|lire-?aussi|leggi-?anche|share|sharing|social|sharebar|share-?(?:bar|tools|buttons?)|toolbar|breadcrumbs?|most-?read|trending|more-?(?:stories|news))(?:[-_\s]|$)/i;
const HIDDEN =
  /(?:^|[-_\s])(?:sr-?only|visually-?hidden|visuallyhidden|screen-?reader(?:-?(?:text|only))?|show-for-sr|a11y-hidden|offscreen|u-hidden|is-hidden|d-none)(?:[-_\s]|$)/i;

/** @param {Element} element */
const nameOf = (element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** @param {string | null | undefined} text */
export const collapsed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** @param {Element} element */
function isHidden(element) {
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || HIDDEN.test(nameOf(element)) || invisible.test(style);
}

/** @param {Element} element @returns {boolean} whether its links hold most of its text after `from` */
function isLinks(element, from = 0) {
  const length = collapsed(element.textContent).length - from;
  const linked = [...element.querySelectorAll('a')].map((a) => collapsed(a.textContent).length);
  return length > 0 && linked.reduce((sum, each) => sum + each, 0) >= 0.6 * length;
}

/** @param {Element} element @param {string} text */
function saysClutter(element, text) {
  if (inline.has(element.localName)) return isNewWindowHint(text);
  if (element.localName === 'html' || element.localName === 'body') return false;
  if (text.length > 400) return false;
  if (isAdvertLine(text) || isInvitationLine(text) || isNewWindowHint(text)) return true;
  if (isToolLine(text) || isConsentRequest(text)) return true;
  const label = relatedLength(text);
  if (label === 0) return false;
  // The words alone are a heading, which goes where links alone follow it.
  const rest = text.slice(label).replace(/^[\s:：|»›>–—-]+/, '');
  if (rest) return isLinks(element, label);
  const next = element.nextElementSibling;
  return !next || isLinks(next);
}

/**
 * @param {Element} element
 * @param {string} text of it
 * @returns {Element | null} what it heads, if these are the comments of readers: the part of the page
 *   that it opens, where it says how many there are or a reader can write one there
 */
function commentsUnder(element, text) {
  const certainty = headsComments(text);
  const part = element.parentElement;
  if (!certainty || !part || !/^(?:section|div|aside)$/.test(part.localName)) return null;
  if (part.firstElementChild !== element) return null;
  return certainty === 'sure' || part.querySelector('form, textarea, button') ? part : null;
}

/**
 * @param {Document} document Changed: what is clutter is taken out.
 * @returns {string[]} the texts that were taken out, but for what was hidden
 */
export function takeOutClutter(document) {
  const { body } = document;
  if (!body) return [];
  const whole = collapsed(body.textContent).length;
  /** @type {string[]} */
  const taken = [];
  /** @type {Element[]} */
  const gone = [];
  const isGone = (/** @type {Element} */ element) =>
    gone.length > 0 && gone.some((each) => each.contains(element));
  for (const element of body.querySelectorAll('*')) {
    const { localName } = element;
    if (['script', 'style', 'template', 'noscript'].includes(localName)) continue;
    const name = nameOf(element);
    const isPart = !inline.has(localName) && !['article', 'main'].includes(localName);
    const role = element.getAttribute('role') ?? '';
    const isNamed =
      isPart &&
      (CONSENT.test(name) ||
        COMMENTS.test(name) ||
        ADVERT.test(name) ||
        AROUND.test(name) ||
        role === 'dialog' ||
        role === 'alertdialog' ||
        localName === 'dialog');
    const hidden = isHidden(element);
    // Most elements are neither, and only the text of small ones says anything.
    if (!isNamed && !hidden && element.querySelectorAll('*').length > 12) continue;
    const text = collapsed(element.textContent);
    if (text === '' || text.length > whole / 2) continue;
    const comments = isNamed || hidden ? null : commentsUnder(element, text);
    if (comments && collapsed(comments.textContent).length <= whole / 2 && !isGone(comments)) {
      gone.push(comments);
      taken.push([...comments.children].map((each) => collapsed(each.textContent)).join('\n'));
      continue;
    }
    if (!isNamed && !hidden && !saysClutter(element, text)) continue;
    // A short text with headlines of its own may be a part of the article with an unlucky name.
    if (isNamed && !COMMENTS.test(name) && text.length > 1500) continue;
    if (isGone(element)) continue;
    const next = element.nextElementSibling;
    if (!hidden && relatedLength(text) === text.length && next && isLinks(next)) gone.push(next);
    gone.push(element);
    if (!hidden) taken.push(text);
  }
  for (const element of gone) element.remove();
  return taken;
}

/**
 * Names of inline elements mean nothing to a reader and mislead who looks for the article: a drop
 * cap in `class="header-font"` is no header.
 *
 * @param {Document} document
 */
export function forgetInlineNames(document) {
  for (const element of document.querySelectorAll([...inline].join(','))) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}
