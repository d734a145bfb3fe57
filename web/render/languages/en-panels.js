/**
 * What panels and other views say in English: loaded with the first of them, so that the first paint
 * need not wait for it.
 */

import { counting } from '../../model/counting.js';

const count = counting('en');

export const englishPanels = {
  close: 'Close',
  tieKinds: {
    translation: 'translations',
    name: 'names',
    number: 'numbers',
    cognate: 'alike',
    same: 'the same',
  },
  /** @param {string} letter @param {string} language */
  labelChanged: (letter, language) => `${letter} is read as ${language}, whatever its label says`,
  /** @param {string} letter @param {string} language */
  labelDoubted: (letter, language) =>
    `${letter} is read as ${language}, as it is labelled, but does not look like it`,
  versionsPanel: 'Versions shown',
  allKinds: 'all',
  kindsOfFacts: 'Kinds of facts',
  previousFact: 'Previous fact',
  nextFact: 'Next fact',
  /** @param {number} n @param {number} all */
  factPosition: (n, all) => `Fact ${n} of ${all}`,
  /** @param {string} left @param {string} right */
  mergedOf: (left, right) => `From ${left} to ${right}: removed struck, added underlined`,
  mergedPair: 'Which two are shown as one text',
  choice: {
    /** @param {string} letter */
    show: (letter) => `Show ${letter}`,
    /** @param {string} letter */
    name: (letter) => `Name of ${letter}`,
    /** @param {string} letter */
    earlier: (letter) => `Move ${letter} one place earlier`,
    /** @param {string} letter */
    later: (letter) => `Move ${letter} one place later`,
    /** @param {string} letter */
    toBase: (letter) => `Make ${letter} the base, with which all others are compared`,
    base: 'base',
    against: 'Compare each with',
    rules: {
      closest: 'the closest before it',
      adjacent: 'the one before it',
      first: 'the base',
      all: 'all others',
    },
    ignore: 'Do not count as a difference',
    ignored: {
      case: 'capitals',
      diacritics: 'accents',
      punctuation: 'punctuation',
      whitespace: 'spaces',
      quotes: 'quotation marks',
    },
    moves: 'Look for moved sentences',
    swap: 'Reverse the order',
    all: 'Show all as at first',
    shares: 'How much of each the others have',
    /** @param {number} shared @param {number} all @param {string} letter @param {string} other */
    share: (shared, all, letter, other) =>
      `${other} has ${shared} of ${count(all, { one: '# sentence', other: '# sentences' })} of ${letter}`,
    open: 'Press to see the two side by side',
    unknown: 'not compared yet',
    compareAll: 'Compare all pairs',
  },
  reasons: {
    /** @param {string} name */
    title: (name) => `Sentence ${name}`,
    carriers: 'In each version',
    /** @param {string} n @param {string} all @param {number} paragraph */
    place: (n, all, paragraph) => `${n} of ${all}, paragraph ${paragraph}`,
    edits: 'Changed words',
    /** @param {string} certainty @param {string} percent @param {string} said */
    sureness: (certainty, percent, said) => `${certainty}: ${percent}, ${said}`,
    verySure: 'very sure',
    sure: 'fairly sure',
    unsure: 'unsure',
    editKinds: { changed: 'replaced', removed: 'cut', added: 'added', moved: 'moved' },
  },
  keyHelp: {
    upDown: 'the sentence above or below in its column',
    leftRight: 'its counterpart in the next column that has one',
    ends: 'the first and last sentence of the column',
    changes: 'the next and previous change',
    facts: 'the next and previous fact that changed',
    enter: 'chooses the sentence: why it stands beside its counterparts',
    tab: 'the links of a sentence, then past the table',
    escape: 'lets go; closes what is open beside the table',
    versions: 'chooses the versions that show',
    find: 'finds words in all versions',
    cite: 'copies the sentence with its counterparts',
    help: 'this list',
  },
  take: {
    title: 'Take away, bring in',
    copy: 'Copy',
    cite: 'Sentence and counterparts',
    citeHelp:
      'Copies the sentence that the keyboard is on, with its counterparts, versions and places',
    link: 'Link without texts',
    linkTexts: 'Link with texts',
    linkHelp:
      'A link holds all in itself: nothing is sent anywhere. Whoever has it can read the texts in it.',
    save: 'Save as',
    formats: {
      html: 'HTML page',
      md: 'Markdown',
      csv: 'CSV table',
      json: 'JSON',
      tmx: 'TMX memory',
    },
    open: 'Open a saved JSON file',
    file: 'comparison',
    /** @param {string} words */
    quoted: (words) => `“${words}”`,
    /** @param {string} name */
    saved: (name) => `Saved: ${name}`,
    /** @param {string} name */
    opened: (name) => `Opened: ${name}`,
    /** @param {string} name */
    unread: (name) => `${name} is no comparison that was saved as JSON`,
    /** @param {string} places */
    cited: (places) => `Copied: ${places}`,
    /** @param {number} length */
    linked: (length) =>
      `Link copied: ${count(length, { one: '# character', other: '# characters' })}`,
    noPlace: 'Choose a sentence first',
    byHand: 'The browser does not let this page copy: take it from here',
    failed: 'That did not work',
  },
  find: {
    title: 'Find in all versions',
    previous: 'Previous match',
    next: 'Next match',
    /** @param {number} n @param {number} all */
    position: (n, all) => `${n} of ${all}`,
    /** @param {number} n */
    count: (n) => (n === 0 ? 'Nothing found' : count(n, { one: '# match', other: '# matches' })),
  },
};
