/** What marks and kinds of facts are called in Russian, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const russianMarks = {
  same: { name: 'без изменений', explanation: 'То же предложение в обеих версиях' },
  cosmetic: {
    name: 'то же, кроме мелочей',
    explanation: 'Отличается лишь тем, чего сравнение не учитывает: пробелами или кавычками',
  },
  edited: {
    name: 'перефразировано',
    explanation: 'То же предложение другими словами; изменённые подчёркнуты',
    plural: 'перефразировано',
  },
  rewritten: {
    name: 'переписано',
    explanation: 'От прежних слов осталось мало; оставшиеся выделены полужирным',
  },
  translated: {
    name: 'переведено',
    explanation: 'То же предложение на другом языке; выберите его, чтобы увидеть связывающие слова',
  },
  tie: {
    name: 'связанные слова',
    explanation:
      'Связывают переведённое предложение с его парой; отмечены, пока указатель или фокус на одном из двух',
  },
  moved: {
    name: 'перемещено',
    explanation: 'В другой версии стоит на другом месте',
    plural: 'перемещено',
  },
  split: {
    name: 'разделено',
    explanation: 'Из одного предложения стало несколько',
    plural: 'разделено',
  },
  merged: {
    name: 'объединено',
    explanation: 'Из нескольких предложений стало одно',
    plural: 'объединено',
  },
  regrouped: {
    name: 'перегруппировано',
    explanation: 'Из нескольких предложений стало несколько других',
    plural: 'перегруппировано',
  },
  removed: {
    name: 'удалено',
    explanation: 'В следующей версии соответствия нет',
    plural: 'удалено',
  },
  added: {
    name: 'новое',
    explanation: 'В предыдущей версии соответствия нет',
    plural: 'новых',
  },
  fact: {
    name: 'факт изменён',
    explanation: 'Различается число, дата, имя, цитата или отрицание',
  },
  untranslated: {
    name: 'без перевода',
    explanation: 'Оставлено на языке оригинала',
    plural: 'без перевода',
  },
  unsure: {
    name: 'под сомнением',
    explanation:
      'Возможно, они не соответствуют друг другу; из ста таких строк верна указанная доля',
    plural: 'под сомнением',
  },
  untied: {
    name: 'нет связанных слов',
    explanation:
      'Ни одно известное здесь слово, имя или число их не связывает; связывают место и длина',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const russianFactKinds = {
  number: 'число',
  date: 'дата',
  time: 'время',
  duration: 'длительность',
  name: 'имя',
  quotation: 'цитата',
  negation: 'отрицание',
};
