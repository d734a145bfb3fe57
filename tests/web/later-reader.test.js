/**
 * What follows a reader through the table comes after the first paint: a comparison is there to be read
 * before it, nothing that was asked for meanwhile is lost, and without it the page can still be read.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserForTests } from './browser.js';

/** @import { Page } from 'playwright-core' */

const FILE = '**/dist/table-reader.js';

describe('on a page', () => {
  const browser = browserForTests();

  /** An empty page, where the test chooses what comes when. @param {(page: Page, complaints: string[]) => Promise<void>} work */
  const onBlank = async (work) => {
    const { page, complaints, close } = await browser.open('/tests/web/pages/structure.html');
    try {
      await work(page, complaints);
    } finally {
      await close();
    }
  };

  const open = (/** @type {Page} */ page) =>
    page.goto(browser.url('/tests/web/pages/fixture.html'), { waitUntil: 'commit' });

  test('the comparison is painted before it, and a step that is asked for waits for it', () =>
    onBlank(async (page, complaints) => {
      /** @type {() => void} */
      let release = () => {};
      const held = new Promise((resolve) => {
        release = () => resolve(undefined);
      });
      await page.route(FILE, async (route) => {
        await held;
        await route.continue();
      });
      await open(page);
      await page.locator('.sentence').first().waitFor();
      assert.equal(await page.locator('.sentence[tabindex="0"]').count(), 0, 'it is not there yet');
      await page.evaluate(() =>
        /** @type {any} */ (document.querySelector('article-comparison')).nextChange(),
      );
      release();
      await page.waitForFunction(() =>
        document
          .querySelector('article-comparison')
          ?.shadowRoot?.activeElement?.matches('.sentence'),
      );
      assert.equal(await page.locator('.sentence[tabindex="0"]').count(), 1);
      assert.deepEqual(complaints, []);
    }));

  test('where it does not come the page is read all the same', () =>
    onBlank(async (page) => {
      await page.route(FILE, (route) => route.abort());
      await open(page);
      await page.locator('.sentence').first().waitFor();
      await page.getByRole('button', { name: 'To the texts' }).focus();
      await page.keyboard.press('Enter');
      assert.equal(
        await page.evaluate(() =>
          document
            .querySelector('article-comparison')
            ?.shadowRoot?.activeElement?.getAttribute('data-sentence'),
        ),
        '0',
      );
      await page.getByRole('button', { name: 'Changes only' }).click();
      assert.ok((await page.locator('.sentence').count()) > 3);
      assert.equal(await page.locator('.frame').getAttribute('aria-busy'), 'false');
    }));
});
