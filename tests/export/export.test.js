// Reports of the hand-written comparison, of real ones, and of texts that try to be markup.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { marked } from 'marked';
import { fromJson, toCsv, toHtml, toJson, toMarkdown, toText, toTmx } from '../../web/export.js';
import { compare } from '../../web/index.js';
import { versions } from '../package/texts.js';
import { fixture } from '../web/fixture-comparison.js';

const comparison = await compare(versions);

/** Tries to be markup in every format, and holds what XML and JSON have no place for. */
const HOSTILE =
  '<script>alert(1)</script><img src=x onerror=alert(1)> & "x" \'y\' | `z` *a* _b_ [c](javascript:d) ' +
  '![e](f) ~~g~~ <!-- h --> https://i.example www.j.example k@l.example :tada: $m$ \0 \ud83d \ufffe ]]>';
const hostile = await compare(
  [
    { text: `=1+1 ${HOSTILE}. Se quedó igual.`, lang: 'es', title: `</title>${HOSTILE}` },
    { text: `=1+2 ${HOSTILE}. Se quedó igual.`, lang: 'es', title: '"><b>' },
    { text: `=1+2 ${HOSTILE}. It stayed the same.`, lang: 'en', title: '- list' },
  ],
  { pairs: 'all' },
);

/** @param {any} node @returns {any[]} it and all below it */
const nodesOf = (node) => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** @param {string} html @returns {{ names: Set<string>, attributes: Set<string>, text: string }} */
function parsed(html) {
  const nodes = nodesOf(parseDocument(html));
  return {
    names: new Set(nodes.flatMap(({ name }) => name ?? [])),
    attributes: new Set(nodes.flatMap(({ attribs }) => Object.keys(attribs ?? {}))),
    text: nodes.flatMap(({ type, data }) => (type === 'text' ? data : [])).join(''),
  };
}

/** @param {string} csv @returns {string[][]} by the rules of RFC 4180 */
function cellsOf(csv) {
  const rows = csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [];
  assert.equal(rows.join(''), csv);
  return rows.map((row) =>
    [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
    ),
  );
}

test('the HTML report holds every sentence, its marks and its facts, and no script', () => {
  const html = toHtml(fixture, { lang: 'es', title: 'Transbordador' });
  const { names, text } = parsed(html);
  for (const version of fixture.versions) {
    for (const { from, to } of version.sentences) {
      assert.ok(text.includes(version.text.slice(from, to)), version.text.slice(from, to));
    }
  }
  for (const name of ['script', 'link', 'img', 'iframe']) assert.ok(!names.has(name), name);
  assert.match(html, /<html lang="es">/);
  assert.match(html, /<title>Transbordador<\/title>/);
  assert.match(html, /<del>340<\/del>.*<ins>412<\/ins>|<del>[^<]*340[^<]*<\/del>/s);
  assert.match(html, /reformulada/);
  assert.match(html, /1 movida, 7 reformuladas, 1 dividida/);
  assert.match(html, /número: 340 → 412/);
});

test('what stands in the texts becomes no markup in HTML', () => {
  const html = toHtml(hostile, { title: HOSTILE });
  const known = toHtml(comparison);
  const { names, attributes, text } = parsed(html);
  const allowed = parsed(known);
  for (const name of names) assert.ok(allowed.names.has(name), name);
  for (const name of attributes) assert.ok(allowed.attributes.has(name), name);
  assert.ok(text.includes('<img src=x onerror=alert(1)>'));
  assert.ok(!html.includes('\0'));
});

test('Markdown is drawn as a table for each pair, and what stands in the texts as text', () => {
  const drawn = String(marked.parse(toMarkdown(hostile, { title: HOSTILE })));
  const { names, text } = parsed(drawn);
  const allowed = 'h1 h2 h3 p ul li table thead tbody tr th td del ins'.split(' ');
  for (const name of names) assert.ok(allowed.includes(name), `${name} in ${drawn}`);
  assert.equal(drawn.match(/<table>/g)?.length, 3);
  for (const words of [
    '<script>alert(1)</script>',
    '*a* _b_ [c](javascript:d)',
    '![e](f) ~~g~~',
    '$m$',
  ]) {
    assert.ok(text.includes(words), `${words} in ${text.slice(0, 900)}`);
  }
  for (const link of ['https\\://i', 'www\\.j', 'k\\@l', '\\:tada:']) {
    assert.ok(toMarkdown(hostile).includes(link), link);
  }
});

test('Markdown tells what happened, in one row for each bead', () => {
  const rows = toMarkdown(comparison).split('\n');
  assert.ok(rows.includes('## Morning (es) → Evening (es)'));
  assert.ok(rows.includes('- number: tres metros → cuatro metros'), rows.join('\n'));
  assert.ok(
    rows.includes('| dropped | Dos barrios de Valdemora quedaron sin luz. |  |'),
    rows.join('\n'),
  );
  const table = rows.filter((row) => row.startsWith('| ') && !row.startsWith('| |'));
  assert.equal(table.length, comparison.pairs.flatMap(({ beads }) => beads).length);
});

test('text tells facts first, keeps its width, and leaves a terminal nothing to obey', () => {
  const text = toText(comparison, { lang: 'es', width: 60 });
  assert.ok(text.indexOf('  ! ') > 0 && text.indexOf('  ! ') < text.indexOf('  - '));
  assert.ok(text.split('\n').every((row) => row.length <= 60));
  assert.match(toText(fixture), /… \d+ unchanged sentence/);
  assert.doesNotMatch(toText(fixture, { all: true }), /… \d+ unchanged sentence/);
  assert.ok(toText(comparison, { color: true }).includes('\x1b[31m'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal obeys
  assert.doesNotMatch(toText(hostile), /[\0-\x09\x0B-\x1F\x7F-\x9F]/);
  for (const [options, message] of /** @type {[any, RegExp][]} */ ([
    [null, /^options: expected an object, got null/],
    [{ width: 19 }, /^options\.width: expected a whole number, 20 or more, got 19/],
    [{ width: '80' }, /^options\.width: expected a whole number, 20 or more, got string/],
    [{ color: 1 }, /^options\.color: expected a boolean, got number/],
    [{ colour: true }, /^options\.colour: unknown/],
  ])) {
    assert.throws(() => toText(comparison, options), { message });
  }
});

test('CSV has a row for each bead, and no formula', () => {
  const cells = cellsOf(toCsv(hostile));
  assert.equal(cells.length, 1 + hostile.pairs.flatMap(({ beads }) => beads).length);
  for (const row of cells) {
    assert.equal(row.length, 8);
    for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  }
  assert.ok(
    cells.some((row) => row[5].startsWith("'=1+1 <script>")),
    cells.join('\n'),
  );
  const [, first] = cellsOf(toCsv(comparison, { lang: 'es' }));
  assert.equal(first[0], 'Morning (es) → Evening (es)');
});

test('TMX holds the translations, and is valid against its DTD', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-tmx-'));
  const dtd = fileURLToPath(new URL('tmx14.dtd', import.meta.url));
  for (const [name, given] of Object.entries({ comparison, hostile, fixture })) {
    const file = join(folder, `${name}.tmx`);
    writeFileSync(file, toTmx(given));
    execFileSync('xmllint', ['--nonet', '--noout', '--dtdvalid', dtd, file], { stdio: 'pipe' });
  }
  const tmx = toTmx(comparison);
  const [, pair] = comparison.pairs;
  const rendered = pair.beads.filter(({ relation }) => relation === 'translated');
  assert.equal(tmx.match(/<tu /g)?.length, rendered.length);
  assert.ok(rendered.length >= 3);
  assert.match(
    tmx,
    /<tuv xml:lang="es"><seg>Nadie resultó herido\.<\/seg><\/tuv>\n {6}<tuv xml:lang="en"><seg>Nobody was hurt\.<\/seg>/,
  );
  assert.match(tmx, /srclang="es" datatype/);
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  assert.ok(tmx.includes(`creationtoolversion="${version}"`));
  rmSync(folder, { recursive: true });
});

test('JSON comes back as it went, lone surrogates and all', () => {
  for (const given of [comparison, hostile]) {
    const json = toJson(given);
    assert.equal(Buffer.from(json).toString(), json);
    assert.deepEqual(fromJson(json), given);
  }
});

test('what is no comparison is refused by the name of its first wrong part', () => {
  /** @type {[(copy: any) => void, RegExp][]} */
  const wrong = [
    [(copy) => delete copy.versions, /^comparison\.versions: expected an array, got undefined/],
    [
      (copy) => (copy.versions[1].text = 7),
      /^comparison\.versions\[1\]\.text: expected a string, got 7/,
    ],
    [
      (copy) => (copy.versions[0].sentences[1].to = 9999),
      /^comparison\.versions\[0\]\.sentences\[1\]: expected a range within 0 to \d+, got \d+ to 9999/,
    ],
    [
      (copy) => (copy.pairs[0].right = 3),
      /^comparison\.pairs\[0\]\.right: expected a whole number below 3, got 3/,
    ],
    [(copy) => (copy.pairs[0].mode = 'x'), /^comparison\.pairs\[0\]\.mode: expected/],
    [
      (copy) => copy.pairs[0].beads.pop(),
      /^comparison\.pairs\[0\]\.beads: expected all 4 sentences, got 3/,
    ],
    [
      (copy) => copy.pairs[0].beads.push(copy.pairs[0].beads[0]),
      /^comparison\.pairs\[0\]\.beads\[\d\]\.(left|right)\[0\]: expected a sentence that no other bead holds/,
    ],
    [
      (copy) => (copy.pairs[0].beads[0].relation = '<b>'),
      /\.relation: expected one of same, cosmetic/,
    ],
    [
      (copy) => (copy.rows[0].cells = []),
      /^comparison\.rows\[0\]\.cells: expected one for each version \(3\), got 0/,
    ],
    [(copy) => delete copy.precise, /^comparison\.precise: expected a boolean/],
  ];
  for (const [spoil, message] of wrong) {
    const copy = structuredClone(comparison);
    spoil(copy);
    for (const take of [toHtml, toMarkdown, toCsv, toTmx, toJson]) {
      assert.throws(() => take(copy), { name: 'TypeError', message });
    }
    assert.throws(() => fromJson(JSON.stringify(copy)), { name: 'TypeError', message });
  }
  for (const nothing of [null, undefined, 7, 'text', []]) {
    assert.throws(() => toHtml(/** @type {any} */ (nothing)), TypeError);
  }
  assert.throws(() => fromJson('{'), SyntaxError);
  /** @type {[any, string][]} */
  const options = [
    [{ language: 'es' }, 'options.language: unknown; expected one of lang, title'],
    [{ title: 7 }, 'options.title: expected a string, got number'],
    ['es', 'options: expected an object, got string'],
    [[], 'options: expected an object, got array'],
  ];
  for (const [given, message] of options) {
    assert.throws(() => toHtml(comparison, given), { name: 'TypeError', message });
  }
});
