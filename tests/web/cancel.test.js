/**
 * A long comparison can be given up while it goes on, by button; what was shown before stays, and it can
 * be asked for again.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserForTests } from './browser.js';
import { fixture } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

/** Long enough that nobody finishes it before a click. */
const COUNT = 20_000;

describe('on a page', () => {
  const browser = browserForTests();

  /** Asks an element for two long versions. @param {Page} page @param {string} which */
  const ask = (page, which) =>
    page.evaluate(
      ([selector, count]) => {
        const element = /** @type {any} */ (document.querySelector(String(selector)));
        const text = (/** @type {number} */ by) =>
          Array.from(
            { length: Number(count) },
            (_, at) =>
              `The harbour had ${at * by} boats, and ${at + by} nets dried on quay ${at % 97}.`,
          ).join(' ');
        window.addEventListener('comparison-error', () => {
          /** @type {any} */ (window).failed = true;
        });
        element.versions = [
          { text: text(3), lang: 'en' },
          { text: text(7), lang: 'en' },
        ];
      },
      [which, COUNT],
    );

  test('what was shown before stays', () =>
    showing(browser, fixture, async (page) => {
      await ask(page, 'article-comparison');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
      assert.equal(await page.locator('.sentence').first().isVisible(), true);
      assert.equal(await page.locator('.frame').getAttribute('aria-busy'), 'false');
      assert.match(
        String(await page.locator('.toolbar button:focus').getAttribute('title')),
        /Previous change/,
        'the keyboard is not lost',
      );
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).failed), undefined);
    }));

  test('where nothing was shown it is said, and can be asked for again', () =>
    showing(browser, fixture, async (page) => {
      await page.evaluate(() => {
        document.querySelector('article-comparison')?.remove();
        const element = document.createElement('article-comparison');
        element.id = 'new';
        document.querySelector('main')?.append(element);
      });
      await ask(page, '#new');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('The comparison was cancelled.').waitFor();
      assert.equal(await page.locator('button:focus').innerText(), 'Try again');
      await page.keyboard.press('Enter');
      await page.getByRole('progressbar').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('The comparison was cancelled.').waitFor();
    }));
});
