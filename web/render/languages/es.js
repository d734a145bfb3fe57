/**
 * What the element says in Spanish.
 */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { spanishFactKinds, spanishMarks } from '../../model/mark-words/es.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(spanishMarks, 'es');
const count = counting('es');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# oración', other: '# oraciones' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  stop: '.',
  marks: marks.marks,
  explanations: marks.explanations,
  carriedBy: (letters) => `en ${letters}`,
  notIn: (letter) => `no está en ${letter}`,
  percent: (n) => `${n}\u00a0%`,
  number: count,
  factKinds: spanishFactKinds,
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
  labelChanged: (letter, language) =>
    `${letter} se lee como ${language}, diga lo que diga su etiqueta`,
  labelDoubted: (letter, language) =>
    `${letter} se lee como ${language}, según su etiqueta, pero no lo parece`,
  tieKinds: {
    translation: 'traducciones',
    name: 'nombres',
    number: 'cifras',
    cognate: 'parecidas',
    same: 'iguales',
  },
  summary: {
    ...marks.counts,
    identical: 'Idénticas',
    unrelated: 'Sin relación',
    shared: (shared, all) => `${count(shared)} de ${sentences(all)} en común`,
    rendered: (shared, all) =>
      `${count(shared)} de ${count(all, { one: '# oración traducida', other: '# oraciones traducidas' })}`,
    facts: (n) => count(n, { one: '# dato cambiado', other: '# datos cambiados' }),
  },
  version: (letter) => `Versión ${letter}`,
  sentences,
  table: 'Las versiones, una al lado de otra',
  skip: 'Ir a los textos',
  toolbar: 'Vista de la comparación',
  views: {
    columns: 'Todas las oraciones',
    changes: 'Solo los cambios',
    reading: 'Lectura',
    merged: 'En un solo texto',
  },
  mergedOf: (left, right) => `De ${left} a ${right}: lo suprimido, tachado; lo añadido, subrayado`,
  mergedPair: 'Las dos versiones que se muestran en un solo texto',
  previous: 'Cambio anterior',
  next: 'Cambio siguiente',
  position: (n, all) => `Cambio ${n} de ${all}`,
  changeCount: (n) => (n === 0 ? 'Sin cambios' : count(n, { one: '# cambio', other: '# cambios' })),
  certainty: 'Certeza',
  certaintyHelp:
    'Certeza a partir de la cual las oraciones que se corresponden se muestran una al lado de otra',
  anyCertainty: 'cualquiera',
  certaintyFrom: (percent) => (percent === 100 ? 'plena' : `desde el ${percent}\u00a0%`),
  apart: (n, percent) =>
    `No se muestran las correspondencias con certeza menor del ${percent}: ${n}. Sus oraciones cuentan como suprimidas y nuevas`,
  legend: 'Leyenda',
  choiceHint: 'Elija una oración para ver qué la une a las otras',
  map: 'Mapa de las versiones: cada barra es una oración y cada cinta une las que se corresponden',
  factList: 'Datos que cambiaron',
  factsButton: 'Datos',
  versionsButton: 'Versiones',
  findButton: 'Buscar',
  takeButton: 'Exportar',
  keysButton: 'Teclas',
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
    ignore: 'No contar como diferencia',
    ignored: {
      case: 'mayúsculas',
      diacritics: 'tildes',
      punctuation: 'puntuación',
      whitespace: 'espacios',
      quotes: 'comillas',
    },
    moves: 'Buscar oraciones movidas',
    swap: 'Invertir el orden',
    all: 'Mostrar todas como al principio',
    shares: 'Cuánto de cada una tienen las demás',
    share: (shared, all, letter, other) =>
      `${other} tiene ${shared} de ${sentences(all)} de ${letter}`,
    open: 'Pulse para ver las dos una al lado de otra',
    unknown: 'aún sin comparar',
    compareAll: 'Comparar todos los pares',
  },
  reasons: {
    title: (name) => `Oración ${name}`,
    carriers: 'En cada versión',
    place: (n, all, paragraph) => `${n} de ${all}, párrafo ${paragraph}`,
    edits: 'Palabras cambiadas',
    sureness: (certainty, percent, said) => `${certainty}: ${percent}, ${said}`,
    verySure: 'muy alta',
    sure: 'alta',
    unsure: 'dudosa',
    editKinds: { changed: 'sustituido', removed: 'suprimido', added: 'añadido', moved: 'movido' },
  },
  keyHelp: {
    upDown: 'la oración de arriba o de abajo en su columna',
    leftRight: 'su correspondencia en la columna siguiente que la tenga',
    ends: 'la primera y la última oración de la columna',
    changes: 'el cambio siguiente y el anterior',
    facts: 'el dato cambiado siguiente y el anterior',
    enter: 'elige la oración: por qué está junto a sus correspondencias',
    tab: 'los enlaces de una oración; después, fuera de la tabla',
    escape: 'anula la selección; cierra lo que está abierto junto a la tabla',
    versions: 'elige las versiones que se muestran',
    find: 'busca palabras en todas las versiones',
    cite: 'copia la oración con sus correspondencias',
    help: 'esta lista',
  },
  take: {
    title: 'Exportar e importar',
    copy: 'Copiar',
    cite: 'Oración y correspondencias',
    citeHelp: 'Copia la oración que tiene el foco, con sus correspondencias, versiones y lugares',
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
    linked: (length) =>
      `Enlace copiado: ${count(length, { one: '# carácter', other: '# caracteres' })}`,
    noPlace: 'Elija antes una oración',
    byHand: 'El navegador no deja copiar a esta página: tómelo de aquí',
    failed: 'No se pudo hacer',
  },
  find: {
    title: 'Buscar en todas las versiones',
    previous: 'Resultado anterior',
    next: 'Resultado siguiente',
    position: (n, all) => `${n} de ${all}`,
    count: (n) =>
      n === 0 ? 'No se encontró nada' : count(n, { one: '# resultado', other: '# resultados' }),
  },
  allKinds: 'todos',
  kindsOfFacts: 'Clases de datos',
  previousFact: 'Dato anterior',
  nextFact: 'Dato siguiente',
  factPosition: (n, all) => `Dato ${n} de ${all}`,
  moreFacts: (n) => `${n} más`,
  movedPhrases: (phrases) =>
    `cambia de lugar: ${phrases.map((phrase) => `«${phrase}»`).join(', ')}`,
  allMarks: 'Todas las marcas',
  paragraph: 'párrafo nuevo',
  heading: (level) => `título de nivel ${level}`,
  image: 'Imagen',
  absent: 'sin correspondencia',
  ghost: (name, beside) => `Aquí va la ${name}; se muestra junto a ${beside}`,
  ghostAlone: (name) => `Aquí va la ${name}; se muestra en otro lugar`,
  beside: (name) => `junto a ${name}`,
  alone: (n, letter) => `${sentences(n)} solo en ${letter}`,
  moreAlone: (n, letter) => `${n} más solo en ${letter}`,
  others: (n) => count(n, { one: '# fila más', other: '# filas más' }),
  onlyThese: 'Pulse una clase de cambio para ver solo esa',
  folded: (n) => count(n, { one: '# oración sin cambios', other: '# oraciones sin cambios' }),
  noCounterpart: (title) => `Sin correspondencia en «${title}»`,
  keys: 'Las flechas recorren las oraciones y sus correspondencias; N y P van al cambio siguiente y al anterior, F y Mayús+F al dato siguiente y al anterior; el tabulador, a los enlaces de una oración; Intro elige una oración y explica qué la une a las otras',
  loading: 'Comparando…',
  cancel: 'Cancelar',
  cancelled: 'La comparación se canceló.',
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
