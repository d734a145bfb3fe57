/**
 * Where versions are many, a cell goes on over the empty ones after it: all of them are heard, none is
 * hidden under another's words, and where the table scrolls sideways or is stacked each keeps to itself.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { spansOf } from '../../web/render/spans.js';
import { pairOf } from '../api/made-beads.js';
import { browserForTests } from './browser.js';
import { versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

/** Cells by letters: "x" holds a sentence, "g" the ghost of one, "-" nothing. @param {string} row */
const cells = (row) =>
  [...row].map((letter) => ({
    empty: letter !== 'x',
    items: /** @type {any[]} */ (letter === '-' ? [] : [{}]),
  }));

test('text goes on over empty cells after it, not over a placeholder, and not in few columns', () => {
  assert.deepEqual(spansOf(cells('x-x--')), [2, 0, 3, 0, 0]);
  assert.deepEqual(spansOf(cells('--x-x')), [1, 1, 2, 0, 1]);
  assert.deepEqual(spansOf(cells('xg-x')), [1, 1, 1, 1]);
  assert.deepEqual(spansOf(cells('x--')), [1, 1, 1]);
  assert.deepEqual(spansOf(cells('----')), [1, 1, 1, 1]);
});

const LETTERS = ['A', 'B', 'C', 'D', 'E'];

/** A, B and D share all of theirs; C and E have the first sentence alone with them. */
const five = (() => {
  const sentences = (/** @type {string} */ letter, /** @type {number} */ count) =>
    Array.from(
      { length: count },
      (_, at) =>
        `${letter} tells at some length of harbour ${at + 1}, of its boats and of the nets.`,
    );
  const counts = [6, 6, 1, 6, 1];
  const versions = LETTERS.map((letter, at) =>
    versionOf(sentences(letter, counts[at]), { lang: 'en', title: `Report ${letter}`, id: letter }),
  );
  const all = '0:0 1:1 2:2 3:3 4:4 5:5';
  const pairs = [pairOf(0, 1, all), pairOf(1, 2, '0:0'), pairOf(1, 3, all), pairOf(2, 4, '0:0')];
  return { versions, ...arrange(versions, pairs), precise: true };
})();

describe('on a page', () => {
  const browser = browserForTests();

  /** The left edge and the width of each cell of a row. @param {Page} page @param {number} row */
  const boxes = (page, row) =>
    page
      .locator('.body .row')
      .nth(row)
      .locator('[role="cell"]')
      .evaluateAll((all) =>
        all.map((each) => {
          const { left, width } = each.getBoundingClientRect();
          return { left: Math.round(left), width: Math.round(width) };
        }),
      );

  /** @param {(page: Page) => Promise<void>} work */
  const onFive = (work) => showing(browser, five, work);

  test('each begins under its heading, and little of the table is empty', () =>
    onFive(async (page) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const heads = await page
        .locator('.column-head')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
      const [full, shared] = [await boxes(page, 0), await boxes(page, 2)];
      assert.ok(full.every(({ left, width }, at) => Math.abs(left - heads[at]) < 2 && width > 100));
      for (const at of [0, 1, 3])
        assert.ok(Math.abs(shared[at].left - heads[at]) < 2, `cell ${at}`);
      assert.ok(shared[1].width > 1.9 * shared[0].width && shared[3].width > 1.9 * shared[0].width);
      assert.deepEqual([shared[2].width, shared[4].width], [1, 1]);
      const said = await page.locator('.body .row').nth(2).locator('[role="cell"]').allInnerTexts();
      assert.deepEqual([said[2].trim(), said[4].trim()], ['no counterpart', 'no counterpart']);
    }));

  test('the arrows go to counterparts over what a cell covers', () =>
    onFive(async (page) => {
      await page.locator('.sentence[data-version="1"][data-sentence="2"]').focus();
      await page.keyboard.press('ArrowRight');
      const focused = page.locator('.sentence:focus');
      assert.equal(await focused.getAttribute('data-version'), '3');
    }));

  test('where the table scrolls sideways, and on a phone, each keeps to itself', () =>
    onFive(async (page) => {
      await page.setViewportSize({ width: 900, height: 800 });
      const sideways = await boxes(page, 2);
      assert.equal(new Set(sideways.map(({ width }) => Math.round(width / 10))).size, 1);
      await page.setViewportSize({ width: 390, height: 800 });
      const stacked = (await boxes(page, 2)).filter(({ width }) => width > 0);
      assert.equal(stacked.length, 3);
      assert.equal(new Set(stacked.map(({ width }) => width)).size, 1);
    }));
});
