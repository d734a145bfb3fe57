/** What marks and kinds of facts are called in Italian, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const italianMarks = {
  same: { name: 'uguale', explanation: 'La stessa frase in entrambe le versioni' },
  cosmetic: {
    name: 'uguale salvo dettagli',
    explanation: 'Differisce solo in ciò che il confronto ignora, come spazi o virgolette',
  },
  edited: {
    name: 'riformulata',
    explanation: 'La stessa frase con altre parole; quelle che cambiano sono sottolineate',
    plural: 'riformulate',
  },
  rewritten: {
    name: 'riscritta',
    explanation: 'Delle parole è rimasto poco; quelle rimaste sono in grassetto',
  },
  translated: {
    name: 'tradotta',
    explanation:
      'La stessa frase in un’altra lingua; sceglierla per vedere quali parole legano le due',
  },
  tie: {
    name: 'parole legate',
    explanation:
      'Legano una frase tradotta alla sua; evidenziate mentre il puntatore o il focus è su una delle due',
  },
  moved: {
    name: 'spostata',
    explanation: 'Sta in un altro punto nell’altra versione',
    plural: 'spostate',
  },
  split: { name: 'divisa', explanation: 'Una frase è diventata più frasi', plural: 'divise' },
  merged: { name: 'unita', explanation: 'Più frasi sono diventate una', plural: 'unite' },
  regrouped: {
    name: 'ridistribuita',
    explanation: 'Più frasi sono diventate più altre',
    plural: 'ridistribuite',
  },
  removed: {
    name: 'eliminata',
    explanation: 'Non ha corrispondenza nella versione successiva',
    plural: 'eliminate',
  },
  added: {
    name: 'nuova',
    explanation: 'Non ha corrispondenza nella versione precedente',
    plural: 'nuove',
  },
  fact: {
    name: 'dato cambiato',
    explanation: 'Differisce un numero, una data, un nome, una citazione o una negazione',
  },
  untranslated: {
    name: 'non tradotta',
    explanation: 'Lasciata nella lingua originale',
    plural: 'non tradotte',
  },
  unsure: {
    name: 'incerta',
    explanation:
      'Le due forse non si corrispondono; su cento righe così, è giusta la quota indicata',
    plural: 'incerte',
  },
  untied: {
    name: 'senza parole legate',
    explanation:
      'Nessuna parola, nome o numero noto qui lega le due; le legano il posto e la lunghezza',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const italianFactKinds = {
  number: 'numero',
  date: 'data',
  time: 'ora',
  duration: 'durata',
  name: 'nome',
  quotation: 'citazione',
  negation: 'negazione',
};
