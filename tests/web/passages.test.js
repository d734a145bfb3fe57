/**
 * Five versions that share little: what one has alone is told in one line or side by side, and is
 * there as soon as a reader goes to it.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { changesOf, entriesOf, foldOf, shownRows } from '../../web/render/rows.js';
import { buildView } from '../../web/render/view.js';
import { pairOf } from '../api/made-beads.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

const WORDS = 'quay lamp otter ladle moss thimble gravel kettle heron sail plum barrel'.split(' ');

/** @param {string} letter @param {number} count */
const sentencesOf = (letter, count) =>
  Array.from({ length: count }, (_, at) => {
    const [one, other] = [WORDS[at % 12], WORDS[(at * 5 + letter.charCodeAt(0)) % 12]];
    return `${letter} tells of the ${one} and of an old ${other}, in its sentence ${at + 1}.`;
  });

/** @param {[letter: string, count: number][]} counts @param {ReturnType<typeof pairOf>[]} pairs */
function comparisonOf(counts, pairs) {
  const versions = counts.map(([letter, count]) =>
    versionOf(sentencesOf(letter, count), { lang: 'en', title: `Report ${letter}`, id: letter }),
  );
  return { versions, ...arrange(versions, pairs), precise: true };
}

/** A to E: A and B share three sentences, C two with B, and nothing else is shared. */
const five = comparisonOf(
  [
    ['A', 5],
    ['B', 4],
    ['C', 9],
    ['D', 6],
    ['E', 2],
  ],
  [pairOf(0, 1, '0:0 1:1 4:3'), pairOf(1, 2, '0:0 3:8'), pairOf(2, 3, '8:5'), pairOf(3, 4, '')],
);
const view = buildView(five);

/** @param {number} version @param {number} sentence */
const at = (version, sentence) =>
  `.sentence[data-version="${version}"][data-sentence="${sentence}"]`;

test('a passage of one version is one line, those of several stand side by side', () => {
  const said = entriesOf(view.rows, 'columns').map((entry) =>
    entry.type === 'fold'
      ? `fold of ${entry.rows[0].alone}`
      : entry.row.cells
          .filter(({ empty }) => !empty)
          .map(({ version, items }) => `${version}:${items.length}`)
          .join(' '),
  );
  assert.deepEqual(said, [
    '0:1 1:1 2:1',
    '0:1 1:1',
    '0:2 1:1 2:7 3:5',
    '0:1 1:1 2:1 3:1',
    'fold of 4',
  ]);
});

test('two and three versions keep short passages open, and two what was dropped above what is new', () => {
  const two = buildView(
    comparisonOf(
      [
        ['A', 9],
        ['B', 9],
      ],
      [pairOf(0, 1, '0:0 8:8')],
    ),
  );
  const kinds = entriesOf(two.rows, 'columns').map(({ type }) => type);
  assert.deepEqual(kinds, ['row', 'row', 'row', 'row']);
  assert.deepEqual(
    two.rows.map(({ alone }) => alone),
    [[], [0], [1], []],
  );
  const three = buildView(
    comparisonOf(
      [
        ['A', 4],
        ['B', 2],
        ['C', 8],
      ],
      [pairOf(0, 1, '0:0 3:1'), pairOf(1, 2, '0:0 1:1')],
    ),
  );
  assert.deepEqual(
    entriesOf(three.rows, 'columns').map(({ type }) => type),
    ['row', 'row', 'row', 'fold'],
  );
});

test('every sentence is shown, or in a fold that shows it', () => {
  for (const only of /** @type {const} */ (['columns', 'changes'])) {
    const entries = entriesOf(view.rows, only);
    const shown = new Set(
      shownRows(entries, new Set()).flatMap(({ cells }) =>
        cells.flatMap(({ items }) =>
          items.map(({ version, sentence }) => `${version}:${sentence}`),
        ),
      ),
    );
    five.versions.forEach(({ sentences }, version) => {
      for (const sentence of sentences.keys()) {
        const key = foldOf(entries, version, sentence);
        assert.notEqual(
          shown.has(`${version}:${sentence}`),
          key !== null,
          `${version}:${sentence}`,
        );
        if (key === null) continue;
        const opened = shownRows(entries, new Set([key]));
        const items = opened.flatMap(({ cells }) => cells[version].items);
        assert.ok(items.some((item) => item.sentence === sentence));
      }
    });
  }
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {(page: Page) => Promise<void>} work */
  const onFive = (work) => showing(browser, five, work);

  /** @param {Page} page */
  const focused = (page) =>
    page.evaluate(() => {
      const root = document.querySelector('article-comparison')?.shadowRoot;
      const element = root?.activeElement;
      return `${element?.getAttribute('data-version')}:${element?.getAttribute('data-sentence')}`;
    });

  test('a folded passage says whose it is, what it is and how it begins; it opens and closes', () =>
    onFive(async (page) => {
      const fold = page.getByRole('button', { name: '2 sentences of E alone' });
      const line = page.locator('.row.fold').last();
      assert.match(
        (await line.innerText()).replace(/\s+/g, ' '),
        /new not in D E tells of the quay/,
      );
      assert.equal(await page.locator(at(4, 0)).count(), 0);
      await fold.click();
      assert.equal(await fold.getAttribute('aria-expanded'), 'true');
      assert.equal(await page.locator(at(4, 1)).count(), 1);
      await fold.click();
      assert.equal(await page.locator(at(4, 0)).count(), 0);
    }));

  test('passages side by side are cut to a few sentences each, and the rest opens in its place', () =>
    onFive(async (page) => {
      const boxes = [];
      for (const place of [at(0, 2), at(2, 1), at(3, 0)]) {
        boxes.push(await page.locator('.cell', { has: page.locator(place) }).boundingBox());
      }
      const tops = boxes.map((box) => Math.round(box?.y ?? -1));
      assert.equal(new Set(tops).size, 1, `beside each other: ${tops}`);
      assert.equal(await page.locator(at(2, 5)).count(), 0);
      await page.getByRole('button', { name: '4 more of C alone' }).click();
      assert.equal(await page.locator(at(2, 7)).count(), 1);
      assert.equal(await page.locator(at(3, 4)).count(), 0, 'others stay as they are');
    }));

  test('the next change opens what is folded, and the map leads into it', () =>
    onFive(async (page) => {
      await page.locator(at(0, 0)).focus();
      const seen = [];
      const changes = changesOf(view.rows).length;
      for (let step = 0; step < changes; step += 1) {
        await page.keyboard.press('n');
        await page.waitForFunction((last) => {
          const root = document.querySelector('article-comparison')?.shadowRoot;
          const element = root?.activeElement;
          const now = `${element?.getAttribute('data-version')}:${element?.getAttribute('data-sentence')}`;
          return now !== last;
        }, seen.at(-1) ?? '0:0');
        seen.push(await focused(page));
      }
      assert.ok(seen.includes('4:0'), `came to ${seen}`);
      await page.locator('[data-map][data-version="2"][data-sentence="6"]').click();
      await page.locator(at(2, 6)).waitFor();
      assert.equal(await focused(page), '2:6');
    }));

  test('axe finds nothing, folded or open, and nothing is hatched', () =>
    onFive(async (page) => {
      assert.deepEqual(await violations(page), []);
      for (const button of await page.locator('[aria-expanded="false"]').all()) {
        await button.click();
        break;
      }
      assert.deepEqual(await violations(page), []);
      const images = await page
        .locator('.cell.empty')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundImage));
      assert.deepEqual([...new Set(images)], ['none']);
    }));
});
