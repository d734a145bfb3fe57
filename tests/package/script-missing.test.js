// A page whose script is missing, blocked or never arrives: the articles stay, and the rules that
// docs/element.md gives for the page's own style sheet tell the reader after a while.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, open, serve, shown } from './browser.js';
import { root } from './install.js';
import { articles } from './texts.js';

const SENTENCE = '"The comparison could not be loaded. These are the texts themselves."';
const documented = readFileSync(join(root, 'docs/element.md'), 'utf8');
const [, rules] =
  /## Where the script does not come[\s\S]*?```css\n([\s\S]*?)```/.exec(documented) ?? [];

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {string} */
let folder;

before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'cotejo-missing-'));
  cpSync(join(root, 'dist'), join(folder, 'cotejo'), { recursive: true });
  rmSync(join(folder, 'cotejo/element.js'));
  cpSync(join(root, 'dist/demo'), join(folder, 'demo'), { recursive: true });
  cpSync(join(root, 'examples/embed/index.html'), join(folder, 'embed.html'));
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param {import('playwright-core').Page} page @param {string} selector */
const toldBefore = (page, selector) =>
  page.evaluate((where) => {
    const told = () => {
      const element = document.querySelector(where);
      const { content, visibility } = getComputedStyle(
        /** @type {Element} */ (element),
        '::before',
      );
      return { content, visibility };
    };
    const atFirst = told();
    for (const animation of document.getAnimations()) animation.finish();
    return { atFirst, later: told() };
  }, selector);

test('the embed example without element.js: titles, articles, and a sentence after a while', async () => {
  const server = await serve({ '': folder });
  const { page, context } = await open(browser, `${server.url}embed.html`);
  const { atFirst, later } = await toldBefore(page, 'article-comparison');
  assert.equal(atFirst.visibility, 'hidden');
  assert.deepEqual(later, { content: SENTENCE, visibility: 'visible' });
  const first = page.locator('article').first();
  assert.ok(await first.isVisible());
  assert.match(await first.innerText(), /Una tormenta dejó sin luz/);
  const title = await first.evaluate((article) => getComputedStyle(article, '::before').content);
  assert.equal(title, '"Morning report"');
  await context.close();
  await server.close();
});

test('the rules hold under a strict policy, for a script that is blocked, and for marked parts', async () => {
  const marked = `<div data-cotejo>${articles.replaceAll('<article', '<div data-cotejo-version').replaceAll('/article', '/div')}</div>`;
  writeFileSync(
    join(folder, 'blocked.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="stylesheet" href="rules.css">
     <script type="module" src="https://elsewhere.example/define.js"></script>
     <script src="https://elsewhere.example/standalone.js"></script>
     <article-comparison>${articles}</article-comparison>${marked}`,
  );
  const named = /`(\[data-cotejo\]\S+::before)`/.exec(documented)?.[1] ?? '';
  const forMarked = rules.replace('article-comparison:not(:defined)::before', named);
  writeFileSync(join(folder, 'rules.css'), `${rules}\n${forMarked}`);
  const server = await serve(
    { '': folder },
    { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" },
  );
  const { page, context } = await open(browser, `${server.url}blocked.html`);
  for (const selector of ['article-comparison', '[data-cotejo]']) {
    const { later } = await toldBefore(page, selector);
    assert.deepEqual(later, { content: SENTENCE, visibility: 'visible' }, selector);
    assert.ok(await page.locator(selector).isVisible());
  }
  await context.close();
  await server.close();
});

test('where all comes, nothing is told', async () => {
  const whole = await serve({ '': folder, cotejo: join(root, 'dist') });
  const { page, context } = await open(browser, `${whole.url}embed.html`);
  await shown(page);
  const { later } = await toldBefore(page, 'article-comparison');
  assert.equal(later.content, 'none');
  await context.close();
  await whole.close();
});

test('the demo without its modules shows its articles and says so', async () => {
  const assets = join(folder, 'demo/assets');
  for (const name of readdirSync(assets)) if (name.endsWith('.js')) rmSync(join(assets, name));
  const server = await serve({ '': folder });
  const opened = await open(browser, `${server.url}demo/index.html`);
  const { later } = await toldBefore(opened.page, 'article-comparison');
  assert.match(later.content, /could not be loaded/);
  assert.equal(later.visibility, 'visible');
  assert.ok(await opened.page.locator('article').first().isVisible());
  await opened.context.close();
  await server.close();
});
