/**
 * A short sentence beside a long cell stays in sight while the rest of the row is read, below what is
 * pinned and no further than its row; not where cells are stacked, nor where the table scrolls sideways.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { pairOf } from '../api/made-beads.js';
import { browserForTests } from './browser.js';
import { versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

/** @param {number} count @param {string} about */
const sentences = (count, about) =>
  Array.from(
    { length: count },
    (_, at) => `The ${about} of harbour ${at + 1} was told at some length by all who had seen it.`,
  );

/** The first sentence of the left stands for forty of the right; the others are alike. */
function uneven(versions = 2, first = 'In short.') {
  const [one, forty] = [
    [first, ...sentences(20, 'end')],
    [...sentences(40, 'story'), ...sentences(20, 'end')],
  ];
  const rest = Array.from({ length: 20 }, (_, at) => `${at + 1}:${at + 40}`).join(' ');
  const long = Array.from({ length: 40 }, (_, at) => at).join();
  const all = Array.from({ length: 60 }, (_, at) => `${at}:${at}`).join(' ');
  const texts = [one, ...Array.from({ length: versions - 1 }, () => forty)];
  const made = texts.map((text, at) =>
    versionOf(text, { lang: 'en', title: `Text ${at}`, id: `${at}` }),
  );
  const pairs = [
    pairOf(0, 1, `0:${long} ${rest}`),
    ...made.slice(2).map((_, at) => pairOf(at + 1, at + 2, all)),
  ];
  return { versions: made, ...arrange(made, pairs), precise: true };
}

describe('a short sentence beside a long cell', () => {
  const browser = browserForTests();

  /** Where the short sentence, its row and what is pinned are in the window. @param {Page} page */
  const places = (page) =>
    page.evaluate(() => {
      const { shadowRoot: root } = /** @type {any} */ (
        document.querySelector('article-comparison')
      );
      const box = (/** @type {string} */ of) => root.querySelector(of).getBoundingClientRect();
      const short = box('.sentence[data-version="0"][data-sentence="0"]');
      const row = box('.body .row');
      return {
        top: short.top,
        bottom: short.bottom,
        row: row.top,
        end: row.bottom,
        head: box('.head').bottom,
      };
    });

  /** @param {Page} page @param {number} to How far into the row. */
  const scroll = (page, to) =>
    page.evaluate((far) => {
      const { shadowRoot: root } = /** @type {any} */ (
        document.querySelector('article-comparison')
      );
      const row = root.querySelector('.body .row');
      window.scrollBy(0, row.getBoundingClientRect().top + far);
    }, to);

  test('goes along below the header, and not past its row', () =>
    showing(browser, uneven(), async (page) => {
      await scroll(page, 300);
      const along = await places(page);
      assert.ok(along.row < 0 && Math.abs(along.top - along.head) < 2, JSON.stringify(along));
      await scroll(page, along.end - along.row - along.head - 10);
      const last = await places(page);
      assert.ok(last.bottom <= last.end + 1, JSON.stringify(last));
    }));

  test('stands still where cells are stacked', () =>
    showing(browser, uneven(), async (page) => {
      await page.setViewportSize({ width: 390, height: 800 });
      const before = await places(page);
      await scroll(page, 300);
      const { top, row } = await places(page);
      assert.ok(row < 0 && Math.abs(top - row - (before.top - before.row)) < 2, `${top} ${row}`);
    }));

  test('and where the table scrolls sideways', () =>
    showing(browser, uneven(5), async (page) => {
      await page.setViewportSize({ width: 900, height: 800 });
      const before = await places(page);
      await scroll(page, 300);
      const { top, row } = await places(page);
      assert.ok(row < 0 && Math.abs(top - row - (before.top - before.row)) < 2, `${top} ${row}`);
    }));

  test('not a sentence that may be taller than the window', async () => {
    const long = `${'The harbour was told of '.repeat(20)}.`;
    await showing(browser, uneven(2, long), async (page) => {
      const staying = await page.evaluate(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.stays')
            .length,
      );
      assert.equal(staying, 0);
    });
  });
});
