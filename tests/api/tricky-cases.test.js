// What docs/tricky-cases.md says of each case is what the core does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** @import { Edit } from '../../web/index.js' */
/** @typedef {{ lang: string, what: string, left: string, right: string, reached: [string, string] }} Case */

const library = new URL('../../dist/index.js', import.meta.url).href;
const { compare } = await import(library);
const document = readFileSync(
  fileURLToPath(new URL('../../docs/tricky-cases.md', import.meta.url)),
  'utf8',
);

const signs = { changed: '[]', removed: '{}', added: '{}', moved: '<>' };

/** @param {string} cell @returns {string[]} what stands between backticks */
const codes = (cell) =>
  [...cell.matchAll(/`([^`]*)`/g)].map(([, code]) =>
    code
      .replaceAll('⏎', '\n')
      .replace(/\\u([0-9A-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  );

/** @returns {Case[]} the rows of the tables, each under the language of its heading */
function readCases() {
  /** @type {Case[]} */
  const cases = [];
  let lang = '';
  for (const line of document.split('\n')) {
    lang = /^## .*\(`([a-z]+)`\)$/.exec(line)?.[1] ?? lang;
    const cells = line.split('|').slice(1, -1);
    if (cells.length !== 4 || !cells[1].includes('`')) continue;
    const [what, wishedLeft, wishedRight, reached] = cells;
    const [left] = codes(wishedLeft);
    const [right] = codes(wishedRight);
    const [reachedLeft = left, reachedRight = right] = codes(reached);
    cases.push({ lang, what: what.trim(), left, right, reached: [reachedLeft, reachedRight] });
    assert.equal(reached.trim() === 'yes', codes(reached).length === 0, what);
  }
  return cases;
}

/** @param {string} marked */
const plain = (marked) => marked.replace(/[[\]{}<>_]/g, '');

/**
 * @param {string} text
 * @param {Edit[]} edits
 * @param {'left' | 'right'} side
 */
function marked(text, edits, side) {
  /** @type {Map<number, string>} */
  const opening = new Map();
  /** @type {Map<number, string>} */
  const closing = new Map();
  for (const { kind, letters, [side]: range } of edits) {
    if (!range) continue;
    opening.set(range.from, signs[kind][0]);
    closing.set(range.to, signs[kind][1]);
    for (const { from, to } of letters?.[side] ?? []) {
      opening.set(from, `${opening.get(from) ?? ''}_`);
      closing.set(to, `_${closing.get(to) ?? ''}`);
    }
  }
  let result = '';
  for (let at = 0; at <= text.length; at += 1) {
    result += (closing.get(at) ?? '') + (opening.get(at) ?? '') + (text[at] ?? '');
  }
  return result;
}

const cases = readCases();

for (const { lang, what, left, right, reached } of cases) {
  test(`${lang}: ${what}`, async () => {
    const texts = [plain(left), plain(right)];
    const { pairs } = await compare(
      texts.map((text) => ({ lang, sentences: [text] })),
      { worker: false },
    );
    const [{ edits, ...bead }] = pairs[0].beads;
    assert.equal(bead.left.length + bead.right.length, 2, 'the two sentences are counterparts');
    assert.deepEqual([marked(texts[0], edits, 'left'), marked(texts[1], edits, 'right')], reached);
  });
}

test('there are at least sixty cases, in ten languages or more', () => {
  assert.ok(cases.length >= 60, String(cases.length));
  assert.ok(new Set(cases.map(({ lang }) => lang)).size >= 10);
});
