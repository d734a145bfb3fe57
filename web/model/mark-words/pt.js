/** What marks and kinds of facts are called in Portuguese, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const portugueseMarks = {
  same: { name: 'igual', explanation: 'A mesma frase em ambas as versões' },
  cosmetic: {
    name: 'igual salvo detalhes',
    explanation: 'Só difere no que a comparação ignora, como espaços ou aspas',
  },
  edited: {
    name: 'reformulada',
    explanation: 'A mesma frase por outras palavras; as que mudam estão sublinhadas',
    plural: 'reformuladas',
  },
  rewritten: {
    name: 'reescrita',
    explanation: 'Das palavras ficou pouco; as que ficaram estão em negrito',
  },
  translated: {
    name: 'traduzida',
    explanation: 'A mesma frase noutra língua; escolha-a para ver que palavras ligam as duas',
  },
  tie: {
    name: 'palavras ligadas',
    explanation:
      'Ligam uma frase traduzida à sua; marcadas enquanto o ponteiro ou o foco está numa das duas',
  },
  moved: {
    name: 'movida',
    explanation: 'Está noutro lugar na outra versão',
    plural: 'movidas',
  },
  split: { name: 'dividida', explanation: 'Uma frase passou a várias', plural: 'divididas' },
  merged: { name: 'unida', explanation: 'Várias frases passaram a uma', plural: 'unidas' },
  regrouped: {
    name: 'reagrupada',
    explanation: 'Várias frases passaram a várias outras',
    plural: 'reagrupadas',
  },
  removed: {
    name: 'suprimida',
    explanation: 'Não tem correspondência na versão seguinte',
    plural: 'suprimidas',
  },
  added: {
    name: 'nova',
    explanation: 'Não tem correspondência na versão anterior',
    plural: 'novas',
  },
  fact: {
    name: 'dado alterado',
    explanation: 'Difere um número, uma data, um nome, uma citação ou uma negação',
  },
  untranslated: {
    name: 'não traduzida',
    explanation: 'Deixada na língua original',
    plural: 'não traduzidas',
  },
  unsure: {
    name: 'incerta',
    explanation:
      'As duas talvez não se correspondam; em cem linhas assim, está certa a proporção indicada',
    plural: 'incertas',
  },
  untied: {
    name: 'sem palavras ligadas',
    explanation:
      'Nenhuma palavra, nome ou número conhecido aqui liga as duas; o lugar e o tamanho, sim',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const portugueseFactKinds = {
  number: 'número',
  date: 'data',
  time: 'hora',
  duration: 'duração',
  name: 'nome',
  quotation: 'citação',
  negation: 'negação',
};
