// The built demo goes on working with the network cut, and the stand-alone page works from a disk.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { comparisonOf, launch, open, serve, shown } from './browser.js';
import { versions } from './texts.js';

const demo = fileURLToPath(new URL('../../dist/demo', import.meta.url));

/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/**
 * Has the element compare other texts, without languages, and waits for the result.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ text: string, html?: string }[]} given
 */
const compareOthers = (page, given) =>
  page.evaluate(
    (texts) =>
      new Promise((resolve, reject) => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        element.addEventListener('comparison-ready', () => resolve(element.comparison), {
          once: true,
        });
        element.addEventListener(
          'comparison-error',
          (/** @type {any} */ { detail }) => reject(new Error(String(detail?.message ?? detail))),
          { once: true },
        );
        element.versions = texts;
      }),
    given,
  );

const others = [
  { text: versions[0].text },
  { text: versions[2].text },
  { html: '<p>Der Fluss stieg am Montag um vier Meter. Die Schulen schlossen am Mittag.</p>' },
];

test('the demo compares its articles, and others with the network cut, also after a reload', async () => {
  const server = await serve({ '': join(demo, '..'), 'some where': demo });
  const { page, context, recorded } = await open(browser, `${server.url}some%20where/`);
  await shown(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  assert.deepEqual(recorded.errors, []);
  await server.close();
  await context.setOffline(true);

  const comparison = /** @type {any} */ (await compareOthers(page, /** @type {any} */ (others)));
  assert.deepEqual(
    comparison.versions.map((/** @type {any} */ { lang }) => lang),
    ['es', 'en', 'de'],
  );
  assert.equal(comparison.precise, true);

  await page.reload();
  await shown(page);
  assert.ok((await comparisonOf(page)).versions.length >= 2);
  assert.equal(page.workers().length, 1);
  await context.close();
});

test('the demo asks no other origin for anything', async () => {
  const server = await serve({ '': demo });
  const { page, context, recorded } = await open(browser, server.url);
  await shown(page);
  await compareOthers(page, /** @type {any} */ (others));
  const foreign = recorded.requests.filter((address) => !address.startsWith(server.url));
  assert.deepEqual(
    foreign.filter((address) => !address.startsWith('data:')),
    [],
  );
  await context.close();
  await server.close();
});

test('the demo works under a strict policy', async () => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'";
  const server = await serve({ '': demo }, { 'content-security-policy': policy });
  const { page, context, recorded } = await open(browser, server.url);
  await shown(page);
  await compareOthers(page, /** @type {any} */ (others));
  assert.deepEqual(recorded.violations, []);
  await context.close();
  await server.close();
});

test('the stand-alone page works from a disk, alone in its folder, in a worker', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo alone-'));
  copyFileSync(join(demo, 'cotejo.html'), join(folder, 'cotejo.html'));
  const address = pathToFileURL(join(folder, 'cotejo.html')).href;
  const { page, context, recorded } = await open(browser, address);
  await context.setOffline(true);
  await shown(page);
  const comparison = /** @type {any} */ (await compareOthers(page, /** @type {any} */ (others)));
  assert.equal(comparison.pairs[0].mode, 'bilingual');
  assert.equal(comparison.precise, true);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(recorded.errors, []);
  const outside = recorded.requests.filter((request) => !/^(data|blob):/.test(request));
  assert.deepEqual(outside, [address]);
  await context.close();
  rmSync(folder, { recursive: true });
});
