/** The demo under a finger: its own controls are as large as those of the element. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserForTests, isFirefox } from './browser.js';

const browser = browserForTests();

test('under a finger all controls of the demo are at least 44 pixels each way, and nothing scrolls sideways', {
  skip: isFirefox && 'Firefox cannot be asked for a finger',
}, async () => {
  const { page, complaints, close } = await browser.open('/dist/demo/index.html', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('.sentence').first().waitFor();
  await page.getByRole('button', { name: 'Compare your own texts' }).tap();
  await page.getByRole('button', { name: 'Add a text' }).tap();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, label.file, input, select, textarea, summary')]
      .filter((control) => control.getClientRects().length > 0 && !control.matches('.file input'))
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return { name: control.outerHTML.slice(0, 80), width, height };
      })
      .filter(({ width, height }) => width < 44 || height < 44),
  );
  assert.deepEqual(small, []);
  assert.equal(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    0,
  );
  assert.deepEqual(complaints, []);
  await close();
});
