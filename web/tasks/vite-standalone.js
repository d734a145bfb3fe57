// Vite's configuration for the stand-alone page, dist/demo/cotejo.html: the demo as one file that
// works from a disk. The wasm, the workers and the lexicons of the main languages are inside, dictionaries
// are not: they would double it, and characters are compared without. Pages
// from a disk may not load modules or workers from files beside them, hence the data addresses and
// the worker from a blob; where even that is forbidden, the engine falls back to the page's thread.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mainLanguages } from './main-languages.js';
import { bundleWorkerText, glueWithoutAddress } from './package-library.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} name @returns {string} as part of a module */
const literal = (name) => JSON.stringify(readFileSync(join(root, 'build', name), 'utf8'));

const lexiconModule = () => {
  const entries = mainLanguages.map(
    (lang) => `  '${lang}': () => dataUrl(${literal(`lexicon/${lang}.tsv`)}),`,
  );
  return [
    "const dataUrl = (text) => new URL('data:text/plain;charset=utf-8,' + encodeURIComponent(text));",
    'export const lexiconUrls = {',
    ...entries,
    '};',
  ].join('\n');
};

/** @param {{ worker: string, reader: string }} programs of the workers */
const assetsModule = ({ worker, reader }) => {
  const wasm = readFileSync(join(root, 'build/wasm/core.wasm')).toString('base64');
  return `
    export const wasmUrl = () => new URL('data:application/wasm;base64,${wasm}');
    export const dictionaryUrls = {};
    const programs = ${JSON.stringify({ worker, reader })};
    const urls = {};
    const urlOf = (name) =>
      (urls[name] ??= new URL(
        URL.createObjectURL(new Blob([programs[name]], { type: 'text/javascript' })),
      ));
    export const workerUrl = () => urlOf('worker');
    export const readerUrl = () => urlOf('reader');`;
};

/** @returns {import('vite').Plugin} */
const embedded = () => ({
  name: 'cotejo:embedded',
  enforce: 'pre',
  async load(id) {
    if (id.endsWith('/build/languages.js')) return lexiconModule();
    if (id.endsWith('/web/engine/assets.js')) {
      return assetsModule({
        worker: await bundleWorkerText('worker'),
        reader: await bundleWorkerText('reader'),
      });
    }
    return undefined;
  },
});

/** @param {string} code @returns {string} that cannot end the element it stands in */
const safeScript = (code) => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');

/** Puts the one script and the style sheets into the page. @returns {import('vite').Plugin} */
const inlined = () => ({
  name: 'cotejo:inlined',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      /** @param {string} path */
      const take = (path) => {
        const name = path.replace(/^\.\//, '');
        const item = bundle[name];
        if (!item) throw new Error(`The stand-alone page asks for ${path}, which was not built`);
        delete bundle[name];
        return item.type === 'chunk' ? item.code : String(item.source);
      };
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The demo has no index.html');
      /** @type {string[]} */
      const scripts = [];
      const html = String(page.source)
        .replaceAll(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>\s*/g, (_tag, path) => {
          scripts.push(`<script type="module">${safeScript(take(path))}</script>`);
          return '';
        })
        .replaceAll(
          /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g,
          (_tag, path) => `<style>${take(path)}</style>`,
        )
        .replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, '')
        .replace('</body>', () => `${scripts.join('\n')}\n</body>`);
      delete bundle['index.html'];
      const left = Object.keys(bundle);
      if (left.length > 0) throw new Error(`Not inside the stand-alone page: ${left.join(', ')}`);
      this.emitFile({ type: 'asset', fileName: 'cotejo.html', source: html });
    },
  },
});

/** @type {import('vite').InlineConfig} */
export const standaloneConfig = {
  configFile: false,
  root: join(root, 'web/demo'),
  base: './',
  logLevel: 'warn',
  plugins: [glueWithoutAddress, embedded(), inlined()],
  build: {
    outDir: join(root, 'dist/demo'),
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: false } },
  },
};
