// Puts the parts into the bundle: core, workers and the language packs of the main languages as data
// addresses, the core compressed, which are read without a network and whatever a page's policy says
// of it.
// Dictionaries stay out: they would double it, and characters are compared without.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { mainLanguages } from './main-languages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} name @returns {string} the package's worker, which is a classic script as well */
const programOf = (name) =>
  readFileSync(join(root, 'dist', `${name}.js`), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');

/** @param {string} path @returns {Buffer} */
const read = (path) => readFileSync(join(root, path));

/** @param {string} path @returns {string} the file as `read-asset.js` unpacks it, in base 64 */
const packed = (path) => gzipSync(read(path), { level: 9 }).toString('base64');

/** The table of language packs with those of the main languages inside. */
function languageModule() {
  const entries = [...mainLanguages, 'und'].map((code) => {
    const urls = ['base', 'words']
      .map((kind) => ({ kind, path: `build/language/${code}.${kind}.pack` }))
      .filter(({ path }) => existsSync(join(root, path)))
      .map(({ kind, path }) => `${kind}: () => dataUrl('${read(path).toString('base64')}')`);
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
  return `
    export const wasmUrl = () =>
      new URL('data:application/wasm+gzip;base64,${packed('build/wasm/core.wasm')}');
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
