// Puts the parts into the bundle: core, workers and the language packs of the main languages as data
// addresses, which are read without a network and whatever a page's policy says of it. Dictionaries
// stay out: they would double it, and characters are compared without.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mainLanguages } from './main-languages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} name @returns {string} the package's worker, which is a classic script as well */
const programOf = (name) =>
  readFileSync(join(root, 'dist', `${name}.js`), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');

/** The table of language packs with those of the main languages inside. */
function languageModule() {
  const entries = [...mainLanguages, 'und'].map((code) => {
    const urls = ['base', 'words']
      .map((kind) => ({ kind, path: join(root, `build/language/${code}.${kind}.pack`) }))
      .filter(({ path }) => existsSync(path))
      .map(
        ({ kind, path }) => `${kind}: () => dataUrl('${readFileSync(path).toString('base64')}')`,
      );
    return `  '${code}': { ${urls.join(', ')} },`;
  });
  return [
    "const dataUrl = (bytes) => new URL('data:application/octet-stream;base64,' + bytes);",
    'export const packUrls = {',
    ...entries,
    '};',
  ].join('\n');
}

function assetsModule() {
  const programs = { worker: programOf('worker'), reader: programOf('reader') };
  const wasm = readFileSync(join(root, 'build/wasm/core.wasm')).toString('base64');
  return `
    export const wasmUrl = () => new URL('data:application/wasm;base64,${wasm}');
    export const dictionaryUrls = {};
    const programs = ${JSON.stringify(programs)};
    const urls = {};
    const urlOf = (name) =>
      (urls[name] ??= new URL(
        URL.createObjectURL(new Blob([programs[name]], { type: 'text/javascript' })),
      ));
    export const workerUrl = () => urlOf('worker');
    export const readerUrl = () => urlOf('reader');`;
}

/** For Vite and Rolldown, once the package's workers are in dist/. */
export const embedded = () => ({
  name: 'cotejo:embedded',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load(id) {
    if (id.endsWith('/build/languages.js')) return languageModule();
    if (id.endsWith('/web/engine/assets.js')) return assetsModule();
    return undefined;
  },
});
