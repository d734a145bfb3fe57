// How well sentences are cut: exact cases and boundary F1 per language, on cases whose sentences are
// known. `npm run quality` runs it; by itself it also prints what went wrong in one language:
// node tests/quality/segmentation.js CASES [LANGUAGE]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(
  new URL('../../build/dev/tests/quality/cotejo_segmentation', import.meta.url),
);

const packs = fileURLToPath(new URL('../../build/language', import.meta.url));

const main = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru'];

/** Exact cases of other tools in percent, from the README beside the cases. */
const peers = {
  all: { pySBD: 80, sentencex: 65, 'ICU ss=standard': 59, ICU: 57 },
  'main seven': { pySBD: 77, 'ICU ss=standard': 67 },
  es: { pySBD: 96, sentencex: 75, 'ICU ss=standard': 67 },
};

/**
 * @typedef {{ language: string, input: string, expected: string[], kind: string, id: string }} Case
 * @typedef {{ test: Case, found: string[], exact: boolean, hits: number, ends: number, known: number }} Outcome
 */

/** @param {string} text */
const tight = (text) => text.replace(/\s+/g, '');

/**
 * Where sentences end inside the text, counted in characters that are not white space.
 *
 * @param {string[]} sentences
 */
function innerEnds(sentences) {
  const ends = new Set();
  let at = 0;
  for (const sentence of sentences.slice(0, -1)) {
    at += tight(sentence).length;
    ends.add(at);
  }
  return ends;
}

/** @param {Case[]} cases @returns {Outcome[]} */
function cut(cases) {
  const input = cases.map(({ language, input: text }) => `${language}\x1F${text}\x1E`).join('');
  const { stdout, status } = spawnSync(program, [packs], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${program} failed: is it built?`);
  return stdout
    .split('\n')
    .slice(0, cases.length)
    .map((ranges, index) => {
      const test = cases[index];
      const found = (ranges.match(/\d+-\d+/g) ?? []).map((range) =>
        test.input.slice(.../** @type {[number, number]} */ (range.split('-').map(Number))),
      );
      const ends = innerEnds(found);
      const known = innerEnds(test.expected);
      return {
        test,
        found,
        exact: found.map(tight).join('\n') === test.expected.map(tight).join('\n'),
        hits: [...ends].filter((end) => known.has(end)).length,
        ends: ends.size,
        known: known.size,
      };
    });
}

/** @param {string} name @param {Outcome[]} outcomes */
function row(name, outcomes) {
  const sum = (/** @type {(outcome: Outcome) => number} */ of) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const exact = (100 * sum(({ exact }) => Number(exact))) / outcomes.length;
  const both = sum(({ ends, known }) => ends + known);
  const f1 = both === 0 ? 1 : (2 * sum(({ hits }) => hits)) / both;
  const others = Object.entries(peers[/** @type {keyof typeof peers} */ (name)] ?? {});
  return [
    name.padEnd(12),
    String(outcomes.length).padStart(5),
    exact.toFixed(1).padStart(8),
    f1.toFixed(3).padStart(8),
    `   ${others.map(([peer, percent]) => `${peer} ${percent}`).join(', ')}`,
  ]
    .join(' ')
    .trimEnd();
}

/** @param {string} path of cases, one JSON object a line @returns {string} a table */
export function measureSegmentation(path) {
  const outcomes = cut(readCases(path));
  const languages = [...new Set(outcomes.map(({ test }) => test.language))].sort();
  const of = (/** @type {string[]} */ wanted) =>
    outcomes.filter(({ test }) => wanted.includes(test.language));
  return [
    'sentences    cases  exact, %      F1   peers, exact cases in %',
    row('all', outcomes),
    row('main seven', of(main)),
    ...languages.map((language) => row(language, of([language]))),
  ].join('\n');
}

/** @param {string} path @returns {Case[]} without those about lists, on which the sources disagree */
function readCases(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((json) => JSON.parse(json))
    .filter(({ kind }) => kind !== 'lists');
}

/** @param {string} path @param {string} language */
function printFailures(path, language) {
  for (const { test, found, exact } of cut(readCases(path))) {
    if (exact || (language !== 'all' && test.language !== language)) continue;
    console.log(`${test.id}\n  known: ${test.expected.join(' | ')}\n  found: ${found.join(' | ')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path, language] = process.argv;
  console.log(measureSegmentation(path));
  if (language) printFailures(path, language);
}
