/**
 * A comparison as one HTML file that needs nothing else: no script, no style sheet, no network, which
 * its own Content-Security-Policy holds it to. Texts of the articles never become markup.
 */
import { checkComparison } from './check-comparison.js';
import { entriesOf } from './entries.js';
import { reportOptions } from './report-options.js';
import { style } from './report-style.js';
import { doubtOf, factText, namesOf, summaryOf } from './words.js';

/**
 * @import { Comparison, Pair } from '../model/types.js'
 * @import { Entry, Side } from './entries.js'
 * @import { ReportOptions } from './report-options.js'
 * @import { Words } from './languages/en.js'
 */

/** @param {string} text */
const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // A NUL ends or spoils the text in browsers.
    .replaceAll('\0', '\uFFFD');

/** @param {Side | null} side @param {'del' | 'ins'} tag @param {string} lang */
function cell(side, tag, lang) {
  const text = (side?.runs ?? []).map((run) =>
    run.isChanged ? `<${tag}>${escaped(run.text)}</${tag}>` : escaped(run.text),
  );
  const language = lang === 'und' ? '' : ` lang="${escaped(lang)}"`;
  return `<td${language} dir="auto">${text.join('')}</td>`;
}

/** @param {Entry} entry @param {string[]} langs @param {Words} said */
function row(entry, langs, said) {
  const marks = entry.marks.map((mark) => `<li class="${mark}">${said.marks[mark]}</li>`).join('');
  const facts = entry.facts.map((fact) => `<li>${escaped(factText(fact, said))}</li>`).join('');
  return (
    `<tr class="${entry.marks[0]}"><th scope="row"><ul class="marks">${marks}</ul>${doubtOf(entry, said)}` +
    `${facts ? `<ul class="facts">${facts}</ul>` : ''}</th>` +
    `${cell(entry.left, 'del', langs[0])}${cell(entry.right, 'ins', langs[1])}</tr>`
  );
}

/** @param {Comparison} comparison @param {Pair} pair @param {Words} said */
function section(comparison, pair, said) {
  const names = namesOf(comparison, pair, said).map(escaped);
  const langs = [pair.left, pair.right].map((index) => comparison.versions[index].lang);
  const entries = entriesOf(comparison, pair);
  const facts = entries.flatMap((entry) => entry.facts);
  const list = facts.map((fact) => `<li>${escaped(factText(fact, said))}</li>`).join('');
  const heads = names.map((name) => `<th scope="col" dir="auto">${name}</th>`).join('');
  return [
    `<section><h2><bdi>${names[0]}</bdi> ${said.arrow} <bdi>${names[1]}</bdi></h2>`,
    `<p>${escaped(summaryOf(pair, said))}</p>`,
    list ? `<h3>${said.factList}</h3><ul>${list}</ul>` : '',
    `<table><thead><tr><td></td>${heads}</tr></thead><tbody>`,
    ...entries.map((entry) => row(entry, langs, said)),
    '</tbody></table></section>',
  ].join('\n');
}

/**
 * @param {Comparison} comparison
 * @param {ReportOptions} [options]
 * @returns {string} for UTF-8
 * @throws {TypeError} naming what is wrong with either
 */
export function toHtml(comparison, options) {
  checkComparison(comparison);
  const { lang, said, title } = reportOptions(options);
  return `<!doctype html>
<html lang="${lang}"${said.dir === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1 dir="auto">${escaped(title)}</h1>
${comparison.precise ? '' : `<p>${said.imprecise}</p>`}
${comparison.pairs.map((pair) => section(comparison, pair, said)).join('\n')}
</body>
</html>
`;
}
