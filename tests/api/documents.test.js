// Word and OpenDocument texts: what of them is text, in which order, and which of their changes stand.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFile } from '../../web/files.js';
import { segment } from '../../web/index.js';
import { docx, odt, paragraph } from '../web/documents.js';

/** @import { ReadFileOptions } from '../../web/files.js' */

/** @param {string} name @param {Uint8Array} bytes @param {ReadFileOptions} [options] */
async function read(name, bytes, options) {
  const file = await readFile({ name, bytes: new Uint8Array(bytes) }, options);
  const { text, structure = [] } = await segment({ ...file, lang: 'en' });
  return { rows: text.split('\n\n'), structure, text, notes: file.notes };
}

/** @param {string} text @param {string} [properties] */
const run = (text, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** @param {string} runs @param {string} [properties] */
const p = (runs, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

/** @param {string} body @param {Parameters<typeof docx>[1]} [parts] @param {ReadFileOptions} [options] */
const word = (body, parts, options) => read('a.docx', docx(body, parts), options);

/** @param {string} body @param {string} [styles] @param {ReadFileOptions} [options] */
const open = (body, styles, options) => read('a.odt', odt(body, styles), options);

const field = (/** @type {string} */ code, /** @type {string} */ result) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('Word documents', () => {
  test('headings, quotes, links and emphasis keep what they are', async () => {
    const { rows, structure } = await word(
      paragraph('Sube el río', 'Titre2') +
        p(`${run('Llueve ')}<w:hyperlink r:id="rId1">${run('aquí')}</w:hyperlink>${run('.')}`) +
        p(
          `${run('Nadie', '<w:b/>')}${run(' salió', '<w:i w:val="0"/>')}${run('2', '<w:vertAlign w:val="superscript"/>')}`,
        ) +
        paragraph('Agua.', 'Citation'),
    );
    assert.deepEqual(rows, ['Sube el río', 'Llueve aquí.', 'Nadie salió2', 'Agua.']);
    assert.deepEqual(
      structure.map(({ kind }) => kind),
      ['heading', 'link', 'strong', 'superscript', 'quote'],
    );
  });

  test('words cut into runs, tabs and special hyphens are as they look', async () => {
    const { text } = await word(
      p(
        `${run('Wie')}<w:proofErr w:type="spellStart"/>${run('der', '<w:b/>')}<w:r><w:tab/><w:t>Ost</w:t><w:noBreakHyphen/><w:t>West</w:t></w:r>`,
      ),
    );
    assert.equal(text, 'Wieder Ost‑West');
  });

  test('fields give what they show, and not how they are made', async () => {
    const { text } = await word(
      p(
        run('Chère ') +
          field('MERGEFIELD Nom', run('Ana')) +
          run(', page ') +
          field(`IF ${field('PAGE', run('3'))} = 3 "x"`, run('trois')) +
          run(' du ') +
          `<w:fldSimple w:instr=" DATE ">${run('3 mai')}</w:fldSimple>`,
      ),
    );
    assert.equal(text, 'Chère Ana, page trois du 3 mai');
  });

  test('a table of contents is left out and told', async () => {
    const { rows, notes } = await word(
      p(field('TOC \\o "1-3"', run('Chapter one 3'))) + p(run('The dam is full.')),
    );
    assert.deepEqual(rows, ['The dam is full.']);
    assert.deepEqual(
      notes.map(({ kind, text }) => [kind, text]),
      [['left-out-contents', 'Chapter one 3']],
    );
  });

  test('a drop cap joins its word', async () => {
    const { rows } = await word(
      p(run('Д'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + p(run('ождь шёл всю ночь.')),
    );
    assert.deepEqual(rows, ['Дождь шёл всю ночь.']);
  });

  test('hidden text stays out, and is told', async () => {
    const hidden =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const { text, notes } = await word(
      p(
        `${run('La presa ')}${run('(¿seguro?) ', '<w:vanish/>')}${run('está llena')}${run(' (no)', '<w:rStyle w:val="h"/>')}${run('.')}`,
      ),
      { styles: hidden },
    );
    assert.equal(text, 'La presa está llena.');
    assert.equal(notes.find(({ kind }) => kind === 'left-out-hidden')?.text, '(¿seguro?)  (no)');
  });

  test('what a style hides stays out, be it of a paragraph or of what the style is based on', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="i"><w:name w:val="Under"/><w:basedOn w:val="h"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="q"><w:name w:val="Query"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const { text, notes } = await word(
      p(`${run('The lock')}${run(' (which?)', '<w:rStyle w:val="i"/>')}${run(' leaks.')}`) +
        p(
          `${run('Ask Ines.')}${run('Boats wait.', '<w:vanish w:val="0"/>')}`,
          '<w:pStyle w:val="q"/>',
        ) +
        p(run('Ask Olaf.'), '<w:pStyle w:val="q"/>') +
        p(run('It is old.')),
      { styles },
    );
    assert.equal(text, 'The lock leaks.\n\nBoats wait.\n\nIt is old.');
    const left = notes.find(({ kind }) => kind === 'left-out-hidden')?.text;
    assert.equal(left, '(which?)\nAsk Ines.\nAsk Olaf.');
  });

  test('a break of the page parts words', async () => {
    const { text } = await word(
      p(`${run('Erste Seite')}<w:r><w:br w:type="page"/></w:r>${run('Zweite')}`),
    );
    assert.equal(text, 'Erste Seite\nZweite');
  });

  test('footnotes follow the text as they are referred to, without marks', async () => {
    const note = (/** @type {number} */ id, /** @type {string} */ text) =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;
    const mark = (/** @type {number} */ id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { rows } = await word(
      p(run('Rain fell.') + mark(2) + run(' She left,') + mark(1) + run(' he said.')),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p>${run('----')}</w:p></w:footnote>${note(1, 'In May.')}${note(2, 'The mayor.')}`,
      },
    );
    assert.deepEqual(rows, ['Rain fell. She left, he said.', 'The mayor.', 'In May.']);
  });

  test('content controls, text boxes and comments', async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('In a box.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict>${p(run('In a box.'))}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const { rows } = await word(
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(run('The dam is full.'))}</w:sdtContent></w:sdt>` +
        `<w:p><w:r>${box}</w:r><w:commentRangeStart w:id="0"/>${run('Rain fell.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>` +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(run('Click here to enter text.'))}</w:sdtContent></w:sdt>`,
    );
    assert.deepEqual(rows, ['The dam is full.', 'In a box.', 'Rain fell.']);
  });

  test('lists keep their kind, their levels and their numbers', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    const item = (/** @type {string} */ text, level = 0) =>
      p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
    const { rows, structure } = await word(
      item('Road') + item('north', 1) + item('Bridge') + p(run('Then:')) + item('Ferry'),
      { numbering },
    );
    assert.deepEqual(rows, ['Road', 'north', 'Bridge', 'Then:', 'Ferry']);
    const items = structure.flatMap((each) => (each.kind === 'list-item' ? [each.number] : []));
    assert.deepEqual(items, [3, null, 4, 5]);
  });

  test('cells of tables are paragraphs', async () => {
    const cell = (/** @type {string} */ text) => `<w:tc><w:tcPr/>${p(run(text))}</w:tc>`;
    const { rows } = await word(
      `<w:tbl><w:tblPr/><w:tr>${cell('Kiel')}${cell('40')}</w:tr></w:tbl>${p(run('Ende.'))}`,
    );
    assert.deepEqual(rows, ['Kiel', '40', 'Ende.']);
  });

  describe('with tracked changes', () => {
    const ins = (/** @type {string} */ runs) => `<w:ins w:id="1">${runs}</w:ins>`;
    const del = (/** @type {string} */ text) =>
      `<w:del w:id="2"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
    const body =
      p(run('Die Brücke ') + del('ist zu') + ins(run('bleibt offen')) + run('.')) +
      p(run('Der Rat tagt'), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      p(run(' am Montag.')) +
      p(`<w:moveFrom w:id="4">${run('Es regnet.')}</w:moveFrom>`) +
      p(run('Neu:'), '<w:rPr><w:ins w:id="5"/></w:rPr>') +
      p(`<w:moveTo w:id="6">${run('Es regnet.')}</w:moveTo>`) +
      `<w:tbl><w:tr><w:trPr><w:del w:id="7"/></w:trPr><w:tc>${p(run('Alt'))}</w:tc></w:tr><w:tr><w:tc>${p(run('Kiel'))}</w:tc></w:tr></w:tbl>`;

    test('the text after them is read, and that there are some is told', async () => {
      const { rows, notes } = await word(body);
      assert.deepEqual(rows, [
        'Die Brücke bleibt offen.',
        'Der Rat tagt am Montag.',
        'Neu:',
        'Es regnet.',
        'Kiel',
      ]);
      assert.deepEqual(
        notes.map(({ kind }) => kind),
        ['tracked-changes'],
      );
    });

    test('the text before them can be chosen', async () => {
      const { rows } = await word(body, {}, { changes: 'before' });
      assert.deepEqual(rows, [
        'Die Brücke ist zu.',
        'Der Rat tagt',
        'am Montag.',
        'Es regnet.',
        'Neu:',
        'Alt',
        'Kiel',
      ]);
    });
  });
});

describe('OpenDocument texts', () => {
  test('headings, lists, links, spaces and emphasis keep what they are', async () => {
    const styles =
      '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1"/></text:list-style>';
    const { rows, structure } = await open(
      '<text:h text:outline-level="2">Sube\n  el río</text:h>' +
        '<text:p>Llueve<text:s text:c="2"/><text:span text:style-name="B">mucho</text:span>, <text:a xlink:href="https://paper.example/">dicen</text:a>.<text:line-break/>Fin</text:p>' +
        '<text:list text:style-name="L"><text:list-item><text:p>Uno</text:p></text:list-item><text:list-item><text:p>Dos</text:p></text:list-item></text:list>' +
        '<table:table><table:table-row><table:table-cell><text:p>Kiel</text:p></table:table-cell></table:table-row></table:table>',
      styles,
    );
    assert.deepEqual(rows, ['Sube el río', 'Llueve mucho, dicen.\nFin', 'Uno', 'Dos', 'Kiel']);
    assert.deepEqual(
      structure.map((each) => (each.kind === 'list-item' ? each.number : each.kind)),
      ['heading', 'strong', 'link', 'list', 1, 2],
    );
  });

  test('notes follow the text; comments, contents and hidden text stay out', async () => {
    const { rows, notes } = await open(
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents</text:index-title-template></text:table-of-content-source><text:index-body><text:p>One 3</text:p></text:index-body></text:table-of-content>' +
        '<text:p>Rain fell.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note> She <text:span text:style-name="H">never </text:span>left.<office:annotation><text:p>Is it so?</text:p></office:annotation></text:p>',
      '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>',
    );
    assert.deepEqual(rows, ['Rain fell. She left.', 'In May.']);
    assert.deepEqual(
      notes.map(({ kind, text }) => [kind, text]),
      [
        ['left-out-contents', 'One 3'],
        ['left-out-hidden', 'never'],
      ],
    );
  });

  test('hidden paragraphs and sections stay out, and are told', async () => {
    const { rows, notes } = await open(
      '<text:p>Rain fell.</text:p>' +
        '<text:p>Not<text:hidden-paragraph text:condition="ooow:TRUE" text:is-hidden="true"/> this.</text:p>' +
        '<text:p>Wind<text:hidden-paragraph text:condition="ooow:FALSE"/> rose.</text:p>' +
        '<text:section text:name="a" text:display="none"><text:p>Nor this.</text:p></text:section>' +
        '<text:section text:name="b"><text:p>hos<text:soft-page-break/>pital</text:p></text:section>',
    );
    assert.deepEqual(rows, ['Rain fell.', 'Wind rose.', 'hospital']);
    assert.deepEqual(
      notes.map(({ kind, text }) => [kind, text]),
      [['left-out-hidden', 'Not this.\nNor this.']],
    );
  });

  test('what a style hides stays out, be it of a paragraph or of what the style is based on', async () => {
    const { rows, notes } = await open(
      '<text:p>The lock<text:span text:style-name="I"> (which?)</text:span> leaks.</text:p>' +
        '<text:p text:style-name="Q">Ask Ines.<text:span text:style-name="S">Boats wait.</text:span></text:p>' +
        '<text:p>It is old.</text:p>',
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>' +
        '<style:style style:name="I" style:family="text" style:parent-style-name="H"/>' +
        '<style:style style:name="Q" style:family="paragraph"><style:text-properties text:display="none"/></style:style>' +
        '<style:style style:name="S" style:family="text"><style:text-properties text:display="true"/></style:style>',
    );
    assert.deepEqual(rows, ['The lock leaks.', 'Boats wait.', 'It is old.']);
    assert.deepEqual(
      notes.map(({ kind, text }) => [kind, text]),
      [['left-out-hidden', '(which?)\nAsk Ines.']],
    );
  });

  describe('with tracked changes', () => {
    const body =
      '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info/><text:p>ist zu</text:p></text:deletion></text:changed-region><text:changed-region text:id="b"><text:insertion><office:change-info/></text:insertion></text:changed-region></text:tracked-changes>' +
      '<text:p>Die Brücke <text:change text:change-id="a"/><text:change-start text:change-id="b"/>bleibt offen<text:change-end text:change-id="b"/>.</text:p>';

    test('the text after them is read, or that before', async () => {
      assert.deepEqual((await open(body)).rows, ['Die Brücke bleibt offen.']);
      const before = await open(body, '', { changes: 'before' });
      assert.deepEqual(before.rows, ['Die Brücke ist zu.']);
      assert.deepEqual(
        before.notes.map(({ kind }) => kind),
        ['tracked-changes'],
      );
    });
  });
});
