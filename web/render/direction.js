/**
 * Which way a language is written, for the columns' `dir`. Sentences themselves are also isolated
 * by `dir="auto"` where the language says nothing.
 */

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'nqo', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = /^[a-z]+-(arab|hebr|nkoo|rohg|syrc|thaa)\b/;

/**
 * @param {string} lang BCP 47.
 * @returns {'ltr' | 'rtl' | 'auto'}
 */
export function directionOf(lang) {
  const tag = lang.toLowerCase();
  if (tag === '' || tag === 'und') return 'auto';
  if (RIGHT_TO_LEFT_SCRIPTS.test(tag)) return 'rtl';
  if (/^[a-z]+-latn\b/.test(tag)) return 'ltr';
  return RIGHT_TO_LEFT.has(tag.split('-')[0]) ? 'rtl' : 'ltr';
}
