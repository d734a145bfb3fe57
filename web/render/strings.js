/**
 * Every word that the element itself says, in English and Spanish. A language holds the same keys
 * as the others, and legend, labels and summaries call a thing by one word (tests hold both); texts
 * of the articles never pass through here.
 */

import { markWords } from '../model/mark-table.js';

/** In the order in which they are listed. */
export const TIE_KINDS = /** @type {const} */ ([
  'translation',
  'name',
  'number',
  'cognate',
  'same',
]);

const englishMarks = markWords('en');

const english = {
  marks: englishMarks.marks,
  explanations: englishMarks.explanations,
  /** @param {string} letter */
  notIn: (letter) => `not in ${letter}`,
  /** @param {number} n */
  percent: (n) => `${n}%`,
  factKinds: {
    number: 'number',
    date: 'date',
    time: 'time',
    duration: 'duration',
    name: 'name',
    quotation: 'quotation',
    negation: 'negation',
  },
  factDropped: 'dropped',
  factAdded: 'new',
  becomes: 'becomes',
  /** @param {number} n @param {string} own @param {string} other */
  ties: (n, own, other) =>
    n === 1
      ? `One word or number ties ${own} to ${other}`
      : `${n} words and numbers tie ${own} to ${other}`,
  /** @param {string} own @param {string} other */
  noTies: (own, other) => `No word that is known here ties ${own} to ${other}`,
  /** @param {string} name @param {string} states What it is instead of a translation. */
  noTieList: (name, states) => `No tied words to list for ${name}: ${states}`,
  close: 'Close',
  tieKinds: {
    translation: 'translations',
    name: 'names',
    number: 'numbers',
    cognate: 'alike',
    same: 'the same',
  },
  summary: {
    ...englishMarks.counts,
    /** @param {number} shared @param {number} all */
    shared: (shared, all) => `${shared} of ${all} ${all === 1 ? 'sentence' : 'sentences'} shared`,
    /** @param {number} shared @param {number} all */
    rendered: (shared, all) =>
      `${shared} of ${all} ${all === 1 ? 'sentence' : 'sentences'} translated`,
    /** @param {number} n */
    facts: (n) => `${n} ${n === 1 ? 'fact' : 'facts'} changed`,
  },
  /** @param {string} letter */
  version: (letter) => `Version ${letter}`,
  /** @param {number} n */
  sentences: (n) => `${n} ${n === 1 ? 'sentence' : 'sentences'}`,
  table: 'Versions side by side',
  toolbar: 'View of the comparison',
  views: {
    columns: 'All sentences',
    changes: 'Changes only',
    reading: 'Reading',
    merged: 'As one text',
  },
  /** @param {string} left @param {string} right */
  mergedOf: (left, right) => `From ${left} to ${right}: removed struck, added underlined`,
  mergedPair: 'Which two are shown as one text',
  previous: 'Previous change',
  next: 'Next change',
  /** @param {number} n @param {number} all */
  position: (n, all) => `Change ${n} of ${all}`,
  /** @param {number} n */
  changeCount: (n) => (n === 0 ? 'No changes' : `${n} ${n === 1 ? 'change' : 'changes'}`),
  certainty: 'Certainty',
  certaintyHelp: 'How sure it must be that sentences belong together to be shown side by side',
  anyCertainty: 'any',
  /** @param {number} percent */
  certaintyFrom: (percent) => (percent === 100 ? 'full' : `from ${percent}%`),
  /** @param {number} n @param {string} percent */
  apart: (n, percent) =>
    `Counterparts less certain than ${percent} are not shown: ${n}. Their sentences count as dropped and new`,
  legend: 'Legend',
  tieHint: 'Choose a translated sentence (click, tap or Enter) to list its tied words',
  map: 'Map of the versions: each bar is a sentence, each ribbon joins counterparts',
  factList: 'Facts that changed',
  factsButton: 'Facts',
  versionsButton: 'Versions',
  versionsPanel: 'Versions that show',
  choice: {
    /** @param {string} letter */
    show: (letter) => `Show ${letter}`,
    /** @param {string} letter */
    name: (letter) => `Name of ${letter}`,
    /** @param {string} letter */
    earlier: (letter) => `Move ${letter} one place earlier`,
    /** @param {string} letter */
    later: (letter) => `Move ${letter} one place later`,
    /** @param {string} letter */
    toBase: (letter) => `Make ${letter} the base, with which all others are compared`,
    base: 'base',
    against: 'Compare each with',
    rules: {
      closest: 'the closest before it',
      adjacent: 'the one before it',
      first: 'the base',
      all: 'all others',
    },
    swap: 'Reverse the order',
    all: 'Show all as at first',
    shares: 'How much of each the others have',
    /** @param {number} shared @param {number} all @param {string} letter @param {string} other */
    share: (shared, all, letter, other) =>
      `${other} has ${shared} of ${all} ${all === 1 ? 'sentence' : 'sentences'} of ${letter}`,
    open: 'Press to see the two side by side',
    unknown: 'not compared yet',
    compareAll: 'Compare all pairs',
  },
  cancel: 'Cancel',
  take: {
    button: 'Take away',
    title: 'Take away, bring in',
    copy: 'Copy',
    cite: 'Sentence and counterparts',
    citeHelp:
      'Copies the sentence that the keyboard is on, with its counterparts, versions and places',
    link: 'Link without texts',
    linkTexts: 'Link with texts',
    linkHelp:
      'A link holds all in itself: nothing is sent anywhere. Whoever has it can read the texts in it.',
    save: 'Save as',
    formats: {
      html: 'HTML page',
      md: 'Markdown',
      csv: 'CSV table',
      json: 'JSON',
      tmx: 'TMX memory',
    },
    open: 'Open a saved JSON file',
    file: 'comparison',
    /** @param {string} words */
    quoted: (words) => `“${words}”`,
    /** @param {string} name */
    saved: (name) => `Saved: ${name}`,
    /** @param {string} name */
    opened: (name) => `Opened: ${name}`,
    /** @param {string} name */
    unread: (name) => `${name} is no comparison that was saved as JSON`,
    /** @param {string} places */
    cited: (places) => `Copied: ${places}`,
    /** @param {number} length */
    linked: (length) => `Link copied: ${length} characters`,
    noPlace: 'Choose a sentence first',
    byHand: 'The browser does not let this page copy: take it from here',
    failed: 'That did not work',
  },
  find: {
    button: 'Find',
    title: 'Find in all versions',
    previous: 'Previous match',
    next: 'Next match',
    /** @param {number} n @param {number} all */
    position: (n, all) => `${n} of ${all}`,
    /** @param {number} n */
    count: (n) => (n === 0 ? 'Nothing found' : `${n} ${n === 1 ? 'match' : 'matches'}`),
  },
  allKinds: 'all',
  kindsOfFacts: 'Kinds of facts',
  previousFact: 'Previous fact',
  nextFact: 'Next fact',
  /** @param {number} n @param {number} all */
  factPosition: (n, all) => `Fact ${n} of ${all}`,
  /** @param {number} n */
  moreFacts: (n) => `${n} more`,
  /** @param {string[]} phrases */
  movedPhrases: (phrases) => `moved within: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`,
  allMarks: 'Marks in rewritten sentences',
  paragraph: 'new paragraph',
  /** @param {number} level */
  heading: (level) => `heading, level ${level}`,
  image: 'Image',
  absent: 'no counterpart',
  /** @param {string} name @param {string} beside */
  ghost: (name, beside) => `${name} stands here; shown beside ${beside}`,
  /** @param {string} name */
  ghostAlone: (name) => `${name} stands here; shown elsewhere`,
  /** @param {string} name */
  beside: (name) => `beside ${name}`,
  /** @param {number} n @param {string} letter */
  alone: (n, letter) => `${n} ${n === 1 ? 'sentence' : 'sentences'} of ${letter} alone`,
  /** @param {number} n @param {string} letter */
  moreAlone: (n, letter) => `${n} more of ${letter} alone`,
  /** @param {number} n */
  others: (n) => `${n} other ${n === 1 ? 'row' : 'rows'}`,
  onlyThese: 'Press a kind of change to show it alone',
  /** @param {number} n */
  folded: (n) => `${n} unchanged ${n === 1 ? 'sentence' : 'sentences'}`,
  /** @param {string} title */
  noCounterpart: (title) => `No counterpart in “${title}”`,
  keys: 'Arrow keys move between sentences and counterparts; N and P go to the next and previous change, F and Shift+F to the next and previous fact; Tab goes to the links of a sentence; Enter lists the words that tie a translated sentence to its original',
  loading: 'Comparing…',
  failed: 'The versions could not be compared.',
  unloaded: {
    /** @param {string} part */
    missing: (part) =>
      `A part of the comparison could not be loaded: ${part}. Check the connection, then try again.`,
    /** @param {string} part */
    silent: (part) =>
      `A part of the comparison did not answer in time: ${part}. Check the connection, then try again.`,
    /** @param {string} part */
    foreign: (part) =>
      `Something else came in place of a part of the comparison: ${part}. Perhaps the network wants you to sign in first; then try again.`,
    /** @param {string} part */
    forbidden: (part) =>
      `The versions cannot be compared here: this page or this browser does not allow ${part}.`,
  },
  /** @param {string} size how many characters, written out */
  tooLarge: (size) =>
    `The texts are too large to be compared here: ${size} characters. Compare them in parts.`,
  retry: 'Try again',
  technical: 'Technical details',
  empty: 'There is nothing to compare yet: two or more articles with text are needed.',
  imprecise:
    'Some passages were compared less finely: the texts are long, or a list of words could not be loaded.',
};

/** @typedef {typeof english} Strings */

const spanishMarks = markWords('es');

/** @type {Strings} */
const spanish = {
  marks: spanishMarks.marks,
  explanations: spanishMarks.explanations,
  notIn: (letter) => `no está en ${letter}`,
  percent: (n) => `${n} %`,
  factKinds: {
    number: 'cifra',
    date: 'fecha',
    time: 'hora',
    duration: 'duración',
    name: 'nombre',
    quotation: 'cita',
    negation: 'negación',
  },
  factDropped: 'suprimido',
  factAdded: 'nuevo',
  becomes: 'pasa a ser',
  ties: (n, own, other) =>
    n === 1
      ? `Una palabra o cifra vincula ${own} con ${other}`
      : `${n} palabras y cifras vinculan ${own} con ${other}`,
  noTies: (own, other) => `Ninguna palabra conocida aquí vincula ${own} con ${other}`,
  noTieList: (name, states) => `No hay palabras vinculadas que enumerar de ${name}: ${states}`,
  close: 'Cerrar',
  tieKinds: {
    translation: 'traducciones',
    name: 'nombres',
    number: 'cifras',
    cognate: 'parecidas',
    same: 'iguales',
  },
  summary: {
    ...spanishMarks.counts,
    shared: (shared, all) => `${shared} de ${all} ${all === 1 ? 'oración' : 'oraciones'} en común`,
    rendered: (shared, all) =>
      `${shared} de ${all} ${all === 1 ? 'oración traducida' : 'oraciones traducidas'}`,
    facts: (n) => `${n} ${n === 1 ? 'dato cambiado' : 'datos cambiados'}`,
  },
  version: (letter) => `Versión ${letter}`,
  sentences: (n) => `${n} ${n === 1 ? 'oración' : 'oraciones'}`,
  table: 'Las versiones, una al lado de otra',
  toolbar: 'Vista de la comparación',
  views: {
    columns: 'Todas las oraciones',
    changes: 'Solo los cambios',
    reading: 'Lectura',
    merged: 'En un texto',
  },
  mergedOf: (left, right) => `De ${left} a ${right}: lo suprimido, tachado; lo añadido, subrayado`,
  mergedPair: 'Qué dos se muestran en un texto',
  previous: 'Cambio anterior',
  next: 'Cambio siguiente',
  position: (n, all) => `Cambio ${n} de ${all}`,
  changeCount: (n) => (n === 0 ? 'Sin cambios' : `${n} ${n === 1 ? 'cambio' : 'cambios'}`),
  certainty: 'Certeza',
  certaintyHelp: 'Cuán seguro debe ser que unas oraciones se corresponden para mostrarlas juntas',
  anyCertainty: 'cualquiera',
  certaintyFrom: (percent) => (percent === 100 ? 'plena' : `desde el ${percent} %`),
  apart: (n, percent) =>
    `No se muestran las correspondencias con certeza menor del ${percent}: ${n}. Sus oraciones cuentan como suprimidas y nuevas`,
  legend: 'Leyenda',
  tieHint:
    'Elija una oración traducida (clic, toque o Intro) para enumerar sus palabras vinculadas',
  map: 'Mapa de las versiones: cada barra es una oración y cada cinta une las que se corresponden',
  factList: 'Datos que cambiaron',
  factsButton: 'Datos',
  versionsButton: 'Versiones',
  versionsPanel: 'Versiones que se muestran',
  choice: {
    show: (letter) => `Mostrar ${letter}`,
    name: (letter) => `Nombre de ${letter}`,
    earlier: (letter) => `Mover ${letter} un puesto antes`,
    later: (letter) => `Mover ${letter} un puesto después`,
    toBase: (letter) => `Tomar ${letter} como base, con la que se comparan las demás`,
    base: 'base',
    against: 'Comparar cada una con',
    rules: {
      closest: 'la anterior más cercana',
      adjacent: 'la anterior',
      first: 'la base',
      all: 'todas las demás',
    },
    swap: 'Invertir el orden',
    all: 'Mostrar todas como al principio',
    shares: 'Cuánto de cada una tienen las demás',
    share: (shared, all, letter, other) =>
      `${other} tiene ${shared} de ${all} ${all === 1 ? 'oración' : 'oraciones'} de ${letter}`,
    open: 'Pulse para ver las dos una al lado de otra',
    unknown: 'aún sin comparar',
    compareAll: 'Comparar todos los pares',
  },
  cancel: 'Cancelar',
  take: {
    button: 'Llevarse',
    title: 'Llevarse, traer',
    copy: 'Copiar',
    cite: 'Oración y correspondencias',
    citeHelp:
      'Copia la oración en que está el teclado con sus correspondencias, versiones y lugares',
    link: 'Enlace sin textos',
    linkTexts: 'Enlace con textos',
    linkHelp:
      'El enlace lo contiene todo: nada se envía. Quien lo tenga puede leer los textos que lleva.',
    save: 'Guardar como',
    formats: {
      html: 'Página HTML',
      md: 'Markdown',
      csv: 'Tabla CSV',
      json: 'JSON',
      tmx: 'Memoria TMX',
    },
    open: 'Abrir un archivo JSON guardado',
    file: 'comparacion',
    quoted: (words) => `«${words}»`,
    saved: (name) => `Guardado: ${name}`,
    opened: (name) => `Abierto: ${name}`,
    unread: (name) => `${name} no es una comparación guardada como JSON`,
    cited: (places) => `Copiado: ${places}`,
    linked: (length) => `Enlace copiado: ${length} caracteres`,
    noPlace: 'Elija antes una oración',
    byHand: 'El navegador no deja copiar a esta página: tómelo de aquí',
    failed: 'No se pudo hacer',
  },
  find: {
    button: 'Buscar',
    title: 'Buscar en todas las versiones',
    previous: 'Resultado anterior',
    next: 'Resultado siguiente',
    position: (n, all) => `${n} de ${all}`,
    count: (n) =>
      n === 0 ? 'No se encontró nada' : `${n} ${n === 1 ? 'resultado' : 'resultados'}`,
  },
  allKinds: 'todos',
  kindsOfFacts: 'Clases de datos',
  previousFact: 'Dato anterior',
  nextFact: 'Dato siguiente',
  factPosition: (n, all) => `Dato ${n} de ${all}`,
  moreFacts: (n) => `${n} más`,
  movedPhrases: (phrases) =>
    `cambia de lugar: ${phrases.map((phrase) => `«${phrase}»`).join(', ')}`,
  allMarks: 'Marcas en oraciones reescritas',
  paragraph: 'párrafo nuevo',
  heading: (level) => `título de nivel ${level}`,
  image: 'Imagen',
  absent: 'sin correspondencia',
  ghost: (name, beside) => `Aquí va la ${name}; se muestra junto a ${beside}`,
  ghostAlone: (name) => `Aquí va la ${name}; se muestra en otro lugar`,
  beside: (name) => `junto a ${name}`,
  alone: (n, letter) => `${n} ${n === 1 ? 'oración' : 'oraciones'} solo en ${letter}`,
  moreAlone: (n, letter) => `${n} más solo en ${letter}`,
  others: (n) => `${n} ${n === 1 ? 'fila' : 'filas'} más`,
  onlyThese: 'Pulse una clase de cambio para ver solo esa',
  folded: (n) => `${n} ${n === 1 ? 'oración sin cambios' : 'oraciones sin cambios'}`,
  noCounterpart: (title) => `Sin correspondencia en «${title}»`,
  keys: 'Las flechas recorren las oraciones y sus correspondencias; N y P van al cambio siguiente y al anterior, F y Mayús+F al dato siguiente y al anterior; el tabulador, a los enlaces de una oración; Intro enumera las palabras que vinculan una oración traducida con su original',
  loading: 'Comparando…',
  failed: 'No se pudieron comparar las versiones.',
  unloaded: {
    missing: (part) =>
      `No se pudo cargar una parte de la comparación: ${part}. Compruebe la conexión y vuelva a intentarlo.`,
    silent: (part) =>
      `Una parte de la comparación no respondió a tiempo: ${part}. Compruebe la conexión y vuelva a intentarlo.`,
    foreign: (part) =>
      `En lugar de una parte de la comparación llegó otra cosa: ${part}. Quizá la red le pida identificarse primero; después, vuelva a intentarlo.`,
    forbidden: (part) =>
      `Aquí no se pueden comparar las versiones: esta página o este navegador no permiten ${part}.`,
  },
  tooLarge: (size) =>
    `Los textos son demasiado grandes para compararlos aquí: ${size} caracteres. Compárelos por partes.`,
  retry: 'Volver a intentarlo',
  technical: 'Detalles técnicos',
  empty: 'Todavía no hay nada que comparar: hacen falta dos artículos o más con texto.',
  imprecise:
    'Algunos pasajes se compararon con menos detalle: los textos son largos o no se pudo cargar una lista de palabras.',
};

/** @type {Record<string, Strings>} */
export const strings = { en: english, es: spanish };

/**
 * The language of ours that serves a page best; English where we have none of its own.
 *
 * @param {string} lang BCP 47.
 * @returns {string} A key of `strings`.
 */
export function languageOf(lang) {
  const primary = lang.toLowerCase().split('-')[0];
  return Object.hasOwn(strings, primary) ? primary : 'en';
}
