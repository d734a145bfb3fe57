/**
 * Finding words in all versions, also where they are folded away.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { search } from '../../web/model/search.js';
import { pairOf } from '../api/made-beads.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { fixture, versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

/** @param {string[]} sentences */
const text = (...sentences) => versionOf(sentences, { lang: 'und', title: '', id: '' });

/** @param {string[]} sentences @param {string} words */
const found = (sentences, words) => {
  const version = text(...sentences);
  return search([version], words).map(
    ({ sentence, from, to }) => `${sentence}: ${version.text.slice(from, to)}`,
  );
};

test('words are found whatever their case and accents, in their own letters', () => {
  assert.deepEqual(found(['El alcalde pidió CALMA.', '¡Cálma, calma!'], 'calma'), [
    '0: CALMA',
    '1: Cálma',
    '1: calma',
  ]);
  assert.deepEqual(found(['Москва́ не отвечает.'], 'МОСКВА'), ['0: Москва́']);
  assert.deepEqual(found(['𠮷野家在大阪。'], '大阪'), ['0: 大阪']);
  assert.deepEqual(found(['وصلت السَّفينة'], 'السفينة'), ['0: السَّفينة']);
  assert.deepEqual(found(['İstanbul ve ısı'], 'istanbul'), ['0: İstanbul']);
});

test('line ends are spaces, what begins in a sentence is of it, and nothing is found for nothing', () => {
  const version = text('One dam.', '¶Two dams.');
  assert.deepEqual(
    search([version], 'dam. Two').map(({ sentence }) => sentence),
    [],
    'a new paragraph is two line ends',
  );
  assert.deepEqual(found(['The  dam\nholds.'], 'dam holds'), ['0: dam\nholds']);
  assert.deepEqual(found(['One.', 'Two.'], '  '), []);
  assert.deepEqual(found(['aaaa'], 'aa'), ['0: aa', '0: aa'], 'without overlaps');
});

test('a long text is searched in time', () => {
  const version = text(
    ...Array.from({ length: 20_000 }, (_, at) => `Boat ${at} lies in the harbour.`),
  );
  search([version], 'x');
  const start = performance.now();
  assert.equal(search([version], 'harbour').length, 20_000);
  assert.ok(performance.now() - start < 500);
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {Page} page */
  const painted = (page) =>
    page.evaluate(() =>
      ['cotejo-found', 'cotejo-found-here'].map((name) =>
        [.../** @type {any} */ (CSS).highlights.get(name)].map(String),
      ),
    );

  test('slash opens it, what is found is counted by version, painted, and stepped through', () =>
    showing(browser, fixture, async (page) => {
      await page.locator('.sentence').first().focus();
      await page.keyboard.press('/');
      await page.getByRole('searchbox').waitFor();
      await page.keyboard.type('nuria');
      await page.getByText('3 matches').waitFor();
      assert.match(await page.locator('.found-counts').innerText(), /A 1\s.*B 1\s.*C 1/s);
      assert.deepEqual(await painted(page), [['Nuria', 'Nuria', 'Nuria'], []]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByText('2 of 3').waitFor();
      assert.deepEqual(await painted(page), [['Nuria', 'Nuria'], ['Nuria']]);
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Shift+Enter');
      await page.getByText('3 of 3').waitFor();
      assert.equal(await page.getByRole('searchbox').inputValue(), 'nuria', 'N is a letter here');
      await page.locator('.found-place').nth(1).click();
      await page.waitForFunction(() =>
        document
          .querySelector('article-comparison')
          ?.shadowRoot?.activeElement?.matches('[data-version="1"][data-sentence="3"]'),
      );
      await page.getByRole('searchbox').focus();
      await page.keyboard.press('Escape');
      assert.deepEqual(await painted(page), [[], []], 'nothing stays painted');
    }));

  test('found by key from the texts, the keyboard is on the match when it is closed', () =>
    showing(browser, fixture, async (page) => {
      const focused = () =>
        page.evaluate(() => {
          const { dataset } = /** @type {any} */ (document.querySelector('article-comparison'))
            .shadowRoot.activeElement;
          return dataset.panel ?? `${dataset.version}:${dataset.sentence}`;
        });
      await page.locator('.sentence[data-version="0"][data-sentence="0"]').focus();
      for (const key of ['v', '?', '/']) {
        await page.keyboard.press(key);
        await page.locator('.panel').waitFor();
        await page.locator('.panel :focus').waitFor();
        await page.keyboard.press('Escape');
        await page.locator('.panel').waitFor({ state: 'detached' });
        assert.equal(await focused(), '0:0', key);
      }
      await page.keyboard.press('/');
      await page.locator('.find-words:focus').waitFor();
      await page.keyboard.type('nuria');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByText('2 of 3').waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await focused(), '1:3');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.locator('.find-words:focus').waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await focused(), 'find');
    }));

  test('what is folded away is found, and unfolds when a step leads to it', () => {
    const words = Array.from({ length: 30 }, (_, at) => `Boat ${at} lies in the old harbour.`);
    const versions = [words, words.toSpliced(2, 1)].map((all) => text(...all));
    const beads = words.flatMap((_, at) => (at === 2 ? [] : [`${at}:${at < 2 ? at : at - 1}`]));
    const { pairs, rows } = arrange(versions, [pairOf(0, 1, beads.join(' '), 'same')]);
    return showing(browser, { versions, pairs, rows, precise: true }, async (page) => {
      await page.getByRole('button', { name: 'Changes only' }).click();
      const place = page.locator('.sentence[data-version="0"][data-sentence="25"]');
      assert.equal(await place.count(), 0);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.locator('.find-words:focus').waitFor();
      await page.keyboard.type('boat 25');
      await page.keyboard.press('Enter');
      await place.waitFor();
      assert.deepEqual((await painted(page))[1], ['Boat 25']);
    });
  });

  test('words are painted in prose and in one text, too, and axe finds nothing', () =>
    showing(browser, fixture, async (page) => {
      await page.getByRole('button', { name: 'Find' }).click();
      await page.locator('.find-words:focus').waitFor();
      await page.keyboard.type('almeria');
      for (const [way, place] of [
        ['Reading', '.panes'],
        ['As one text', '.one-text'],
      ]) {
        await page.getByRole('button', { name: way, exact: true }).click();
        await page.locator(place).waitFor();
        const [all] = await painted(page);
        assert.ok(all.length > 2 && all.every((each) => each === 'Almería'), `${way}: ${all}`);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      assert.deepEqual(await violations(page), []);
    }));
});
