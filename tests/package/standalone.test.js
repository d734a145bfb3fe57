// standalone.js, one classic script: in a bare page, under strict policies, in a sandboxed frame, where
// a filter leaves only <div>s, and beside another copy of the package.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { comparisonOf, launch, open, serve, shown } from './browser.js';
import { articles, versions } from './texts.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const strict =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src blob:; " +
  "base-uri 'none'; form-action 'none'";
const trusted = "require-trusted-types-for 'script'; trusted-types cotejo";

/** @type {import('playwright-core').Browser} */
let browser;
let site = '';

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>';
const script = '<script src="/cotejo/standalone.js"></script>';
const hooks = versions
  .map(
    ({ text, lang, title }, index) =>
      `<div data-cotejo-version ${index ? `lang="${lang}" title="${title}"` : `data-lang="${lang}" data-title="${title}"`}><p>${text}</p></div>`,
  )
  .join('\n');

before(async () => {
  site = mkdtempSync(join(tmpdir(), 'cotejo-standalone-'));
  const pages = {
    element: `${head}${script}<article-comparison>${articles}</article-comparison>`,
    module: `${head}<script type="module" src="/cotejo/define.js"></script><article-comparison>${articles}</article-comparison>`,
    hooks: `${head}<div data-cotejo data-view="changes"><div>${hooks}</div></div>${script}`,
    both: `${head}${script}<script type="module" src="/cotejo/define.js"></script><article-comparison>${articles}</article-comparison>`,
    frame: `${head}<iframe sandbox="allow-scripts" width="900" height="600" src="element.html"></iframe>`,
  };
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(join(site, `${name}.html`), html);
  }
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

/**
 * @param {string} page
 * @param {string | null} policy
 * @param {(opened: Awaited<ReturnType<typeof open>>, url: string) => Promise<void>} check
 */
async function on(page, policy, check) {
  const headers = policy === null ? {} : { 'content-security-policy': policy };
  const server = await serve({ '': site, cotejo: dist }, headers);
  const opened = await open(browser, `${server.url}${page}.html`);
  try {
    await check(opened, server.url);
  } finally {
    await opened.context.close();
    await server.close();
  }
}

/** @param {import('playwright-core').Page} page */
async function assertCompared(page) {
  await shown(page);
  const comparison = await comparisonOf(page);
  assert.deepEqual(
    comparison.pairs.map((/** @type {any} */ { mode }) => mode),
    ['monolingual', 'bilingual'],
  );
  assert.equal(comparison.precise, true);
  assert.equal(page.workers().length, 1);
}

test('one script in a bare page is all that is loaded, and compares in a worker', () =>
  on('element', null, async ({ page, recorded }, url) => {
    await assertCompared(page);
    assert.deepEqual(recorded.errors, []);
    const fetched = recorded.requests.filter((address) => address.startsWith('http'));
    assert.deepEqual(fetched, [`${url}element.html`, `${url}cotejo/standalone.js`]);
  }));

test('under a strict policy with Trusted Types it breaks no rule', () =>
  on('element', `${strict}; ${trusted}`, async ({ page, recorded }) => {
    await assertCompared(page);
    assert.deepEqual([recorded.violations, recorded.errors, recorded.warnings], [[], [], []]);
  }));

test('so do the modules', () => {
  const policy = strict.replace('worker-src blob:', "worker-src 'self'; connect-src 'self'");
  return on('module', `${policy}; ${trusted}`, async ({ page, recorded }) => {
    await assertCompared(page);
    assert.deepEqual([recorded.violations, recorded.errors, recorded.warnings], [[], [], []]);
  });
});

test('where no worker may be started, the page compares', () =>
  on(
    'element',
    strict.replace('worker-src blob:', "worker-src 'none'"),
    async ({ page, recorded }) => {
      await shown(page);
      assert.equal(page.workers().length, 0);
      assert.equal(recorded.warnings.length, 1);
    },
  ));

test('where WebAssembly is forbidden the element says so, and the articles stay', () =>
  on('element', strict.replace(" 'wasm-unsafe-eval'", ''), async ({ page }) => {
    assert.match(
      await page.locator('[role=alert]').innerText(),
      /^The versions cannot be compared here: this page or this browser does not allow WebAssembly\.$/,
    );
    assert.equal(await page.locator('article').first().isVisible(), true);
  }));

test('marked elements become a comparison where a filter strips unknown ones', () =>
  on('hooks', null, async ({ page, recorded }) => {
    await assertCompared(page);
    const { versions: compared } = await comparisonOf(page);
    assert.deepEqual(
      compared.map((/** @type {any} */ { lang, title }) => [lang, title]),
      versions.map(({ lang, title }) => [lang, title]),
    );
    const view = await page.locator('article-comparison').getAttribute('view');
    assert.equal(view, 'changes');
    assert.deepEqual(recorded.errors, []);
  }));

test('it works in a sandboxed frame', () =>
  on('frame', null, async ({ page, recorded }) => {
    const frame = page.frameLocator('iframe');
    await frame.locator('.sentence').first().waitFor();
    assert.equal(await frame.locator('[role=alert]').count(), 0);
    assert.equal(page.workers().length, 1);
    assert.deepEqual(recorded.errors, []);
  }));

test('two copies of the package get on with each other', () =>
  on('both', null, async ({ page, recorded }) => {
    await shown(page);
    const count = await page.evaluate(async (given) => {
      const { compare } = await import(/** @type {any} */ ('/cotejo/index.js'));
      return (await compare(given)).pairs.length;
    }, versions);
    assert.equal(count, 2);
    assert.equal(page.workers().length, 2);
    assert.deepEqual([recorded.errors, recorded.warnings], [[], []]);
  }));
