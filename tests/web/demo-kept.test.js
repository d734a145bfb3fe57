/**
 * What the demo keeps when it is loaded again, what it does not, and texts that are brought back.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';

/** @import { Page } from 'playwright-core' */

const browser = browserForTests();

const TEXTS = [
  'The fair opens on Monday. Entry is free.',
  'The fair opens on Tuesday. Entry is free.',
];

/** @param {Page} page */
async function compareTexts(page) {
  await page.getByRole('button', { name: 'Compare your own texts' }).click();
  for (const [at, text] of TEXTS.entries()) {
    await page.locator('textarea').nth(at).fill(text);
    await page
      .locator('input[name="title"]')
      .nth(at)
      .fill(`Draft ${at + 1}`);
  }
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('columnheader', { name: /Draft 2/ }).waitFor();
}

test('a reload keeps texts, what is shown, and how', async () => {
  const { page, complaints, close } = await browser.open('/dist/demo/index.html');
  await page.locator('.sentence').first().waitFor();
  await compareTexts(page);
  await page.getByRole('button', { name: 'Changes only' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.reload();
  await page.getByRole('columnheader', { name: /Draft 2/ }).waitFor();
  assert.equal(await page.locator('article-comparison').getAttribute('view'), 'changes');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.getByRole('button', { name: 'Compare your own texts' }).click();
  assert.equal(await page.locator('textarea').first().inputValue(), TEXTS[0]);
  assert.deepEqual(complaints, []);
  await close();
});

test('what is typed and not compared is kept, too, and the example stays what it is', async () => {
  const { page, close } = await browser.open('/dist/demo/index.html');
  await page.getByRole('button', { name: 'Compare your own texts' }).click();
  await page.locator('textarea').first().fill('Only half');
  await page.reload();
  await page.getByRole('columnheader', { name: /Edición de la noche/ }).waitFor();
  await page.getByRole('button', { name: 'Compare your own texts' }).click();
  assert.equal(await page.locator('textarea').first().inputValue(), 'Only half');
  await close();
});

test('it is cleared on request, and other tabs know nothing of it', async () => {
  const { page, close } = await browser.open('/dist/demo/index.html');
  await compareTexts(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('columnheader', { name: /Edición de la noche/ }).waitFor();
  await page.getByRole('button', { name: 'Compare your own texts' }).click();
  await page.getByRole('button', { name: 'Clear all from this device' }).click();
  await page.getByRole('columnheader', { name: /Edición de la noche/ }).waitFor();
  assert.equal(await page.locator('textarea').first().inputValue(), '');
  await page.reload();
  await page.getByRole('columnheader', { name: /Edición de la noche/ }).waitFor();
  assert.equal(await page.locator('textarea').first().inputValue(), '');
  await close();
});

test('what was kept and is damaged is passed over', async () => {
  const { page, complaints, close } = await browser.open('/dist/demo/index.html');
  for (const bad of ['{', '{"texts":[{"text":1}],"isShown":true}', '[]', 'null', '{"look":7}']) {
    await page.evaluate((value) => {
      addEventListener('pagehide', () => sessionStorage.setItem('cotejo', value));
    }, bad);
    await page.reload();
    await page.getByRole('columnheader', { name: /Edición de la noche/ }).waitFor();
  }
  assert.deepEqual(complaints, []);
  await close();
});

test('a text that was removed is brought back where it was', async () => {
  const { page, close } = await browser.open('/dist/demo/index.html');
  await page.getByRole('button', { name: 'Compare your own texts' }).click();
  await page.getByRole('button', { name: 'Add a text' }).click();
  for (const [at, text] of ['One.', 'Two.', 'Three.'].entries()) {
    await page.locator('textarea').nth(at).fill(text);
  }
  await page.locator('fieldset').nth(1).getByRole('button', { name: 'Remove' }).click();
  assert.equal(await page.locator('textarea').count(), 2);
  const back = page.getByRole('button', { name: 'Bring back the text that was removed' });
  assert.deepEqual(await violations(page), []);
  await back.click();
  const values = await page
    .locator('textarea')
    .evaluateAll((all) => all.map((area) => /** @type {HTMLTextAreaElement} */ (area).value));
  assert.deepEqual(values, ['One.', 'Two.', 'Three.']);
  assert.ok(await back.isHidden());
  await close();
});
