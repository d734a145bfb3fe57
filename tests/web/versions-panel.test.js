/**
 * The choice of versions: which show, in what order and under what names, what is set against what,
 * and how much they share.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { choose, keyOf, pairsOf, shareOf } from '../../web/model/choice.js';
import { pairOf, sayBeads } from '../api/made-beads.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { fixture, versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/**
 * @import { Page } from 'playwright-core'
 * @import { Comparison } from '../../web/index.js'
 * @import { Choice } from '../../web/model/choice.js'
 */

/** @param {number[]} order @param {Choice['against']} against @returns {Choice} */
const choice = (order, against) => ({ order, against, names: new Map() });

/** @param {string} lang @param {string} title */
const short = (lang, title) =>
  versionOf(['Rain fell on the harbour.', 'Boats lay still.'], { lang, title, id: '' });

/** @param {string[]} langs @param {import('../../web/model/arrangement.js').FoundPair[]} pairs @returns {Comparison} */
const made = (langs, pairs) => {
  const versions = langs.map((lang, at) => short(lang, `Text ${at}`));
  return { versions, ...arrange(versions, pairs), precise: true, notes: [] };
};

test('a choice needs the pairs of its rule, in its order', () => {
  const { versions } = made(['es', 'es', 'en', 'es-MX'], []);
  assert.deepEqual(pairsOf(choice([2, 0, 1], 'adjacent'), versions), [
    [2, 0],
    [0, 1],
  ]);
  assert.deepEqual(pairsOf(choice([1, 3, 0], 'first'), versions), [
    [1, 3],
    [1, 0],
  ]);
  assert.equal(pairsOf(choice([0, 1, 2, 3], 'all'), versions).length, 6);
  assert.deepEqual(
    pairsOf(choice([0, 1, 3, 2], 'closest'), versions),
    [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 2],
      [3, 2],
    ],
    'in one language the nearest before, across languages all that may be',
  );
});

test('what is chosen is a comparison of its own, by places and names of its own', () => {
  const whole = made(['en', 'en', 'en'], [pairOf(0, 1, '0:0', 'same'), pairOf(1, 2, '1:1')]);
  whole.notes = [{ kind: 'left-out-hidden', message: 'Hidden text was left out', version: 2 }];
  const pairs = new Map(whole.pairs.map((pair) => [keyOf(pair.left, pair.right), pair]));
  const [found] = arrange(whole.versions, [pairOf(2, 0, '0:1')]).pairs;
  pairs.set('2 0', found);
  const chosen = choose(whole, pairs, {
    ...choice([2, 0], 'first'),
    names: new Map([[2, 'Late']]),
  });
  assert.deepEqual(
    chosen.versions.map(({ title }) => title),
    ['Late', 'Text 0'],
  );
  assert.deepEqual(
    chosen.pairs.map(({ left, right, beads }) => [left, right, sayBeads(beads)]),
    [[0, 1, '-:0 0:1 1:-']],
  );
  assert.equal(chosen.rows.length, 3);
  assert.equal(chosen.notes?.[0].version, 0);
  assert.equal(whole.versions[2].title, 'Text 2', 'the whole is not changed');
});

test('across languages the pair that shares most joins them', () => {
  const bilingual = (/** @type {number} */ left, /** @type {string} */ beads) => ({
    ...pairOf(left, 2, beads, 'translated'),
    mode: /** @type {const} */ ('bilingual'),
  });
  const whole = made(
    ['es', 'es', 'en'],
    [pairOf(0, 1, '0:0'), bilingual(0, '0:0 1:1'), bilingual(1, '0:0')],
  );
  const pairs = new Map(whole.pairs.map((pair) => [keyOf(pair.left, pair.right), pair]));
  const { pairs: kept } = choose(whole, pairs, choice([0, 1, 2], 'closest'));
  assert.deepEqual(
    kept.map(({ left, right }) => [left, right]),
    [
      [0, 1],
      [0, 2],
    ],
  );
});

test('what of a version another one has is told from either side of their pair', () => {
  const whole = made(['en', 'en', 'en'], [pairOf(0, 1, '0,1:0')]);
  const pairs = new Map(whole.pairs.map((pair) => [keyOf(pair.left, pair.right), pair]));
  assert.deepEqual(shareOf(pairs, 0, 1), { shared: 2, all: 2 });
  assert.deepEqual(shareOf(pairs, 1, 0), { shared: 1, all: 2 });
  assert.equal(shareOf(pairs, 0, 2), null);
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {Page} page */
  const open = async (page) => {
    await page.getByRole('button', { name: 'Versions (3)' }).click();
    await page.getByRole('region', { name: 'Versions shown' }).waitFor();
    await page.getByRole('button', { name: /: C has \d+ of 11 sentences of A/ }).waitFor();
  };

  /** @param {Page} page @returns {Promise<string[]>} */
  const columns = (page) =>
    page
      .locator('.column-head')
      .evaluateAll((heads) =>
        heads.map((head) =>
          [...head.querySelectorAll('.letter, .title')]
            .map(({ textContent }) => textContent)
            .join(' '),
        ),
      );

  /** @param {Page} page @param {string[]} expected */
  const showColumns = async (page, expected) => {
    await page.waitForFunction(
      (letters) =>
        [
          .../** @type {any} */ (
            document.querySelector('article-comparison')
          ).shadowRoot.querySelectorAll('.column-head .letter'),
        ]
          .map((letter) => letter.textContent)
          .join('') === letters,
      expected.map((name) => name[0]).join(''),
    );
    assert.deepEqual(await columns(page), expected);
  };

  const NAMES = ['A Edición de la mañana', 'B Edición de la noche', 'C English edition'];

  test('any pair is set side by side, also one that was not compared, under its own letters', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      await page.getByRole('button', { name: /: C has \d+ of 11 sentences of A/ }).click();
      await showColumns(page, [NAMES[0], NAMES[2]]);
      assert.equal(await page.locator('.summary').count(), 1);
      assert.match(
        await page.locator('.sentence[data-version="1"]').first().innerText(),
        /C1, translated \(A1 → C1\)/,
      );
      await page.getByRole('button', { name: 'Reverse the order' }).click();
      await showColumns(page, [NAMES[2], NAMES[0]]);
      await page.getByRole('button', { name: 'Show all as at first' }).click();
      await showColumns(page, NAMES);
      assert.ok(
        await page.evaluate((whole) => {
          const { comparison } = /** @type {any} */ (document.querySelector('article-comparison'));
          return JSON.stringify(comparison) === whole;
        }, JSON.stringify(fixture)),
        'as it was given',
      );
    }));

  test('versions are hidden, moved, renamed, and one is made the base', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      await page.getByRole('checkbox', { name: 'Show B' }).uncheck();
      await showColumns(page, [NAMES[0], NAMES[2]]);
      assert.ok(await page.getByRole('checkbox', { name: 'Show A' }).isDisabled(), 'two must stay');
      await page.getByRole('checkbox', { name: 'Show B' }).check();
      await showColumns(page, NAMES);
      await page.getByRole('button', { name: 'Move B one place later' }).click();
      await showColumns(page, [NAMES[0], NAMES[2], NAMES[1]]);
      await page.getByRole('button', { name: /^Make B the base/ }).click();
      await showColumns(page, [NAMES[1], NAMES[0], NAMES[2]]);
      assert.equal(await page.getByRole('combobox').inputValue(), 'first');
      assert.deepEqual(
        await page
          .locator('.summary .pair')
          .evaluateAll((pairs) =>
            pairs.map((pair) =>
              [...pair.querySelectorAll('.letter')].map((l) => l.textContent).join(''),
            ),
          ),
        ['BA', 'BC'],
      );
      const name = page.getByRole('textbox', { name: 'Name of B' });
      await name.selectText();
      await page.keyboard.type('Night <b>desk</b>');
      await name.press('Enter');
      await page.getByRole('columnheader', { name: /Night <b>desk<\/b>/ }).waitFor();
      await name.press('n');
      assert.equal(await page.locator('.sentence:focus').count(), 0, 'N is a letter in a name');
    }));

  test('what each is compared with is chosen, and all of it by keyboard', () =>
    showing(browser, fixture, async (page) => {
      await page.locator('.sentence').first().focus();
      await page.keyboard.press('v');
      await page.getByRole('region', { name: 'Versions shown' }).waitFor();
      await page.getByRole('combobox').selectOption('all');
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.summary')
            .length === 3,
      );
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.panel').count(), 0);
    }));

  test('what is no difference and whether moves are looked for is tuned live, and the place is kept', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      const at = page.locator('.sentence[data-version="1"][data-sentence="9"]');
      await at.focus();
      const moves = page.getByRole('checkbox', { name: 'Look for moved sentences' });
      // By the keyboard: Firefox's driver scrolls the page before it clicks.
      await moves.focus();
      const before = await at.boundingBox();
      assert.match(await page.locator('.said').first().innerText(), /1 moved/);
      await page.keyboard.press('Space');
      await page.waitForFunction(
        () =>
          !/moved/.test(
            document.querySelector('article-comparison')?.shadowRoot?.querySelector('.said')
              ?.textContent ?? 'moved',
          ),
      );
      await page.waitForTimeout(200);
      const after = await at.boundingBox();
      assert.ok(before && after && Math.abs(before.y - after.y) <= 1, `${before?.y} ${after?.y}`);
      const ignored = page.getByRole('group', { name: 'Do not count as a difference' });
      assert.deepEqual(
        await ignored
          .getByRole('checkbox')
          .evaluateAll((all) => all.map((each) => /** @type {HTMLInputElement} */ (each).checked)),
        [false, false, false, true, true],
      );
      await ignored.getByRole('checkbox', { name: 'capitals' }).check();
      await page.locator('.choice-progress').waitFor({ state: 'detached' });
      assert.ok(await ignored.getByRole('checkbox', { name: 'capitals' }).isChecked());
      await page.getByRole('button', { name: 'Show all as at first' }).click();
      assert.equal(await ignored.getByRole('checkbox', { name: 'capitals' }).isChecked(), false);
      await page.locator('.said', { hasText: '1 moved' }).first().waitFor();
    }));

  test('another comparison begins with all its versions', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      await page.getByRole('checkbox', { name: 'Show A' }).uncheck();
      await showColumns(page, NAMES.slice(1));
      await page.evaluate((given) => {
        /** @type {any} */ (document.querySelector('article-comparison')).comparison = given;
      }, fixture);
      await showColumns(page, NAMES);
      assert.ok(await page.getByRole('checkbox', { name: 'Show A' }).isChecked());
    }));

  test('a table of six versions scrolls sideways, under its header and beside its first column', () => {
    const versions = ['one', 'two', 'three', 'four', 'five', 'six'].map((title) =>
      short('en', title),
    );
    const pairs = versions.slice(1).map((_, at) => pairOf(at, at + 1, '0:0 1:1', 'same'));
    return showing(
      browser,
      { versions, ...arrange(versions, pairs), precise: true, notes: [] },
      async (page) => {
        await page.setViewportSize({ width: 1000, height: 700 });
        const places = () =>
          page.evaluate(() => {
            const { shadowRoot } = /** @type {any} */ (
              document.querySelector('article-comparison')
            );
            return [0, 5].flatMap((at) => [
              shadowRoot.querySelectorAll('.column-head')[at].getBoundingClientRect().left,
              shadowRoot.querySelector(`.sentence[data-version="${at}"]`).getBoundingClientRect()
                .left,
            ]);
          });
        const [first, cell, last] = await places();
        assert.ok(last > 1000, 'the last column is out of sight');
        assert.ok(Math.abs(cell - first) < 2);
        await page.locator('.sentence[data-version="5"]').first().focus();
        await page.waitForTimeout(200);
        const [head, own, lastHead, lastCell] = await places();
        assert.ok(Math.abs(head - first) < 2 && Math.abs(own - cell) < 2, 'the first stays');
        assert.ok(lastHead < 800 && Math.abs(lastCell - lastHead) < 2, `${lastHead} ${lastCell}`);
        assert.equal(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
          0,
          'the page itself does not scroll',
        );
        assert.deepEqual(await violations(page), []);
      },
    );
  });

  for (const [look, width] of /** @type {const} */ ([
    ['wide', 1280],
    ['narrow', 360],
  ])) {
    test(`axe finds nothing (${look})`, () =>
      showing(browser, fixture, async (page) => {
        await page.setViewportSize({ width, height: 800 });
        await open(page);
        assert.deepEqual(await violations(page), []);
        const overflow = await page
          .locator('.panel')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        assert.ok(overflow <= 0, `${overflow}px too wide`);
      }));
  }
});
