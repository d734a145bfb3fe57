/**
 * A comparison as a table for spreadsheets: RFC 4180, one row for each bead. Texts that a spreadsheet
 * would run as a formula (they begin with =, +, -, @ or a tab) get an apostrophe before them, which
 * it shows as text.
 */
import { checkComparison } from './check-comparison.js';
import { entriesOf, textOf } from './entries.js';
import { reportOptions } from './report-options.js';
import { factText, namesOf, percent } from './words.js';

/** @import { Comparison } from '../model/types.js' */
/** @import { ReportOptions } from './report-options.js' */

/** @param {string} text */
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * @param {Comparison} comparison
 * @param {ReportOptions} [options]
 * @returns {string} with a row of names first; rows end in CR LF
 * @throws {TypeError} naming what is wrong with either
 */
export function toCsv(comparison, options) {
  checkComparison(comparison);
  const { said } = reportOptions(options);
  const { pair, marks, similarity, leftNumbers, rightNumbers, left, right, facts } = said.columns;
  const table = [[pair, marks, similarity, leftNumbers, rightNumbers, left, right, facts]];
  for (const each of comparison.pairs) {
    const names = namesOf(comparison, each, said);
    for (const entry of entriesOf(comparison, each)) {
      table.push([
        names.join(' → '),
        entry.marks.map((mark) => said.marks[mark]).join('; '),
        percent(entry.similarity),
        entry.left?.numbers.join(' ') ?? '',
        entry.right?.numbers.join(' ') ?? '',
        textOf(entry.left),
        textOf(entry.right),
        entry.facts.map((fact) => factText(fact, said)).join('; '),
      ]);
    }
  }
  return table.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
