/**
 * What stays in view while one reads on: the bar with its steps, views and filters, and the names of the
 * columns; and nothing that the keyboard comes to lies under them.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { pairOf } from '../api/made-beads.js';
import { browserForTests } from './browser.js';
import { fixture, versionOf } from './fixture-comparison.js';
import { longComparison } from './long-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

/** Six versions of thirty sentences, too wide for the window. */
const wide = (() => {
  const sentences = Array.from(
    { length: 30 },
    (_, at) => `Sentence ${at + 1} of the harbour and of all the boats that lay in it that night.`,
  );
  const versions = Array.from({ length: 6 }, (_, at) =>
    versionOf(sentences, { lang: 'en', title: `Draft ${at + 1}`, id: `v${at}` }),
  );
  const beads = sentences.map((_, at) => `${at}:${at}`).join(' ');
  const pairs = Array.from({ length: 5 }, (_, at) => pairOf(at, at + 1, beads, 'edited'));
  return { versions, ...arrange(versions, pairs), precise: true, notes: [] };
})();

describe('on a page', () => {
  const browser = browserForTests();

  /** The boxes of some parts, from the top of the window. @param {Page} page */
  const boxes = (page) =>
    page.evaluate(() => {
      const { shadowRoot } = /** @type {any} */ (document.querySelector('article-comparison'));
      const box = (/** @type {string} */ selector) => {
        const { top, bottom, height } = shadowRoot.querySelector(selector).getBoundingClientRect();
        return { top, bottom, height };
      };
      return { toolbar: box('.toolbar'), legend: box('.legend'), head: box('.head') };
    });

  /** Whether what the keyboard is on is the topmost thing at its place. @param {Page} page */
  const isUncovered = (page) =>
    page.evaluate(() => {
      const { shadowRoot } = /** @type {any} */ (document.querySelector('article-comparison'));
      const element = shadowRoot.activeElement;
      const { top, bottom, left, width } = element.getBoundingClientRect();
      const x = left + Math.min(width / 2, 40);
      const isSeen = (/** @type {number} */ y) => {
        const found = shadowRoot.elementFromPoint(x, y);
        return element === found || element.contains(found) || found?.contains(element);
      };
      return isSeen(top + 3) && isSeen(Math.min(bottom - 3, top + 60));
    });

  /** @param {Page} page @param {number} y */
  const scrollTo = async (page, y) => {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.waitForTimeout(150);
  };

  for (const [where, width, height, most] of /** @type {const} */ ([
    ['in a wide window', 1440, 900, 0.2],
    ['in a middling window', 1024, 768, 0.2],
    ['on a phone', 390, 844, 0.2],
    ['at 200% zoom', 720, 450, 0.3],
    ['on a phone that lies', 844, 390, 0.3],
  ])) {
    test(`bar and names stay in view, and leave room to read (${where})`, () =>
      showing(browser, fixture, async (page) => {
        await page.setViewportSize({ width, height });
        await scrollTo(page, 1600);
        const { toolbar, head } = await boxes(page);
        assert.ok(toolbar.top >= 0 && toolbar.top < 12, `the tools at ${toolbar.top}`);
        assert.ok(head.top >= toolbar.bottom - 1, 'the names of the columns are below the tools');
        assert.ok(head.bottom <= most * height, `${head.bottom} of ${height}`);
        for (const name of ['Next change', 'Previous change', 'All sentences', 'As one text']) {
          const button = page.getByRole('button', { name });
          await button.evaluate((element) => {
            const line = /** @type {Element} */ (element.closest('.toolbar'));
            const off = element.getBoundingClientRect().left - line.getBoundingClientRect().left;
            line.scrollLeft += off - 40;
          });
          const box = await button.boundingBox();
          assert.ok(box && box.y >= 0 && box.y + box.height <= toolbar.bottom, name);
        }
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          true,
          'the page does not scroll sideways',
        );
      }));

    test(`what the keyboard comes to is not hidden (${where})`, () =>
      showing(browser, fixture, async (page) => {
        await page.setViewportSize({ width, height });
        await scrollTo(page, 3000);
        for (const key of ['n', 'n', 'n', 'p', 'p', 'p', 'p']) {
          await page.getByRole('button', { name: 'All sentences' }).focus();
          await page.keyboard.press(key);
          await page.waitForTimeout(60);
          assert.ok(await isUncovered(page), key);
        }
        for (let step = 0; step < 12; step += 1) {
          await page.keyboard.press(step < 6 ? 'ArrowDown' : 'ArrowUp');
          await page.waitForTimeout(30);
          assert.ok(await isUncovered(page), `step ${step}`);
        }
        await page.getByRole('button', { name: 'Changes only' }).click();
        await scrollTo(page, 3000);
        for (let step = 0; step < 6; step += 1) {
          await page.keyboard.press('Shift+Tab');
          assert.ok(await isUncovered(page), `back ${step}`);
        }
      }));
  }

  test('filters are in the bar, and stay in view as far as the window is not low', () =>
    showing(browser, fixture, async (page) => {
      await scrollTo(page, 1400);
      const { legend } = await boxes(page);
      assert.ok(legend.top >= 0 && legend.bottom < 100);
      await page.locator('.legend').getByRole('button', { name: 'moved' }).click();
      assert.equal(await page.locator('.legend [aria-pressed="true"]').count(), 1);
    }));

  test('a table that scrolls sideways has its bar and names, too', () =>
    showing(browser, wide, async (page) => {
      await page.setViewportSize({ width: 900, height: 800 });
      await scrollTo(page, 1500);
      await page.locator('.several > .body').evaluate((body) => {
        body.scrollLeft = 300;
      });
      await page.waitForTimeout(100);
      const { toolbar, head } = await boxes(page);
      assert.ok(toolbar.top >= 0 && toolbar.top < 12);
      assert.ok(head.top >= toolbar.bottom - 1 && head.bottom < 200);
      assert.equal(await page.locator('.several > .head').evaluate((row) => row.scrollLeft), 300);
      await page.locator('.sentence[data-version="3"][data-sentence="12"]').focus();
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowUp', 'n', 'p', 'p']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(60);
        assert.ok(await isUncovered(page), key);
      }
    }));

  test('a jump in a long table ends below what is pinned', () =>
    showing(browser, longComparison(), async (page) => {
      await page.locator('.sentence[data-version="0"][data-sentence="0"]').focus();
      for (const key of ['End', 'p', 'p', 'Home', 'n', 'n']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(500);
        assert.ok(await isUncovered(page), key);
      }
    }));

  test('the page may have pinned something above it', () =>
    showing(browser, fixture, async (page) => {
      await page.evaluate(() => {
        const element = /** @type {HTMLElement} */ (document.querySelector('article-comparison'));
        element.style.setProperty('--cotejo-sticky-top', '40px');
      });
      await scrollTo(page, 1200);
      const { toolbar, head } = await boxes(page);
      assert.ok(toolbar.top >= 40 && toolbar.top < 52);
      assert.ok(head.top > toolbar.bottom);
    }));
});
