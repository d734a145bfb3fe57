/** What reports say in Russian. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { russianFactKinds, russianMarks } from '../../model/mark-words/ru.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(russianMarks, 'ru');
const count = counting('ru');
const sentences = (/** @type {number} */ n) =>
  count(n, { one: '# предложения', other: '# предложений' });

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
  title: 'Сравнение',
  version: (n) => `Версия ${n}`,
  shared: (shared, all) => `общих: ${count(shared)} из ${sentences(all)}`,
  rendered: (shared, all) => `переведено: ${count(shared)} из ${sentences(all)}`,
  facts: (n) =>
    count(n, { one: '# факт изменён', few: '# факта изменено', other: '# фактов изменено' }),
  factList: 'Изменившиеся факты',
  none: 'нет',
  unchanged: (n) =>
    count(n, {
      one: '# предложение без изменений',
      few: '# предложения без изменений',
      other: '# предложений без изменений',
    }),
  imprecise: 'Некоторые места сравнены менее подробно.',
  kinds: russianFactKinds,
  columns: {
    pair: 'пара',
    marks: 'что произошло',
    similarity: 'уверенность',
    leftNumbers: 'предложения слева',
    rightNumbers: 'предложения справа',
    left: 'текст слева',
    right: 'текст справа',
    facts: 'факты',
  },
};
