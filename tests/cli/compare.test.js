// `cotejo compare`, `segment` and `languages` as a shell calls them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { buildProgram } from '../../web/cli/program.js';
import { fromJson, toCsv, toHtml, toMarkdown, toTmx } from '../../web/export.js';
import { compare, languages } from '../../web/index.js';
import { evening, morning, rendering } from '../package/texts.js';
import { docx, paragraph } from '../web/documents.js';
import { cotejo, folderOf, run } from './cotejo.js';

/** @type {ReturnType<typeof folderOf>} */
let site;

before(() => {
  site = folderOf({
    'morning.txt': morning,
    'evening.txt': evening,
    'same.txt': `${morning.replaceAll('. ', '.\n')}\n`,
    'page.html': `<!doctype html><html lang="es"><body><nav>Menú</nav><article><p>${evening}</p></article>`,
    'mislabelled.html': `<!doctype html><html lang="en"><body><article><p>${evening}</p></article>`,
    'english.txt': rendering,
    'empty.txt': '',
    'latin.txt': Buffer.from('El a\xf1o.', 'latin1'),
    'latin.docx': docx(paragraph('El año.')),
    'picture.png': Uint8Array.of(137, 80, 78, 71, 0, 0),
    'words.tsv': 'es\ten\nalcalde\tmayor\n',
    'escape.txt': 'El río creció \u001b[2J\u001b]0;x\u0007 tres \u202emetros.',
  });
});
after(() => site.remove());

/** @param {string[]} args @param {Parameters<typeof run>[1]} [options] */
const inSite = (args, options) => run(args, { cwd: site.folder, ...options });

test('text tells facts first, then each bead, and folds what is unchanged', () => {
  const { status, stdout, stderr } = inSite(['compare', 'morning.txt', 'evening.txt']);
  assert.equal(stderr, '');
  assert.equal(status, 1);
  const rows = stdout.split('\n');
  assert.equal(rows[0], 'morning.txt (es) → evening.txt (es)');
  assert.match(rows[1], /^3 of 4 sentences shared, .*1 dropped, 1 new, 1 fact changed\.$/);
  assert.equal(rows[4], '  ! number: tres metros → cuatro metros');
  assert.ok(rows.includes('  - El río creció [-tres-] metros el lunes.'), stdout);
  assert.ok(rows.includes('  + El río creció {+cuatro+} metros el lunes.'), stdout);
  assert.ok(!stdout.includes('\u001b'));
});

test('a page whose language is not what it says is told, and so is a language that was asked for', () => {
  const said = /^cotejo: mislabelled\.html: The HTML says that this is "en", but it is "es"/;
  const { status, stdout, stderr } = inSite(['compare', 'evening.txt', 'mislabelled.html']);
  assert.match(stderr, said);
  assert.equal(status, 0);
  assert.equal(stdout.split('\n')[0], 'evening.txt (es) → mislabelled.html (es)');
  const asked = inSite(['segment', '--lang', 'en', 'page.html']);
  assert.match(asked.stderr, /^cotejo: page\.html: It was read as "en", .* looks like "es"\.\n$/);
  assert.match(inSite(['segment', 'page.html', 'mislabelled.html']).stderr, said);
});

test('it ends with 0 where nothing differs, 1 where something does, 2 where there was trouble', () => {
  assert.equal(inSite(['compare', 'morning.txt', 'same.txt']).status, 0);
  assert.equal(inSite(['compare', 'evening.txt', 'page.html']).status, 0);
  assert.equal(inSite(['compare', 'morning.txt', 'empty.txt']).status, 1);
  assert.equal(inSite(['compare', 'evening.txt', 'english.txt']).status, 0);
  assert.equal(inSite(['compare', 'latin.txt', 'latin.docx']).status, 0);
  /** @type {[string[], RegExp][]} */
  const troubles = [
    [['compare', 'morning.txt', 'nowhere.txt'], /^cotejo: nowhere\.txt: there is no such file\n$/],
    [['compare', 'morning.txt', '.'], /^cotejo: \.: it is a folder\n$/],
    [['compare', 'morning.txt'], /^cotejo: expected two files or more, got 1\n$/],
    [
      ['compare', 'morning.txt', 'picture.png'],
      /^cotejo: picture\.png is a picture: expected text, Markdown, HTML, Word/,
    ],
    [
      ['compare', 'a', 'b', '--format', 'pdf'],
      /^cotejo: option '-f.* 'pdf' is invalid\. Allowed choices are text,/,
    ],
    [
      ['compare', 'morning.txt', 'evening.txt', '-m', '2'],
      /^cotejo: .*Expected a number from 0 to 1\.\n"cotejo compare --help" says what it takes\.\n$/,
    ],
    [
      ['compare', 'morning.txt', 'evening.txt', '-l', 'español'],
      /^cotejo: --lang: expected tags .*got "español"\n$/,
    ],
    [
      ['compare', 'morning.txt', 'evening.txt', '-l', 'es,es,en'],
      /^cotejo: --lang: expected one language, or 2, got 3\n$/,
    ],
    [
      ['compare', 'morning.txt', 'evening.txt', '-i', 'commas'],
      /^cotejo: --ignore: expected case,.*got "commas"\n$/,
    ],
    [
      ['compare', 'morning.txt', 'english.txt', '-x', 'morning.txt'],
      /^cotejo: --lexicon: morning\.txt, row 1: expected language tags/,
    ],
    [['compare', '-', '-'], /^cotejo: -: standard input can be one of the files only\n$/],
    [
      ['compare', 'morning.txt', 'evening.txt', '-o', 'no/where'],
      /^cotejo: no\/where: there is no such folder\n$/,
    ],
    [
      ['compare', 'morning.txt', 'evening.txt', '--report-lang', 'tlh'],
      /^cotejo: .*'tlh' is invalid\. Expected one of ar, de, en, es, fr, it, pt, ru, zh\.\n/,
    ],
    [['comparar'], /^cotejo: unknown command 'comparar'/],
    [['segment'], /^cotejo: missing required argument 'files'/],
    [[], /^Usage: cotejo/],
  ];
  for (const [args, message] of troubles) {
    const { status, stdout, stderr } = inSite(args);
    assert.match(stderr, message);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
  }
});

test('every format is that of the export module', async () => {
  const json = inSite(['compare', 'evening.txt', 'english.txt', '--format', 'json']).stdout;
  const comparison = fromJson(json);
  const same = await compare([
    { text: evening, title: 'evening.txt' },
    { text: rendering, title: 'english.txt' },
  ]);
  assert.deepEqual(comparison, same);
  const formats = { html: toHtml, md: toMarkdown, csv: toCsv, tmx: toTmx };
  for (const [format, make] of Object.entries(formats)) {
    const { stdout } = inSite(['compare', 'evening.txt', 'english.txt', '-f', format]);
    assert.equal(stdout, make(same), format);
  }
});

test('languages, pairs, lexicon, what is ignored and the report are as asked', () => {
  const args = ['compare', 'morning.txt', 'page.html', 'english.txt', '-f', 'json'];
  const { versions, pairs } = JSON.parse(
    inSite([...args, '-l', 'es-MX,es,en', '-p', 'all', '-x', 'words.tsv']).stdout,
  );
  assert.deepEqual(
    versions.map((/** @type {any} */ { lang }) => lang),
    ['es-MX', 'es', 'en'],
  );
  assert.equal(pairs.length, 3);
  assert.doesNotMatch(versions[1].text, /Menú/);
  const spanish = inSite(['compare', 'morning.txt', 'evening.txt'], {
    env: { LC_ALL: 'es_ES.UTF-8' },
  });
  assert.match(spanish.stdout, /3 de 4 oraciones compartidas/);
  const mexican = inSite(['compare', 'morning.txt', 'evening.txt', '--report-lang', 'es-MX']);
  assert.equal(mexican.stdout, spanish.stdout);
  const title = inSite([
    'compare',
    'morning.txt',
    'evening.txt',
    '-f',
    'html',
    '-t',
    '<i>',
    '--report-lang',
    'es',
  ]);
  assert.match(title.stdout, /<html lang="es">.*<title>&lt;i&gt;<\/title>/s);
  const upper = inSite(['compare', 'morning.txt', '-', '-i', 'case'], {
    input: morning.toUpperCase(),
  });
  assert.equal(upper.status, 0, upper.stdout);
});

test('standard input is one of the files', () => {
  const { status, stdout } = inSite(['compare', '-', 'evening.txt'], { input: evening });
  assert.equal(status, 0);
  assert.match(stdout, /^standard input \(es\) → evening\.txt \(es\)\n4 of 4 sentences shared\./);
  const page = inSite(['segment', '-'], { input: '<!doctype html><p>Llueve. Nieva.</p>' });
  assert.equal(page.stdout, 'Llueve.\nNieva.\n');
});

test('nothing in the texts is obeyed by a terminal', () => {
  const { stdout } = inSite(['compare', 'escape.txt', 'evening.txt', '--no-color']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  assert.doesNotMatch(stdout, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  assert.ok(stdout.includes('\uFFFD[2J'));
});

test('text is coloured where asked, and stays within its width', () => {
  const { stdout } = inSite(['compare', 'morning.txt', 'evening.txt', '--color', '-a', '-w', '40']);
  assert.ok(stdout.includes('\u001b[31mtres\u001b[0m'));
  assert.ok(!stdout.includes('[-tres-]'));
  const rows = stdout
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
    .replace(/\x1b\[\d+m/g, '')
    .split('\n')
    .slice(4);
  for (const row of rows) assert.ok(row.length <= 40, row);
  assert.ok(rows.some((row) => row.length > 30));
});

test('a report is written to a file, and nothing else is said', () => {
  const { status, stdout } = inSite([
    'compare',
    'morning.txt',
    'evening.txt',
    '-o',
    'out.md',
    '-f',
    'md',
  ]);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(readFileSync(join(site.folder, 'out.md'), 'utf8'), /^# Comparison\n/);
});

test('whoever stops reading ends it quietly', () => {
  const script = `"${process.execPath}" "${cotejo}" languages | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  assert.deepEqual([stdout, stderr], ['af\tAfrikaans\n0\n', '']);
});

test('segment writes a sentence a row and parts paragraphs, or JSON', () => {
  const { status, stdout } = inSite(['segment', '-'], { input: 'Uno. Dos\nsigue.\n\nTres.\n' });
  assert.deepEqual([status, stdout], [0, 'Uno.\nDos sigue.\n\nTres.\n']);
  const { sentences } = JSON.parse(inSite(['segment', 'morning.txt', '-f', 'json']).stdout);
  assert.equal(sentences.length, 4);
  const two = inSite(['segment', '-', 'morning.txt'], { input: 'Uno. Dos.\n' });
  assert.match(two.stdout, /^Uno\.\nDos\.\n\n\S/, 'a file begins a paragraph');
});

test('no row is wider than it was asked for', () => {
  const args = ['compare', '--all', '--width', '24', 'morning.txt', 'evening.txt'];
  for (const lang of ['en', 'de', 'ru']) {
    const rows = inSite([...args, '--report-lang', lang]).stdout.split('\n');
    assert.ok(rows.length > 20);
    for (const row of rows) assert.ok(row.length <= 24 || !row.trim().includes(' '), row);
  }
});

test('a translation memory without a translation is doubted', () => {
  const said =
    /^cotejo: --format tmx: it holds translations, and these files are all in one language/;
  assert.match(inSite(['compare', '-f', 'tmx', 'morning.txt', 'evening.txt']).stderr, said);
});

test('languages are listed by name', () => {
  const { stdout } = run(['languages']);
  assert.ok(stdout.includes('\nes\tSpanish\n'));
  assert.deepEqual(JSON.parse(run(['languages', '-f', 'json']).stdout), languages);
});

test('--version is that of the package, --help names every command', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  assert.equal(run(['--version']).stdout, `${version}\n`);
  const { status, stdout } = run(['--help']);
  assert.equal(status, 0);
  for (const command of buildProgram().commands)
    assert.ok(stdout.includes(`\n  ${command.name()}`));
});

test('the man page tells every command and option, and man reads it', () => {
  const file = new URL('../../web/cli/cotejo.1', import.meta.url).pathname;
  const page = readFileSync(file, 'utf8').replaceAll('\\-', '-');
  for (const command of buildProgram().commands) {
    assert.match(page, new RegExp(`\\.SS ${command.name()}\\n`));
    for (const { long } of command.options)
      assert.ok(page.includes(`${long}`), `${command.name()} ${long}`);
  }
  if (!existsSync('/usr/bin/man')) return;
  const { stderr } = spawnSync('man', ['--warnings', '-l', file], {
    encoding: 'utf8',
    env: { ...process.env, MANPAGER: 'cat' },
  });
  assert.equal(stderr, '');
});

test('bash completes commands, options, their values, and files', () => {
  const script = run(['completion', 'bash']).stdout;
  const complete = (/** @type {string[]} */ ...words) => {
    const test = `${script}
      cd "${site.folder}"; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
      COMP_CWORD=${words.length - 1}; _cotejo; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', test], { encoding: 'utf8' }).split('\n').filter(Boolean);
  };
  assert.deepEqual(complete('cotejo', 'co'), ['compare', 'completion']);
  assert.deepEqual(complete('cotejo', 'compare', '--le'), ['--lexicon']);
  assert.deepEqual(complete('cotejo', 'compare', '--format', 't'), ['text', 'tmx']);
  assert.deepEqual(complete('cotejo', 'compare', 'mor'), ['morning.txt']);
  assert.deepEqual(complete('cotejo', 'completion', 'z'), ['zsh']);
});

test('zsh and fish read their scripts, where they are installed', (context) => {
  let read = 0;
  for (const shell of ['zsh', 'fish']) {
    const script = run(['completion', shell]).stdout;
    assert.match(script, /compare/);
    if (spawnSync(shell, ['-c', 'true']).status !== 0) continue;
    read += 1;
    const { status, stderr } = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
  }
  if (read === 0) context.skip('neither is here');
});

test('parts copies what pages load, all or only what languages need', () => {
  const all = inSite(['parts', 'all']);
  assert.deepEqual([all.status, all.stdout, all.stderr], [0, '', '']);
  const some = inSite(['parts', 'some', '--languages', 'es,zh-TW,th']);
  assert.equal(some.status, 0);
  const listed = (/** @type {string} */ folder) => readdirSync(join(site.folder, folder)).sort();
  const files = ['core.wasm', 'dictionary', 'language', 'reader.js', 'worker.js'];
  assert.deepEqual(listed('all'), files);
  assert.deepEqual(listed('some'), files);
  const words = listed('all/language').filter((file) => file.endsWith('.words.pack'));
  assert.equal(words.length, languages.length);
  const codes = new Set(listed('some/language').map((file) => file.split('.')[0]));
  assert.deepEqual([...codes].sort(), ['es', 'th', 'und', 'zh', 'zh-Hant']);
  assert.deepEqual(listed('some/dictionary'), ['cj.dict', 'thai.dict']);
  const unknown = inSite(['parts', 'none', '-l', 'es,xx']);
  assert.deepEqual(
    [unknown.status, unknown.stderr],
    [2, 'cotejo: --languages: nothing is there for "xx"\n'],
  );
});
