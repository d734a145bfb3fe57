// What goes wrong at the command line from outside: files that are read and written at once, full
// disks, readers that stop, names and texts of every kind. Each is told in a row, nothing hangs, and
// nobody's file is lost.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { cotejo, folderOf, run } from './cotejo.js';

/** @type {ReturnType<typeof folderOf>} */
let site;

const row = `${JSON.stringify({
  id: 'ferry',
  versions: [
    { text: 'The ferry leaves at nine.', lang: 'en' },
    { text: 'The ferry leaves at ten.', lang: 'en' },
  ],
})}\n`;

before(() => {
  site = folderOf({
    'a.txt': 'The ferry leaves at nine. It is full.\n',
    'b.txt': 'The ferry leaves at ten. It is full.\n',
    'words.tsv': 'en\tes\nferry\ttransbordador\n',
    'rows.jsonl': row,
  });
  mkdirSync(join(site.folder, 'old'));
  writeFileSync(join(site.folder, 'old/a.txt'), 'The ferry leaves at eight. It is full.\n');
});
after(() => site.remove());

/** @param {string[]} args */
const inSite = (args) => run(args, { cwd: site.folder });
/** @param {string} name */
const read = (name) => readFileSync(join(site.folder, name), 'utf8');
/** @param {string} script of bash, in which "$@" runs the program */
const shell = (script) =>
  spawnSync('bash', ['-c', script, 'bash', process.execPath, cotejo], {
    cwd: site.folder,
    encoding: 'utf8',
    timeout: 60_000,
  });

test('what is read is not written over', () => {
  for (const [args, option, file] of /** @type {[string[], string, string][]} */ ([
    [['compare', 'a.txt', 'b.txt', '-o', './b.txt'], '--output', './b.txt'],
    [['compare', 'a.txt', 'b.txt', '-x', 'words.tsv', '-o', 'words.tsv'], '--output', 'words.tsv'],
    [['batch', 'rows.jsonl', '-o', 'rows.jsonl'], '--output', 'rows.jsonl'],
    [['batch', 'rows.jsonl', '-r', 'rows.jsonl'], '--resume', 'rows.jsonl'],
  ])) {
    const content = read(file);
    const { status, stderr } = inSite(args);
    assert.equal(stderr, `cotejo: ${option}: ${file} is one of the files that are read\n`);
    assert.equal(status, 2);
    assert.equal(read(file), content);
  }
});

test('a file that batch did not write is not gone on with, and is left as it is', () => {
  for (const content of [
    'My notes',
    'My notes\n',
    'null\n',
    '{"id":1}\n',
    '{}\nMy notes',
    '\n\n',
  ]) {
    writeFileSync(join(site.folder, 'notes.txt'), content);
    const { status, stderr } = inSite(['batch', 'rows.jsonl', '--resume', 'notes.txt']);
    assert.equal(stderr, 'cotejo: --resume: notes.txt: expected what batch writes\n');
    assert.equal(status, 2);
    assert.equal(read('notes.txt'), content);
  }
  writeFileSync(join(site.folder, 'begun.jsonl'), '{"i');
  assert.equal(inSite(['batch', 'rows.jsonl', '--resume', 'begun.jsonl']).status, 0);
  assert.equal(JSON.parse(read('begun.jsonl')).id, 'ferry');
});

test('a full disk is told', { skip: !existsSync('/dev/full') && 'there is no /dev/full' }, () => {
  for (const [script, named] of [
    ['"$@" compare a.txt b.txt > /dev/full', 'standard output'],
    ['"$@" compare a.txt b.txt -o /dev/full', '/dev/full'],
    ['"$@" batch rows.jsonl > /dev/full', 'standard output'],
    ['"$@" batch rows.jsonl -o /dev/full', '/dev/full'],
  ]) {
    const { status, stderr } = shell(script);
    assert.equal(stderr, `cotejo: ${named}: the disk is full\n`, script);
    assert.equal(status, 2, script);
  }
});

test('a reader may stop reading', () => {
  writeFileSync(join(site.folder, 'long.txt'), 'The ferry leaves at nine. '.repeat(20_000));
  const { stdout, stderr } = shell('"$@" segment long.txt | head -1; echo $PIPESTATUS');
  assert.deepEqual([stdout, stderr], ['The ferry leaves at nine.\n0\n', '']);
});

test('messages quote nothing that a terminal obeys', () => {
  const { status, stderr } = inSite(['compare', 'a.txt', '\x1b[31mred\x07.txt']);
  assert.equal(stderr, 'cotejo: \uFFFD[31mred\uFFFD.txt: there is no such file\n');
  assert.equal(status, 2);
  assert.equal(inSite(['\x1b[2J']).stderr, "cotejo: unknown command '\uFFFD[2J'\n");
  const { stderr: told } = run(['group'], { input: '\x1b[2J\n' });
  assert.match(told, /^cotejo: row 1: .*\uFFFD/);
});

test('files of one name are told apart by where they are', () => {
  const [names] = inSite(['compare', 'old/a.txt', 'a.txt']).stdout.split('\n');
  assert.equal(names, 'old/a.txt (en) → a.txt (en)');
});

test('a language that nobody knows is doubted and taken', () => {
  const { status, stderr } = inSite(['compare', 'a.txt', 'b.txt', '--lang', 'sp']);
  assert.equal(stderr, 'cotejo: --lang: "sp" is no language known here; it is taken as it is\n');
  assert.equal(status, 1);
});

test('one word of two hundred thousand letters is shown in seconds', () => {
  const word = 'é'.repeat(200_000);
  writeFileSync(join(site.folder, 'word.txt'), word);
  writeFileSync(join(site.folder, 'words.txt'), `${word}s`);
  const started = Date.now();
  const { status, stdout } = inSite(['compare', 'word.txt', 'words.txt']);
  assert.equal(status, 1);
  assert.ok(stdout.includes(word));
  assert.ok(Date.now() - started < 20_000);
});

test('group reads a pipe as it reads a file, and leaves nothing behind', () => {
  const folder = join(site.folder, 'temporary');
  mkdirSync(folder);
  const text = 'The ferry of Laredo leaves at nine with forty people and two dogs on board today.';
  const article = JSON.stringify({ id: 1, text });
  writeFileSync(join(site.folder, 'articles.jsonl'), `${article}\n${article}\n`);
  const { stdout, stderr } = shell(
    `export TMPDIR='${folder}'; "$@" group articles.jsonl; "$@" group <(cat articles.jsonl)`,
  );
  assert.equal(stderr, '');
  const [fromFile, fromPipe] = stdout.trim().split('\n');
  assert.equal(fromPipe, fromFile);
  // Of two articles with one id, the first keeps it.
  const ids = JSON.parse(fromFile).versions.map((/** @type {any} */ { id }) => id);
  assert.deepEqual(ids, ['1', undefined]);
  assert.deepEqual(readdirSync(folder), []);
});

test('a part of ours that is missing is told once, and no row is called bad for it', () => {
  const dist = join(site.folder, 'installed/dist');
  cpSync(join(dirname(cotejo), '..'), dist, {
    recursive: true,
    filter: (path) => !/dist\/(demo|dictionary|types|standalone\.js)/.test(path),
  });
  cpSync(join(dirname(cotejo), '../../package.json'), join(dist, '../package.json'));
  const program = join(dist, 'cli/cotejo.js');
  /** @param {string[]} args */
  const broken = (...args) =>
    spawnSync(process.execPath, [program, ...args], { cwd: site.folder, encoding: 'utf8' });

  rmSync(join(dist, 'language/en.base.pack'));
  const without = broken('compare', 'a.txt', 'b.txt');
  assert.equal(without.status, 1);
  assert.match(without.stderr, /^cotejo: en\.base\.pack could not be loaded, .*\n$/);
  assert.match(broken('segment', 'a.txt').stderr, /^cotejo: en\.base\.pack could not be loaded/);

  rmSync(join(dist, 'core.wasm'));
  writeFileSync(join(site.folder, 'ten.jsonl'), row.repeat(10));
  for (const args of [
    ['compare', 'a.txt', 'b.txt'],
    ['batch', 'ten.jsonl', '-j', '2'],
  ]) {
    const { status, stdout, stderr } = broken(...args);
    assert.match(stderr, /^cotejo: Cotejo could not read .*core\.wasm: .*\n$/);
    assert.deepEqual([status, stdout], [2, '']);
  }
});
