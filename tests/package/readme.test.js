// Every JavaScript and HTML snippet of the README is taken out and run as it stands there: modules
// in Node, those that want a page bundled by Vite in Chromium, HTML as a page of its own.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build, preview } from 'vite';
import { launch, open, serve, shown } from './browser.js';
import { install, root, run } from './install.js';

const readme = join(root, 'README.md');
const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
const snippets = [...text.matchAll(/^```(js|html)\n([\s\S]*?)^```$/gm)].map(
  ([, language, code]) => ({ language, code }),
);
const wantsPage = (/** @type {string} */ code) => /\bdocument\b|cotejo\/define\.js/.test(code);

/** @type {ReturnType<typeof install>} */
let installed;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  if (snippets.length === 0) return;
  installed = install();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  installed?.remove();
});

test('the README shows how to embed and how to import', {
  skip: text === '' && 'no README yet',
}, () => {
  assert.ok(snippets.some(({ language }) => language === 'html'));
  assert.ok(snippets.some(({ language }) => language === 'js'));
});

/** @param {string} code */
async function runPage(code) {
  const { folder } = installed;
  const page = code.replaceAll(/src="[^"]*\/define\.js"/g, 'src="./cotejo/define.js"');
  assert.notEqual(page, code, 'an HTML snippet loads define.js');
  const dist = join(folder, 'node_modules/cotejo/dist');
  cpSync(dist, join(folder, 'cotejo'), { recursive: true });
  writeFileSync(join(folder, 'snippet.html'), `<!doctype html>\n${page}`);
  const server = await serve({ '': folder });
  const opened = await open(browser, `${server.url}snippet.html`);
  await shown(opened.page);
  assert.deepEqual(opened.recorded.errors, []);
  await opened.context.close();
  await server.close();
}

/** @param {string} code */
async function runBundled(code) {
  const { folder } = installed;
  const html = '<!doctype html><link rel="icon" href="data:,"><body><article-comparison>';
  writeFileSync(
    join(folder, 'index.html'),
    `${html}</article-comparison><script type="module" src="./snippet.js"></script>`,
  );
  writeFileSync(join(folder, 'snippet.js'), code);
  /** @type {import('vite').InlineConfig} */
  const config = { root: folder, configFile: false, logLevel: 'error', preview: { port: 0 } };
  await build(config);
  const server = await preview(config);
  const opened = await open(browser, server.resolvedUrls?.local[0] ?? '');
  if (code.includes('cotejo/define.js')) await shown(opened.page);
  assert.deepEqual(opened.recorded.errors, []);
  await opened.context.close();
  await server.close();
}

for (const [index, { language, code }] of snippets.entries()) {
  test(`the README's snippet ${index + 1} (${language}) runs`, async () => {
    if (language === 'html') await runPage(code);
    else if (wantsPage(code)) await runBundled(code);
    else {
      writeFileSync(join(installed.folder, 'snippet.js'), code);
      run('node', ['snippet.js'], installed.folder);
    }
  });
}
