/**
 * A comparison as Markdown: a table for each pair, as GitHub and most others draw it. Whatever could
 * be markup in the texts is escaped. What changed stands in `<del>` and `<ins>`, since asterisks mark
 * nothing where they touch letters and punctuation.
 */
import { checkComparison } from './check-comparison.js';
import { entriesOf } from './entries.js';
import { reportOptions } from './report-options.js';
import { doubtOf, factText, namesOf, summaryOf } from './words.js';

/**
 * @import { Comparison } from '../model/types.js'
 * @import { Side } from './entries.js'
 * @import { ReportOptions } from './report-options.js'
 */

/** @param {string} text @returns {string} that stays text, in one row */
const escaped = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]#~|@$^!]/g, '\\$&')
    // Addresses and emoji names become links and pictures by themselves.
    .replace(/:(?=\/\/)|:(?=[\w+-]+:)/g, '\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    // What begins a heading's row may be a list.
    .replace(
      /^(\s*)([-+]|\d+[.)])/,
      (_, space, mark) => `${space}${mark.slice(0, -1)}\\${mark.at(-1)}`,
    );

/** @param {Side | null} side @param {'del' | 'ins'} tag */
const cell = (side, tag) =>
  (side?.runs ?? [])
    .map(({ text, isChanged }) => (isChanged ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text)))
    .join('');

/**
 * @param {Comparison} comparison
 * @param {ReportOptions} [options]
 * @returns {string}
 * @throws {TypeError} naming what is wrong with either
 */
export function toMarkdown(comparison, options) {
  checkComparison(comparison);
  const { said, title } = reportOptions(options);
  const rows = [`# ${escaped(title)}`];
  if (!comparison.precise) rows.push('', `*${said.imprecise}*`);
  for (const pair of comparison.pairs) {
    const [left, right] = namesOf(comparison, pair, said).map(escaped);
    const entries = entriesOf(comparison, pair);
    rows.push('', `## ${left} ${said.arrow} ${right}`, '', summaryOf(pair, said));
    const facts = entries.flatMap((entry) => entry.facts);
    if (facts.length > 0) rows.push('', `### ${said.factList}`, '');
    for (const fact of facts) rows.push(`- ${escaped(factText(fact, said))}`);
    rows.push('', `| | ${left} | ${right} |`, '|---|---|---|');
    for (const entry of entries) {
      const marks = entry.marks.map((mark) => said.marks[mark]).join(said.comma);
      rows.push(
        `| ${marks}${doubtOf(entry, said)} | ${cell(entry.left, 'del')} | ${cell(entry.right, 'ins')} |`,
      );
    }
  }
  return `${rows.join('\n')}\n`;
}
