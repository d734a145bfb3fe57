// The packed package through each bundler, in a project of its own, opened in Chromium: it compares
// across languages in a worker. Where a bundler needs a step, forgetting it says which.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { launch, serve } from '../package/browser.js';
import { freePort } from '../package/free-port.js';
import { app, assertCompares, pageOf, resultOf } from './app.js';
import { project, runIn } from './project.js';

/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** @param {string} folder what a bundler wrote @param {typeof assertCompares} [check] */
async function served(folder, check = assertCompares) {
  const server = await serve({ '': folder });
  try {
    await check(browser, server.url);
  } finally {
    await server.close();
  }
}

/** @param {string} folder @param {RegExp} message what the page says without the step */
async function servedWithout(folder, message) {
  await served(folder, async (_, url) => {
    assert.match((await resultOf(browser, url)).result, message);
  });
}

/**
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @param {(address: string) => Promise<void>} use
 */
async function whileRunning(folder, command, args, use) {
  const child = spawn(join(folder, 'node_modules/.bin', command), args, { cwd: folder });
  try {
    let said = '';
    child.stdout.setEncoding('utf8');
    for await (const piece of child.stdout) {
      said += piece;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
      const [address] = /http:\/\/[\w.]+:\d+\//.exec(said.replace(/\x1b\[\d+m/g, '')) ?? [];
      if (!address) continue;
      await use(address);
      return;
    }
    throw new Error(`${command} ended: ${said}`);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

const vite6 = ['vite@6.4.6'];

test('Vite 6 builds it', async (context) => {
  const folder = project(context, 'vite6', vite6, {
    'app.js': app,
    'index.html': pageOf('./app.js'),
  });
  if (!folder) return;
  runIn(folder, 'vite', ['build']);
  await served(join(folder, 'dist'));
});

test('Vite 6 serves it for development with one row of configuration, and says so without', async (context) => {
  const files = { 'app.js': app, 'index.html': pageOf('./app.js') };
  const folder = project(context, 'vite6', vite6, files);
  if (!folder) return;
  const args = ['--port', await freePort(), '--strictPort', '--host', '127.0.0.1'];
  const config = join(folder, 'vite.config.js');
  rmSync(config, { force: true });
  await whileRunning(folder, 'vite', args, async (address) => {
    const { result } = await resultOf(browser, address);
    assert.match(result, /LoadError: .*optimizeDeps: \{ exclude: \['cotejo'\] \}/);
  });
  writeFileSync(config, "export default { optimizeDeps: { exclude: ['cotejo'] } };");
  await whileRunning(folder, 'vite', args, (address) => assertCompares(browser, address));
});

test('webpack 5 bundles it', async (context) => {
  const packages = ['webpack@5.113.0', 'webpack-cli@7.3.1'];
  const folder = project(context, 'webpack', packages, { 'app.js': app });
  if (!folder) return;
  runIn(folder, 'webpack', ['--mode', 'production', '--entry', './app.js', '-o', 'dist']);
  writeFileSync(join(folder, 'dist/index.html'), pageOf('./main.js', 'text/javascript'));
  await served(join(folder, 'dist'));
});

test('Rspack bundles it', async (context) => {
  const program = `import { rspack } from '@rspack/core';
    const options = { context: import.meta.dirname, mode: 'production', entry: './app.js', output: { path: import.meta.dirname + '/dist' } };
    rspack(options, (error, stats) => {
      if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exit(1); }
    });`;
  const folder = project(context, 'rspack', ['@rspack/core@2.3.3'], {
    'app.js': app,
    'build.js': program,
  });
  if (!folder) return;
  runIn(folder, process.execPath, ['build.js']);
  writeFileSync(join(folder, 'dist/index.html'), pageOf('./main.js', 'text/javascript'));
  await served(join(folder, 'dist'));
});

test('Rollup bundles it; the parts are copied beside it, or by a plugin', async (context) => {
  const packages = [
    'rollup@4.68.8',
    '@rollup/plugin-node-resolve@16.0.3',
    '@web/rollup-plugin-import-meta-assets@2.3.3',
  ];
  const config = `import { nodeResolve } from '@rollup/plugin-node-resolve';
    import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';
    export default { input: 'app.js', output: { dir: 'plugin', format: 'es' }, plugins: [nodeResolve(), importMetaAssets()] };`;
  const folder = project(context, 'rollup', packages, {
    'app.js': app,
    'rollup.config.js': config,
  });
  if (!folder) return;
  for (const name of ['dist', 'plugin'])
    rmSync(join(folder, name), { recursive: true, force: true });
  runIn(folder, 'rollup', ['app.js', '-d', 'dist', '-f', 'es', '-p', 'node-resolve']);
  writeFileSync(join(folder, 'dist/index.html'), pageOf('./app.js'));
  await servedWithout(join(folder, 'dist'), /core\.wasm: HTTP 404.*npx cotejo parts/);
  runIn(folder, process.execPath, ['node_modules/cotejo/dist/cli/cotejo.js', 'parts', 'dist']);
  await served(join(folder, 'dist'));
  runIn(folder, 'rollup', ['-c']);
  writeFileSync(join(folder, 'plugin/index.html'), pageOf('./app.js'));
  await served(join(folder, 'plugin'));
});

test('esbuild bundles it; the parts are copied beside it, only those of the languages asked for', async (context) => {
  const folder = project(context, 'esbuild', ['esbuild@0.28.2'], { 'app.js': app });
  if (!folder) return;
  for (const name of ['dist', 'classic'])
    rmSync(join(folder, name), { recursive: true, force: true });
  runIn(folder, 'esbuild', ['app.js', '--bundle', '--format=esm', '--outdir=dist']);
  writeFileSync(join(folder, 'dist/index.html'), pageOf('./app.js'));
  await servedWithout(join(folder, 'dist'), /core\.wasm: HTTP 404.*npx cotejo parts/);
  const parts = ['node_modules/cotejo/dist/cli/cotejo.js', 'parts', '--languages', 'es,en'];
  runIn(folder, process.execPath, [...parts, 'dist']);
  await served(join(folder, 'dist'));
  const packs = readdirSync(join(folder, 'dist/language'));
  const codes = new Set(packs.map((file) => file.split('.')[0]));
  assert.deepEqual([...codes].sort(), ['en', 'es', 'und']);

  runIn(folder, 'esbuild', ['app.js', '--bundle', '--outdir=classic']);
  writeFileSync(join(folder, 'classic/index.html'), pageOf('./app.js', 'text/javascript'));
  await servedWithout(
    join(folder, 'classic'),
    /LoadError: .*the bundle says nothing of it.*configure/,
  );
});

test('Parcel bundles it with package exports switched on, and does not build without', async (context) => {
  const files = { 'app.js': app, 'index.html': pageOf('./app.js') };
  const folder = project(context, 'parcel', ['parcel@2.16.4'], files);
  if (!folder) return;
  const build = () => runIn(folder, 'parcel', ['build', 'index.html', '--no-cache']);
  assert.throws(build, /Failed to resolve 'cotejo/);
  const manifest = {
    name: 'app',
    private: true,
    '@parcel/resolver-default': { packageExports: true },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  build();
  await served(join(folder, 'dist'));
});
