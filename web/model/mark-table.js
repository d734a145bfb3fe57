/**
 * Every mark there is, one row each, in the order of the legend: its sign, where it is told, its
 * style, and its words in each language. All of render and the reports read it, so that a new mark is a new row.
 * Rows are plain values; a language has the same words as the others (a test holds it).
 */

/**
 * @typedef {object} MarkWords
 * @property {string} name As a label shows it.
 * @property {string} explanation
 * @property {string} [plural] Of those that a summary counts.
 */

/**
 * Told by its `sign` alone beside the sentence; with its name as a `label` above the cell; or in the
 * `words` of the sentence that it is about.
 *
 * @typedef {'sign' | 'label' | 'words'} Told
 */

/**
 * @typedef {object} MarkStyle
 * @property {string} color A colour of the theme: "moved" is `--_moved`.
 * @property {boolean} [tinted] Whether its label has the tint of that colour.
 * @property {string} [rule] The kind of line around its label, and along its cell.
 * @property {string} [width] Of the line around its label.
 * @property {('left' | 'right')[]} [stripe] On which sides of a pair its cell has a line along it.
 */

/**
 * @typedef {object} MarkRow
 * @property {string} sign A path of sixteen units.
 * @property {Told} told
 * @property {boolean} [quiet] Whether it is no change and no doubt, and nothing is shown for its sake.
 * @property {('left' | 'right')} [side] The only side of a pair on which it is told, to stay quiet.
 * @property {MarkStyle} style
 * @property {Record<'en' | 'es', MarkWords>} words
 */

const CIRCLE = 'M2.2 8a5.8 5.8 0 1 0 11.6 0a5.8 5.8 0 1 0-11.6 0';
const QUESTION = 'M5 5.7C5 4 6.3 3 8 3s3 1 3 2.7C11 7.8 8 8 8 10M8 13v.1';
const EQUALS = 'M3 6h10M3 10h10';

/** @type {MarkStyle} */
const SHAPE = {
  color: 'shape',
  tinted: true,
  rule: 'dotted',
  width: '1.5px',
  stripe: ['left', 'right'],
};

/** @type {MarkStyle} */
const DOUBT = { color: 'soft', rule: 'none' };

/** @satisfies {Record<string, MarkRow>} */
const ROWS = {
  same: {
    sign: EQUALS,
    told: 'sign',
    quiet: true,
    style: { color: 'soft' },
    words: {
      en: { name: 'same', explanation: 'The same sentence in both versions' },
      es: { name: 'igual', explanation: 'La misma oración en ambas versiones' },
    },
  },
  cosmetic: {
    sign: 'M2.5 6.5c2-2.5 3.5-2 5.5-.5s3.5 2 5.5-.5M2.5 11c2-2.5 3.5-2 5.5-.5s3.5 2 5.5-.5',
    told: 'sign',
    quiet: true,
    style: { color: 'soft' },
    words: {
      en: {
        name: 'same but for details',
        explanation:
          'Differs only in what the comparison ignores, such as spaces or quotation marks',
      },
      es: {
        name: 'igual salvo detalles',
        explanation:
          'Difiere solo en lo que la comparación pasa por alto, como espacios o comillas',
      },
    },
  },
  edited: {
    sign: 'M3 13l.8-3.2L10.5 3l2.5 2.5-6.8 6.7zM9 4.5L11.5 7',
    told: 'sign',
    style: { color: 'edited' },
    words: {
      en: {
        name: 'reworded',
        explanation: 'The same sentence in other words; changed words are underlined',
        plural: 'reworded',
      },
      es: {
        name: 'reformulada',
        explanation: 'La misma oración con otras palabras; las que cambian van subrayadas',
        plural: 'reformuladas',
      },
    },
  },
  rewritten: {
    sign: 'M3 13l.8-3.2L10.5 3l2.5 2.5-6.8 6.7zM9 4.5L11.5 7M9 13.5h5',
    told: 'label',
    side: 'right',
    style: { color: 'edited', tinted: true, rule: 'solid' },
    words: {
      en: {
        name: 'rewritten',
        explanation: 'Little of the wording stayed; the phrases that did are in bold',
      },
      es: {
        name: 'reescrita',
        explanation: 'De las palabras queda poco; las que quedan van en negrita',
      },
    },
  },
  translated: {
    sign: 'M2 4h7M5.5 2.5V4M7.5 4C7 6.5 5 8.5 2.5 9.5M3.5 5.5C4.5 7.5 6 8.7 8 9.5M8 14l3-7 3 7M9.2 11.5h3.6',
    told: 'sign',
    quiet: true,
    style: { color: 'accent' },
    words: {
      en: {
        name: 'translated',
        explanation:
          'The same sentence in another language; choose it to see which words tie the two',
      },
      es: {
        name: 'traducida',
        explanation: 'La misma oración en otra lengua; elíjala para ver qué palabras las vinculan',
      },
    },
  },
  tie: {
    sign: 'M2.5 2.5h11M4 13.5l4-8 4 8M5.5 10.5h5',
    told: 'words',
    quiet: true,
    style: { color: 'soft' },
    words: {
      en: {
        name: 'tied words',
        explanation:
          'They tie a translated sentence to its counterpart; marked while the pointer or the keyboard is on one of the two',
      },
      es: {
        name: 'palabras vinculadas',
        explanation:
          'Vinculan una oración traducida con la suya; se marcan mientras el puntero o el teclado está en una de las dos',
      },
    },
  },
  moved: {
    sign: 'M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10M8.5 10.5L11 13l2.5-2.5',
    told: 'label',
    style: { color: 'moved', tinted: true, rule: 'dashed', stripe: ['left', 'right'] },
    words: {
      en: {
        name: 'moved',
        explanation: 'Stands at another place in the other version',
        plural: 'moved',
      },
      es: {
        name: 'movida',
        explanation: 'Ocupa otro lugar en la otra versión',
        plural: 'movidas',
      },
    },
  },
  split: {
    sign: 'M2 8h4c2 0 2-4 4-4h4M6 8c2 0 2 4 4 4h4M12 2l2 2-2 2M12 10l2 2-2 2',
    told: 'label',
    style: SHAPE,
    words: {
      en: {
        name: 'split',
        explanation: 'One sentence became several',
        plural: 'split',
      },
      es: {
        name: 'dividida',
        explanation: 'Una oración pasó a ser varias',
        plural: 'divididas',
      },
    },
  },
  merged: {
    sign: 'M2 4h3c2.5 0 2 4 4.5 4H14M2 12h3c2.5 0 2-4 4.5-4M12 6l2 2-2 2',
    told: 'label',
    style: SHAPE,
    words: {
      en: {
        name: 'merged',
        explanation: 'Several sentences became one',
        plural: 'merged',
      },
      es: {
        name: 'unida',
        explanation: 'Varias oraciones pasaron a ser una',
        plural: 'unidas',
      },
    },
  },
  regrouped: {
    sign: 'M2 4h3c3 0 3 8 6 8h3M2 12h3c3 0 3-8 6-8h3',
    told: 'label',
    style: SHAPE,
    words: {
      en: {
        name: 'regrouped',
        explanation: 'Several sentences became several others',
        plural: 'regrouped',
      },
      es: {
        name: 'reagrupada',
        explanation: 'Varias oraciones pasaron a ser otras varias',
        plural: 'reagrupadas',
      },
    },
  },
  removed: {
    sign: `${CIRCLE}M5 8h6`,
    told: 'label',
    style: { color: 'removed', tinted: true, rule: 'double', width: '3px', stripe: ['left'] },
    words: {
      en: {
        name: 'dropped',
        explanation: 'Has no counterpart in the next version',
        plural: 'dropped',
      },
      es: {
        name: 'suprimida',
        explanation: 'No tiene correspondencia en la versión siguiente',
        plural: 'suprimidas',
      },
    },
  },
  added: {
    sign: `${CIRCLE}M5 8h6M8 5v6`,
    told: 'label',
    style: { color: 'added', tinted: true, rule: 'solid', width: '1.5px', stripe: ['right'] },
    words: {
      en: {
        name: 'new',
        explanation: 'Has no counterpart in the previous version',
        plural: 'new',
      },
      es: {
        name: 'nueva',
        explanation: 'No tiene correspondencia en la versión anterior',
        plural: 'nuevas',
      },
    },
  },
  fact: {
    sign: `${EQUALS}M10.5 3l-5 10`,
    told: 'words',
    style: { color: 'fact' },
    words: {
      en: {
        name: 'fact changed',
        explanation: 'A number, date, name, quotation or negation differs',
      },
      es: {
        name: 'dato cambiado',
        explanation: 'Difiere una cifra, una fecha, un nombre, una cita o una negación',
      },
    },
  },
  untranslated: {
    sign: EQUALS,
    told: 'label',
    side: 'right',
    style: { color: 'accent', rule: 'solid' },
    words: {
      en: {
        name: 'untranslated',
        explanation: 'Stands in the other language as it was written',
        plural: 'untranslated',
      },
      es: {
        name: 'sin traducir',
        explanation: 'Está en la otra lengua tal como se escribió',
        plural: 'sin traducir',
      },
    },
  },
  unsure: {
    sign: QUESTION,
    told: 'label',
    side: 'right',
    style: DOUBT,
    words: {
      en: {
        name: 'unsure',
        explanation:
          'The two may not belong together; of a hundred such rows, as many are right as it says',
        plural: 'unsure',
      },
      es: {
        name: 'dudosa',
        explanation: 'Quizá no se correspondan; de cien filas así, aciertan tantas como se indica',
        plural: 'dudosas',
      },
    },
  },
  untied: {
    sign: QUESTION,
    told: 'label',
    side: 'right',
    style: DOUBT,
    words: {
      en: {
        name: 'no tied words',
        explanation:
          'No word, name or number that is known here ties the two; their place and length do',
      },
      es: {
        name: 'sin palabras vinculadas',
        explanation:
          'Ninguna palabra, nombre o cifra conocida aquí las vincula; sí su lugar y su longitud',
      },
    },
  },
};

/** @typedef {keyof typeof ROWS} Mark */
/** @typedef {{ [M in Mark]: (typeof ROWS)[M]['words']['en'] extends { plural: string } ? M : never }[Mark]} CountedMark */

/** The table, by mark, in the order of the legend. @type {Record<Mark, MarkRow>} */
export const MARKS = ROWS;

/** All marks, in the order of the legend. */
export const MARK_ORDER = /** @type {Mark[]} */ (Object.keys(ROWS));

/**
 * The words of all marks in one language, by what they are for.
 *
 * @param {'en' | 'es'} language
 * @returns {{ marks: Record<Mark, string>, explanations: Record<Mark, string>, counts: Record<CountedMark, (n: number) => string> }}
 */
export function markWords(language) {
  /** @param {(words: MarkWords) => unknown} part */
  const words = (part) =>
    Object.fromEntries(
      MARK_ORDER.map((mark) => [mark, part(MARKS[mark].words[language])]).filter(
        ([, word]) => word,
      ),
    );
  return /** @type {any} */ ({
    marks: words(({ name }) => name),
    explanations: words(({ explanation }) => explanation),
    counts: words(
      ({ name, plural }) =>
        plural && ((/** @type {number} */ n) => `${n} ${n === 1 ? name : plural}`),
    ),
  });
}
