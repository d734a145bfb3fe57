/**
 * Which way a language is written. The element's own words run as their own language does;
 * the table's columns follow the page, the articles their language.
 */

import { nothing } from 'lit';

/** @import { ColumnView } from './view.js' */

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ku',
  'nqo',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);
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

/**
 * The `dir` of what stands around a column's text; left to the page where only the text itself can
 * tell.
 *
 * @param {Pick<ColumnView, 'dir'>} column
 */
export function sideOf({ dir }) {
  return dir === 'auto' ? nothing : dir;
}
