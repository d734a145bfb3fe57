/**
 * What axe-core finds, and what someone who hears the page is told.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.js';
import { browserForTests, isFirefox } from './browser.js';

/** @import { BrowserContextOptions, Page } from 'playwright-core' */

const browser = browserForTests();

/** @type {[string, BrowserContextOptions][]} */
const LOOKS = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 360, height: 740 } }],
];

for (const [look, options] of LOOKS) {
  test(`axe finds nothing in a comparison (${look})`, async () => {
    const { page, close } = await browser.open('/tests/web/pages/fixture.html', options);
    await page.locator('.sentence').first().waitFor();
    assert.deepEqual(await violations(page), []);
    await page.locator('.sentence').nth(2).focus();
    assert.deepEqual(await violations(page), [], 'with a sentence focused and lit');
    await page.locator('.sentence[data-version="2"][data-sentence="6"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('.ties').waitFor();
    assert.deepEqual(await violations(page), [], 'with a translation chosen and a word lit');
    await page.getByRole('button', { name: 'Changes only' }).click();
    assert.deepEqual(await violations(page), [], 'with changes only');
    await close();
  });

  test(`axe finds nothing in articles with structure (${look})`, async () => {
    const { page, close } = await browser.open('/tests/web/pages/structure.html', options);
    await page.locator('.sentence').first().waitFor();
    assert.deepEqual(await violations(page), []);
    await page.locator('.sentence:has(a)').first().focus();
    assert.deepEqual(await violations(page), [], 'with the links of a sentence in reach');
    await close();
  });

  test(`axe finds nothing in the demo (${look})`, async () => {
    const { page, close } = await browser.open('/dist/demo/index.html', options);
    await page.locator('.sentence').first().waitFor();
    assert.deepEqual(await violations(page), []);
    await page.locator('#open-desk').click();
    assert.deepEqual(await violations(page), [], 'with the desk open');
    await close();
  });
}

const unheard = { skip: isFirefox && 'Firefox cannot be asked for its accessibility tree' };

test('a focused sentence is heard with its states and then its text, once', unheard, async () => {
  const { page, close } = await browser.open('/tests/web/pages/fixture.html');
  await page.locator('.sentence[data-version="1"][data-sentence="6"]').focus();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const focused = nodes.find(
    ({ role, properties }) =>
      role?.value === 'generic' &&
      properties?.some(({ name, value }) => name === 'focused' && value.value),
  );
  assert.match(
    focused?.name?.value ?? '',
    /^B7, reworded \(A5 → B7\), unsure \(A5 → B7, 79%\), translated \(B7 → C8\), new paragraph\. La naviera, Transmar Sur, aseguró que ningún viajero sufrió heridas\.$/,
  );
  await close();
});

test('it is a table with a header for each version, and each sentence says its state first', async () => {
  const { page, close } = await browser.open('/tests/web/pages/fixture.html');
  await page.locator('.sentence').first().waitFor();
  assert.equal(await page.getByRole('table').count(), 1);
  assert.equal(await page.getByRole('columnheader').count(), 3);
  assert.equal(await page.getByRole('row').count(), 12);
  assert.equal(await page.getByRole('cell').count(), 33);
  const heard = await page
    .locator('.sentence[data-version="1"][data-sentence="1"]')
    .evaluate((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  assert.match(
    heard,
    /^B?2? ?B2, reworded \(A9 → B2\), moved \(A9 → B2\), translated \(B2 → C2\), no tied words \(B2 → C2\)\. Es la/,
  );
  assert.match(await page.locator('[role=status]').innerText(), /10 of 11 sentences shared/);
  await close();
});
