/** What reports say in Arabic. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { arabicFactKinds, arabicMarks } from '../../model/mark-words/ar.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(arabicMarks, 'ar');
const count = counting('ar');
const sentences = (/** @type {number} */ n) =>
  count(n, { one: 'جملة واحدة', two: 'جملتين', few: '# جمل', many: '# جملة', other: '# جملة' });

/** @type {Words} */
export const words = {
  dir: 'rtl',
  arrow: '←',
  comma: '، ',
  stop: '.',
  said: (name, what) => `${name}: ${what}`,
  percent: (n) => `${n}%`,
  marks,
  counts,
  title: 'مقارنة',
  version: (n) => `النسخة ${n}`,
  shared: (shared, all) => `المشترك ${count(shared)} من ${sentences(all)}`,
  rendered: (shared, all) => `المترجم ${count(shared)} من ${sentences(all)}`,
  facts: (n) =>
    count(n, {
      one: 'معلومة تغيّرت',
      two: 'معلومتان تغيّرتا',
      few: '# معلومات تغيّرت',
      other: '# معلومة تغيّرت',
    }),
  factList: 'المعلومات التي تغيّرت',
  none: 'لا شيء',
  unchanged: (n) =>
    count(n, {
      one: 'جملة واحدة بلا تغيير',
      two: 'جملتان بلا تغيير',
      few: '# جمل بلا تغيير',
      other: '# جملة بلا تغيير',
    }),
  imprecise: 'قورنت بعض المقاطع بدقة أقل.',
  kinds: arabicFactKinds,
  columns: {
    pair: 'الزوج',
    marks: 'ما حدث',
    similarity: 'درجة التأكد',
    leftNumbers: 'جمل النسخة الأولى',
    rightNumbers: 'جمل النسخة الثانية',
    left: 'نص النسخة الأولى',
    right: 'نص النسخة الثانية',
    facts: 'المعلومات',
  },
};
