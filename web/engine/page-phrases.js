/**
 * What pages write around an article: labels of advertisements, invitations to subscribe, links to
 * other articles, words for screen readers, the names of tools, requests for consent, headings of
 * readers' comments. What each language writes stands in its folder, in `pages.txt`, in lower case, as
 * alternatives of a regular expression; here is what may stand around them.
 */
import { pagePhrases } from '#page-phrases';

/** @param {string} alternatives @param {(words: string) => string} around */
const pattern = (alternatives, around) => new RegExp(around(`(?:${alternatives})`), 'iu');

const END = '[\\s.:»›>…!*\\])）】–—-]*$';
const isAdvert = pattern(
  pagePhrases.advert,
  (words) => `^[\\s*\\[(（【–—-]*${words}(?:\\s*[-–—:|]\\s*${words})*${END}`,
);
const isInvitation = pattern(pagePhrases.invitation, (words) => `^[\\s>»*]*${words}`);
const relatedLabel = pattern(
  `${pagePhrases.related}|${pagePhrases['list of others']}`,
  (words) => `^[\\s>»*|+•]*${words}(?=\\s*[:：|»›>–—-]|\\s*$|\\s+\\p{Lu}|[：：])`,
);
const isNewWindow = pattern(
  pagePhrases['new window'],
  (words) => `^[\\s(（\\[]*${words}[\\s.)）\\]]*$`,
);

const isTool = pattern(pagePhrases.tool, (words) => `^[\\s|·•]*${words}${END}`);
const isConsent = pattern(pagePhrases.consent, (words) => `^${words}`);
const isCounted = pattern(
  pagePhrases.comments,
  (words) => `^(?:\\d+ ${words}|${words}[:\\s(（\\[]+\\d+)[\\s)）\\].:]*$`,
);
const isHeading = pattern(pagePhrases.comments, (words) => `^${words}[\\s.:]*$`);
const isCommenting = pattern(pagePhrases.commenting, (words) => `^${words}${END}`);

/** No such line is longer, in UTF-16 code units; a sentence of an article may be. */
const LONGEST = 160;
const LONGEST_TOOL = 60;

/** @param {string} text @returns {boolean} whether a line is the label of an advertisement */
export const isAdvertLine = (text) => text.length <= LONGEST && isAdvert.test(text);

/** @param {string} text @returns {boolean} whether a line asks to subscribe */
export const isInvitationLine = (text) => text.length <= LONGEST && isInvitation.test(text);

/** @param {string} text @returns {boolean} whether a line is a tool's name and no more */
export const isToolLine = (text) => text.length <= LONGEST_TOOL && isTool.test(text);

/** @param {string} text @returns {boolean} whether it asks to allow cookies */
export const isConsentRequest = (text) => isConsent.test(text);

/**
 * @param {string} text
 * @returns {'sure' | 'likely' | ''} whether it heads readers' comments: surely where it counts them or
 *   asks for one; "Reactions" alone may head a part of the article
 */
export function headsComments(text) {
  if (text.length > LONGEST_TOOL) return '';
  if (isCounted.test(text) || isCommenting.test(text)) return 'sure';
  return isHeading.test(text) ? 'likely' : '';
}

/** @param {string} text @returns {number} code units of the words that announce another article; 0 if none do */
export const relatedLength = (text) => relatedLabel.exec(text)?.[0].length ?? 0;

/** @param {string} text @returns {boolean} whether it says that a link opens another window */
export const isNewWindowHint = (text) => text.length <= LONGEST && isNewWindow.test(text);
