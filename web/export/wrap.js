/**
 * Puts styled words into rows of so many columns. Chinese, Japanese and Korean characters take two
 * columns and may part anywhere.
 */
import { eastAsianWidth } from 'get-east-asian-width';
import { harmless } from './harmless.js';

/** @typedef {{ text: string, style?: (text: string) => string }} Styled */

/**
 * UTF-16 code units that are measured at once: the time of `Intl.Segmenter` grows with the square of
 * what it is given.
 */
const PIECE = 1000;

/** Made when it is needed: who makes other reports may do without. @type {Intl.Segmenter | undefined} */
let characters;
/** Marks that are drawn over others, and those that are not drawn. */
const UNDRAWN = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]$/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{20000}-\u{3FFFD}]/u;

/** A wide character, or a word up to the space behind it. */
const PARTS = new RegExp(
  `${WIDE.source}|(?:(?!${WIDE.source})[^ ])* |(?:(?!${WIDE.source})[^ ])+`,
  'gu',
);

/** @param {string} text @returns {number} columns */
function widthOf(text) {
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    for (const { segment } of characters.segment(text.slice(from, from + PIECE))) {
      const point = segment.codePointAt(0) ?? 0;
      if (!UNDRAWN.test(segment)) width += eastAsianWidth(point);
    }
  }
  return width;
}

/** @param {Styled[]} runs @returns {Styled[][]} words, each with the space that follows it */
function wordsOf(runs) {
  /** @type {Styled[][]} */
  const words = [[]];
  for (const { text, style } of runs) {
    for (const [piece] of text.matchAll(PARTS)) {
      words.at(-1)?.push({ text: piece, style });
      if (/ $/.test(piece) || WIDE.test(piece)) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}

/** @param {Styled[]} word */
const widthOfWord = (word) => widthOf(word.map(({ text }) => text).join(''));

/**
 * @param {Styled[]} runs
 * @param {number} width columns of a whole row
 * @param {string} [first] before the first row @param {string} [rest] before the others
 * @returns {string[]} rows
 */
export function wrap(runs, width, first = '', rest = ' '.repeat(widthOf(first))) {
  const clean = runs.map(({ text, style }) => ({ text: harmless(text), style }));
  /** @type {Styled[][]} */
  const rows = [[]];
  let left = width - widthOf(first);
  for (const word of wordsOf(clean)) {
    const needed = widthOfWord(word.map(({ text, style }) => ({ text: text.trimEnd(), style })));
    if (needed > left && /** @type {Styled[]} */ (rows.at(-1)).length > 0) {
      rows.push([]);
      left = width - widthOf(rest);
    }
    rows.at(-1)?.push(...word);
    left -= widthOfWord(word);
  }
  return rows.map((row, index) => {
    const text = joined(row).map((run) => (run.style ? run.style(run.text) : run.text));
    return `${index === 0 ? first : rest}${text.join('')}`.trimEnd();
  });
}

/** @param {Styled[]} row @returns {Styled[]} neighbours of one style in one */
function joined(row) {
  /** @type {Styled[]} */
  const runs = [];
  for (const { text, style } of row) {
    const last = runs.at(-1);
    if (last && last.style === style) last.text += text;
    else runs.push({ text, style });
  }
  const end = runs.at(-1);
  if (end) end.text = end.text.trimEnd();
  return runs;
}
