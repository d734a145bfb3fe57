// The program that every bundler gets, and what it must show.
import assert from 'node:assert/strict';
import { open } from '../package/browser.js';

/** Compares across languages, so that worker, core and language packs are all needed. */
export const comparing = `
  globalThis.result = compare([
    { text: 'El río creció tres metros el lunes. Nadie resultó herido.', lang: 'es' },
    { text: 'The river rose three metres on Monday. Nobody was hurt.', lang: 'en' },
  ]).then(
    ({ pairs, precise }) => [pairs[0].mode, precise, ...pairs[0].beads.map((bead) => bead.relation)].join(' '),
    (error) => String(error),
  );`;

export const app = `import { compare } from 'cotejo';\nimport 'cotejo/define.js';\n${comparing}`;

/** @param {string} src @param {string} [type] of the script */
export const pageOf = (src, type = 'module') =>
  `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,">
  <article-comparison></article-comparison><script type="${type}" src="${src}"></script>`;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ result: string, workers: number, recorded: import('../package/browser.js').Recorded, text: string }>}
 */
export async function resultOf(browser, url) {
  const { page, context, recorded } = await open(browser, url);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).result, null, {
    timeout: 60_000,
  });
  const result = await page.evaluate(() => /** @type {any} */ (globalThis).result);
  const workers = page.workers().length;
  const text = await page.evaluate(() => document.querySelector('#server')?.textContent ?? '');
  await context.close();
  return { result, workers, recorded, text };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function assertCompares(browser, url) {
  const { result, workers, recorded } = await resultOf(browser, url);
  assert.equal(result, 'bilingual true translated translated');
  assert.equal(workers, 1);
  assert.deepEqual(recorded.warnings, []);
}
