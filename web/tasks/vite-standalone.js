// Vite's configuration for the stand-alone page, dist/demo/cotejo.html: the demo as one file that
// works from a disk. The wasm, the workers and the packs of the main languages are inside, dictionaries
// are not: they would double it, and characters are compared without. Pages
// from a disk may not load modules or workers from files beside them, hence the data addresses and
// the worker from a blob; where even that is forbidden, the engine falls back to the page's thread.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embedded } from './embedded.js';
import { glueWithoutAddress, leaner } from './package-library.js';
import { noticed } from './vite-demo.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
  plugins: [...leaner, glueWithoutAddress, embedded(), noticed(), inlined()],
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
