/** `cotejo compare`: reads files, compares them, and writes a report. */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { toCsv, toHtml, toJson, toMarkdown, toText, toTmx } from '../export.js';
import { compare } from '../index.js';
import { readInputs } from './inputs.js';
import { tellNotes } from './notes.js';
import { checkOutput } from './output.js';
import { bytesOf, textOf } from './read-input.js';
import { terminal } from './terminal.js';
import { DIFFERENT, SAME, Trouble, tell, unwritten } from './trouble.js';

/** @import { Comparison, CompareOptions } from '../index.js' */

/**
 * @typedef {object} Asked
 * @property {'text' | 'json' | 'html' | 'md' | 'csv' | 'tmx'} format
 * @property {string[]} [lang]
 * @property {CompareOptions['pairs']} pairs
 * @property {string} [lexicon]
 * @property {string[]} [ignore]
 * @property {number} [minSimilarity]
 * @property {boolean} moves
 * @property {boolean} [all]
 * @property {string} [title]
 * @property {string} [output]
 * @property {number} [width]
 * @property {boolean} [color]
 * @property {string} [reportLang]
 */

const NAMES = ['case', 'diacritics', 'punctuation', 'whitespace', 'quotes'];

/**
 * Whether a reader would call the versions the same: nothing dropped, new, moved or reworded, and no
 * fact changed. A translation is the same where all of it is translated.
 *
 * @param {Comparison} comparison
 */
export const isSame = ({ pairs }) =>
  pairs.every(({ beads }) =>
    beads.every(
      ({ relation, moved, facts }) =>
        ['same', 'cosmetic', 'translated'].includes(relation) && !moved && facts.length === 0,
    ),
  );

/** @param {string[] | undefined} names @returns {CompareOptions['ignore']} */
function ignoreOf(names) {
  if (!names) return undefined;
  const unknown = names.find((name) => !NAMES.includes(name) && name !== '');
  if (unknown !== undefined) {
    throw new Trouble(`--ignore: expected ${NAMES.join(', ')}, got "${unknown}"`);
  }
  return Object.fromEntries(NAMES.map((name) => [name, names.includes(name)]));
}

/** @param {Comparison} comparison @param {Asked} asked @returns {string} */
function report(comparison, { format, title, all, width, color, output, reportLang }) {
  const screen = terminal(process.stdout, process.env, output !== undefined);
  const words = { lang: reportLang ?? screen.lang, ...(title === undefined ? {} : { title }) };
  if (format === 'json') return toJson(comparison);
  if (format === 'html') return toHtml(comparison, words);
  if (format === 'md') return toMarkdown(comparison, words);
  if (format === 'csv') return toCsv(comparison, words);
  if (format === 'tmx') return toTmx(comparison);
  return toText(comparison, {
    lang: words.lang,
    all: all ?? false,
    width: width ?? screen.width,
    color: color ?? screen.color,
  });
}

/** @param {string[]} files @param {Asked} asked */
export async function compareCommand(files, asked) {
  if (files.length < 2) throw new Trouble(`expected two files or more, got ${files.length}`);
  const { lang, pairs, lexicon, ignore, minSimilarity, moves, output } = asked;
  if (output !== undefined) {
    await checkOutput('--output', output, [...files, ...(lexicon === undefined ? [] : [lexicon])]);
  }
  const versions = await readInputs(files, lang);
  const comparison = await compare(versions, {
    pairs,
    moves,
    ...(ignore ? { ignore: ignoreOf(ignore) } : {}),
    ...(minSimilarity === undefined ? {} : { minSimilarity }),
    ...(lexicon === undefined ? {} : { lexicon: textOf(lexicon, await bytesOf(lexicon)) }),
  }).catch((cause) => {
    const about = 'options.lexicon';
    if (!cause.message.startsWith(about)) throw cause;
    throw new Trouble(`--lexicon: ${lexicon}${cause.message.slice(about.length)}`, { cause });
  });
  tellNotes(comparison.notes, files);
  if (asked.format === 'tmx' && comparison.pairs.every(({ mode }) => mode === 'monolingual')) {
    tell('--format tmx: it holds translations, and these files are all in one language');
  }
  const text = report(comparison, asked);
  if (output === undefined) process.stdout.write(text);
  else {
    await writeFile(output, text).catch((cause) => {
      throw unwritten(output, cause);
    });
  }
  process.exitCode = isSame(comparison) ? SAME : DIFFERENT;
}
