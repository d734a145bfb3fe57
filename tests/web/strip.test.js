/**
 * The strip along the table: every change at its place, facts in a lane of their own, the window's place,
 * and ways to go elsewhere.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entriesOf } from '../../web/render/rows.js';
import { STRIP_HEIGHT, stripPaths } from '../../web/render/strip-template.js';
import { buildView } from '../../web/render/view.js';
import { browserForTests } from './browser.js';
import { fixture } from './fixture-comparison.js';
import { longComparison } from './long-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

const long = longComparison();

test('each change has a place, facts have a lane, and a long table few strokes', () => {
  const entries = entriesOf(buildView(fixture).rows, 'columns');
  const paths = stripPaths(entries);
  const rows = entries.flatMap((entry) => (entry.type === 'row' ? [entry.row] : entry.rows));
  const facts = rows.filter(({ marks }) => marks.includes('fact'));
  assert.equal(paths.get('fact')?.match(/M/g)?.length, facts.length);
  for (const kind of ['moved', 'removed', 'added', 'edited']) assert.ok(paths.has(kind), kind);
  const xs = [...paths].map(([, path]) => path.slice(0, path.indexOf(',')));
  assert.equal(xs.filter((x) => x === 'M0').length, 1, 'no other kind is in the lane of facts');
  const strokes = [...stripPaths(entriesOf(buildView(long).rows, 'columns')).values()];
  for (const path of strokes) assert.ok((path.match(/M/g) ?? []).length <= STRIP_HEIGHT);
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {(page: Page) => Promise<void>} work */
  const onLong = (work) =>
    showing(browser, long, async (page) => {
      await page.locator('.strip-window').waitFor();
      await page.locator('.head').evaluate((head) => head.scrollIntoView());
      await work(page);
    });

  /** Where the middle of the window's place is, as a part of the strip. @param {Page} page */
  const place = (page) =>
    page.evaluate(() => {
      const { shadowRoot } = /** @type {any} */ (document.querySelector('article-comparison'));
      const track = shadowRoot.querySelector('.strip-track').getBoundingClientRect();
      const shown = shadowRoot.querySelector('.strip-window').getBoundingClientRect();
      return ((shown.top + shown.bottom) / 2 - track.top) / track.height;
    });

  /** The rows in the middle of the window, as a part of all. @param {Page} page */
  const middle = (page) =>
    page.evaluate((count) => {
      const { shadowRoot } = /** @type {any} */ (document.querySelector('article-comparison'));
      const seen = [...shadowRoot.querySelectorAll('[data-version="0"].sentence')].filter(
        (each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return bottom > 200 && top < window.innerHeight;
        },
      );
      return Number(seen[Math.floor(seen.length / 2)]?.dataset.sentence) / count;
    }, long.versions[0].sentences.length);

  test('a click goes there, and the window shows where it is', () =>
    onLong(async (page) => {
      const box = await page.locator('.strip-track').boundingBox();
      assert.ok(box);
      assert.ok(box.width >= 23, 'wide enough to be hit');
      for (const part of [0.5, 0.95, 0.2]) {
        const now = await page.locator('.strip-track').boundingBox();
        assert.ok(now);
        await page.mouse.click(now.x + now.width / 2, now.y + part * now.height);
        await page.waitForTimeout(700);
        assert.ok(Math.abs((await middle(page)) - part) < 0.05, `at ${part}`);
        assert.ok(Math.abs((await place(page)) - part) < 0.05, `shown at ${part}`);
      }
    }));

  test('a drag goes along, and ends with the release', () =>
    onLong(async (page) => {
      const box = await page.locator('.strip-track').boundingBox();
      assert.ok(box);
      const x = box.x + box.width / 2;
      await page.mouse.move(x, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(x, box.y + 0.7 * box.height, { steps: 6 });
      await page.waitForTimeout(700);
      assert.ok(Math.abs((await middle(page)) - 0.7) < 0.05);
      await page.mouse.up();
      await page.mouse.move(x, box.y + 30, { steps: 4 });
      await page.waitForTimeout(300);
      assert.ok(Math.abs((await middle(page)) - 0.7) < 0.05);
    }));

  test('it stays in view, and its room is there before it is', () =>
    showing(browser, long, async (page) => {
      const room = await page.locator('.strip').evaluate((strip) => strip.clientWidth);
      assert.ok(room >= 23);
      await page.locator('.strip-window').waitFor();
      await page.evaluate(() => window.scrollTo(0, 40_000));
      await page.waitForTimeout(300);
      const box = await page.locator('.strip-track').boundingBox();
      assert.ok(box && box.y >= 0 && box.y < 150 && box.height > 600, JSON.stringify(box));
    }));

  test('on a phone, in other views and for a few rows there is none', () =>
    showing(browser, long, async (page) => {
      await page.locator('.strip-window').waitFor();
      await page.setViewportSize({ width: 390, height: 800 });
      assert.equal(await page.locator('.strip').isVisible(), false);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('button', { name: 'As one text' }).click();
      await page.locator('.one-text').waitFor();
      assert.equal(await page.locator('.strip').count(), 0);
    }));
});
