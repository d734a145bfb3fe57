/** What marks and kinds of facts are called in German, on the page and in reports. */

/**
 * @import { AllMarkWords } from '../mark-table.js'
 * @import { FactChange } from '../types.js'
 */

/** @type {AllMarkWords} */
export const germanMarks = {
  same: { name: 'gleich', explanation: 'Derselbe Satz in beiden Fassungen' },
  cosmetic: {
    name: 'gleich bis auf Kleines',
    explanation:
      'Unterscheidet sich nur in dem, was der Vergleich übergeht, wie Leer- oder Anführungszeichen',
  },
  edited: {
    name: 'umformuliert',
    explanation: 'Derselbe Satz in anderen Worten; was sich ändert, ist unterstrichen',
    plural: 'umformuliert',
  },
  rewritten: {
    name: 'neu geschrieben',
    explanation: 'Vom Wortlaut blieb wenig; was blieb, ist fett',
  },
  translated: {
    name: 'übersetzt',
    explanation:
      'Derselbe Satz in einer anderen Sprache; wählen Sie ihn, um zu sehen, welche Wörter die beiden verbinden',
  },
  tie: {
    name: 'verbundene Wörter',
    explanation:
      'Sie verbinden einen übersetzten Satz mit seinem Gegenstück; markiert, solange Zeiger oder Fokus auf einem der beiden steht',
  },
  moved: {
    name: 'verschoben',
    explanation: 'Steht in der anderen Fassung an anderer Stelle',
    plural: 'verschoben',
  },
  split: { name: 'geteilt', explanation: 'Aus einem Satz wurden mehrere', plural: 'geteilt' },
  merged: {
    name: 'zusammengeführt',
    explanation: 'Aus mehreren Sätzen wurde einer',
    plural: 'zusammengeführt',
  },
  regrouped: {
    name: 'umgruppiert',
    explanation: 'Aus mehreren Sätzen wurden mehrere andere',
    plural: 'umgruppiert',
  },
  removed: {
    name: 'gestrichen',
    explanation: 'Hat in der nächsten Fassung kein Gegenstück',
    plural: 'gestrichen',
  },
  added: {
    name: 'neu',
    explanation: 'Hat in der vorherigen Fassung kein Gegenstück',
    plural: 'neu',
  },
  fact: {
    name: 'Angabe geändert',
    explanation: 'Eine Zahl, ein Datum, ein Name, ein Zitat oder eine Verneinung weicht ab',
  },
  untranslated: {
    name: 'unübersetzt',
    explanation: 'Blieb in der Originalsprache stehen',
    plural: 'unübersetzt',
  },
  unsure: {
    name: 'unsicher',
    explanation:
      'Die beiden gehören vielleicht nicht zusammen; von hundert solchen Zeilen stimmen so viele wie angegeben',
    plural: 'unsicher',
  },
  untied: {
    name: 'keine verbundenen Wörter',
    explanation:
      'Kein hier bekanntes Wort, kein Name und keine Zahl verbindet die beiden; ihr Ort und ihre Länge tun es',
  },
};

/** @type {Record<FactChange['kind'], string>} */
export const germanFactKinds = {
  number: 'Zahl',
  date: 'Datum',
  time: 'Uhrzeit',
  duration: 'Dauer',
  name: 'Name',
  quotation: 'Zitat',
  negation: 'Verneinung',
};
