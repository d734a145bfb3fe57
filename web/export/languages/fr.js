/** What reports say in French. */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { frenchFactKinds, frenchMarks } from '../../model/mark-words/fr.js';

/** @import { Words } from './en.js' */

const { marks, counts } = markWords(frenchMarks, 'fr');
const count = counting('fr');
const sentences = (/** @type {number} */ n) => count(n, { one: '# phrase', other: '# phrases' });

/** @type {Words} */
export const words = {
  dir: 'ltr',
  arrow: '→',
  comma: ', ',
  stop: '.',
  said: (name, what) => `${name}\u00a0: ${what}`,
  percent: (n) => `${n}\u00a0%`,
  marks,
  counts,
  title: 'Comparaison',
  version: (n) => `Version ${n}`,
  shared: (shared, all) => `${sentences(shared)} sur ${count(all)} en commun`,
  rendered: (shared, all) =>
    `${count(shared, { one: '# phrase traduite', other: '# phrases traduites' })} sur ${count(all)}`,
  facts: (n) => count(n, { one: '# fait modifié', other: '# faits modifiés' }),
  factList: 'Faits qui ont changé',
  none: 'aucun',
  unchanged: (n) => count(n, { one: '# phrase inchangée', other: '# phrases inchangées' }),
  imprecise: 'Certains passages ont été comparés moins finement.',
  kinds: frenchFactKinds,
  columns: {
    pair: 'paire',
    marks: 'ce qui s’est passé',
    similarity: 'certitude',
    leftNumbers: 'phrases de gauche',
    rightNumbers: 'phrases de droite',
    left: 'texte de gauche',
    right: 'texte de droite',
    facts: 'faits',
  },
};
