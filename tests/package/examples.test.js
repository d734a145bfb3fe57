// The examples, each copied into an empty folder with the packed package beside it, as a user would.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build, createServer, preview } from 'vite';
import { comparisonOf, launch, open, serve, shown } from './browser.js';
import { install, run } from './install.js';

/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test('node: compares files and prints what became of each sentence', () => {
  const { folder, remove } = install('node');
  const printed = run('node', ['compare-files.js', 'morning.txt', 'evening.txt'], folder);
  assert.match(printed, /^\nmorning\.txt \(es\) → evening\.txt \(es\)\n/);
  assert.match(
    printed,
    /\nedited\n {2}- El museo .* cuatro meses .*\n {2}\+ El museo .* cinco meses/,
  );
  assert.match(printed, /\nremoved\n {2}- La reforma costó 300\.000 euros\./);
  assert.match(printed, /\nsame\n {2}- El director/);
  assert.match(printed, /\nadded\n {2}\+ Los vecinos entran gratis\./);
  remove();
});

test('embed: one page with one script tag', async () => {
  const { folder, remove } = install('embed');
  cpSync(join(folder, 'node_modules/cotejo/dist'), join(folder, 'cotejo'), { recursive: true });
  const server = await serve({ '': folder });
  const { page, context, recorded } = await open(browser, server.url);
  await shown(page);
  const { pairs } = await comparisonOf(page);
  assert.deepEqual(
    pairs.map((/** @type {any} */ { mode }) => mode),
    ['monolingual', 'bilingual'],
  );
  assert.deepEqual(recorded.errors, []);
  await context.close();
  await server.close();
  remove();
});

test('vite: built and previewed', async () => {
  const { folder, remove } = install('vite');
  /** @type {import('vite').InlineConfig} */
  const config = { root: folder, configFile: false, logLevel: 'error', preview: { port: 0 } };
  await build(config);
  const server = await preview(config);
  const { page, context } = await open(browser, server.resolvedUrls?.local[0] ?? '');
  await shown(page);
  assert.equal(await page.textContent('#summary'), '2 of 3 sentences kept, 1 new.');
  assert.equal(page.workers().length, 1);
  await context.close();
  await server.close();
  remove();
});

test('vite: served for development, its dependencies bundled beforehand', async () => {
  const { folder, remove } = install('vite');
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const { page, context } = await open(browser, server.resolvedUrls?.local[0] ?? '');
  await shown(page);
  assert.equal(await page.textContent('#summary'), '2 of 3 sentences kept, 1 new.');
  await context.close();
  await server.close();
  remove();
});
