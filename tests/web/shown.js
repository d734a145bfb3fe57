// A page that shows a comparison which a test made.
import assert from 'node:assert/strict';

/**
 * @import { Page } from 'playwright-core'
 * @import { Comparison } from '../../web/index.js'
 * @import { browserForTests } from './browser.js'
 */

/**
 * @param {ReturnType<typeof browserForTests>} browser
 * @param {Comparison} comparison
 * @param {(page: Page) => Promise<void>} work Must leave nothing to complain of.
 */
export async function showing(browser, comparison, work) {
  const { page, complaints, close } = await browser.open('/tests/web/pages/fixture.html');
  try {
    await page.locator('.sentence').first().waitFor();
    await page.evaluate((shown) => {
      const element = /** @type {any} */ (document.querySelector('article-comparison'));
      element.comparison = shown;
      return element.updateComplete;
    }, comparison);
    await work(page);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}
