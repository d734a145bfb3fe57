/** What reports say in Spanish. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { spanishFactKinds, spanishMarks } from '../../model/mark-words/es.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(spanishMarks, 'es');
const count = counting('es');

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
  title: 'Comparación',
  version: (n) => `Versión ${n}`,
  shared: (shared, all) =>
    `${count(shared)} de ${count(all, { one: '# oración compartida', other: '# oraciones compartidas' })}`,
  rendered: (shared, all) =>
    `${count(shared)} de ${count(all, { one: '# oración traducida', other: '# oraciones traducidas' })}`,
  facts: (n) => count(n, { one: '# dato cambiado', other: '# datos cambiados' }),
  factList: 'Datos que cambiaron',
  none: 'ninguno',
  unchanged: (n) => count(n, { one: '# oración sin cambios', other: '# oraciones sin cambios' }),
  imprecise: 'Algunos pasajes se compararon con menos detalle.',
  kinds: spanishFactKinds,
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
