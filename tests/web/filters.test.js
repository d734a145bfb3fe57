/**
 * Showing some kinds of changes alone: with the rows around them, and all else folded.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { changesOf, entriesOf } from '../../web/render/rows.js';
import { buildView } from '../../web/render/view.js';
import { pairOf } from '../api/made-beads.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { fixture, versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/**
 * @import { Page } from 'playwright-core'
 * @import { Mark } from '../../web/model/mark-table.js'
 */

const view = buildView(fixture);

/** @param {ReturnType<typeof entriesOf>} entries */
const said = (entries) =>
  entries.map((entry) =>
    entry.type === 'row' ? entry.row.index : `${entry.rows.length} ${entry.what}`,
  );

/** @param {Mark[]} marks */
const kinds = (...marks) => new Set(marks);

/** Twenty sentences, of which the tenth was dropped. */
const one = (() => {
  const words = (/** @type {number} */ at) => `Boat ${at} lies in the old harbour.`;
  const all = Array.from({ length: 20 }, (_, at) => words(at));
  const about = { lang: 'en', title: '', id: '' };
  const versions = [versionOf(all, about), versionOf(all.toSpliced(9, 1), about)];
  const beads = all.flatMap((_, at) => (at === 9 ? [] : [`${at}:${at < 9 ? at : at - 1}`]));
  return { versions, ...arrange(versions, [pairOf(0, 1, beads.join(' '), 'same')]), precise: true };
})();

test('what is alike is folded, but for a row on either side of a change', () => {
  const { rows } = buildView(one);
  assert.deepEqual(said(entriesOf(rows, 'changes')), ['8 alike', 8, 9, 10, '9 alike']);
  assert.deepEqual(said(entriesOf(rows, 'changes', kinds('moved'))), ['20 others']);
  assert.equal(entriesOf(rows, 'columns', kinds('moved')).length, 20, 'all sentences are all');
});

test('rows of a kind are those of which it is said', () => {
  const indexes = (/** @type {Mark[]} */ ...marks) =>
    changesOf(view.rows, kinds(...marks)).map(({ index }) => index);
  assert.deepEqual(indexes('moved'), [7]);
  const apart = [...indexes('removed'), ...indexes('added')].sort((a, b) => a - b);
  assert.ok(apart.length > 2);
  assert.deepEqual(indexes('removed', 'added'), [...new Set(apart)], 'kinds add up');
  assert.ok(indexes('fact').length > 1);
  assert.deepEqual(
    indexes(),
    view.rows.filter(({ changed }) => changed).map(({ index }) => index),
    'none asked for: all changes',
  );
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {Page} page @param {string} name */
  const kind = (page, name) => page.locator('.legend').getByRole('button', { name, exact: true });

  /** @param {Page} page */
  const position = (page) => page.locator('.position').innerText();

  test('a kind is pressed in the legend, and its rows alone are shown, counted and stepped through', () =>
    showing(browser, fixture, async (page) => {
      const all = await position(page);
      await kind(page, 'moved').click();
      assert.equal(await kind(page, 'moved').getAttribute('aria-pressed'), 'true');
      assert.equal(await page.locator('article-comparison').getAttribute('view'), 'changes');
      assert.equal(await position(page), '1 change');
      assert.equal(await page.locator('.row.changed .label.moved').count(), 2);
      assert.ok((await page.getByRole('button', { name: /other rows?$/ }).count()) > 0);
      await page.getByRole('button', { name: 'Next change' }).click();
      await page.waitForFunction(() =>
        document
          .querySelector('article-comparison')
          ?.shadowRoot?.activeElement?.matches('[data-version="0"][data-sentence="8"]'),
      );
      assert.equal(await position(page), 'Change 1 of 1');
      await kind(page, 'moved').click();
      assert.equal(await position(page), all, 'pressed again, all changes are shown');
    }));

  test('kinds add up, a fold of other rows opens, and all sentences ends it', () =>
    showing(browser, fixture, async (page) => {
      await kind(page, 'moved').click();
      const few = await page.locator('.body [data-row]').count();
      await kind(page, 'dropped').click();
      assert.ok((await page.locator('.body [data-row]').count()) > few);
      const fold = page.getByRole('button', { name: /other rows?$/ }).first();
      await fold.click();
      assert.equal(await fold.getAttribute('aria-expanded'), 'true');
      await page.getByRole('button', { name: 'All sentences' }).click();
      assert.equal(await page.locator('.legend [aria-pressed="true"]').count(), 0);
      assert.equal(await page.locator('.body [data-row]').count(), view.rows.length);
    }));

  test('what leads to a sentence opens the fold that it lies in', () =>
    showing(browser, fixture, async (page) => {
      await kind(page, 'moved').click();
      await page.locator('[data-map][data-version="0"][data-sentence="1"]').click();
      await page.locator('.sentence[data-version="0"][data-sentence="1"]').waitFor();
    }));

  test('kinds are pressed by the keyboard, and axe finds nothing', () =>
    showing(browser, fixture, async (page) => {
      await kind(page, 'merged').focus();
      await page.keyboard.press('Enter');
      assert.equal(await kind(page, 'merged').getAttribute('aria-pressed'), 'true');
      assert.deepEqual(await violations(page), []);
    }));
});
