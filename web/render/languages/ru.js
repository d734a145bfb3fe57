/**
 * What the element says in Russian.
 */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { russianFactKinds, russianMarks } from '../../model/mark-words/ru.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(russianMarks, 'ru');
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
  stop: '.',
  marks: marks.marks,
  explanations: marks.explanations,
  carriedBy: (letters) => `в ${letters}`,
  notIn: (letter) => `нет в ${letter}`,
  percent: (n) => `${n}\u00a0%`,
  number: count,
  factKinds: russianFactKinds,
  factDropped: 'удалено',
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
  labelChanged: (letter, language) => `${letter} читается как ${language}, что бы ни было указано`,
  labelDoubted: (letter, language) =>
    `${letter} читается как указано: ${language}, но не похоже на это`,
  tieKinds: {
    translation: 'переводы',
    name: 'имена',
    number: 'числа',
    cognate: 'похожие',
    same: 'одинаковые',
  },
  summary: {
    ...marks.counts,
    identical: 'Одинаковы',
    unrelated: 'Не связаны',
    shared: (shared, all) => `общих: ${shared} из ${ofSentences(all)}`,
    rendered: (shared, all) => `переведено: ${shared} из ${ofSentences(all)}`,
    facts: (n) =>
      count(n, { one: '# факт изменён', few: '# факта изменено', other: '# фактов изменено' }),
  },
  version: (letter) => `Версия ${letter}`,
  sentences,
  table: 'Версии рядом',
  skip: 'К текстам',
  toolbar: 'Вид сравнения',
  views: {
    columns: 'Все предложения',
    changes: 'Только изменения',
    reading: 'Чтение',
    merged: 'Одним текстом',
  },
  mergedOf: (left, right) => `От ${left} к ${right}: удалённое зачёркнуто, новое подчёркнуто`,
  mergedPair: 'Какие две показаны одним текстом',
  previous: 'Предыдущее изменение',
  next: 'Следующее изменение',
  position: (n, all) => `Изменение ${n} из ${all}`,
  changeCount: (n) =>
    n === 0
      ? 'Изменений нет'
      : count(n, { one: '# изменение', few: '# изменения', other: '# изменений' }),
  certainty: 'Уверенность',
  certaintyHelp: 'С какой уверенности соответствующие друг другу предложения показываются рядом',
  anyCertainty: 'любая',
  certaintyFrom: (percent) => (percent === 100 ? 'полная' : `от ${percent}\u00a0%`),
  apart: (n, percent) =>
    `Соответствия с уверенностью ниже ${percent} не показаны: ${n}. Их предложения считаются удалёнными и новыми`,
  legend: 'Обозначения',
  choiceHint: 'Выберите предложение, чтобы увидеть, что его связывает',
  map: 'Карта версий: каждая полоса\u00a0— предложение, каждая лента соединяет соответствия',
  factList: 'Изменившиеся факты',
  factsButton: 'Факты',
  versionsButton: 'Версии',
  findButton: 'Найти',
  takeButton: 'Экспорт',
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
    ignore: 'Не считать различием',
    ignored: {
      case: 'регистр букв',
      diacritics: 'диакритические знаки',
      punctuation: 'знаки препинания',
      whitespace: 'пробелы',
      quotes: 'кавычки',
    },
    moves: 'Искать перемещённые предложения',
    swap: 'Обратный порядок',
    all: 'Показать все, как вначале',
    shares: 'Сколько из каждой есть в других',
    share: (shared, all, letter, other) =>
      `В ${other} есть ${shared} из ${ofSentences(all)} версии ${letter}`,
    open: 'Нажмите, чтобы увидеть обе рядом',
    unknown: 'ещё не сравнивались',
    compareAll: 'Сравнить все пары',
  },
  reasons: {
    title: (name) => `Предложение ${name}`,
    carriers: 'В каждой версии',
    place: (n, all, paragraph) => `${n} из ${all}, абзац ${paragraph}`,
    edits: 'Изменённые слова',
    sureness: (certainty, percent, said) => `${certainty}: ${percent}, ${said}`,
    verySure: 'очень высокая',
    sure: 'высокая',
    unsure: 'низкая',
    editKinds: { changed: 'заменено', removed: 'удалено', added: 'добавлено', moved: 'перемещено' },
  },
  keyHelp: {
    upDown: 'предложение выше или ниже в своём столбце',
    leftRight: 'его соответствие в следующем столбце, где оно есть',
    ends: 'первое и последнее предложение столбца',
    changes: 'следующее и предыдущее изменение',
    facts: 'следующий и предыдущий изменившийся факт',
    enter: 'выбирает предложение: почему оно стоит рядом со своими соответствиями',
    tab: 'ссылки в предложении, затем дальше за таблицу',
    escape: 'снимает выбор; закрывает то, что открыто рядом с таблицей',
    versions: 'выбирает показанные версии',
    find: 'ищет слова во всех версиях',
    cite: 'копирует предложение с его соответствиями',
    help: 'этот список',
  },
  take: {
    title: 'Экспорт и импорт',
    copy: 'Копировать',
    cite: 'Предложение и соответствия',
    citeHelp: 'Копирует предложение, на котором фокус, с его соответствиями, их версиями и местами',
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
      tmx: 'Память переводов TMX',
    },
    open: 'Открыть сохранённый файл JSON',
    file: 'сравнение',
    quoted: (words) => `«${words}»`,
    saved: (name) => `Сохранено: ${name}`,
    opened: (name) => `Открыто: ${name}`,
    unread: (name) => `${name}\u00a0— не сравнение, сохранённое как JSON`,
    cited: (places) => `Скопировано: ${places}`,
    linked: (length) =>
      `Ссылка скопирована: ${count(length, { one: '# знак', few: '# знака', other: '# знаков' })}`,
    noPlace: 'Сначала выберите предложение',
    byHand: 'Браузер не даёт этой странице копировать: скопируйте текст отсюда',
    failed: 'Не удалось',
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
    `перемещено внутри предложения: ${phrases.map((phrase) => `«${phrase}»`).join(', ')}`,
  allMarks: 'Все правки',
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
  keys: 'Стрелки ведут по предложениям и их соответствиям; N и P\u00a0— к следующему и предыдущему изменению, F и Shift+F\u00a0— к следующему и предыдущему факту; Tab\u00a0— к ссылкам в предложении; Enter выбирает предложение и показывает, что его связывает',
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
    'Некоторые места сравнены менее подробно: тексты слишком длинные или не удалось загрузить список слов.',
};
