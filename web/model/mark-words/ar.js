/** What marks and kinds of facts are called in Arabic, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const arabicMarks = {
  same: { name: 'مطابقة', explanation: 'الجملة نفسها في النسختين' },
  cosmetic: {
    name: 'مطابقة إلا في التفاصيل',
    explanation: 'لا تختلف إلا فيما تتجاهله المقارنة، كالمسافات وعلامات الاقتباس',
  },
  edited: {
    name: 'معادة الصياغة',
    explanation: 'الجملة نفسها بكلمات أخرى؛ وتحت ما تغيّر منها خط',
    plural: 'معادة الصياغة',
  },
  rewritten: {
    name: 'مكتوبة من جديد',
    explanation: 'لم يبق من ألفاظها إلا القليل، وهو بخط عريض',
  },
  translated: {
    name: 'مترجمة',
    explanation: 'الجملة نفسها بلغة أخرى؛ اخترها لترى الكلمات التي تربط بينهما',
  },
  tie: {
    name: 'كلمات رابطة',
    explanation: 'تربط الجملة المترجمة بأصلها؛ تُعلَّم ما دام المؤشر أو التركيز على إحداهما',
  },
  moved: { name: 'منقولة', explanation: 'تقع في موضع آخر من النسخة الأخرى', plural: 'منقولة' },
  split: { name: 'مقسّمة', explanation: 'صارت الجملة الواحدة عدة جمل', plural: 'مقسّمة' },
  merged: { name: 'مدمجة', explanation: 'صارت عدة جمل جملة واحدة', plural: 'مدمجة' },
  regrouped: {
    name: 'معادة التجميع',
    explanation: 'صارت عدة جمل جملاً أخرى',
    plural: 'معادة التجميع',
  },
  removed: { name: 'محذوفة', explanation: 'لا مقابل لها في النسخة التالية', plural: 'محذوفة' },
  added: { name: 'جديدة', explanation: 'لا مقابل لها في النسخة السابقة', plural: 'جديدة' },
  fact: { name: 'معلومة تغيّرت', explanation: 'يختلف رقم أو تاريخ أو اسم أو اقتباس أو نفي' },
  untranslated: {
    name: 'غير مترجمة',
    explanation: 'تُركت بلغتها الأصلية',
    plural: 'غير مترجمة',
  },
  unsure: {
    name: 'غير مؤكدة',
    explanation: 'ربما لا تتقابلان؛ ومن كل مئة صف كهذا تصحّ النسبة المذكورة',
    plural: 'غير مؤكدة',
  },
  untied: {
    name: 'بلا كلمات رابطة',
    explanation: 'لا تربط بينهما كلمة أو اسم أو رقم معروف هنا، بل الموضع والطول',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const arabicFactKinds = {
  number: 'رقم',
  date: 'تاريخ',
  time: 'وقت',
  duration: 'مدة',
  name: 'اسم',
  quotation: 'اقتباس',
  negation: 'نفي',
};
