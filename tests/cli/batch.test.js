// `cotejo batch`: order, errors by row, bounded memory, and going on after an interruption.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { compare } from '../../web/index.js';
import { evening, morning, rendering } from '../package/texts.js';
import { cotejo, folderOf, run } from './cotejo.js';

/** @type {ReturnType<typeof folderOf>} */
let site;

const versions = [
  { text: morning, lang: 'es' },
  { text: evening, lang: 'es' },
];
/** @param {unknown} value */
const row = (value) => `${JSON.stringify(value)}\n`;
/** @param {string} text @returns {any[]} */
const parsed = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each));

/** Of very different sizes, so that threads finish out of order. @param {number} count */
const many = (count) =>
  Array.from({ length: count }, (_, index) =>
    row({
      id: index,
      versions: versions.map(({ text, lang }) => ({
        text: text.repeat(index % 7 === 0 ? 30 : 1),
        lang,
      })),
    }),
  ).join('');

before(() => {
  site = folderOf({ 'many.jsonl': many(60) });
});
after(() => site.remove());

test('each row gives one row, in order, whatever the number of threads', async () => {
  const one = run(['batch', '-j', '1', 'many.jsonl'], { cwd: site.folder });
  assert.deepEqual([one.status, one.stderr], [0, '']);
  assert.deepEqual(
    parsed(one.stdout).map(({ id }) => id),
    Array.from({ length: 60 }, (_, index) => index),
  );
  assert.equal(run(['batch', '-j', '3', 'many.jsonl'], { cwd: site.folder }).stdout, one.stdout);
  assert.equal(run(['batch'], { input: many(60) }).stdout, one.stdout);
  assert.deepEqual(parsed(one.stdout)[1].comparison, await compare(versions));
});

test('options are those of compare, and HTML is read', () => {
  const html = `<article><p>${rendering}</p></article>`;
  const input = row({
    id: 'x',
    versions: [...versions, { html, lang: 'en' }],
    options: { pairs: 'all', moves: false },
  });
  const [{ comparison }] = parsed(run(['batch'], { input }).stdout);
  assert.equal(comparison.pairs.length, 3);
  assert.ok(
    comparison.pairs.every((/** @type {any} */ { beads }) =>
      beads.every((/** @type {any} */ { moved }) => !moved),
    ),
  );
});

test('a bad row gives a row that says why, with its number, and the others go on', () => {
  const input = [
    row({ id: 'a', versions }),
    '{ not JSON\n',
    '\n',
    row({ id: 'b', versions: versions.slice(1) }),
    row({ id: 'c', versions, options: { pairs: 'every' } }),
    row({ id: 'd', version: versions }),
    row([1]),
    row({ id: 'e', versions }).trim(),
  ].join('');
  const { status, stdout } = run(['batch'], { input });
  assert.equal(status, 1);
  const told = parsed(stdout).map(({ id, comparison, error }) => [
    id,
    comparison ? 'compared' : `${error.row} ${error.name}: ${error.message}`,
  ]);
  assert.match(told[1][1], /^2 SyntaxError: /);
  told[1][1] = '';
  assert.deepEqual(told, [
    ['a', 'compared'],
    [undefined, ''],
    ['b', '4 TypeError: versions: expected two or more, got 1'],
    [
      'c',
      "5 TypeError: options.pairs: expected 'adjacent', 'all', 'closest', 'first', got \"every\"",
    ],
    ['d', '6 TypeError: version: unknown; expected one of id, versions, options'],
    [undefined, '7 TypeError: expected an object { id, versions, options }'],
    ['e', 'compared'],
  ]);
});

test('an interrupted run goes on where it was, also after half a row', async () => {
  const whole = run(['batch', 'many.jsonl'], { cwd: site.folder }).stdout;
  const out = join(site.folder, 'out.jsonl');
  const child = spawn(process.execPath, [cotejo, 'batch', 'many.jsonl', '--resume', out], {
    cwd: site.folder,
  });
  const size = () => {
    try {
      return readFileSync(out).length;
    } catch {
      return 0;
    }
  };
  while (size() < whole.length / 10 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const left = readFileSync(out, 'utf8');
  writeFileSync(out, left.endsWith('\n') ? `${left}{"id":17,"compar` : left);
  const { status, stdout } = run(['batch', 'many.jsonl', '--resume', out], { cwd: site.folder });
  assert.deepEqual([status, stdout], [0, '']);
  assert.equal(readFileSync(out, 'utf8'), whole);
  assert.equal(run(['batch', 'many.jsonl', '--resume', out], { cwd: site.folder }).status, 0);
  assert.equal(readFileSync(out, 'utf8'), whole);
});

test('what was written for another input is not gone on with', () => {
  const out = join(site.folder, 'other.jsonl');
  writeFileSync(out, row({ id: 'z', comparison: {} }));
  const { status, stderr } = run(['batch', 'many.jsonl', '-r', out], { cwd: site.folder });
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^cotejo: --resume: row 1 of the input has the id 0, and row 1 of what was written "z"/,
  );
  writeFileSync(out, many(61).replaceAll('versions', 'comparison'));
  const longer = run(['batch', 'many.jsonl', '-r', out], { cwd: site.folder });
  assert.match(longer.stderr, /^cotejo: --resume: (row 60|61 rows were written)/);
});

test('troubles are told', () => {
  for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
    [['batch', 'nowhere.jsonl'], /^cotejo: nowhere\.jsonl: there is no such file\n$/],
    [['batch', 'many.jsonl', '-o', 'no/where'], /^cotejo: no\/where: there is no such folder\n$/],
    [['batch', 'many.jsonl', '-j', '0'], /Expected a whole number, 1 or more/],
    [
      ['batch', 'many.jsonl', '-o', 'a', '-r', 'b'],
      /^cotejo: --resume and --output: expected one of them/,
    ],
  ])) {
    const { status, stderr } = run(args, { cwd: site.folder });
    assert.match(stderr, message);
    assert.equal(status, 2);
  }
});

test('memory does not grow with the input', () => {
  const program = `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['--max-old-space-size=64', ${JSON.stringify(cotejo)}, 'batch', '-j', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const line = ${JSON.stringify(row({ id: 1, versions }))};
    let rows = 0;
    child.stdout.on('data', (piece) => { for (const byte of piece) rows += byte === 10 ? 1 : 0 });
    const big = JSON.stringify({ id: 2, padding: 'x'.repeat(100000) }) + '\\n';
    const feed = async () => {
      for (let n = 0; n < 3000; n += 1) {
        if (!child.stdin.write(n % 100 ? big : line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
      }
      child.stdin.end();
    };
    feed();
    child.on('exit', (code) => console.log(code, rows));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  // 300 MB go through a program that may keep 64.
  assert.deepEqual([stdout.trim(), stderr], ['1 3000', '']);
});

test('progress is told on a terminal only', () => {
  const { stderr } = run(['batch', 'many.jsonl'], { cwd: site.folder });
  assert.equal(stderr, '');
  const script = `'${process.execPath}' '${cotejo}' batch many.jsonl -o /dev/null`;
  const { stdout } = spawnSync('script', ['-qec', script, '/dev/null'], {
    cwd: site.folder,
    encoding: 'utf8',
  });
  assert.match(stdout, /60 done, [\d.]+ a second/);
});
