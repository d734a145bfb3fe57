/** What reports say in Italian. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { italianFactKinds, italianMarks } from '../../model/mark-words/it.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(italianMarks, 'it');
const count = counting('it');
const sentences = (/** @type {number} */ n) => count(n, { one: '# frase', other: '# frasi' });

/** @type {Words} */
export const words = {
  dir: 'ltr',
  arrow: '→',
  comma: ', ',
  stop: '.',
  said: (name, what) => `${name}: ${what}`,
  percent: (n) => `${n}%`,
  marks,
  counts,
  title: 'Confronto',
  version: (n) => `Versione ${n}`,
  shared: (shared, all) => `${sentences(shared)} su ${count(all)} in comune`,
  rendered: (shared, all) =>
    `${count(shared, { one: '# frase tradotta', other: '# frasi tradotte' })} su ${count(all)}`,
  facts: (n) => count(n, { one: '# dato cambiato', other: '# dati cambiati' }),
  factList: 'Dati che sono cambiati',
  none: 'nessuno',
  unchanged: (n) => count(n, { one: '# frase invariata', other: '# frasi invariate' }),
  imprecise: 'Alcuni passi sono stati confrontati con meno dettaglio.',
  kinds: italianFactKinds,
  columns: {
    pair: 'coppia',
    marks: 'che cosa è successo',
    similarity: 'certezza',
    leftNumbers: 'frasi a sinistra',
    rightNumbers: 'frasi a destra',
    left: 'testo a sinistra',
    right: 'testo a destra',
    facts: 'dati',
  },
};
