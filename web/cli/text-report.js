/**
 * A comparison as text for a terminal: facts first, then what changed, bead by bead. In colour, changed
 * words are coloured; without, they stand in [-…-] and {+…+}, as Git writes them.
 */
import { entriesOf } from '../export/entries.js';
import { reportOptions } from '../export/report-options.js';
import { doubtOf, factText, namesOf, summaryOf } from '../export/words.js';
import { harmless, wrap } from './wrap.js';

/**
 * @import { Comparison, Pair } from '../index.js'
 * @import { Entry, Fact, Side } from '../export/entries.js'
 * @import { Words } from '../export/languages/en.js'
 * @import { Styled } from './wrap.js'
 */

/**
 * @typedef {object} TextOptions
 * @property {string} lang of its own words
 * @property {boolean} all whether unchanged sentences are shown
 * @property {number} width columns
 * @property {boolean} color
 */

/** @param {number} code of ANSI @returns {(text: string) => string} */
const ansi = (code) => (text) => `\x1b[${code}m${text}\x1b[0m`;

const colours = {
  bold: ansi(1),
  faint: ansi(2),
  removed: ansi(31),
  added: ansi(32),
  fact: ansi(33),
};

/** @typedef {typeof colours} Pen */

const plain = (/** @type {string} */ text) => text;
/** @type {Pen} */
const noColours = { bold: plain, faint: plain, removed: plain, added: plain, fact: plain };

/** @param {Side} side @param {'removed' | 'added'} kind @param {TextOptions} options @returns {Styled[]} */
function runsOf(side, kind, { color }) {
  const [open, close] = kind === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
  return side.runs.map(({ text, isChanged }) => {
    if (!isChanged) return { text };
    return color ? { text, style: colours[kind] } : { text: `${open}${text}${close}` };
  });
}

/** @param {Entry} entry */
const isUnchanged = ({ marks }) => marks.every((mark) => mark === 'same' || mark === 'cosmetic');

/** @param {Fact[]} facts @param {Words} said @param {Pen} pen @param {TextOptions} options */
const factRows = (facts, said, pen, { width }) =>
  facts.flatMap((fact) =>
    wrap([{ text: factText(fact, said), style: pen.fact }], width, '  ! ', '    '),
  );

/** @param {Entry} entry @param {Words} said @param {Pen} pen @param {TextOptions} options */
function entryRows(entry, said, pen, options) {
  const { marks, left, right, facts } = entry;
  const rows = [
    pen.bold(`${marks.map((mark) => said.marks[mark]).join(said.comma)}${doubtOf(entry, said)}`),
  ];
  if (left) rows.push(...wrap(runsOf(left, 'removed', options), options.width, '  - ', '    '));
  if (right && !isUnchanged(entry)) {
    rows.push(...wrap(runsOf(right, 'added', options), options.width, '  + ', '    '));
  }
  return [...rows, ...factRows(facts, said, pen, options)];
}

/**
 * @param {Comparison} comparison
 * @param {Pair} pair
 * @param {Words} said
 * @param {TextOptions} options
 * @returns {string[]}
 */
function pairRows(comparison, pair, said, options) {
  const pen = options.color ? colours : noColours;
  const names = namesOf(comparison, pair, said);
  const entries = entriesOf(comparison, pair);
  const facts = entries.flatMap((entry) => entry.facts);
  const rows = [pen.bold(harmless(names.join(` ${said.arrow} `))), summaryOf(pair, said)];
  if (facts.length > 0) rows.push('', pen.bold(said.factList));
  rows.push(...factRows(facts, said, pen, options));
  let unchanged = 0;
  const tellUnchanged = () => {
    if (unchanged > 0) rows.push('', pen.faint(`  … ${said.unchanged(unchanged)}`));
    unchanged = 0;
  };
  for (const entry of entries) {
    if (isUnchanged(entry) && !options.all) {
      unchanged += entry.left?.numbers.length ?? 0;
      continue;
    }
    tellUnchanged();
    rows.push('', ...entryRows(entry, said, pen, options));
  }
  tellUnchanged();
  return rows;
}

/** @param {Comparison} comparison @param {TextOptions} options @returns {string} */
export function textReport(comparison, options) {
  const { said } = reportOptions({ lang: options.lang });
  const pairs = comparison.pairs.map((pair) => pairRows(comparison, pair, said, options));
  const note = comparison.precise ? '' : `${said.imprecise}\n\n`;
  return `${note}${pairs.map((rows) => `${rows.join('\n')}\n`).join('\n')}`;
}
