// Puts the parts into the bundle: core, worker and the lexicons of the main languages as data
// addresses, which are read without a network and whatever a page's policy says of it. Dictionaries
// stay out: they would double it, and characters are compared without.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mainLanguages } from './main-languages.js';
import { bundleWorkerText } from './package-library.js';

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

/** @param {string} worker its program */
const assetsModule = (worker) => {
  const wasm = readFileSync(join(root, 'build/wasm/core.wasm')).toString('base64');
  return `
    export const wasmUrl = () => new URL('data:application/wasm;base64,${wasm}');
    export const dictionaryUrls = {};
    const program = ${JSON.stringify(worker)};
    let url;
    export const workerUrl = () =>
      (url ??= new URL(URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))));`;
};

/** For Vite and Rolldown. */
export const embedded = () => ({
  name: 'cotejo:embedded',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  async load(id) {
    if (id.endsWith('/build/languages.js')) return lexiconModule();
    if (id.endsWith('/web/engine/assets.js')) return assetsModule(await bundleWorkerText());
    return undefined;
  },
});
