/**
 * What page authors are told of parts, variables and properties, and the page that shows each.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browserForTests } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const looks = read('docs/looks.md');

/** Of the first column of a section, in the order of the alphabet. @param {string} title */
const listed = (title) => {
  const section = looks.split(`\n## ${title}\n`)[1].split('\n## ')[0];
  return [
    ...section.matchAll(/`(-{0,2}[a-z][a-z-]*)`(?=[^|]*\|[^|]+\|$)|`(--cotejo-[a-z]+-tint)`/gm),
  ]
    .map(([, name, tint]) => name ?? tint)
    .sort();
};

test('every part of the element is told, and no other', () => {
  const sources = readdirSync(join(root, 'web/render'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(join('web/render', name)));
  const used = sources.flatMap((source) =>
    [...source.matchAll(/part="([a-z -]+)"/g)].flatMap(([, names]) => names.split(' ')),
  );
  assert.deepEqual(listed('Parts'), [...new Set(used)].sort());
});

test('every variable of the element is told, and no other', () => {
  const used = [...read('web/render/styles/theme.js').matchAll(/var\((--cotejo-[a-z-]+)/g)];
  assert.deepEqual(listed('Variables'), [...new Set(used.map(([, name]) => name))].sort());
});

describe('on a page', () => {
  const browser = browserForTests();

  test('the example shows each variable and part, and points parts out', async () => {
    const { page, complaints, close } = await browser.open('/examples/looks/index.html');
    await page.locator('.sentence').first().waitFor();
    assert.deepEqual((await page.locator('#parts button').allInnerTexts()).sort(), listed('Parts'));
    assert.deepEqual(
      (await page.locator('#variables label').allInnerTexts()).map((name) => name.trim()).sort(),
      listed('Variables'),
    );
    await page.getByLabel('--cotejo-paper', { exact: true }).fill('rgb(1, 2, 3)');
    const ground = () =>
      page.locator('.frame').evaluate((frame) => getComputedStyle(frame).backgroundColor);
    assert.equal(await ground(), 'rgb(1, 2, 3)');
    await page.getByRole('button', { name: 'header', exact: true }).click();
    const outline = await page
      .locator('.head')
      .evaluate((head) => getComputedStyle(head).outlineStyle);
    assert.equal(outline, 'solid');
    assert.deepEqual(complaints, []);
    await close();
  });

  test('each attribute is a property, which a page may set before the element is defined', async () => {
    const { page, close } = await browser.open('/tests/web/pages/fixture.html');
    await page.locator('.sentence').first().waitFor();
    const told = await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('article-comparison'));
      const before = [
        element.theme,
        element.shared,
        element.minSimilarity,
        element.moves,
        element.pairs,
      ];
      Object.assign(element, {
        theme: 'dark',
        shared: true,
        minSimilarity: 0.5,
        moves: false,
        pairs: 'all',
        ignore: 'case quotes',
      });
      const set = ['theme', 'shared', 'min-similarity', 'moves', 'pairs', 'ignore'].map((name) =>
        element.getAttribute(name),
      );
      const after = [
        element.theme,
        element.shared,
        element.minSimilarity,
        element.moves,
        element.pairs,
      ];
      Object.assign(element, { theme: null, shared: false, minSimilarity: null, moves: true });
      const gone = ['theme', 'shared', 'min-similarity', 'moves'].filter((name) =>
        element.hasAttribute(name),
      );
      // As a template of React or Vue has them.
      Object.assign(element, { shared: '', moves: 'off' });
      const given = [element.shared, element.moves];
      return { before, set, after, gone, given };
    });
    assert.deepEqual(told, {
      before: [null, false, null, true, null],
      set: ['dark', '', '0.5', 'off', 'all', 'case quotes'],
      after: ['dark', true, 0.5, false, 'all'],
      gone: [],
      given: [true, false],
    });
    await close();
  });
});
