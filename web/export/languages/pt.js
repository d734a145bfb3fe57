/** What reports say in Portuguese. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { portugueseFactKinds, portugueseMarks } from '../../model/mark-words/pt.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(portugueseMarks, 'pt-PT');
const count = counting('pt-PT');
const sentences = (/** @type {number} */ n) => count(n, { one: '# frase', other: '# frases' });

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
  title: 'Comparação',
  version: (n) => `Versão ${n}`,
  shared: (shared, all) => `${count(shared)} de ${sentences(all)} em comum`,
  rendered: (shared, all) =>
    `${count(shared)} de ${count(all, { one: '# frase traduzida', other: '# frases traduzidas' })}`,
  facts: (n) => count(n, { one: '# dado alterado', other: '# dados alterados' }),
  factList: 'Dados que mudaram',
  none: 'nenhum',
  unchanged: (n) => count(n, { one: '# frase sem alterações', other: '# frases sem alterações' }),
  imprecise: 'Algumas passagens foram comparadas com menos detalhe.',
  kinds: portugueseFactKinds,
  columns: {
    pair: 'par',
    marks: 'o que aconteceu',
    similarity: 'certeza',
    leftNumbers: 'frases à esquerda',
    rightNumbers: 'frases à direita',
    left: 'texto à esquerda',
    right: 'texto à direita',
    facts: 'dados',
  },
};
