/**
 * What reports say in words of their own, in English and Spanish; what is said of a sentence is named
 * in `model/mark-table.js`. Pure.
 */
import { markWords } from '../model/mark-table.js';
import { spanishMarks as spanishWords } from '../model/mark-words/es.js';

/**
 * @import { Comparison, Pair, Version } from '../model/types.js'
 * @import { Entry } from './entries.js'
 */

const englishMarks = markWords();

const english = {
  marks: englishMarks.marks,
  counts: englishMarks.counts,
  title: 'Comparison',
  /** @param {number} n */
  version: (n) => `Version ${n}`,
  /** @param {number} shared @param {number} all */
  shared: (shared, all) => `${shared} of ${all} ${all === 1 ? 'sentence' : 'sentences'} shared`,
  /** @param {number} shared @param {number} all */
  rendered: (shared, all) =>
    `${shared} of ${all} ${all === 1 ? 'sentence' : 'sentences'} translated`,
  /** @param {number} n */
  facts: (n) => `${n} ${n === 1 ? 'fact' : 'facts'} changed`,
  factList: 'Facts that changed',
  none: 'none',
  /** @param {number} n */
  unchanged: (n) => `${n} unchanged ${n === 1 ? 'sentence' : 'sentences'}`,
  imprecise: 'Some passages were compared less finely.',
  /** @type {Record<string, string>} */
  kinds: {},
  columns: {
    pair: 'pair',
    marks: 'what happened',
    similarity: 'certainty',
    leftNumbers: 'left sentences',
    rightNumbers: 'right sentences',
    left: 'left text',
    right: 'right text',
    facts: 'facts',
  },
};

/** @typedef {typeof english} Words */

const spanishMarks = markWords(spanishWords);

/** @type {Words} */
const spanish = {
  marks: spanishMarks.marks,
  counts: spanishMarks.counts,
  title: 'Comparación',
  version: (n) => `Versión ${n}`,
  shared: (shared, all) =>
    `${shared} de ${all} ${all === 1 ? 'oración compartida' : 'oraciones compartidas'}`,
  rendered: (shared, all) =>
    `${shared} de ${all} ${all === 1 ? 'oración traducida' : 'oraciones traducidas'}`,
  facts: (n) => `${n} ${n === 1 ? 'dato cambiado' : 'datos cambiados'}`,
  factList: 'Datos que cambiaron',
  none: 'ninguno',
  unchanged: (n) => `${n} ${n === 1 ? 'oración' : 'oraciones'} sin cambios`,
  imprecise: 'Algunos pasajes se compararon con menos detalle.',
  kinds: {
    number: 'número',
    date: 'fecha',
    time: 'hora',
    duration: 'duración',
    name: 'nombre',
    quotation: 'cita',
    negation: 'negación',
  },
  columns: {
    pair: 'par',
    marks: 'qué pasó',
    similarity: 'certeza',
    leftNumbers: 'oraciones izquierda',
    rightNumbers: 'oraciones derecha',
    left: 'texto izquierdo',
    right: 'texto derecho',
    facts: 'datos',
  },
};

/** @type {Record<'en' | 'es', Words>} */
export const words = { en: english, es: spanish };

/** What of a summary is told, in this order. */
const COUNTED = /** @type {const} */ ([
  'moved',
  'edited',
  'split',
  'merged',
  'regrouped',
  'removed',
  'added',
]);

/**
 * One row that says what happened between the two versions of a pair.
 *
 * @param {Pair} pair
 * @param {Words} said
 * @returns {string}
 */
export function summaryOf({ mode, summary }, said) {
  const { shared, left, facts } = summary;
  const parts = COUNTED.filter((mark) => summary[mark] > 0).map((mark) =>
    said.counts[mark](summary[mark]),
  );
  const first = mode === 'bilingual' ? said.rendered : said.shared;
  return [first(shared.left, left), ...parts, ...(facts ? [said.facts(facts)] : [])].join(', ');
}

/**
 * @param {Version} version
 * @param {number} index
 * @param {Words} said
 * @returns {string} what a reader knows it by
 */
function nameOf({ title, id, lang }, index, said) {
  const name = title || (id && !/^v\d+$/.test(id) ? id : said.version(index + 1));
  return lang === 'und' ? name : `${name} (${lang})`;
}

/**
 * @param {Comparison} comparison
 * @param {Pair} pair one of its
 * @param {Words} said
 * @returns {string[]} what a reader knows the two versions by
 */
export const namesOf = ({ versions }, { left, right }, said) =>
  [left, right].map((index) => nameOf(versions[index], index, said));

/** @param {{ kind: string, left: string, right: string }} fact @param {Words} said */
export const factText = ({ kind, left, right }, said) =>
  `${said.kinds[kind] ?? kind}: ${left || said.none} → ${right || said.none}`;

/** @param {number | null} similarity @returns {string} rounded down, so that no doubt is hidden */
export const percent = (similarity) =>
  similarity === null ? '' : `${Math.floor(similarity * 100)}%`;

/** @param {Entry} entry @returns {string} how sure it is, where that is worth telling */
export const doubtOf = ({ marks, similarity }) =>
  marks.includes('unsure') ? ` ${percent(similarity)}` : '';
