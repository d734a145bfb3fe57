/**
 * Files in the demo: opened by the picker or dropped on a box, shown as text, compared with their
 * structure, and never at the cost of a text that was there.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserForTests } from './browser.js';
import { docx, paragraph } from './documents.js';

/** @import { BrowserContextOptions, Locator, Page } from 'playwright-core' */

/** @typedef {{ name: string, mimeType: string, buffer: Buffer }} Opened */

const browser = browserForTests();

/**
 * @param {(page: Page, boxes: Locator) => Promise<void>} work
 * @param {BrowserContextOptions} [options]
 */
async function onDesk(work, options) {
  const { page, complaints, close } = await browser.open('/dist/demo/index.html', options);
  try {
    await page.locator('.sentence').first().waitFor();
    await page.locator('#open-desk').click();
    await work(page, page.locator('.box'));
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}

/** @param {string} name @param {string | Buffer} content @returns {Opened} */
const file = (name, content) => ({ name, mimeType: '', buffer: Buffer.from(content) });

/** @param {Locator} box @param {Opened} opened */
const pick = (box, opened) => box.locator('input[type=file]').setInputFiles(opened);

/** @param {Locator} box */
const textIn = (box) => box.locator('textarea').inputValue();

/** @param {Locator} box @param {RegExp} what */
const said = (box, what) => box.locator('.note, .problem').filter({ hasText: what }).waitFor();

/** @param {Page} page @param {Locator} target @param {Opened[]} files */
async function drop(page, target, files) {
  const transfer = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  const marked = await target.evaluate((element) => element.closest('[data-dropping]')?.localName);
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  return marked;
}

const MARKDOWN = '## One *two*\n\nThree [four](https://a.example/).\n\n- Five.\n';
const HTML =
  '<h2>One <em>two</em></h2><p>Three <a href="https://a.example/">four</a>.</p><ul><li>Six.</li></ul>';
const WORD = docx(
  [
    paragraph('One two', 'Titre2'),
    '<w:p><w:r><w:t xml:space="preserve">Three </w:t></w:r><w:hyperlink r:id="rId1"><w:r><w:t>four</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>',
    paragraph('Seven.', 'Citation'),
  ].join(''),
);

describe('files in the demo', () => {
  test('Markdown, HTML and Word documents are shown as text and compared with their structure', () =>
    onDesk(async (page, boxes) => {
      await pick(boxes.nth(0), file('morning.md', MARKDOWN));
      await said(boxes.nth(0), /morning\.md/);
      await pick(boxes.nth(1), file('evening.html', HTML));
      await said(boxes.nth(1), /evening\.html/);
      await page.locator('#add-box').click();
      await pick(boxes.nth(2), file('night.docx', WORD));
      await said(boxes.nth(2), /night\.docx/);
      assert.equal(await textIn(boxes.nth(0)), 'One two\n\nThree four.\n\nFive.');
      assert.equal(await textIn(boxes.nth(1)), 'One two\n\nThree four.\n\nSix.');
      assert.equal(await textIn(boxes.nth(2)), 'One two\n\nThree four.\n\nSeven.');
      assert.equal(await boxes.nth(2).locator('[name=title]').inputValue(), 'night');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.locator('.column-head').nth(2).filter({ hasText: 'night' }).waitFor();
      assert.equal(await page.locator('.text.heading').count(), 3);
      assert.deepEqual(await page.locator('.text a').allInnerTexts(), ['four', 'four', 'four']);
      assert.equal(await page.locator('.text.item').count(), 2);
      assert.equal(await page.locator('.sentence blockquote').count(), 1);
    }));

  test('a text that is changed after opening is compared as it stands', () =>
    onDesk(async (page, boxes) => {
      await pick(boxes.nth(0), file('morning.md', MARKDOWN));
      await said(boxes.nth(0), /kept/);
      await boxes.nth(0).locator('textarea').fill('One two\n\nThree five.');
      await said(boxes.nth(0), /plain text/);
      await boxes.nth(1).locator('textarea').fill('One two\n\nThree six.');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.locator('.column-head').first().filter({ hasText: 'morning' }).waitFor();
      assert.equal(await page.locator('.text.heading').count(), 0);
      assert.match(await page.locator('.sentence').nth(2).innerText(), /Three five\./);
    }));

  test('Windows-1252 and UTF-16 are read as they were written', () =>
    onDesk(async (_, boxes) => {
      const western = Buffer.from([0x93, 0xbf, 0x51, 0x75, 0xe9, 0x3f, 0x94, 0x20, 0x80]);
      await pick(boxes.nth(0), file('western.txt', western));
      await said(boxes.nth(0), /western\.txt/);
      assert.equal(await textIn(boxes.nth(0)), '“¿Qué?” €');
      await pick(boxes.nth(1), file('wide.txt', Buffer.from('\ufeff“Łódź”', 'utf16le')));
      await said(boxes.nth(1), /wide\.txt/);
      assert.equal(await textIn(boxes.nth(1)), '“Łódź”');
    }));

  test('a file that cannot be read is told by name and reason, and the text stays', () =>
    onDesk(async (page, boxes) => {
      const box = boxes.first();
      await box.locator('textarea').fill('My own words.');
      /** @type {[Opened, RegExp][]} */
      const wrong = [
        [file('report.pdf', '%PDF-1.7'), /^report\.pdf is a PDF\. A \.txt, \.md/],
        [
          file('half.docx', WORD.subarray(0, 400)),
          /^half\.docx is damaged, or is not what its name says\./,
        ],
        [file('none.docx', docx('')), /^none\.docx holds no text\./],
        [file('none.html', '<script>1</script>'), /^none\.html holds no text\./],
      ];
      for (const [opened, reason] of wrong) {
        await pick(box, opened);
        await said(box, reason);
        assert.equal(await textIn(box), 'My own words.');
      }
      await page.locator('#language').selectOption('es');
      await said(box, /^none\.html no contiene texto\. Se esperaba/);
    }));

  test('a text whose place a file took can be brought back', () =>
    onDesk(async (_, boxes) => {
      const box = boxes.first();
      await box.locator('textarea').fill('My own words.');
      await pick(box, file('morning.md', MARKDOWN));
      await said(box, /morning\.md/);
      await box.getByRole('button', { name: 'Bring back' }).click();
      assert.equal(await textIn(box), 'My own words.');
      assert.equal(await box.locator('[name=title]').inputValue(), '');
      assert.equal(await box.getByRole('button', { name: 'Bring back' }).isVisible(), false);
    }));

  test('a title of the reader’s own stays, one that came with a file does not', () =>
    onDesk(async (_, boxes) => {
      const box = boxes.first();
      const title = box.locator('[name=title]');
      await title.fill('First draft');
      await pick(box, file('morning.md', MARKDOWN));
      await said(box, /morning\.md/);
      assert.equal(await title.inputValue(), 'First draft');
      await title.fill('');
      await pick(box, file('evening.html', HTML));
      await said(box, /evening\.html/);
      assert.equal(await title.inputValue(), 'evening');
      await pick(box, file('night.docx', WORD));
      await said(box, /night\.docx/);
      assert.equal(await title.inputValue(), 'night');
    }));

  test('files are dropped on the box they are let go over, the next ones on the empty boxes', () =>
    onDesk(async (page, boxes) => {
      const marked = await drop(page, boxes.nth(1).locator('textarea'), [
        file('b.txt', 'Bee.'),
        file('no.pdf', '%PDF'),
        file('a.md', '*Ay.*'),
      ]);
      assert.equal(marked, 'fieldset');
      await said(boxes.nth(0), /a\.md/);
      assert.equal(await textIn(boxes.nth(1)), 'Bee.');
      assert.equal(await textIn(boxes.nth(0)), 'Ay.');
      await said(boxes.nth(0), /no\.pdf is a PDF/);
    }));

  test('the encoding that was taken is shown, and the reader can choose another', () =>
    onDesk(async (_, boxes) => {
      const box = boxes.first();
      const encoding = box.locator('[name=encoding]');
      assert.equal(await encoding.isVisible(), false);
      const bytes = [0xcf, 0xeb, 0xee, 0xf2, 0xe8, 0xed, 0xe0, 0x20, 0xef, 0xee, 0xeb, 0xed, 0xe0];
      await pick(box, file('dam.txt', Buffer.from(bytes)));
      await said(box, /dam\.txt/);
      assert.equal(await textIn(box), 'Плотина полна');
      assert.equal(await encoding.inputValue(), 'windows-1251');
      await encoding.selectOption('koi8-r');
      await box.locator('.note').filter({ hasText: 'dam.txt' }).waitFor();
      await box.page().waitForFunction(() => {
        const area = document.querySelector('textarea');
        return area?.value.startsWith('о');
      });
      assert.equal(await encoding.inputValue(), 'koi8-r');
    }));

  test('both texts of a file with tracked changes are put into boxes of their own', () =>
    onDesk(async (_, boxes) => {
      const body =
        '<w:p><w:r><w:t>The dam is </w:t></w:r><w:del w:id="1"><w:r><w:delText>full</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>empty</w:t></w:r></w:ins></w:p>';
      await pick(boxes.nth(0), file('dam.docx', docx(body)));
      await said(boxes.nth(0), /tracked changes/);
      assert.equal(await textIn(boxes.nth(0)), 'The dam is empty');
      await boxes.nth(0).locator('[name=changes]').selectOption('both');
      await said(boxes.nth(1), /dam\.docx/);
      assert.equal(await textIn(boxes.nth(1)), 'The dam is full');
      assert.equal(await boxes.nth(1).locator('[name=changes]').inputValue(), 'before');
      assert.equal(await textIn(boxes.nth(0)), 'The dam is empty');
    }));

  test('what was left out of a page is shown, and taken back in', () =>
    onDesk(async (page, boxes) => {
      const paragraph =
        'The ferry took twelve minutes to cross the lake on Friday, and three hundred people came down to the shore to see it leave.';
      const body = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map(
        (each) => `<p>${paragraph} ${each}</p>`,
      );
      const html = `<!doctype html><html lang="en"><head><title>The ferry runs</title></head><body><nav>Home</nav><article><h1>The ferry runs</h1>${body.join('<p>Advertisement</p>')}</article></body></html>`;
      const box = boxes.nth(0);
      await pick(box, file('ferry.html', html));
      await said(box, /around the article is left out/);
      assert.doesNotMatch(await textIn(box), /Advertisement/);
      await box.getByText('What was left out').click();
      await box.locator('.left-out p').filter({ hasText: 'Advertisement' }).waitFor();
      await box.locator('[name=extent]').selectOption('whole');
      await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('Adv'));
      assert.equal(await box.locator('.left-out').isVisible(), false);
      await boxes.nth(1).locator('textarea').fill('The ferry runs');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.locator('.column-head').first().filter({ hasText: 'The ferry runs' }).waitFor();
      assert.equal(await page.getByText('Advertisement', { exact: true }).count(), 4);
      await page.locator('#open-desk').click();
      await box.locator('[name=extent]').selectOption('article');
      await page.waitForFunction(() => !document.querySelector('textarea')?.value.includes('Adv'));
    }));

  test('a text begins at the side of its first letter, and a long one is there at once', () =>
    onDesk(async (_, boxes) => {
      const area = boxes.nth(0).locator('textarea');
      await area.fill('«‏العبارة» عادت.');
      assert.equal(await area.getAttribute('dir'), 'rtl');
      await area.fill('12 ferries left.');
      assert.equal(await area.getAttribute('dir'), 'ltr');
      await pick(boxes.nth(0), file('long.txt', 'מעבורת.\n\n'.repeat(8000)));
      await said(boxes.nth(0), /long\.txt/);
      assert.equal(await area.getAttribute('dir'), 'rtl');
    }));

  test('rich text that is pasted keeps its structure, and an address alone is told apart', () =>
    onDesk(async (page, boxes) => {
      const area = boxes.nth(0).locator('textarea');
      await area.focus();
      await area.evaluate((element) => {
        const data = new DataTransfer();
        data.setData('text/plain', 'One\nTwo three.');
        data.setData(
          'text/html',
          '<html><body><!--StartFragment--><b style="font-weight:normal"><h2>One</h2><p>Two <i>three</i>.</p></b><!--EndFragment--></body></html>',
        );
        // Firefox does not let a ClipboardEvent of a script carry data.
        const event = new Event('paste', { bubbles: true, cancelable: true });
        element.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: data }));
      });
      await said(boxes.nth(0), /kept/);
      assert.equal(await textIn(boxes.nth(0)), 'One\n\nTwo three.');
      await boxes.nth(1).locator('textarea').fill(' https://paper.example/dam?x=1 ');
      await said(boxes.nth(1), /address, not a text/);
      await boxes.nth(1).locator('textarea').fill('One\n\nTwo four.');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.locator('.text.heading').first().waitFor();
      assert.equal(await page.locator('.text em').first().innerText(), 'three');
      assert.equal(await page.locator('.text strong').count(), 0);
    }));

  test('hostile files run nothing', () =>
    onDesk(async (page, boxes) => {
      const hostile =
        '<p>One <img src=x onerror="window.ran=1"> <a href="javascript:window.ran=1">two</a>.</p><script>window.ran=1</script>';
      await pick(boxes.nth(0), file('a.md', hostile));
      await said(boxes.nth(0), /a\.md/);
      await pick(boxes.nth(1), file('<img src=x onerror="window.ran=1">.html', hostile));
      await said(boxes.nth(1), /onerror/);
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.locator('.column-head').first().filter({ hasText: 'a' }).waitFor();
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).ran), undefined);
      assert.equal(await page.locator('.sentence a, .sentence img').count(), 0);
    }));
});
