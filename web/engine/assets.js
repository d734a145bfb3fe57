/**
 * Where the parts that are loaded at run time lie beside this module. The addresses are spelled out
 * in full, because bundlers find a file only by a literal `new URL('…', import.meta.url)`. The
 * package's build puts the files beside this module. Ask `parts.js` for an address: it knows where a
 * page said that they are.
 */

/** @returns {URL} */
export const wasmUrl = () => new URL('../../build/wasm/core.wasm', import.meta.url);

/**
 * The worker is one file without imports, so it may be copied and named as any other file.
 *
 * @returns {URL}
 */
export const workerUrl = () => new URL('./worker.js', import.meta.url);

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
 * The worker that reads HTML and files is one file without imports, too.
 *
 * @returns {URL}
 */
export const readerUrl = () => new URL('../files/worker.js', import.meta.url);
