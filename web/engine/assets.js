/**
 * Where the parts that are loaded at run time lie. Both addresses are spelled out in full, because
 * bundlers find a file only by a literal `new URL('…', import.meta.url)`. The package's build puts
 * both files beside this module.
 */

/** @returns {URL} */
export const wasmUrl = () => new URL('../../build/wasm/core.wasm', import.meta.url);

/**
 * @returns {Worker}
 * @throws {DOMException} where the page may not start it, for example from another origin
 */
export const startWorker = () =>
  new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'cotejo' });
