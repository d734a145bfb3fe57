/** What reports say in German. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { germanFactKinds, germanMarks } from '../../model/mark-words/de.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(germanMarks, 'de');
const count = counting('de');
const sentences = (/** @type {number} */ n) => count(n, { one: '# Satz', other: '# Sätzen' });

/** @type {Words} */
export const words = {
  dir: 'ltr',
  arrow: '→',
  comma: ', ',
  stop: '.',
  said: (name, what) => `${name}: ${what}`,
  percent: (n) => `${n}\u00a0%`,
  marks,
  counts,
  title: 'Vergleich',
  version: (n) => `Fassung ${n}`,
  shared: (shared, all) => `${count(shared)} von ${sentences(all)} gemeinsam`,
  rendered: (shared, all) => `${count(shared)} von ${sentences(all)} übersetzt`,
  facts: (n) => count(n, { one: '# Angabe geändert', other: '# Angaben geändert' }),
  factList: 'Angaben, die sich geändert haben',
  none: 'keine',
  unchanged: (n) => count(n, { one: '# unveränderter Satz', other: '# unveränderte Sätze' }),
  imprecise: 'Einige Stellen wurden weniger fein verglichen.',
  kinds: germanFactKinds,
  columns: {
    pair: 'Paar',
    marks: 'was geschah',
    similarity: 'Gewissheit',
    leftNumbers: 'Sätze links',
    rightNumbers: 'Sätze rechts',
    left: 'Text links',
    right: 'Text rechts',
    facts: 'Angaben',
  },
};
