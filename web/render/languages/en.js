/**
 * What the element says in English. Every other language has a file of its own with the same keys.
 */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';

const englishMarks = markWords();
const count = counting('en');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# sentence', other: '# sentences' });

/** What the element says. */
export const english = {
  /** @type {'ltr' | 'rtl'} */
  dir: 'ltr',
  comma: ', ',
  stop: '.',
  marks: englishMarks.marks,
  explanations: englishMarks.explanations,
  /** @param {string} letters */
  carriedBy: (letters) => `in ${letters}`,
  /** @param {string} letter */
  notIn: (letter) => `not in ${letter}`,
  /** @param {number} n */
  percent: (n) => `${n}%`,
  /** @param {number} n */
  number: (n) => count(n),
  factKinds: {
    number: 'number',
    date: 'date',
    time: 'time',
    duration: 'duration',
    name: 'name',
    quotation: 'quotation',
    negation: 'negation',
  },
  factDropped: 'dropped',
  factAdded: 'new',
  becomes: 'becomes',
  /** @param {number} n @param {string} own @param {string} other */
  ties: (n, own, other) =>
    count(n, {
      one: `One word or number ties ${own} to ${other}`,
      other: `# words and numbers tie ${own} to ${other}`,
    }),
  /** @param {string} own @param {string} other */
  noTies: (own, other) => `No word that is known here ties ${own} to ${other}`,
  /** @param {string} name @param {string} states What it is instead of a translation. */
  noTieList: (name, states) => `No tied words to list for ${name}: ${states}`,
  summary: {
    ...englishMarks.counts,
    identical: 'Identical',
    unrelated: 'Unrelated',
    /** @param {number} shared @param {number} all */
    shared: (shared, all) => `${count(shared)} of ${sentences(all)} shared`,
    /** @param {number} shared @param {number} all */
    rendered: (shared, all) => `${count(shared)} of ${sentences(all)} translated`,
    /** @param {number} n */
    facts: (n) => count(n, { one: '# fact changed', other: '# facts changed' }),
  },
  /** @param {string} letter */
  version: (letter) => `Version ${letter}`,
  sentences,
  table: 'Versions side by side',
  skip: 'To the texts',
  toolbar: 'View of the comparison',
  views: {
    columns: 'All sentences',
    changes: 'Changes only',
    reading: 'Reading',
    merged: 'As one text',
  },
  previous: 'Previous change',
  next: 'Next change',
  /** @param {number} n @param {number} all */
  position: (n, all) => `Change ${n} of ${all}`,
  /** @param {number} n */
  changeCount: (n) => (n === 0 ? 'No changes' : count(n, { one: '# change', other: '# changes' })),
  certainty: 'Certainty',
  certaintyHelp: 'How sure it must be that sentences side by side belong together',
  anyCertainty: 'any',
  /** @param {number} percent */
  certaintyFrom: (percent) => (percent === 100 ? 'full' : `from ${percent}%`),
  /** @param {number} n @param {string} percent */
  apart: (n, percent) =>
    `Counterparts less certain than ${percent} are not shown: ${n}. Their sentences count as dropped and new`,
  legend: 'Legend',
  choiceHint: 'Choose a sentence to see what pairs it',
  map: 'Map of the versions: each bar is a sentence, each ribbon joins counterparts',
  factList: 'Facts that changed',
  factsButton: 'Facts',
  versionsButton: 'Versions',
  findButton: 'Find',
  takeButton: 'Take away',
  keysButton: 'Keys',
  /** @param {number} n */
  moreFacts: (n) => `${n} more`,
  /** @param {string[]} phrases */
  movedPhrases: (phrases) => `moved within: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`,
  allMarks: 'All marks',
  paragraph: 'new paragraph',
  /** @param {number} level */
  heading: (level) => `heading, level ${level}`,
  image: 'Image',
  absent: 'no counterpart',
  /** @param {string} name @param {string} beside */
  ghost: (name, beside) => `${name} stands here; shown beside ${beside}`,
  /** @param {string} name */
  ghostAlone: (name) => `${name} stands here; shown elsewhere`,
  /** @param {string} name */
  beside: (name) => `beside ${name}`,
  /** @param {number} n @param {string} letter */
  alone: (n, letter) => `${sentences(n)} of ${letter} alone`,
  /** @param {number} n @param {string} letter */
  moreAlone: (n, letter) => `${n} more of ${letter} alone`,
  /** @param {number} n */
  others: (n) => count(n, { one: '# other row', other: '# other rows' }),
  onlyThese: 'Press a kind of change to show it alone',
  /** @param {number} n */
  folded: (n) => count(n, { one: '# unchanged sentence', other: '# unchanged sentences' }),
  /** @param {string} title */
  noCounterpart: (title) => `No counterpart in “${title}”`,
  keys: 'Arrow keys move between sentences and counterparts; N and P step through changes, F and Shift+F through facts; Tab goes to the links of a sentence, and Enter tells what pairs it',
  loading: 'Comparing…',
  cancel: 'Cancel',
  cancelled: 'The comparison was cancelled.',
  failed: 'The versions could not be compared.',
  unloaded: {
    /** @param {string} part */
    missing: (part) =>
      `A part of the comparison could not be loaded: ${part}. Check the connection, then try again.`,
    /** @param {string} part */
    silent: (part) =>
      `A part of the comparison did not answer in time: ${part}. Check the connection, then try again.`,
    /** @param {string} part */
    foreign: (part) =>
      `Something else came in place of a part of the comparison: ${part}. Perhaps the network wants you to sign in first; then try again.`,
    /** @param {string} part */
    forbidden: (part) =>
      `The versions cannot be compared here: this page or this browser does not allow ${part}.`,
  },
  /** @param {string} size how many characters, written out */
  tooLarge: (size) =>
    `The texts are too large to be compared here: ${size} characters. Compare them in parts.`,
  retry: 'Try again',
  technical: 'Technical details',
  empty: 'There is nothing to compare yet: two or more articles with text are needed.',
  imprecise:
    'Some passages were compared less finely: the texts are long, or a list of words could not be loaded.',
};
