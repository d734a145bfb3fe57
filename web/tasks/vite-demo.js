// Vite's configuration for the demo site, dist/demo: relative addresses, so that it works at any
// path, nothing written into the page, and a service worker that keeps the files needed to work
// with the network cut.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mainLanguages } from './main-languages.js';
import { glueWithoutAddress, leaner } from './package-library.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = join(root, 'web/demo');

/** @param {string} file in dist/demo */
function isKept(file) {
  // The dictionaries are large; without one, characters are compared.
  if (file.endsWith('.map') || file.endsWith('.dict')) return false;
  const code = /([^/]+?)\.(?:base|words)-[\w-]{8}\.pack$/.exec(file)?.[1];
  return !code || code === 'und' || mainLanguages.includes(code);
}

const notices = () => readFileSync(join(root, 'THIRD-PARTY-NOTICES'), 'utf8');

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Both pages carry the notices of what they contain. @returns {import('vite').Plugin} */
export const noticed = () => ({
  name: 'cotejo:noticed',
  transformIndexHtml: (html) => html.replace('<!--notices-->', () => escaped(notices())),
});

/** What makes the demo an app that can be installed. */
const manifest = {
  name: 'Cotejo',
  short_name: 'Cotejo',
  description: 'Compares versions of an article sentence by sentence.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbf8f2',
  theme_color: '#1d1b18',
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
  ],
};

/** @returns {import('vite').Plugin} */
const offline = () => ({
  name: 'cotejo:offline',
  transformIndexHtml: {
    order: 'pre',
    handler: () => [
      { tag: 'script', attrs: { type: 'module', src: '/offline/register.js' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const icon = readFileSync(join(demo, 'offline/icon.svg'), 'utf8');
      const added = { 'manifest.webmanifest': JSON.stringify(manifest), 'icon.svg': icon };
      for (const [fileName, source] of Object.entries(added)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      const hash = createHash('sha256').update(JSON.stringify(added));
      for (const [file, item] of Object.entries(bundle).sort()) {
        hash.update(file).update(item.type === 'chunk' ? item.code : item.source);
      }
      const all = Object.keys(bundle).filter(
        (file) => !file.endsWith('.map') && file !== 'index.html',
      );
      const files = ['./', ...new Set([...all.filter(isKept), ...Object.keys(added)])].sort();
      const far = all.filter((file) => !isKept(file) && !files.includes(file)).sort();
      const source = readFileSync(join(demo, 'offline/service-worker.js'), 'utf8');
      const filled = JSON.stringify({
        version: hash.digest('hex').slice(0, 16),
        files,
        far,
      });
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: source.replace("/** @type {any} */ ('__OFFLINE_FILES__')", () => filled),
      });
    },
  },
});

/** The package holds each worker as one file; here they are still many, which Vite bundles if asked so. */
const workersBundled = {
  name: 'cotejo:workers-bundled',
  transform: {
    filter: { id: /web\/engine\/assets\.js$/ },
    /** @param {string} code */
    handler: (code) => ({
      code: [
        "import worker from './worker.js?worker&url';",
        "import reader from '../files/worker.js?worker&url';",
        code.replace("'./worker.js'", 'worker').replace("'../files/worker.js'", 'reader'),
      ].join('\n'),
      map: null,
    }),
  },
};

/** @type {import('vite').InlineConfig} */
export const demoConfig = {
  configFile: false,
  root: demo,
  base: './',
  logLevel: 'warn',
  plugins: [...leaner, glueWithoutAddress, workersBundled, noticed(), offline()],
  worker: {
    format: 'es',
    plugins: () => [...leaner, glueWithoutAddress],
    rolldownOptions: { output: { codeSplitting: false } },
  },
  build: {
    outDir: join(root, 'dist/demo'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    target: 'es2022',
  },
};
