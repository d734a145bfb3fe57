/**
 * Every mark there is, one row each, in the order of the legend: its sign, where it is told, its style,
 * and what it is called in English. All of render and the reports read it. Other languages have a file
 * each in `mark-words`, which the types hold to the same marks. Rows are plain values.
 */

import { counting } from './counting.js';

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
 * @property {MarkWords} words In English.
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
    words: { name: 'same', explanation: 'The same sentence in both versions' },
  },
  cosmetic: {
    sign: 'M2.5 6.5c2-2.5 3.5-2 5.5-.5s3.5 2 5.5-.5M2.5 11c2-2.5 3.5-2 5.5-.5s3.5 2 5.5-.5',
    told: 'sign',
    quiet: true,
    style: { color: 'soft' },
    words: {
      name: 'same but for details',
      explanation: 'Differs only in what the comparison ignores, such as spaces or quotation marks',
    },
  },
  edited: {
    sign: 'M3 13l.8-3.2L10.5 3l2.5 2.5-6.8 6.7zM9 4.5L11.5 7',
    told: 'sign',
    style: { color: 'edited' },
    words: {
      name: 'reworded',
      explanation: 'The same sentence in other words; changed words are underlined',
      plural: 'reworded',
    },
  },
  rewritten: {
    sign: 'M3 13l.8-3.2L10.5 3l2.5 2.5-6.8 6.7zM9 4.5L11.5 7M9 13.5h5',
    told: 'label',
    side: 'right',
    style: { color: 'edited', tinted: true, rule: 'solid' },
    words: {
      name: 'rewritten',
      explanation: 'Little of the wording stayed; the phrases that did are in bold',
    },
  },
  translated: {
    sign: 'M2 4h7M5.5 2.5V4M7.5 4C7 6.5 5 8.5 2.5 9.5M3.5 5.5C4.5 7.5 6 8.7 8 9.5M8 14l3-7 3 7M9.2 11.5h3.6',
    told: 'sign',
    quiet: true,
    style: { color: 'accent' },
    words: {
      name: 'translated',
      explanation:
        'The same sentence in another language; choose it to see which words tie the two',
    },
  },
  tie: {
    sign: 'M2.5 2.5h11M4 13.5l4-8 4 8M5.5 10.5h5',
    told: 'words',
    quiet: true,
    style: { color: 'soft' },
    words: {
      name: 'tied words',
      explanation:
        'They tie a translated sentence to its counterpart; marked while the pointer or the keyboard is on one of the two',
    },
  },
  moved: {
    sign: 'M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10M8.5 10.5L11 13l2.5-2.5',
    told: 'label',
    style: { color: 'moved', tinted: true, rule: 'dashed', stripe: ['left', 'right'] },
    words: {
      name: 'moved',
      explanation: 'Stands at another place in the other version',
      plural: 'moved',
    },
  },
  split: {
    sign: 'M2 8h4c2 0 2-4 4-4h4M6 8c2 0 2 4 4 4h4M12 2l2 2-2 2M12 10l2 2-2 2',
    told: 'label',
    style: SHAPE,
    words: {
      name: 'split',
      explanation: 'One sentence became several',
      plural: 'split',
    },
  },
  merged: {
    sign: 'M2 4h3c2.5 0 2 4 4.5 4H14M2 12h3c2.5 0 2-4 4.5-4M12 6l2 2-2 2',
    told: 'label',
    style: SHAPE,
    words: {
      name: 'merged',
      explanation: 'Several sentences became one',
      plural: 'merged',
    },
  },
  regrouped: {
    sign: 'M2 4h3c3 0 3 8 6 8h3M2 12h3c3 0 3-8 6-8h3',
    told: 'label',
    style: SHAPE,
    words: {
      name: 'regrouped',
      explanation: 'Several sentences became several others',
      plural: 'regrouped',
    },
  },
  removed: {
    sign: `${CIRCLE}M5 8h6`,
    told: 'label',
    style: { color: 'removed', tinted: true, rule: 'double', width: '3px', stripe: ['left'] },
    words: {
      name: 'dropped',
      explanation: 'Has no counterpart in the next version',
      plural: 'dropped',
    },
  },
  added: {
    sign: `${CIRCLE}M5 8h6M8 5v6`,
    told: 'label',
    style: { color: 'added', tinted: true, rule: 'solid', width: '1.5px', stripe: ['right'] },
    words: {
      name: 'new',
      explanation: 'Has no counterpart in the previous version',
      plural: 'new',
    },
  },
  fact: {
    sign: `${EQUALS}M10.5 3l-5 10`,
    told: 'words',
    style: { color: 'fact' },
    words: {
      name: 'fact changed',
      explanation: 'A number, date, name, quotation or negation differs',
    },
  },
  untranslated: {
    sign: EQUALS,
    told: 'label',
    side: 'right',
    style: { color: 'accent', rule: 'solid' },
    words: {
      name: 'untranslated',
      explanation: 'Left in its original language',
      plural: 'untranslated',
    },
  },
  unsure: {
    sign: QUESTION,
    told: 'label',
    side: 'right',
    style: DOUBT,
    words: {
      name: 'unsure',
      explanation:
        'The two may not belong together; of a hundred such rows, as many are right as it says',
      plural: 'unsure',
    },
  },
  untied: {
    sign: QUESTION,
    told: 'label',
    side: 'right',
    style: DOUBT,
    words: {
      name: 'no tied words',
      explanation:
        'No word, name or number that is known here ties the two; their place and length do',
    },
  },
};

/** @typedef {keyof typeof ROWS} Mark */
/** @typedef {{ [M in Mark]: (typeof ROWS)[M]['words'] extends { plural: string } ? M : never }[Mark]} CountedMark */

/** The table, by mark, in the order of the legend. @type {Record<Mark, MarkRow>} */
export const MARKS = ROWS;

/** All marks, in the order of the legend. */
export const MARK_ORDER = /** @type {Mark[]} */ (Object.keys(ROWS));

/** What a language calls them. @typedef {Record<Mark, MarkWords> & Record<CountedMark, Required<MarkWords>>} AllMarkWords */

/** @type {AllMarkWords} */
const englishMarks = /** @type {any} */ (
  Object.fromEntries(MARK_ORDER.map((mark) => [mark, MARKS[mark].words]))
);

/**
 * The words of all marks in one language, by what they are for.
 *
 * @param {AllMarkWords} [language] English, where none is given.
 * @param {string} [tag] Of that language, BCP 47: as it counts.
 * @returns {{ marks: Record<Mark, string>, explanations: Record<Mark, string>, counts: Record<CountedMark, (n: number) => string> }}
 */
export function markWords(language = englishMarks, tag = 'en') {
  const count = counting(tag);
  /** @param {(words: MarkWords) => unknown} part */
  const words = (part) =>
    Object.fromEntries(
      MARK_ORDER.map((mark) => [mark, part(language[mark])]).filter(([, word]) => word),
    );
  return /** @type {any} */ ({
    marks: words(({ name }) => name),
    explanations: words(({ explanation }) => explanation),
    counts: words(
      ({ name, plural }) =>
        plural &&
        ((/** @type {number} */ n) => count(n, { one: `# ${name}`, other: `# ${plural}` })),
    ),
  });
}
