/**
 * A comparison as text for a terminal: facts first, then what changed, bead by bead. In colour, changed
 * words are coloured; without, they stand in [-…-] and {+…+}, as Git writes them.
 */
import { isObject, kindOf, typeError } from '../model/arguments.js';
import { checkComparison } from './check-comparison.js';
import { entriesOf } from './entries.js';
import { reportOptions } from './report-options.js';
import { doubtOf, factText, namesOf, summaryOf } from './words.js';
import { wrap } from './wrap.js';

/**
 * @import { Comparison, Pair } from '../model/types.js'
 * @import { Entry, Fact, Side } from './entries.js'
 * @import { Words } from './languages/en.js'
 * @import { Styled } from './wrap.js'
 */

/**
 * @typedef {object} TextOptions
 * @property {string} [lang] The language of the report's own words, as for other reports.
 * @property {boolean} [all] Whether unchanged sentences are shown; else they are counted.
 * @property {number} [width] Columns, 20 or more; 80 unless said otherwise.
 * @property {boolean} [color] Whether in the colours of a terminal; else changes stand in marks.
 */

/** @typedef {{ width: number, color: boolean, all: boolean }} Look */

/** Columns of text that is not read on a terminal. */
const USUAL_WIDTH = 80;
/** Narrower rows hold no word. */
const LEAST_WIDTH = 20;

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

/** @param {Side} side @param {'removed' | 'added'} kind @param {Look} look @returns {Styled[]} */
function runsOf(side, kind, { color }) {
  const [open, close] = kind === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
  return side.runs.map(({ text, isChanged }) => {
    if (!isChanged) return { text };
    return color ? { text, style: colours[kind] } : { text: `${open}${text}${close}` };
  });
}

/** @param {Entry} entry */
const isUnchanged = ({ marks }) => marks.every((mark) => mark === 'same' || mark === 'cosmetic');

/** @param {Fact[]} facts @param {Words} said @param {Pen} pen @param {Look} look */
const factRows = (facts, said, pen, { width }) =>
  facts.flatMap((fact) =>
    wrap([{ text: factText(fact, said), style: pen.fact }], width, '  ! ', '    '),
  );

/** @param {Entry} entry @param {Words} said @param {Pen} pen @param {Look} look */
function entryRows(entry, said, pen, look) {
  const { marks, left, right, facts } = entry;
  const label = `${marks.map((mark) => said.marks[mark]).join(said.comma)}${doubtOf(entry, said)}`;
  const rows = wrap([{ text: label, style: pen.bold }], look.width);
  if (left) rows.push(...wrap(runsOf(left, 'removed', look), look.width, '  - ', '    '));
  if (right && !isUnchanged(entry)) {
    rows.push(...wrap(runsOf(right, 'added', look), look.width, '  + ', '    '));
  }
  return [...rows, ...factRows(facts, said, pen, look)];
}

/**
 * @param {Comparison} comparison
 * @param {Pair} pair
 * @param {Words} said
 * @param {Look} look
 * @returns {string[]}
 */
function pairRows(comparison, pair, said, look) {
  const pen = look.color ? colours : noColours;
  const names = namesOf(comparison, pair, said);
  const entries = entriesOf(comparison, pair);
  const facts = entries.flatMap((entry) => entry.facts);
  const rows = [
    ...wrap([{ text: names.join(` ${said.arrow} `), style: pen.bold }], look.width),
    ...wrap([{ text: summaryOf(pair, said) }], look.width),
  ];
  if (facts.length > 0) {
    rows.push('', ...wrap([{ text: said.factList, style: pen.bold }], look.width));
  }
  rows.push(...factRows(facts, said, pen, look));
  let unchanged = 0;
  const tellUnchanged = () => {
    if (unchanged > 0) {
      const told = { text: said.unchanged(unchanged), style: pen.faint };
      rows.push('', ...wrap([told], look.width, pen.faint('  … '), '    '));
    }
    unchanged = 0;
  };
  for (const entry of entries) {
    if (isUnchanged(entry) && !look.all) {
      unchanged += entry.left?.numbers.length ?? 0;
      continue;
    }
    tellUnchanged();
    rows.push('', ...entryRows(entry, said, pen, look));
  }
  tellUnchanged();
  return rows;
}

/** @param {unknown} width @returns {width is number} */
const isWidth = (width) => Number.isInteger(width) && Number(width) >= LEAST_WIDTH;

/**
 * @param {Comparison} comparison
 * @param {TextOptions} [options]
 * @returns {string}
 * @throws {TypeError | RangeError} naming what is wrong with either
 */
export function toText(comparison, options = {}) {
  checkComparison(comparison);
  if (!isObject(options)) throw typeError('options', 'an object', options);
  const { all = false, width = USUAL_WIDTH, color = false, ...others } = options;
  const { said } = reportOptions(others);
  for (const [name, value] of Object.entries({ all, color })) {
    if (typeof value !== 'boolean') throw typeError(`options.${name}`, 'a boolean', value);
  }
  if (!isWidth(width)) {
    const got = typeof width === 'number' ? width : kindOf(width);
    throw new RangeError(
      `options.width: expected a whole number, ${LEAST_WIDTH} or more, got ${got}`,
    );
  }
  const look = { all, width, color };
  const pairs = comparison.pairs.map((pair) => pairRows(comparison, pair, said, look));
  const note = comparison.precise ? '' : `${said.imprecise}\n\n`;
  return `${note}${pairs.map((rows) => `${rows.join('\n')}\n`).join('\n')}`;
}
