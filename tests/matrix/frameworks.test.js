// Frameworks that render on a server first: the server compares, and so does the page.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { comparisonOf, launch, open, serve, shown } from '../package/browser.js';
import { freePort } from '../package/free-port.js';
import { root } from '../package/install.js';
import { app, assertCompares, resultOf } from './app.js';
import { newerNode } from './node-releases.js';
import { project, runIn } from './project.js';

/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const onServer = `
  const { pairs } = await compare([{ text: 'Uno. Dos.', lang: 'es' }, { text: 'Uno. Tres.', lang: 'es' }]);
  const told = pairs[0].beads.map((bead) => bead.relation).join(' ');`;

/** The example that users copy. @returns {Record<string, string>} */
function nextExample() {
  const folder = join(root, 'examples/next');
  const paths = ['app/layout.js', 'app/page.js', 'app/comparison.js', 'next.config.mjs'];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** @param {string} folder @param {(url: string) => Promise<void>} use */
async function whileStarted(folder, use) {
  const program = join(folder, 'node_modules/next/dist/bin/next');
  const port = await freePort();
  const child = spawn(process.execPath, [program, 'start', '-p', port, '-H', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  try {
    while (!said.includes('Ready')) {
      if (child.exitCode !== null) throw new Error(said);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await use(`http://127.0.0.1:${port}/`);
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
  return said;
}

for (const bundler of ['turbopack', 'webpack']) {
  test(`Next.js with ${bundler} compares on the server and in the page`, async (context) => {
    const packages = ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'];
    const folder = project(context, 'next', packages, nextExample());
    if (!folder) return;
    const build = () => {
      rmSync(join(folder, '.next'), { recursive: true, force: true });
      runIn(folder, 'next', ['build', `--${bundler}`], { NEXT_TELEMETRY_DISABLED: '1' });
    };
    build();
    await whileStarted(folder, async (url) => {
      const { page, context: opened, recorded } = await open(browser, url);
      await shown(page);
      const { pairs, precise } = await comparisonOf(page);
      assert.deepEqual([pairs[0].mode, precise, page.workers().length], ['bilingual', true, 1]);
      assert.equal(await page.textContent('#server'), 'On the server: 2 of 2 sentences shared.');
      assert.deepEqual(recorded.warnings, []);
      await opened.close();
    });
    if (bundler === 'webpack') return;
    rmSync(join(folder, 'next.config.mjs'));
    build();
    const said = await whileStarted(folder, async (url) => {
      await (await open(browser, url)).context.close();
    });
    assert.match(said, /LoadError.*serverExternalPackages: \['cotejo'\]/);
  });
}

test('Astro compares while it builds and in the page', async (context) => {
  const node = newerNode(context, 22);
  const page = `---
import { compare } from 'cotejo';
import 'cotejo/define.js';
${onServer}
---
<html lang="en"><head><title>App</title><link rel="icon" href="data:,"></head>
<body><p id="server">{told}</p><article-comparison></article-comparison>
<script>import '../app.js';</script></body></html>`;
  const files = { 'src/pages/index.astro': page, 'src/app.js': app };
  const folder = node && project(context, 'astro', ['astro@7.3.5'], files);
  if (!node || !folder) return;
  runIn(folder, node, ['node_modules/astro/bin/astro.mjs', 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const server = await serve({ '': join(folder, 'dist') });
  await assertCompares(browser, server.url);
  assert.equal((await resultOf(browser, server.url)).text, 'same edited');
  await server.close();
});

test('a Vue app gives versions and a view, hears what was found, and changes both', async (context) => {
  const main = `
import { createApp, h, ref } from 'vue';
import 'cotejo/define.js';
const versions = ref([{ text: 'Uno. Dos.', lang: 'es' }, { text: 'Uno. Tres.', lang: 'es' }]);
const view = ref('columns');
const told = ref('');
const onComparisonReady = ({ target }) => {
  told.value = target.comparison.pairs[0].beads.map((bead) => bead.relation).join(' ');
};
const change = () => {
  versions.value[1].text = 'Uno. Dos.';
  versions.value = [...versions.value];
  view.value = 'merged';
};
createApp({
  setup: () => () => [
    h('p', { id: 'told' }, told.value),
    h('button', { id: 'change', onClick: change }, 'Change'),
    h('article-comparison', { lang: 'en', view: view.value, versions: versions.value, onComparisonReady }),
  ],
}).mount('#app');`;
  const page = `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,">
    <div id="app"></div><script type="module" src="/main.js"></script>`;
  const packages = ['vue@3.5.45', 'vite@6.4.6'];
  const folder = project(context, 'vue', packages, { 'index.html': page, 'main.js': main });
  if (!folder) return;
  runIn(folder, 'vite', ['build', '--logLevel', 'error']);
  const server = await serve({ '': join(folder, 'dist') });
  const { page: opened, context: tab, recorded } = await open(browser, server.url);
  const told = (/** @type {string} */ relations) =>
    opened.locator('#told', { hasText: relations }).waitFor();
  await told('same edited');
  assert.equal(await opened.locator('.table .sentence').count(), 4);
  await opened.locator('#change').click();
  await told('same same');
  await opened.locator('.one-text .sentence').first().waitFor();
  assert.deepEqual(recorded.warnings, []);
  await tab.close();
  await server.close();
});
