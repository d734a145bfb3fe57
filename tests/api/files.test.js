/**
 * Files of any kind become versions: which kind a file is, what is read of it and what is left out,
 * what is said of those that cannot be read, and that none of them takes long. Encodings stand in
 * `encodings.test.js`, Word and OpenDocument in `documents.test.js`.
 */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { english } from '../../web/demo/words.js';
import { Breath } from '../../web/engine/breath.js';
import { unpack } from '../../web/files/unpack.js';
import { FileError, readFile } from '../../web/files.js';
import { segment } from '../../web/index.js';
import { docx, paragraph, zip } from '../web/documents.js';

/** @param {string} name @param {string | Uint8Array} content @param {string} [type] */
const open = (name, content, type = '') =>
  readFile(new File([/** @type {BlobPart} */ (content)], name, { type }));

/** @param {string} name @param {string | Uint8Array} content */
async function kinds(name, content) {
  const { text, structure = [] } = await segment({ ...(await open(name, content)), lang: 'en' });
  return { text, kinds: structure.map(({ kind }) => kind) };
}

/** @param {string} content of Markdown */
const textOf = async (content) => (await kinds('a.md', content)).text;

test('plain text stays plain text, whatever it holds', async () => {
  for (const name of ['a.txt', 'A.TXT', 'noname', 'notes.log']) {
    const { text, html } = await open(name, '# One\n\n<b>two</b>');
    assert.deepEqual([text, html], ['# One\n\n<b>two</b>', undefined]);
  }
});

test('HTML is told by its name or its type', async () => {
  for (const name of ['a.html', 'a.HTM']) assert.equal((await open(name, '<p>One')).html, '<p>One');
  assert.equal((await open('a', '<p>One', 'text/html')).html, '<p>One');
});

test('Markdown keeps its structure', async () => {
  const text = `# One\n\nTwo *three* [four](https://a.example/)\nfive.\n\n- six\n\n> seven\n`;
  assert.deepEqual(await kinds('a.md', text), {
    text: 'One\n\nTwo three four five.\n\nsix\n\nseven',
    kinds: ['heading', 'emphasis', 'link', 'list', 'list-item', 'quote'],
  });
});

test('front matter in YAML and TOML is left out, and gives title and language', async () => {
  const fronts = [
    '---\ntitle: "El agua: un relato"\nlang: es_MX\n---\n',
    '---\r\nlayout: post\r\ntitle: El agua: un relato\r\nlanguage: es-mx\r\n...\r\n',
    '+++\ntitle = "El agua: un relato"\nlang = "es-MX"\ndate = 2024-05-03\n+++\n',
    "\ufeff---\n# de la redacción\ntitle: 'El agua: un relato'\nlocale: es-MX\n---\n\n",
  ];
  for (const front of fronts) {
    const read = await open('a.md', `${front}La presa está llena.`);
    assert.deepEqual([read.title, read.lang], ['El agua: un relato', 'es-MX'], front);
    assert.equal((await segment(read)).text, 'La presa está llena.', front);
    const note = read.notes.find(({ kind }) => kind === 'left-out-front-matter');
    assert.match(note?.text ?? '', /El agua/);
  }
});

test('titles in folded rows are read, and names of headings are no words', async () => {
  const text =
    '---\ntitle: >-\n  The dam\n  is full\nlang: en\n---\n\n## Rain {#rain .wet}\n\nIt fell.';
  const { title, html, lang } = await readFile({ name: 'a.md', bytes: Buffer.from(text) });
  assert.deepEqual([title, lang], ['The dam is full', 'en']);
  assert.match(String(html), /<h2>Rain<\/h2>/);
});

test('rules at the top that part no settings are rules', async () => {
  assert.equal(await textOf('---\n\nOne said this.\n\n---\n\nTwo.'), 'One said this.\n\nTwo.');
  assert.equal(await textOf('---\nOne said this.'), 'One said this.');
});

test('footnotes follow the text, in the order of their marks, which are gone', async () => {
  const text = [
    'Der Damm ist voll.[^b] Es regnete[^1], sagt sie.',
    '',
    '[^1]: Drei Tage lang.',
    '',
    '[^b]: Bericht vom Mai,',
    'Seite 5.',
    '',
    '    Zweiter Absatz.',
    '',
    'Ende.',
  ].join('\n');
  assert.equal(
    await textOf(text),
    'Der Damm ist voll. Es regnete, sagt sie.\n\nEnde.\n\nBericht vom Mai, Seite 5.\n\nZweiter Absatz.\n\nDrei Tage lang.',
  );
});

test('footnotes inside the text follow it, too', async () => {
  assert.equal(
    await textOf('Il pleut.^[Note de *mai*, [p. 3](x).] Elle part[^a].\n\n[^a]: Hier.'),
    'Il pleut. Elle part.\n\nNote de mai, p. 3.\n\nHier.',
  );
  assert.equal(
    await textOf('Zehn hoch zwei ist 10^2^, 3^ nicht.'),
    'Zehn hoch zwei ist 102, 3^ nicht.',
  );
});

test('terms and what they mean are apart, and signs for programs are gone', async () => {
  assert.equal(
    await textOf('Presa\n: Muro que retiene agua.\n\nFin: nada.'),
    'Presa\n\nMuro que retiene agua.\n\nFin: nada.',
  );
  assert.equal(
    await textOf(':::warning Le barrage\nIl est plein.\n:::\n\n::: {.note #a}\nVoilà.\n:::'),
    'Le barrage\n\nIl est plein.\n\nVoilà.',
  );
  assert.equal(await textOf('> [!NOTE]\n> Das Wasser steigt.'), 'Das Wasser steigt.');
  assert.equal(
    await textOf(
      '[TOC]\n\n{% include a.html %}\n\nPada hujan. ^a1b2\n\n*[ab]: abbreviazione\n\n{: .lead}',
    ),
    'Pada hujan.',
  );
  assert.equal(await textOf('Vu :\n\n    : rien\n\n`::: rien`'), 'Vu :\n\n: rien\n\n::: rien');
});

test('fenced code is left out and told, words in code stay', async () => {
  const read = await open('a.md', 'Use `npm`.\n\n~~~js\nlet a = 1; // [^1]: no note\n~~~\n\nDone.');
  assert.equal((await segment(read)).text, 'Use npm.\n\nDone.');
  assert.match(read.notes[0].text ?? '', /let a = 1/);
  assert.equal(
    await textOf('Poem:\n\n    Rain on the wall,\n    rain.'),
    'Poem:\n\nRain on the wall,\nrain.',
  );
});

test('tables, links between notes and highlights are words', async () => {
  assert.equal(
    await textOf('| Ort | Boote |\n|---|--:|\n| Kiel | 40 |'),
    'Ort\n\nBoote\n\nKiel\n\n40',
  );
  assert.equal(
    await textOf('Voir [[Port de Sète|le port]], [[Marée]] et ==ceci==. ![[plan.png]]'),
    'Voir le port, Marée et ceci.',
  );
});

test('hostile Markdown brings in nothing that HTML could not', async () => {
  const text =
    '[a](javascript:alert(1)) <script>alert(1)</script> ![b](x "y\\" onerror=1") <img src=x onerror=1>';
  assert.deepEqual(await kinds('a.markdown', text), { text: 'a', kinds: [] });
  assert.match(await textOf(`${'> '.repeat(20_000)}deep`), /deep$/);
});

test('a paragraph of endless marks is text, and soon', async () => {
  for (const piece of ['a*b* ', 'a`b` ', 'a[^1] ', 'a^[', '10^2^ ', '==a== ']) {
    const start = process.cpuUsage();
    const text = await textOf(`# Title\n\n${piece.repeat(60_000)}\n\n*End.*`);
    assert.match(text, /^Title\n\n.*End\.$/s);
    assert.ok(process.cpuUsage(start).user < 5_000_000, piece);
  }
});

const languages = new URL('../../web/demo/languages/', import.meta.url);
/** The demo's words by language. @type {[string, Record<string, string>][]} */
const demoWords = [['en', english]];
for (const file of readdirSync(languages)) {
  demoWords.push([file, (await import(new URL(file, languages).href)).words]);
}

/** @type {[string, string, string | Uint8Array, string][]} */
const problems = [
  ['an empty file', 'a.txt', '', 'empty'],
  ['only spaces', 'a.md', ' \n\t', 'empty'],
  ['a Word document without words', 'a.docx', docx(''), 'empty'],
  ['a PDF', 'a.txt', '%PDF-1.7', 'pdf'],
  ['an old Word document', 'a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-office'],
  ['RTF', 'a.txt', '{\\rtf1 One}', 'rtf'],
  ['a picture', 'a.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'picture'],
  ['text that is named .docx', 'a.docx', 'One', 'damaged'],
  ['half a Word document', 'a.docx', docx(paragraph('One')).subarray(0, -900), 'damaged'],
  ['an archive that is named .docx', 'a.docx', zip({ 'a.txt': 'One' }), 'damaged'],
  ['an archive', 'a.zip', zip({ 'a.txt': 'One' }), 'archive'],
  ['bytes', 'a.txt', Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 256), 'no-text'],
];

for (const [what, name, content, problem] of problems) {
  test(`${what}: it is said what is wrong, in each language`, async () => {
    await assert.rejects(open(name, content), (error) => {
      assert.ok(error instanceof FileError);
      assert.equal(error.problem, problem);
      assert.ok(error.message.startsWith(`${name} `), error.message);
      return true;
    });
    for (const [lang, words] of demoWords) assert.ok(words[`file-${problem}`], lang);
  });
}

test('wrong arguments are named', async () => {
  const bytes = Buffer.from('One');
  /** @type {[unknown, unknown, RegExp][]} */
  const wrong = [
    ['a.txt', {}, /^file: expected a File/],
    [{ name: 'a.txt' }, {}, /^file\.bytes: expected a Uint8Array, got undefined/],
    [{ bytes }, {}, /^file\.name: expected a string/],
    [{ name: 'a', bytes }, { enc: 'x' }, /^options\.enc: unknown/],
    [{ name: 'a', bytes }, { changes: 'all' }, /^options\.changes: expected 'after' or 'before'/],
    [{ name: 'a', bytes }, { worker: 1 }, /^options\.worker: expected a boolean/],
    [{ name: 'a', bytes }, { signal: {} }, /^options\.signal: expected an AbortSignal/],
  ];
  for (const [file, options, message] of wrong) {
    await assert.rejects(readFile(/** @type {any} */ (file), /** @type {any} */ (options)), {
      name: 'TypeError',
      message,
    });
  }
});

/** @param {string} xml in the body, repeated */
const packed = (xml) => {
  const body = `<w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': Buffer.from(body) });
};

/** Milliseconds of processor time, of all threads: what other programs do meanwhile does not count. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

test('an archive that unpacks to too much is refused soon, whatever it says of itself', async () => {
  const bomb = packed(`<w:p><w:r><w:t>${'a'.repeat(200e6)}</w:t></w:r></w:p>`);
  assert.ok(bomb.length < 250_000);
  const start = spent();
  await assert.rejects(open('a.docx', bomb), { name: 'FileError', problem: 'large' });
  assert.ok(spent() - start < 5000);
});

test('a long file tells its progress, and ends within 100 ms when aborted', async () => {
  const file = {
    name: 'a.docx',
    bytes: packed('<w:p><w:r><w:t>Rain. </w:t></w:r></w:p>'.repeat(3e5)),
  };
  /** @type {number[]} */
  const told = [];
  await readFile(file, { onProgress: (fraction) => told.push(fraction) });
  assert.ok(told.length > 10);
  assert.deepEqual(
    told,
    [...told].sort((a, b) => a - b),
  );
  assert.ok(told[0] < 0.1 && told[told.length - 1] > 0.8);
  const aborter = new AbortController();
  let asked = Number.POSITIVE_INFINITY;
  setTimeout(() => {
    asked = performance.now();
    aborter.abort();
  }, 150);
  await assert.rejects(readFile(file, { signal: aborter.signal }), { name: 'AbortError' });
  assert.ok(performance.now() - asked < 100);
});

test('who aborts while a file is unpacked is told so, and not that it is damaged', async () => {
  const breath = new Breath();
  breath.take = async () => AbortSignal.abort().throwIfAborted();
  const bytes = packed('<w:p><w:r><w:t>Rain.</w:t></w:r></w:p>');
  await assert.rejects(
    unpack(bytes, () => true, breath),
    { name: 'AbortError' },
  );
});

/** What once took a time that grew with the square, small and four times as large. */
/** @type {[string, (count: number) => string][]} */
const long = [
  ['nested elements', (count) => `${'<div>'.repeat(count)}x`],
  ['elements that are never closed', (count) => '<b>'.repeat(count) + '<p>x</p>'.repeat(count)],
  ['spaces in pre', (count) => `<pre>${' '.repeat(10 * count)}x</pre>`],
  ['lists in lists', (count) => '<ul><li>x'.repeat(count)],
  ['a page of nested elements', (count) => `<html><body>${'<div>'.repeat(count)}x`],
];

for (const [what, html] of long) {
  test(`${what}: 100,000 are read in a few seconds`, async () => {
    const start = spent();
    const { text } = await segment({ html: html(100_000), lang: 'en' });
    assert.match(text, /x/);
    assert.ok(spent() - start < 6000);
  });
}

for (const [what, text] of /** @type {[string, string][]} */ ([
  ['brackets', '['.repeat(100_000)],
  ['brackets of links', '[['.repeat(100_000)],
  ['stars', '*a '.repeat(20_000)],
  ['paragraphs', 'Rain fell on *May* 3.\n\n'.repeat(20_000)],
  ['notes', 'Rain fell.[^1]\n\n[^1]: x\n\n'.repeat(10_000)],
])) {
  test(`Markdown of many ${what} is read in a few seconds`, async () => {
    const start = spent();
    assert.ok((await open('a.md', text)).html);
    assert.ok(spent() - start < 6000);
  });
}
