/** What marks and kinds of facts are called in French, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const frenchMarks = {
  same: { name: 'identique', explanation: 'La même phrase dans les deux versions' },
  cosmetic: {
    name: 'identique aux détails près',
    explanation:
      'Ne diffère que par ce que la comparaison ignore, comme les espaces ou les guillemets',
  },
  edited: {
    name: 'reformulée',
    explanation: 'La même phrase en d’autres mots\u202f; ceux qui changent sont soulignés',
    plural: 'reformulées',
  },
  rewritten: {
    name: 'réécrite',
    explanation: 'Peu de mots sont restés\u202f; ceux qui sont restés sont en gras',
  },
  translated: {
    name: 'traduite',
    explanation:
      'La même phrase dans une autre langue\u202f; choisissez-la pour voir quels mots les lient',
  },
  tie: {
    name: 'mots liés',
    explanation:
      'Ils lient une phrase traduite à la sienne\u202f; marqués tant que le pointeur ou le focus est sur l’une des deux',
  },
  moved: {
    name: 'déplacée',
    explanation: 'Se trouve à un autre endroit dans l’autre version',
    plural: 'déplacées',
  },
  split: {
    name: 'divisée',
    explanation: 'Une phrase en est devenue plusieurs',
    plural: 'divisées',
  },
  merged: { name: 'réunie', explanation: 'Plusieurs phrases sont devenues une', plural: 'réunies' },
  regrouped: {
    name: 'regroupée',
    explanation: 'Plusieurs phrases sont devenues plusieurs autres',
    plural: 'regroupées',
  },
  removed: {
    name: 'supprimée',
    explanation: 'N’a pas de correspondance dans la version suivante',
    plural: 'supprimées',
  },
  added: {
    name: 'nouvelle',
    explanation: 'N’a pas de correspondance dans la version précédente',
    plural: 'nouvelles',
  },
  fact: {
    name: 'fait modifié',
    explanation: 'Un nombre, une date, un nom, une citation ou une négation diffère',
  },
  untranslated: {
    name: 'non traduite',
    explanation: 'Laissée dans la langue d’origine',
    plural: 'non traduites',
  },
  unsure: {
    name: 'incertaine',
    explanation:
      'Les deux ne vont peut-être pas ensemble\u202f; sur cent lignes de ce genre, la proportion indiquée est juste',
    plural: 'incertaines',
  },
  untied: {
    name: 'sans mots liés',
    explanation:
      'Aucun mot, nom ou nombre connu ici ne lie les deux, mais leur place et leur longueur',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const frenchFactKinds = {
  number: 'nombre',
  date: 'date',
  time: 'heure',
  duration: 'durée',
  name: 'nom',
  quotation: 'citation',
  negation: 'négation',
};
