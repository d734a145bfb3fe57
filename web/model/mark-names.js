/**
 * The one word for each thing that may be said of a sentence, in English and Spanish: the page, the
 * reports and the command line call a thing alike. Pure.
 */

/**
 * @typedef {'same' | 'cosmetic' | 'edited' | 'translated' | 'moved' | 'split' | 'merged'
 *   | 'regrouped' | 'removed' | 'added' | 'fact' | 'untranslated' | 'unsure' | 'untied' | 'tie'} Mark
 */

/** @type {Record<'en' | 'es', Record<Mark, string>>} */
export const markNames = {
  en: {
    same: 'same',
    cosmetic: 'same but for details',
    edited: 'reworded',
    translated: 'translated',
    moved: 'moved',
    split: 'split',
    merged: 'merged',
    regrouped: 'regrouped',
    removed: 'dropped',
    added: 'new',
    fact: 'fact changed',
    untranslated: 'untranslated',
    unsure: 'unsure',
    untied: 'no tied words',
    tie: 'tied words',
  },
  es: {
    same: 'igual',
    cosmetic: 'igual salvo detalles',
    edited: 'reformulada',
    translated: 'traducida',
    moved: 'movida',
    split: 'dividida',
    merged: 'unida',
    regrouped: 'reagrupada',
    removed: 'suprimida',
    added: 'nueva',
    fact: 'dato cambiado',
    untranslated: 'sin traducir',
    unsure: 'dudosa',
    untied: 'sin palabras vinculadas',
    tie: 'palabras vinculadas',
  },
};
