// The built package in headless Chromium, as pages use it: with one script tag, under a strict
// Content-Security-Policy, with and without workers.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compare } from '../../web/index.js';
import { comparisonOf, launch, open, serve, shown } from './browser.js';
import { articles, morning, versions } from './texts.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "connect-src 'self'; worker-src 'self'";

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {string} */
let site;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof serve>>} */
let strict;

const element = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
  <script type="module" src="/cotejo/define.js"></script>
  <article-comparison>${articles}</article-comparison>`;
const blank = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>';

before(async () => {
  site = mkdtempSync(join(tmpdir(), 'cotejo-pages-'));
  writeFileSync(join(site, 'element.html'), element);
  writeFileSync(join(site, 'blank.html'), blank);
  server = await serve({ '': site, cotejo: dist });
  strict = await serve({ '': site, cotejo: dist }, { 'content-security-policy': policy });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
  await strict?.close();
  rmSync(site, { recursive: true, force: true });
});

/**
 * Runs `compare` in a page. Texts go in and the result comes out as JSON, which alone keeps lone
 * surrogates whole on the way.
 *
 * @param {import('playwright-core').Page} page
 * @param {any} [options]
 * @param {any[]} [given]
 * @returns {Promise<string>} JSON
 */
const jsonIn = (page, options = {}, given = versions) =>
  page.evaluate(
    async ([json, settings]) => {
      const { compare: run } = await import(/** @type {any} */ ('/cotejo/index.js'));
      return JSON.stringify(await run(JSON.parse(json), settings));
    },
    /** @type {const} */ ([JSON.stringify(given), options]),
  );

/** @param {import('playwright-core').Page} page @param {any} [options] */
const compareIn = async (page, options) => JSON.parse(await jsonIn(page, options));

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address of the package's module
 * @returns {Promise<number>} how many beads it finds
 */
const beadsFrom = (page, address) =>
  page.evaluate(
    async ([from, given]) => {
      const { compare: run } = await import(/** @type {any} */ (from));
      const { pairs } = await run(given);
      return pairs[0].beads.length;
    },
    /** @type {const} */ ([address, versions]),
  );

test('one script tag in a bare page shows the element', async () => {
  const { page, context, recorded } = await open(browser, `${server.url}element.html`);
  await shown(page);
  const comparison = await comparisonOf(page);
  assert.equal(comparison.pairs.length, 2);
  assert.equal(comparison.versions[0].sentences.length, 4);
  const text = await page.evaluate(
    () => document.querySelector('article-comparison')?.shadowRoot?.textContent ?? '',
  );
  assert.ok(text.includes('Dos barrios de Valdemora'));
  assert.deepEqual(recorded.errors, []);
  await context.close();
});

test('under a strict policy it works in a worker, breaks no rule and leaves the origin alone', async () => {
  const { page, context, recorded } = await open(browser, `${strict.url}element.html`);
  await shown(page);
  assert.equal((await comparisonOf(page)).pairs[1].mode, 'bilingual');
  assert.equal(page.workers().length, 1);
  assert.deepEqual(recorded.violations, []);
  assert.deepEqual(recorded.errors, []);
  const foreign = recorded.requests.filter((address) => !address.startsWith(strict.url));
  assert.deepEqual(foreign, []);
  await context.close();
});

test('language packs are fetched only for the languages met, detection only where it is needed', async () => {
  const { page, context, recorded } = await open(browser, `${server.url}blank.html`);
  await compareIn(page);
  const files = recorded.requests.map((address) => address.split('/').at(-1));
  assert.deepEqual(files.filter((file) => file?.endsWith('.pack')).sort(), [
    'en.base.pack',
    'en.words.pack',
    'es.base.pack',
    'es.words.pack',
  ]);
  assert.ok(
    !/detect-language|html-text|html-parser|page-article/.test(files.join()),
    String(files),
  );
  assert.ok(!files.includes('core.js'), 'the page needs no core of its own beside the worker');
  await context.close();
});

test('importing the package fetches nothing more and starts no worker', async () => {
  const { page, context, recorded } = await open(browser, `${server.url}blank.html`);
  await page.evaluate(() => import(/** @type {any} */ ('/cotejo/index.js')));
  await page.waitForTimeout(200);
  assert.equal(page.workers().length, 0);
  const files = recorded.requests.map((address) => address.split('/').at(-1)).sort();
  assert.deepEqual(files, ['blank.html', 'compare.js', 'index.js']);
  await context.close();
});

test('the worker, the page’s own thread and Node give the same JSON', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  const odd = [
    ...versions,
    { text: '\ud83d Uno\0. Dos \udfff «\u2028»', lang: 'es', title: '</script>' },
  ];
  const inNode = JSON.stringify(await compare(odd, { pairs: 'all' }));
  assert.equal(await jsonIn(page, { pairs: 'all' }, odd), inNode);
  assert.equal(page.workers().length, 1);
  assert.equal(await jsonIn(page, { pairs: 'all', worker: false }, odd), inNode);
  await context.close();
});

test('sentences and vectors of one’s own reach the worker and stay the caller’s', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  const outcome = await page.evaluate(async () => {
    const { compare: run } = await import(/** @type {any} */ ('/cotejo/index.js'));
    const sentences = ['El río creció.', 'Nadie salió.'];
    const embed = async (/** @type {string[]} */ texts) =>
      texts.map(({ length }) => Float32Array.of(length, 1));
    const embeddings = [Float32Array.of(14, 1), Float32Array.of(12, 1)];
    const given = [
      { sentences, lang: 'es', embeddings },
      { sentences, lang: 'es' },
    ];
    const { versions: result } = await run(given, { embed });
    return [result.length, embeddings[0].length];
  });
  assert.deepEqual(outcome, [2, 2]);
  await context.close();
});

test('aborting ends the worker’s work at once, and the next call works', async () => {
  const { page, context, recorded } = await open(browser, `${server.url}blank.html`);
  const outcome = await page.evaluate(async (text) => {
    const { compare: run } = await import(/** @type {any} */ ('/cotejo/index.js'));
    const long = Array.from({ length: 3000 }, (_, index) => `${text} Suceso número ${index}.`);
    const pair = [
      { sentences: long, lang: 'es' },
      { sentences: [...long].reverse(), lang: 'es' },
    ];
    const controller = new AbortController();
    const started = performance.now();
    setTimeout(() => controller.abort(new Error('enough')), 200);
    const message = await run(pair, { signal: controller.signal }).then(
      () => 'finished',
      (/** @type {Error} */ error) => error.message,
    );
    const milliseconds = performance.now() - started;
    const next = await run([
      { text, lang: 'es' },
      { text, lang: 'es' },
    ]);
    return {
      message,
      milliseconds,
      relations: next.pairs[0].beads.map((/** @type {any} */ b) => b.relation),
    };
  }, morning);
  assert.equal(outcome.message, 'enough');
  assert.ok(outcome.milliseconds < 1500, `${outcome.milliseconds} ms`);
  assert.deepEqual(outcome.relations, ['same', 'same', 'same', 'same']);
  assert.deepEqual(recorded.errors, []);
  await context.close();
});

test('where the policy forbids workers, the page’s own thread compares', async () => {
  const noWorker = policy.replace("worker-src 'self'", "worker-src 'none'");
  const guarded = await serve({ '': site, cotejo: dist }, { 'content-security-policy': noWorker });
  const { page, context } = await open(browser, `${guarded.url}element.html`);
  await shown(page);
  assert.equal((await comparisonOf(page)).pairs.length, 2);
  assert.equal(page.workers().length, 0);
  await context.close();
  await guarded.close();
});

test('a script from another origin compares in a worker of this page', async () => {
  const other = await serve({ '': site, cotejo: dist }, { 'access-control-allow-origin': '*' });
  const { page, context, recorded } = await open(browser, `${server.url}blank.html`);
  assert.ok((await beadsFrom(page, `${other.url}cotejo/index.js`)) > 0);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(recorded.errors, []);
  await context.close();
  await other.close();
});

test('where the policy allows no such worker, the page compares and says so once', async () => {
  const other = await serve({ '': site, cotejo: dist }, { 'access-control-allow-origin': '*' });
  const wide = policy.replaceAll("'self'", `'self' ${other.url}`);
  const guarded = await serve({ '': site }, { 'content-security-policy': wide });
  const { page, context, recorded } = await open(browser, `${guarded.url}blank.html`);
  for (const _ of [1, 2]) assert.ok((await beadsFrom(page, `${other.url}cotejo/index.js`)) > 0);
  assert.equal(page.workers().length, 0);
  assert.equal(recorded.warnings.length, 1);
  assert.match(recorded.warnings[0], /its worker could not be started: .*configure\(\{ worker/);
  await context.close();
  await guarded.close();
  await other.close();
});

test('a page says where the parts are: a folder from its root, a worker that it started', async () => {
  const elsewhere = await serve({ '': site, code: join(dist), parts: dist });
  for (const given of [
    '{ base: "/parts" }',
    '{ worker: "/parts/worker.js", wasm: "/parts/core.wasm" }',
    '{ base: "/parts/", worker: new Worker("/parts/worker.js", { type: "module" }) }',
    '{ worker: () => new Worker("/parts/worker.js") }',
  ]) {
    const { page, context, recorded } = await open(browser, `${elsewhere.url}blank.html`);
    await page.evaluate(async (places) => {
      const { configure } = await import(/** @type {any} */ ('/code/index.js'));
      // biome-ignore lint/security/noGlobalEval: what the test calls with cannot cross to a page
      configure(globalThis.eval(`(${places})`));
    }, given);
    assert.ok((await beadsFrom(page, '/code/index.js')) > 0, given);
    assert.equal(page.workers().length, 1, given);
    assert.match(page.workers()[0].url(), /\/parts\/worker\.js$/);
    assert.deepEqual([recorded.errors, recorded.warnings], [[], []], given);
    await context.close();
  }
  await elsewhere.close();
});

test('a core that does not come is told in time, and the next comparison works', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  await page.clock.install();
  await page.route('**/core.wasm', () => {});
  const failing = page.evaluate(async (given) => {
    const { compare: run } = await import(/** @type {any} */ ('/cotejo/index.js'));
    return run(given, { worker: false }).catch((/** @type {any} */ { name, part, problem }) => ({
      name,
      part,
      problem,
    }));
  }, versions);
  await page.waitForRequest('**/core.wasm').catch(() => {});
  await page.waitForTimeout(300);
  for (const _ of [1, 2, 3, 4]) await page.clock.runFor(5000);
  assert.deepEqual(await failing, { name: 'LoadError', part: 'core.wasm', problem: 'silent' });
  await page.unroute('**/core.wasm');
  assert.equal((await compareIn(page, { worker: false })).pairs.length, 2);
  await context.close();
});

test('a worker that says nothing is done without, and tried again', async () => {
  const { page, context, recorded } = await open(browser, `${server.url}blank.html`);
  await page.clock.install();
  await page.route('**/worker.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '0' }),
  );
  const first = compareIn(page);
  await page.waitForTimeout(500);
  for (const _ of [1, 2, 3, 4]) await page.clock.runFor(5000);
  assert.equal((await first).pairs.length, 2);
  assert.equal(page.workers().length, 0);
  assert.match(recorded.warnings[0], /it did not answer for 15 seconds/);
  await page.unroute('**/worker.js');
  assert.equal((await compareIn(page)).pairs.length, 2);
  assert.equal(page.workers().length, 1);
  await context.close();
});

test('a page that asks for a password in place of a part is told as that', async () => {
  const { page, context } = await open(browser, `${server.url}element.html`);
  await page.route(/core\.wasm|\.pack/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<form>Password</form>' }),
  );
  await page.reload();
  const alert = page.locator('[role=alert]');
  assert.match(await alert.innerText(), /^Something else came in place of .*: core\.wasm\./);
  assert.equal(await page.locator('article').first().isVisible(), true);
  await page.unroute(/core\.wasm|\.pack/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await shown(page);
  assert.equal((await comparisonOf(page)).precise, true);
  await context.close();
});

test('where there is no WebAssembly the element says so, and the articles stay', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    Reflect.deleteProperty(globalThis, 'Worker');
  });
  await page.goto(`${server.url}element.html`);
  assert.match(
    await page.locator('[role=alert]').innerText(),
    /^The versions cannot be compared here: .* does not allow WebAssembly\.$/,
  );
  assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
  assert.equal(await page.locator('article').first().isVisible(), true);
  await context.close();
});

test('without wasm-unsafe-eval the error says what the policy lacks', async () => {
  const headers = { 'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", '') };
  const guarded = await serve({ '': site, cotejo: dist }, headers);
  const { page, context } = await open(browser, `${guarded.url}blank.html`);
  await assert.rejects(compareIn(page), /Content-Security-Policy must allow 'wasm-unsafe-eval'/);
  await context.close();
  await guarded.close();
});

test('a language pack that cannot be fetched is done without, and the result says so', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  await page.route('**/*.pack', (route) => route.abort());
  const without = await compareIn(page);
  assert.equal(without.precise, false);
  assert.deepEqual(
    without.notes.map((/** @type {any} */ { kind, part }) => `${kind} ${part}`),
    ['es', 'en'].flatMap((code) =>
      ['base', 'words'].map((half) => `pack-missing ${code}.${half}.pack`),
    ),
  );
  await page.unroute('**/*.pack');
  assert.equal((await compareIn(page)).precise, true);
  await context.close();
});

test('a reader is told which language pack did not come, and may try again', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  await page.route('**/es.base.pack', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${server.url}element.html`);
  const notice = page.locator('.notice', { hasText: '(es.base.pack)' });
  await notice.waitFor();
  await page.unroute('**/es.base.pack');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor({ state: 'detached' });
  assert.equal((await comparisonOf(page)).precise, true);
  const given = { precise: false, notes: [{ kind: 'pack-missing', part: 'es.base.pack' }] };
  await page.evaluate((changed) => {
    const element = /** @type {any} */ (document.querySelector('article-comparison'));
    element.comparison = { ...element.comparison, ...changed };
  }, given);
  await notice.waitFor();
  assert.equal(await notice.getByRole('button').count(), 0);
  await context.close();
});

test('a core that is missing is a clear error', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  await page.route('**/core.wasm', (route) => route.fulfill({ status: 404 }));
  await assert.rejects(compareIn(page), /Cotejo could not read http.*core\.wasm: HTTP 404/);
  await context.close();
});

test('wasm served with the wrong type is compiled all the same', async () => {
  const { page, context } = await open(browser, `${server.url}blank.html`);
  await page.route('**/core.wasm', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-type': 'application/octet-stream' };
    await route.fulfill({ response, headers });
  });
  assert.equal((await compareIn(page)).pairs.length, 2);
  await context.close();
});
