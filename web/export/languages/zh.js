/** What reports say in Chinese. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { chineseFactKinds, chineseMarks } from '../../model/mark-words/zh.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(chineseMarks, 'zh');
const count = counting('zh');

/** @type {Words} */
export const words = {
  dir: 'ltr',
  arrow: '→',
  comma: '，',
  stop: '。',
  said: (name, what) => `${name}：${what}`,
  percent: (n) => `${n}%`,
  marks,
  counts,
  title: '比较',
  version: (n) => `版本 ${n}`,
  shared: (shared, all) => `${count(all)} 句中有 ${count(shared)} 句共有`,
  rendered: (shared, all) => `${count(all)} 句中有 ${count(shared)} 句已译`,
  facts: (n) => count(n, { other: '# 处事实变化' }),
  factList: '变化的事实',
  none: '无',
  unchanged: (n) => count(n, { other: '# 句没有变化' }),
  imprecise: '有些段落的比较较为粗略。',
  kinds: chineseFactKinds,
  columns: {
    pair: '版本对',
    marks: '变化',
    similarity: '可信度',
    leftNumbers: '左侧句子',
    rightNumbers: '右侧句子',
    left: '左侧文本',
    right: '右侧文本',
    facts: '事实',
  },
};
