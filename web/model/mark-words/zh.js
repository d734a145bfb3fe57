/** What marks and kinds of facts are called in Chinese, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const chineseMarks = {
  same: { name: '相同', explanation: '两个版本中的同一句' },
  cosmetic: { name: '除细节外相同', explanation: '只在比较所忽略之处不同，如空格或引号' },
  edited: { name: '改写', explanation: '同一句换了说法；改动的词加下划线', plural: '改写' },
  rewritten: { name: '重写', explanation: '原来的措辞所剩无几；留下的以粗体显示' },
  translated: { name: '翻译', explanation: '另一种语言的同一句；选中它可看哪些词把两句联系起来' },
  tie: { name: '对应词', explanation: '把译句和原句联系起来；指针或焦点在其中一句上时标出' },
  moved: { name: '移动', explanation: '在另一版本中处于别的位置', plural: '移动' },
  split: { name: '拆分', explanation: '一句变成了几句', plural: '拆分' },
  merged: { name: '合并', explanation: '几句变成了一句', plural: '合并' },
  regrouped: { name: '重组', explanation: '几句变成了另外几句', plural: '重组' },
  removed: { name: '删去', explanation: '在下一版本中没有对应的句子', plural: '删去' },
  added: { name: '新增', explanation: '在上一版本中没有对应的句子', plural: '新增' },
  fact: { name: '事实变化', explanation: '数字、日期、名称、引语或否定有所不同' },
  untranslated: { name: '未译', explanation: '保留原文，没有翻译', plural: '未译' },
  unsure: {
    name: '存疑',
    explanation: '两句也许并不对应；每一百处这样的对应中，正确的约为所标的比例',
    plural: '存疑',
  },
  untied: {
    name: '无对应词',
    explanation: '没有已知的词、名称或数字把两句联系起来，只有位置和长度',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const chineseFactKinds = {
  number: '数字',
  date: '日期',
  time: '时间',
  duration: '时长',
  name: '名称',
  quotation: '引语',
  negation: '否定',
};
