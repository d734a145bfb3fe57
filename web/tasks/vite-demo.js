// Vite's configuration for the demo site, dist/demo: relative addresses, so that it works at any
// path, nothing written into the page, and a service worker that keeps the files needed to work
// with the network cut.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mainLanguages } from './main-languages.js';
import { glueWithoutAddress } from './package-library.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = join(root, 'web/demo');

/** @param {string} file in dist/demo */
function isKept(file) {
  // The dictionaries are large; without one, characters are compared.
  if (file.endsWith('.map') || file.endsWith('.dict')) return false;
  const lexicon = /([^/]+?)-[\w-]{8}\.tsv$/.exec(file)?.[1];
  return !lexicon || mainLanguages.includes(lexicon);
}

/** @returns {import('vite').Plugin} */
const offline = () => ({
  name: 'cotejo:offline',
  transformIndexHtml: {
    order: 'pre',
    handler: () => [
      { tag: 'script', attrs: { type: 'module', src: '/offline/register.js' }, injectTo: 'head' },
    ],
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const hash = createHash('sha256');
      for (const [file, item] of Object.entries(bundle).sort()) {
        hash.update(file).update(item.type === 'chunk' ? item.code : item.source);
      }
      const files = ['./', ...Object.keys(bundle).filter(isKept).sort()];
      const source = readFileSync(join(demo, 'offline/service-worker.js'), 'utf8');
      const filled = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
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
  plugins: [glueWithoutAddress, workersBundled, offline()],
  worker: {
    format: 'es',
    plugins: () => [glueWithoutAddress],
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
