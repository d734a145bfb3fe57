/** What marks and kinds of facts are called in Spanish, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const spanishMarks = {
  same: {
    name: 'igual',
    explanation: 'La misma oración en ambas versiones',
  },
  cosmetic: {
    name: 'igual salvo detalles',
    explanation: 'Difiere solo en lo que la comparación pasa por alto, como espacios o comillas',
  },
  edited: {
    name: 'reformulada',
    explanation: 'La misma oración con otras palabras; las que cambian van subrayadas',
    plural: 'reformuladas',
  },
  rewritten: {
    name: 'reescrita',
    explanation: 'De las palabras queda poco; las que quedan van en negrita',
  },
  translated: {
    name: 'traducida',
    explanation: 'La misma oración en otra lengua; elíjala para ver qué palabras las vinculan',
  },
  tie: {
    name: 'palabras vinculadas',
    explanation:
      'Vinculan una oración traducida con la suya; se marcan mientras el puntero o el teclado está en una de las dos',
  },
  moved: {
    name: 'movida',
    explanation: 'Ocupa otro lugar en la otra versión',
    plural: 'movidas',
  },
  split: {
    name: 'dividida',
    explanation: 'Una oración pasó a ser varias',
    plural: 'divididas',
  },
  merged: {
    name: 'unida',
    explanation: 'Varias oraciones pasaron a ser una',
    plural: 'unidas',
  },
  regrouped: {
    name: 'reagrupada',
    explanation: 'Varias oraciones pasaron a ser otras varias',
    plural: 'reagrupadas',
  },
  removed: {
    name: 'suprimida',
    explanation: 'No tiene correspondencia en la versión siguiente',
    plural: 'suprimidas',
  },
  added: {
    name: 'nueva',
    explanation: 'No tiene correspondencia en la versión anterior',
    plural: 'nuevas',
  },
  fact: {
    name: 'dato cambiado',
    explanation: 'Difiere una cifra, una fecha, un nombre, una cita o una negación',
  },
  untranslated: {
    name: 'sin traducir',
    explanation: 'Se dejó en la lengua original',
    plural: 'sin traducir',
  },
  unsure: {
    name: 'dudosa',
    explanation: 'Quizá no se correspondan; de cien filas así, aciertan tantas como se indica',
    plural: 'dudosas',
  },
  untied: {
    name: 'sin palabras vinculadas',
    explanation:
      'Ninguna palabra, nombre o cifra conocida aquí las vincula; sí su lugar y su longitud',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const spanishFactKinds = {
  number: 'número',
  date: 'fecha',
  time: 'hora',
  duration: 'duración',
  name: 'nombre',
  quotation: 'cita',
  negation: 'negación',
};
