/**
 * Where the parts that are loaded at run time lie. The addresses are spelled out in full, because
 * bundlers find a file only by a literal `new URL('…', import.meta.url)`. The package's build puts
 * the files beside this module.
 */

/** @returns {URL} */
export const wasmUrl = () => new URL('../../build/wasm/core.wasm', import.meta.url);

/**
 * ICU's dictionaries of scripts without spaces between words.
 *
 * @type {Record<string, () => URL>}
 */
export const dictionaryUrls = {
  cj: () => new URL('../../build/dictionary/cj.dict', import.meta.url),
  thai: () => new URL('../../build/dictionary/thai.dict', import.meta.url),
  lao: () => new URL('../../build/dictionary/lao.dict', import.meta.url),
  khmer: () => new URL('../../build/dictionary/khmer.dict', import.meta.url),
  burmese: () => new URL('../../build/dictionary/burmese.dict', import.meta.url),
};

/**
 * @returns {Worker}
 * @throws {DOMException} where the page may not start it, for example from another origin
 */
export const startWorker = () =>
  new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'cotejo' });
