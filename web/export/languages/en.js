/** What reports say in English. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';

const { marks, counts } = markWords();
const count = counting('en');
const sentences = (/** @type {number} */ n) =>
  count(n, { one: '# sentence', other: '# sentences' });

export const words = {
  /** @type {'ltr' | 'rtl'} */
  dir: 'ltr',
  arrow: '→',
  comma: ', ',
  stop: '.',
  /** @param {string} name @param {string} what */
  said: (name, what) => `${name}: ${what}`,
  /** @param {number} n */
  percent: (n) => `${n}%`,
  marks,
  counts,
  title: 'Comparison',
  /** @param {number} n */
  version: (n) => `Version ${n}`,
  /** @param {number} shared @param {number} all */
  shared: (shared, all) => `${count(shared)} of ${sentences(all)} shared`,
  /** @param {number} shared @param {number} all */
  rendered: (shared, all) => `${count(shared)} of ${sentences(all)} translated`,
  /** @param {number} n */
  facts: (n) => count(n, { one: '# fact changed', other: '# facts changed' }),
  factList: 'Facts that changed',
  none: 'none',
  /** @param {number} n */
  unchanged: (n) => count(n, { one: '# unchanged sentence', other: '# unchanged sentences' }),
  imprecise: 'Some passages were compared less finely.',
  /** @type {Record<string, string>} */
  kinds: {},
  columns: {
    pair: 'pair',
    marks: 'what happened',
    similarity: 'certainty',
    leftNumbers: 'left sentences',
    rightNumbers: 'right sentences',
    left: 'left text',
    right: 'right text',
    facts: 'facts',
  },
};

/** @typedef {typeof words} Words */
