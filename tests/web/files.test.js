/**
 * The files that the demo opens: what is read of each kind, in which encoding, and what is said of
 * those that cannot be read. Word documents are read in `demo-files.test.js`: their library has another
 * half for browsers.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../web/demo/encodings.js';
import { readFile } from '../../web/demo/files.js';
import { english, spanish } from '../../web/demo/words.js';
import { articleText } from '../../web/engine/html-text.js';
import { docx, paragraph, zip } from './docx.js';

/** @param {string} name @param {string | Uint8Array} content @param {string} [type] */
const open = (name, content, type = '') =>
  readFile(new File([/** @type {BlobPart} */ (content)], name, { type }));

/** @param {string} name @param {string | Uint8Array} content */
async function kinds(name, content) {
  const read = await open(name, content);
  assert.ok('html' in read);
  const { text, structure } = articleText(read.html);
  return { text, kinds: structure.map(({ kind }) => kind) };
}

/** @param {string} text @param {boolean} [isBig] big-endian */
function utf16(text, isBig = false) {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

const sample = 'Łódź – «Öl», 12 €, “so”. ¿Qué?';
const western = Uint8Array.from([0xbf, 0x51, 0x75, 0xe9, 0x3f]); // ¿Qué?

test('text is decoded by its mark, as UTF-8, and else as Windows-1252', () => {
  assert.equal(decode(Buffer.from(sample)), sample);
  assert.equal(decode(Buffer.from(`\ufeff${sample}`)), sample);
  assert.equal(decode(utf16(`\ufeff${sample}`)), sample);
  assert.equal(decode(utf16(`\ufeff${sample}`, true)), sample);
  assert.equal(decode(western), '¿Qué?');
});

test('UTF-16 without a mark is found out', () => {
  const plain = 'The bridge reopened on Monday. Prices rose by 3 %.';
  assert.equal(decode(utf16(plain)), plain);
  assert.equal(decode(utf16(plain, true)), plain);
});

test('what HTML declares is tried where it is no UTF-8', () => {
  const html = '<meta charset="windows-1251"><p>';
  const bytes = Buffer.concat([Buffer.from(html), Buffer.from([0xcc, 0xee, 0xf1, 0xf2])]);
  assert.equal(decode(bytes), `${html}Мост`);
  const unknown = Buffer.concat([Buffer.from('<meta charset="x-none">'), western]);
  assert.match(decode(unknown), /¿Qué\?$/);
});

test('any bytes give a text', () => {
  for (let length = 0; length < 64; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 197 + length * 31) % 256);
    assert.equal(typeof decode(bytes), 'string');
  }
});

test('plain text stays plain text, whatever it holds', async () => {
  for (const name of ['a.txt', 'A.TXT', 'noname', 'notes.log']) {
    assert.deepEqual(await open(name, '# One\n\n<b>two</b>'), { text: '# One\n\n<b>two</b>' });
  }
});

test('Markdown keeps its structure, and what stands above the article is left out', async () => {
  const text = `---\ntitle: x\n---\n# One\n\nTwo *three* [four](https://a.example/)\nfive.\n\n- six\n\n> seven\n`;
  assert.deepEqual(await kinds('a.md', text), {
    text: 'One\n\nTwo three four five.\n\nsix\n\nseven',
    kinds: ['heading', 'emphasis', 'link', 'list', 'list-item', 'quote'],
  });
});

test('hostile Markdown brings in nothing that HTML could not', async () => {
  const text =
    '[a](javascript:alert(1)) <script>alert(1)</script> ![b](x "y\\" onerror=1") <img src=x onerror=1>';
  assert.deepEqual(await kinds('a.markdown', text), { text: 'a', kinds: [] });
  const deep = await open('deep.md', `${'> '.repeat(20_000)}deep`);
  const read = 'html' in deep ? articleText(deep.html).text : deep.text;
  assert.match(read, /deep$/);
});

test('HTML is told by its name or its type', async () => {
  for (const name of ['a.html', 'a.HTM']) {
    assert.deepEqual(await open(name, '<p>One'), { html: '<p>One' });
  }
  assert.deepEqual(await open('a', '<p>One', 'text/html'), { html: '<p>One' });
});

/** @type {[string, string, string | Uint8Array, string][]} */
const problems = [
  ['an empty file', 'a.txt', '', 'fileEmpty'],
  ['only spaces', 'a.md', ' \n\t', 'fileEmpty'],
  ['a PDF', 'a.txt', '%PDF-1.7', 'file-pdf'],
  ['an old Word document', 'a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'file-oldOffice'],
  ['RTF', 'a.txt', '{\\rtf1 One}', 'file-rtf'],
  ['a picture', 'a.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'file-picture'],
  ['text that is named .docx', 'a.docx', 'One', 'fileNoWord'],
  ['half a Word document', 'a.docx', docx(paragraph('One')).subarray(0, 300), 'fileBrokenWord'],
  ['an archive that is named .docx', 'a.docx', zip({ 'a.txt': 'One' }), 'fileBrokenWord'],
  ['an archive', 'a.odt', zip({ 'a.txt': 'One' }), 'file-archive'],
  [
    'bytes',
    'a.txt',
    Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 256),
    'fileNoText',
  ],
];

for (const [what, name, content, problem] of problems) {
  test(`${what}: it is said what is wrong, in each language`, async () => {
    await assert.rejects(open(name, content), { name: 'FileProblem', message: problem });
    assert.ok(english[problem] && spanish[problem]);
  });
}
