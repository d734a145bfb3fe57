// The built demo goes on working with the network cut, and the stand-alone page works from a disk.
import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { docx, paragraph } from '../web/documents.js';
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
  // As the server of `npm start` says, and many others.
  const vary = { vary: 'Origin' };
  const server = await serve({ '': join(demo, '..'), 'some where': demo }, vary);
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

const hungarian =
  'A folyó hétfőn négy métert emelkedett. Az iskolák délben bezártak. A polgármester nyugalmat kért a lakosoktól.';

test('far languages are kept by a click, and what is missing is said', async () => {
  const server = await serve({ '': demo }, { vary: 'Origin' });
  const { page, context, recorded } = await open(browser, server.url);
  await shown(page);
  await page.getByText('Without a network it works in the main languages').waitFor();
  const given = [
    { text: versions[2].text, lang: 'en' },
    { text: hungarian, lang: 'hu' },
  ];
  await context.setOffline(true);
  const without = /** @type {any} */ (await compareOthers(page, given));
  assert.equal(without.precise, false);
  await page.getByText('a list of words could not be loaded').waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Keep all languages' }).click();
  await page.getByText('Without a network it works in all languages.').waitFor();
  await server.close();
  await context.setOffline(true);
  assert.equal(/** @type {any} */ (await compareOthers(page, given)).precise, true);
  await page.reload();
  await page.getByText('Without a network it works in all languages.').waitFor();
  assert.deepEqual(
    recorded.errors.filter((error) => !/ERR_(INTERNET_DISCONNECTED|FAILED)/.test(error)),
    [],
  );
  await context.close();
});

test('a new build is told, and taken whole when the reader says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-update-'));
  cpSync(demo, folder, { recursive: true });
  const server = await serve({ '': folder });
  const { page, context, recorded } = await open(browser, server.url);
  await shown(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const change = (
    /** @type {string} */ file,
    /** @type {string} */ from,
    /** @type {string} */ to,
  ) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(path, text.replace(from, to));
  };
  change('index.html', '<title>Cotejo', '<title>Another Cotejo');
  change('service-worker.js', '"version":"', '"version":"next');
  await page.reload();
  const take = page.getByRole('button', { name: 'A new release is here: use it' });
  await take.waitFor();
  assert.doesNotMatch(await page.title(), /Another/);
  await take.click();
  await page.waitForFunction(() => document.title.startsWith('Another'));
  await shown(page);
  assert.deepEqual(recorded.errors, []);
  const caches = await page.evaluate(async () => (await globalThis.caches.keys()).sort());
  assert.equal(caches.filter((key) => key !== 'cotejo-far').length, 1);
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test('where a part does not come the demo shows what the element says of it', async () => {
  const server = await serve({ '': demo });
  const { page, context } = await open(browser, 'about:blank');
  await page.route(/core-[^/]*\.wasm/, (route) => route.abort());
  await page.goto(server.url);
  const alert = page.locator('article-comparison [role=alert]');
  await alert.waitFor();
  assert.match(await alert.innerText(), /^A part of the comparison could not be loaded: core-/);
  await page.unroute(/core-[^/]*\.wasm/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await shown(page);
  await context.close();
  await server.close();
});

test('the demo can be installed, and both pages carry the notices', async () => {
  const manifest = JSON.parse(readFileSync(join(demo, 'manifest.webmanifest'), 'utf8'));
  assert.ok(manifest.name && manifest.start_url && manifest.display === 'standalone');
  for (const { src } of manifest.icons) assert.ok(existsSync(join(demo, src)), src);
  const server = await serve({ '': demo });
  const { page, context } = await open(browser, server.url);
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  for (const address of [server.url, pathToFileURL(join(demo, 'cotejo.html')).href]) {
    await page.goto(address);
    const text = (await page.locator('.notices pre').textContent()) ?? '';
    for (const name of ['ICU', 'Snowball', 'lit ', 'fflate']) assert.ok(text.includes(name), name);
  }
  await context.close();
  await server.close();
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
    "manifest-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'";
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

test('the stand-alone page opens files of every kind without a network, and keeps their structure', async () => {
  const { page, context, recorded } = await open(
    browser,
    pathToFileURL(join(demo, 'cotejo.html')).href,
  );
  await context.setOffline(true);
  await shown(page);
  await page.locator('#open-desk').click();
  await page.locator('#add-box').click();
  await page.locator('#add-box').click();
  const told = 'The bridge over the Nera reopened on Monday, after repairs of fourteen months. ';
  const whole = `<!doctype html><html lang="en"><body><nav>News, sport</nav><div class="story">
    <h1>The bridge reopens</h1><p>${told.repeat(4)}</p><p>${told.repeat(4)}</p></div></body></html>`;
  const files = {
    'night.docx': docx(paragraph('The bridge reopens', 'Titre2') + paragraph(told)),
    'morning.md': `# The bridge reopens\n\n${told}\n`,
    'evening.html': whole,
    'plain.txt': told,
  };
  for (const [index, [name, content]] of Object.entries(files).entries()) {
    const box = page.locator('.box').nth(index);
    await box.locator('input[type=file]').setInputFiles({
      name,
      mimeType: '',
      buffer: Buffer.from(content),
    });
    await box.locator('.note').filter({ hasText: name }).waitFor();
  }
  const found = await page.locator('.box textarea').nth(2).inputValue();
  assert.match(found, /^The bridge reopens\n\nThe bridge over/);
  assert.doesNotMatch(found, /sport/);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('.column-head').nth(3).waitFor();
  assert.equal(await page.locator('.text.heading').count(), 3);
  assert.deepEqual(recorded.errors, []);
  await context.close();
});
