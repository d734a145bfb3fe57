/**
 * Taking a comparison away: what is marked and copied, citations, reports, links; and bringing one back.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pack, unpack } from '../../web/element/panels/share-link.js';
import { loadPanelWords, loadStrings } from '../../web/element/words.js';
import { fromJson } from '../../web/export.js';
import { citationOf } from '../../web/render/citation.js';
import { strings } from '../../web/render/strings.js';
import { buildView } from '../../web/render/view.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { fixture } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

const view = buildView(fixture);
await Promise.all([loadPanelWords(), loadStrings('es')]);

test('a citation quotes a sentence and its counterparts with versions and places', () => {
  const { places, text } = citationOf(view, 2, 6, strings.en, 'en');
  assert.equal(places, 'A4, B5, B6, C6, C7');
  const [first, second, third] = text.split('\n\n');
  assert.match(first, /^“Dos remolcadores .* una hora\.” \(Edición de la mañana, Spanish, A4\)$/);
  assert.match(
    second,
    /^“Dos .* anochecer\. La .* horas\.” \(Edición de la noche, Spanish, B5, B6\)$/,
  );
  assert.match(third, /^“Two tugs .* hours\.” \(English edition, English, C6, C7\)$/);
  assert.match(
    citationOf(view, 0, 9, strings.es, 'es').text,
    /^«El sindicato.*» \(.*, español, A10\)$/,
  );
});

test('what a link holds comes back, in every script, and smaller than it was', async () => {
  const versions = [
    { text: 'La presa. '.repeat(200), lang: 'es', title: 'Mañana' },
    { text: '大坝 𠮷 \ud800', lang: 'zh', title: '' },
  ];
  const fragment = await pack({ view: 'reading', marks: 'all', least: 0.35, versions });
  assert.match(fragment, /^#cotejo=[\w-]+$/);
  assert.ok(fragment.length < 400, `${fragment.length}`);
  const back = await unpack(fragment);
  assert.deepEqual(back, { view: 'reading', marks: 'all', least: 0.35, versions });
  const bare = await pack({ view: 'x', marks: 'y', least: 7 });
  assert.deepEqual(
    await unpack(bare),
    { view: 'columns', marks: 'few', least: 0, versions: undefined },
    'of the right kinds, whatever is in it',
  );
});

test('a damaged link is refused by name, and one that unpacks without end is cut off', async () => {
  const whole = await pack({ view: 'columns', marks: 'few', least: 0 });
  for (const bad of ['#cotejo=', '#cotejo=%%%', whole.slice(0, -4), '#cotejo=AAAA']) {
    await assert.rejects(unpack(bad), /the link is damaged/, bad);
  }
  const strange = await pack(/** @type {any} */ ({ versions: [{ text: 1 }] }));
  await assert.rejects(unpack(strange), /versions: expected an array of versions with text/);
  const bomb = await pack(/** @type {any} */ ({ versions: [{ text: 'x'.repeat(30_000_000) }] }));
  await assert.rejects(unpack(bomb), /the link is damaged/);
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {Page} page */
  const open = async (page) => {
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('region', { name: 'Take away, bring in' }).waitFor();
  };

  /** Keeps what the page writes to the clipboard, which not every browser lets a test read. */
  /** @param {Page} page */
  const keepWritten = (page) =>
    page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        /** @type {any} */ (window).written = text;
      };
    });

  /** @param {Page} page @returns {Promise<string>} */
  const written = (page) => page.evaluate(() => /** @type {any} */ (window).written);

  /**
   * Marks from one sentence to another with the mouse, and copies.
   *
   * @param {Page} page
   * @param {string} from
   * @param {string} to
   */
  const copied = async (page, from, to) => {
    const [start, end] = await page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const { shadowRoot } = /** @type {any} */ (document.querySelector('article-comparison'));
          const texts = [...shadowRoot.querySelectorAll(selector)];
          // Of each line by itself: those of the text as a whole are one box.
          const lines = new Range();
          lines.selectNodeContents(texts[0]);
          const rects = [...lines.getClientRects()];
          const { left, top, right, bottom, height } = rects[0];
          const last = rects.at(-1);
          return {
            left,
            top: top + height / 2,
            right: last.right ?? right,
            bottom: (last.bottom ?? bottom) - 6,
          };
        }),
      [from, to],
    );
    await page.mouse.move(start.left + 1, Math.min(start.top, start.top));
    await page.mouse.down();
    await page.mouse.move(end.right - 2, end.bottom, { steps: 8 });
    await page.mouse.up();
    return page.evaluate(() => {
      const data = new DataTransfer();
      const { shadowRoot } = /** @type {any} */ (document.querySelector('article-comparison'));
      const event = new ClipboardEvent('copy', {
        clipboardData: data,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      shadowRoot.querySelector('.sentence').dispatchEvent(event);
      return event.clipboardData?.getData('text/plain') ?? '';
    });
  };

  test('what is marked across rows is one column alone, as its article has it', () =>
    showing(browser, fixture, async (page) => {
      await page.setViewportSize({ width: 1280, height: 1400 });
      const text = await copied(
        page,
        '.sentence[data-version="1"][data-sentence="2"] .text',
        '.sentence[data-version="1"][data-sentence="4"] .text',
      );
      const { text: whole, sentences } = fixture.versions[1];
      const expected = whole.slice(sentences[2].from, sentences[4].to);
      assert.ok(expected.startsWith(text.slice(0, 40)) || expected.includes(text.slice(0, 40)));
      assert.ok(text.length > expected.length * 0.8, text);
      assert.ok(expected.includes(text), `${text}\n---\n${expected}`);
      assert.doesNotMatch(text, /reworded|A\d|B\d|Two tugs/);
    }));

  test('C copies a sentence with its counterparts; what the browser refuses is shown', () =>
    showing(browser, fixture, async (page) => {
      await keepWritten(page);
      await page.locator('.sentence[data-version="1"][data-sentence="6"]').focus();
      await page.keyboard.press('c');
      await page.getByText('Copied: A5, B7, C8').waitFor();
      assert.match(
        await written(page),
        /^“La naviera.*A5\)\n\n“La naviera.*B7\)\n\n“The shipping company.*C8\)$/s,
      );
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      await page.getByRole('button', { name: 'Sentence and counterparts' }).click();
      await page.getByText('take it from here').waitFor();
      assert.match(await page.locator('.take-left').inputValue(), /^“La naviera/);
    }));

  test('every report is saved, and a saved JSON is opened again', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      // Not every browser tells a test of a download.
      await page.evaluate(() => {
        const make = URL.createObjectURL;
        const kept = /** @type {any} */ (window);
        URL.createObjectURL = (blob) => {
          kept.blob = blob;
          return make(blob);
        };
        HTMLAnchorElement.prototype.click = function () {
          kept.saved = this.download;
        };
      });
      /** @type {Record<string, RegExp>} */
      const formats = {
        'HTML page': /^<!doctype html>/i,
        Markdown: /^# /,
        'CSV table': /pair/,
        'TMX memory': /<tmx version="1\.4"/,
        JSON: /^\{"versions":/,
      };
      let json = '';
      for (const [name, begins] of Object.entries(formats)) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.waitForFunction(() => 'saved' in window);
        const [file, text] = await page.evaluate(async () => {
          const kept = /** @type {any} */ (window);
          const { saved } = kept;
          delete kept.saved;
          return [saved, await kept.blob.text()];
        });
        json = text;
        assert.match(json, begins, name);
        assert.match(file, /^comparison\.(html|md|csv|json|tmx)$/);
      }
      assert.deepEqual(fromJson(json), fixture);
      const other = structuredClone(fixture);
      other.versions[0].title = 'From a file';
      await page.locator('.take-open input').setInputFiles({
        name: 'kept.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(other)),
      });
      await page.getByRole('columnheader', { name: /From a file/ }).waitFor();
      await page.getByText('Opened: kept.json').waitFor();
      await page.locator('.take-open input').setInputFiles({
        name: 'bad.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"versions": 3}'),
      });
      await page.getByText('bad.json is no comparison that was saved as JSON').waitFor();
      assert.ok(await page.getByRole('columnheader', { name: /From a file/ }).isVisible());
    }));

  test('a link with texts opens what was shown, where the page lets links do so', () =>
    showing(browser, fixture, async (page) => {
      await keepWritten(page);
      await open(page);
      assert.equal(await page.getByRole('button', { name: 'Link with texts' }).count(), 0);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        document.querySelector('article-comparison')?.setAttribute('shared', '');
      });
      await page.getByRole('button', { name: 'Changes only' }).click();
      await open(page);
      await page.getByRole('button', { name: 'Link with texts' }).click();
      await page.getByText(/Link copied: \d,\d{3} characters/).waitFor();
      const link = await written(page);
      assert.ok(link.startsWith(page.url()));
      await page.evaluate((fragment) => {
        history.replaceState(null, '', fragment);
        const element = document.createElement('article-comparison');
        element.setAttribute('shared', '');
        document.querySelector('article-comparison')?.replaceWith(element);
      }, new URL(link).hash);
      await page.getByRole('columnheader', { name: /Edición de la noche/ }).waitFor();
      assert.equal(await page.locator('article-comparison').getAttribute('view'), 'changes');
      await page.evaluate(() => {
        history.replaceState(null, '', '#cotejo=damaged');
        const element = document.createElement('article-comparison');
        element.setAttribute('shared', '');
        document.querySelector('article-comparison')?.replaceWith(element);
      });
      await page.getByRole('alert').waitFor();
      assert.match(
        (await page.locator('.status.error details').textContent()) ?? '',
        /the link is damaged/,
      );
    }));

  for (const [look, width] of /** @type {const} */ ([
    ['wide', 1280],
    ['narrow', 360],
  ])) {
    test(`axe finds nothing (${look})`, () =>
      showing(browser, fixture, async (page) => {
        await page.setViewportSize({ width, height: 740 });
        await page.evaluate(() => {
          document.querySelector('article-comparison')?.setAttribute('shared', '');
        });
        await open(page);
        assert.deepEqual(await violations(page), []);
      }));
  }
});
