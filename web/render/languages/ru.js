/**
 * What the element says in Russian.
 */

import { markWords } from '../../model/mark-table.js';
import { russianMarks } from '../../model/mark-words/ru.js';
import { counting } from '../counting.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(russianMarks);
const count = counting('ru');

/** @param {number} n */
const sentences = (n) =>
  count(n, { one: '# предложение', few: '# предложения', other: '# предложений' });

/** After "of". @param {number} n */
const ofSentences = (n) => count(n, { one: '# предложения', other: '# предложений' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  marks: marks.marks,
  explanations: marks.explanations,
  notIn: (letter) => `нет в ${letter}`,
  percent: (n) => `${n} %`,
  factKinds: {
    number: 'число',
    date: 'дата',
    time: 'время',
    duration: 'срок',
    name: 'имя',
    quotation: 'цитата',
    negation: 'отрицание',
  },
  factDropped: 'убрано',
  factAdded: 'новое',
  becomes: 'становится',
  ties: (n, own, other) =>
    count(n, {
      one: `# слово или число связывает ${own} с ${other}`,
      few: `# слова и числа связывают ${own} с ${other}`,
      other: `# слов и чисел связывают ${own} с ${other}`,
    }),
  noTies: (own, other) => `Ни одно известное здесь слово не связывает ${own} с ${other}`,
  noTieList: (name, states) => `Нет связанных слов для ${name}: ${states}`,
  close: 'Закрыть',
  tieKinds: {
    translation: 'переводы',
    name: 'имена',
    number: 'числа',
    cognate: 'похожие',
    same: 'одинаковые',
  },
  summary: {
    ...marks.counts,
    shared: (shared, all) => `общих: ${shared} из ${ofSentences(all)}`,
    rendered: (shared, all) => `переведено: ${shared} из ${ofSentences(all)}`,
    facts: (n) =>
      count(n, { one: '# факт изменён', few: '# факта изменено', other: '# фактов изменено' }),
  },
  version: (letter) => `Версия ${letter}`,
  sentences,
  table: 'Версии рядом',
  toolbar: 'Вид сравнения',
  views: {
    columns: 'Все предложения',
    changes: 'Только изменения',
    reading: 'Чтение',
    merged: 'Одним текстом',
  },
  mergedOf: (left, right) => `От ${left} к ${right}: убранное зачёркнуто, новое подчёркнуто`,
  mergedPair: 'Какие две показаны одним текстом',
  previous: 'Предыдущее изменение',
  next: 'Следующее изменение',
  position: (n, all) => `Изменение ${n} из ${all}`,
  changeCount: (n) =>
    n === 0
      ? 'Изменений нет'
      : count(n, { one: '# изменение', few: '# изменения', other: '# изменений' }),
  certainty: 'Уверенность',
  certaintyHelp:
    'Насколько уверенно предложения должны соответствовать друг другу, чтобы стоять рядом',
  anyCertainty: 'любая',
  certaintyFrom: (percent) => (percent === 100 ? 'полная' : `от ${percent} %`),
  apart: (n, percent) =>
    `Соответствия с уверенностью ниже ${percent} не показаны: ${n}. Их предложения считаются убранными и новыми`,
  legend: 'Обозначения',
  tieHint:
    'Выберите переведённое предложение (щелчок, касание или Enter), чтобы увидеть связанные слова',
  map: 'Карта версий: каждая полоса — предложение, каждая лента соединяет соответствия',
  factList: 'Изменившиеся факты',
  factsButton: 'Факты',
  versionsButton: 'Версии',
  findButton: 'Найти',
  takeButton: 'Забрать',
  keysButton: 'Клавиши',
  versionsPanel: 'Показанные версии',
  choice: {
    show: (letter) => `Показать ${letter}`,
    name: (letter) => `Название ${letter}`,
    earlier: (letter) => `Сдвинуть ${letter} на одно место раньше`,
    later: (letter) => `Сдвинуть ${letter} на одно место позже`,
    toBase: (letter) => `Взять ${letter} за основу, с которой сравниваются все остальные`,
    base: 'основа',
    against: 'Сравнивать каждую с',
    rules: {
      closest: 'ближайшей перед ней',
      adjacent: 'предыдущей',
      first: 'основой',
      all: 'всеми остальными',
    },
    swap: 'Обратный порядок',
    all: 'Показать все, как сначала',
    shares: 'Сколько из каждой есть в других',
    share: (shared, all, letter, other) =>
      `В ${other} есть ${shared} из ${ofSentences(all)} версии ${letter}`,
    open: 'Нажмите, чтобы увидеть обе рядом',
    unknown: 'ещё не сравнивались',
    compareAll: 'Сравнить все пары',
  },
  keyHelp: {
    upDown: 'предложение выше или ниже в своём столбце',
    leftRight: 'его соответствие в следующем столбце, где оно есть',
    ends: 'первое и последнее предложение столбца',
    changes: 'следующее и предыдущее изменение',
    facts: 'следующий и предыдущий изменившийся факт',
    enter: 'выбирает предложение: что связывает его с переводом',
    tab: 'ссылки в предложении, затем дальше за таблицу',
    escape: 'отпускает; закрывает то, что открыто рядом с таблицей',
    versions: 'выбирает показанные версии',
    find: 'ищет слова во всех версиях',
    cite: 'копирует предложение с его соответствиями',
    help: 'этот список',
  },
  take: {
    title: 'Забрать, принести',
    copy: 'Копировать',
    cite: 'Предложение и соответствия',
    citeHelp:
      'Копирует предложение, на котором клавиатура, с его соответствиями, версиями и местами',
    link: 'Ссылка без текстов',
    linkTexts: 'Ссылка с текстами',
    linkHelp:
      'Ссылка содержит всё в себе: никуда ничего не отправляется. У кого она есть, тот может прочесть тексты в ней.',
    save: 'Сохранить как',
    formats: {
      html: 'Страница HTML',
      md: 'Markdown',
      csv: 'Таблица CSV',
      json: 'JSON',
      tmx: 'Память TMX',
    },
    open: 'Открыть сохранённый файл JSON',
    file: 'сравнение',
    quoted: (words) => `«${words}»`,
    saved: (name) => `Сохранено: ${name}`,
    opened: (name) => `Открыто: ${name}`,
    unread: (name) => `${name} — не сравнение, сохранённое как JSON`,
    cited: (places) => `Скопировано: ${places}`,
    linked: (length) =>
      `Ссылка скопирована: ${count(length, { one: '# знак', few: '# знака', other: '# знаков' })}`,
    noPlace: 'Сначала выберите предложение',
    byHand: 'Браузер не даёт этой странице копировать: возьмите отсюда',
    failed: 'Не получилось',
  },
  find: {
    title: 'Найти во всех версиях',
    previous: 'Предыдущее совпадение',
    next: 'Следующее совпадение',
    position: (n, all) => `${n} из ${all}`,
    count: (n) =>
      n === 0
        ? 'Ничего не найдено'
        : count(n, { one: '# совпадение', few: '# совпадения', other: '# совпадений' }),
  },
  allKinds: 'все',
  kindsOfFacts: 'Виды фактов',
  previousFact: 'Предыдущий факт',
  nextFact: 'Следующий факт',
  factPosition: (n, all) => `Факт ${n} из ${all}`,
  moreFacts: (n) => `ещё ${n}`,
  movedPhrases: (phrases) =>
    `перемещено внутри: ${phrases.map((phrase) => `«${phrase}»`).join(', ')}`,
  allMarks: 'Пометы в переписанных предложениях',
  paragraph: 'новый абзац',
  heading: (level) => `заголовок, уровень ${level}`,
  image: 'Изображение',
  absent: 'нет соответствия',
  ghost: (name, beside) => `${name} стоит здесь; показано рядом с ${beside}`,
  ghostAlone: (name) => `${name} стоит здесь; показано в другом месте`,
  beside: (name) => `рядом с ${name}`,
  alone: (n, letter) => `${sentences(n)} только в ${letter}`,
  moreAlone: (n, letter) => `ещё ${n} только в ${letter}`,
  others: (n) =>
    count(n, { one: '# другая строка', few: '# другие строки', other: '# других строк' }),
  onlyThese: 'Нажмите вид изменения, чтобы видеть только его',
  folded: (n) =>
    count(n, {
      one: '# предложение без изменений',
      few: '# предложения без изменений',
      other: '# предложений без изменений',
    }),
  noCounterpart: (title) => `Нет соответствия в «${title}»`,
  keys: 'Стрелки ведут по предложениям и их соответствиям; N и P — к следующему и предыдущему изменению, F и Shift+F — к следующему и предыдущему факту; Tab — к ссылкам в предложении; Enter перечисляет слова, связывающие перевод с оригиналом',
  loading: 'Сравнение…',
  cancel: 'Отменить',
  cancelled: 'Сравнение отменено.',
  failed: 'Не удалось сравнить версии.',
  unloaded: {
    missing: (part) =>
      `Не удалось загрузить часть сравнения: ${part}. Проверьте соединение и попробуйте ещё раз.`,
    silent: (part) =>
      `Часть сравнения не ответила вовремя: ${part}. Проверьте соединение и попробуйте ещё раз.`,
    foreign: (part) =>
      `Вместо части сравнения пришло что-то другое: ${part}. Возможно, сеть просит сначала войти; затем попробуйте ещё раз.`,
    forbidden: (part) =>
      `Здесь версии сравнить нельзя: эта страница или этот браузер не разрешает ${part}.`,
  },
  tooLarge: (size) =>
    `Тексты слишком велики, чтобы сравнить их здесь: знаков ${size}. Сравните их по частям.`,
  retry: 'Попробовать ещё раз',
  technical: 'Технические подробности',
  empty: 'Сравнивать пока нечего: нужны две статьи с текстом или больше.',
  imprecise:
    'Некоторые места сравнены менее подробно: тексты длинны или не удалось загрузить список слов.',
};
