/**
 * Articles with structure in Chromium: what is drawn of it, how the keyboard reaches links, what is
 * told to those who hear the page, and what hostile HTML cannot do.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserForTests } from './browser.js';

/** @import { BrowserContextOptions, Page } from 'playwright-core' */

const PAGE = '/tests/web/pages/structure.html';

const browser = browserForTests();

/**
 * @param {(page: Page, complaints: string[]) => Promise<void>} work
 * @param {BrowserContextOptions} [options]
 */
async function on(work, options) {
  const { page, complaints, close } = await browser.open(PAGE, options);
  try {
    await page.locator('.sentence').first().waitFor();
    await work(page, complaints);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}

/** @param {number} version @param {number} sentence */
const at = (version, sentence) =>
  `.sentence[data-version="${version}"][data-sentence="${sentence}"]`;

/** @param {Page} page */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('article-comparison')?.shadowRoot?.activeElement;
    return `${element?.localName} ${element?.closest('[data-sentence]')?.getAttribute('data-sentence')}`;
  });

/**
 * Has the element compare two versions and waits for the result.
 *
 * @param {Page} page
 * @param {object[]} versions
 */
const compareOthers = (page, versions) =>
  page.evaluate((given) => {
    const element = /** @type {any} */ (document.querySelector('article-comparison'));
    return new Promise((resolve, reject) => {
      element.addEventListener('comparison-ready', resolve, { once: true });
      element.addEventListener('comparison-error', reject, { once: true });
      element.versions = given;
    });
  }, versions);

describe('what is drawn', () => {
  test('headings, lists, quotes, emphasis, links and images are still there', () =>
    on(async (page) => {
      const column = '.sentence[data-version="1"]';
      assert.deepEqual(await page.locator(`${column} .heading`).allInnerTexts(), [
        'The Nera bridge reopens to cyclists',
        'What remains closed',
      ]);
      const markers = await page.locator(`${column} .marker`).allInnerTexts();
      assert.deepEqual(
        markers.map((marker) => marker.trim()),
        ['•', '•', '3.', '4.', '•'],
      );
      assert.equal(await page.locator(`${column} blockquote`).count(), 2);
      assert.deepEqual(await page.locator(`${column} strong`).allInnerTexts(), [
        'sixteen',
        ' months',
      ]);
      assert.equal(await page.locator(`${column} sup`).innerText(), '2');
      assert.deepEqual(await page.locator(`${column} a`).allInnerTexts(), [
        'council of Olmo said that the work was finished.',
        'It cost 15 million euros',
      ]);
      const image = page.locator(`${at(1, 1)} img`);
      assert.equal(await image.getAttribute('alt'), 'The bridge at low water');
      await page.waitForFunction(
        (img) => /** @type {HTMLImageElement} */ (img).naturalWidth > 0,
        await image.elementHandle(),
      );
    }));

  test('links lead where the page would, to a page of their own that learns nothing', () =>
    on(async (page) => {
      const link = page.locator(`${at(1, 3)} a`);
      assert.equal(
        await link.evaluate((element) => /** @type {HTMLAnchorElement} */ (element).href),
        browser.url('/council/minutes'),
      );
      assert.equal(await link.getAttribute('target'), '_blank');
      assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
    }));

  test('edits and facts are marked across emphasis and links', () =>
    on(async (page) => {
      assert.deepEqual(await page.locator(`${at(1, 2)} em ins, ${at(1, 2)} ins em`).count(), 2);
      assert.equal(await page.locator(`${at(1, 3)} a ins`).innerText(), 'finished');
      assert.equal(await page.locator(`${at(1, 4)} a mark.fact`).innerText(), '15 million euros');
      const strong = page.locator(`${at(1, 2)} mark.fact strong`);
      assert.deepEqual(await strong.allInnerTexts(), ['sixteen', ' months']);
    }));

  test('links are told by a sign, and no rule of theirs could be taken for an edit', () =>
    on(async (page) => {
      const link = page.locator(`${at(1, 4)} a`);
      assert.equal(await link.locator('svg').count(), 1);
      assert.match(
        await link.evaluate((element) => getComputedStyle(element).textDecorationLine),
        /none/,
      );
    }));

  test('a ready comparison, sent as JSON, is drawn with the same structure', () =>
    on(async (page) => {
      const drawn = () =>
        page
          .locator('.table')
          .evaluate((table) =>
            [...table.querySelectorAll('.heading, .item, blockquote, em, strong, sup, a, img')].map(
              (element) => `${element.localName} ${element.textContent}`,
            ),
          );
      const before = await drawn();
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const json = JSON.stringify(element.comparison);
        element.comparison = { ...element.comparison, pairs: [], rows: [], versions: [] };
        element.comparison = JSON.parse(json);
        return element.updateComplete;
      });
      assert.deepEqual(await drawn(), before);
      assert.ok(before.length > 30, String(before.length));
    }));

  for (const [what, width] of /** @type {[string, number][]} */ ([
    ['at 360 pixels', 360],
    ['at 200% of 1280 pixels', 640],
  ])) {
    test(`nothing scrolls sideways ${what}`, () =>
      on(
        async (page) => {
          const [content, room] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          assert.ok(content <= room, `${content} in ${room}`);
        },
        { viewport: { width, height: 700 }, deviceScaleFactor: width === 640 ? 2 : 1 },
      ));
  }

  test('in forced colours and right-to-left columns it all stays readable and in order', () =>
    on(
      async (page) => {
        const html = `<ol><li>שלום עולם.</li><li><a href="https://a.example/">עוד משפט</a> כאן.</li></ol>`;
        await compareOthers(page, [
          { html, lang: 'he' },
          { html, lang: 'he' },
        ]);
        const { marker, words } = await page.locator(at(0, 1)).evaluate((element) => ({
          marker: element.querySelector('.marker')?.getBoundingClientRect().left ?? 0,
          words: element.querySelector('a')?.getBoundingClientRect().right ?? 0,
        }));
        assert.ok(marker >= words - 1, `marker at ${marker}, words end at ${words}`);
      },
      { forcedColors: 'active' },
    ));
});

describe('the keyboard', () => {
  test('the table stays one stop, and Tab goes on through the links of the sentence it is on', () =>
    on(async (page) => {
      const stops = await page
        .locator('.table')
        .evaluate((table) => table.querySelectorAll('[tabindex="0"], button').length);
      assert.equal(stops, 1);
      await page.locator(at(1, 3)).focus();
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'a 3');
      await page.keyboard.press('Shift+Tab');
      assert.equal(await focused(page), 'div 3');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(page), 'div 4');
      assert.equal(await page.locator(`${at(1, 3)} a`).getAttribute('tabindex'), '-1');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'undefined undefined');
    }));

  test('Enter on a link follows it and chooses no sentence', () =>
    on(async (page) => {
      await page.evaluate(() => {
        document.addEventListener('bead-select', () => {
          /** @type {any} */ (window).chosen = true;
        });
      });
      await page.locator(at(1, 3)).focus();
      await page.keyboard.press('Tab');
      const opened = page.waitForEvent('popup');
      await page.keyboard.press('Enter');
      const popup = await opened;
      assert.equal(await popup.evaluate(() => window.opener), null);
      await popup.close();
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).chosen), undefined);
    }));
});

describe('for those who hear the page', () => {
  test('headings are told in words and add nothing to the page’s outline', () =>
    on(async (page) => {
      assert.deepEqual(await page.getByRole('heading').allInnerTexts(), [
        'Articles with structure',
      ]);
      const heard = await page.locator(at(1, 5)).evaluate((element) => element.textContent ?? '');
      assert.match(heard.replace(/\s+/g, ' '), /B6, reworded \(A6 → B6\), heading, level 2\. What/);
    }));

  test('each item of a list says which it is of how many', () =>
    on(async (page) => {
      const items = page.locator('.sentence[data-version="0"]').getByRole('listitem');
      const told = await items.evaluateAll((all) =>
        all
          .filter((item) => item.hasAttribute('aria-posinset'))
          .map(
            (item) => `${item.getAttribute('aria-posinset')}/${item.getAttribute('aria-setsize')}`,
          ),
      );
      assert.deepEqual(told, ['1/3', '2/3', '1/2', '2/2', '3/3']);
    }));
});

const HOSTILE = `
  <script>window.ran = 'script'</script>
  <h2 onclick="window.ran = 'onclick'" style="position: fixed; inset: 0">A heading of some words.</h2>
  <p>Words <a href="javascript:window.ran='href'">one</a>, <a href="https://other.example/" onmouseover="window.ran='over'">two</a>
    and <img src="https://other.example/x.png" srcset="https://other.example/y.png 2x" onerror="window.ran='onerror'" alt="&quot;><script>window.ran='alt'</script>"> three.</p>
  <iframe src="https://other.example/"></iframe><object data="https://other.example/"></object>
  <svg onload="window.ran='svg'"><script>window.ran='svg script'</script></svg>
  <math><mtext><style><img src=x onerror="window.ran='mutation'"></style></mtext></math>
  <link rel="stylesheet" href="https://other.example/a.css"><base href="https://other.example/">
  <form action="https://other.example/"><input autofocus onfocus="window.ran='focus'"></form>
  <p>&lt;img src=x onerror="window.ran='text'"&gt; stays text.</p>${'<blockquote><ul><li><em>'.repeat(5000)}Deep words.`;

describe('hostile HTML', () => {
  test('runs nothing, asks nobody for anything and becomes no element of its own', () =>
    on(async (page) => {
      await compareOthers(page, [
        { html: HOSTILE, lang: 'en' },
        { html: HOSTILE, lang: 'en' },
      ]);
      await page.locator('.link').first().hover();
      await page.locator('.heading').first().click();
      const { ran, names, attributes, links } = await page.evaluate(() => {
        const table = document
          .querySelector('article-comparison')
          ?.shadowRoot?.querySelector('.table');
        const all = [...(table?.querySelectorAll('.sentence *') ?? [])];
        return {
          ran: /** @type {any} */ (window).ran,
          names: [...new Set(all.map(({ localName }) => localName))],
          attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
          links: all.flatMap((element) => element.getAttribute('href') ?? []),
        };
      });
      assert.equal(ran, undefined);
      for (const name of ['script', 'style', 'iframe', 'object', 'img', 'input', 'form', 'link']) {
        assert.ok(!names.includes(name), name);
      }
      assert.ok(!attributes.some((name) => name.startsWith('on') || name === 'style'));
      assert.deepEqual([...new Set(links)], ['https://other.example/']);
      const text = await page.locator(at(0, 2)).innerText();
      assert.match(text, /<img src=x onerror="window.ran='text'"> stays text/);
    }));

  test('an image from elsewhere is told by its words and not fetched', () =>
    on(async (page) => {
      await compareOthers(page, [
        { html: '<img src="https://other.example/a.jpg" alt="A dog"><p>Words.</p>', lang: 'en' },
        { text: 'Words.', lang: 'en' },
      ]);
      assert.equal(await page.getByRole('img', { name: 'Image: A dog' }).innerText(), 'A dog');
    }));
});
