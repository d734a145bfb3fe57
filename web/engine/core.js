/**
 * Loads the wasm core and calls it. Only this module touches the generated glue, and it knows
 * nothing of workers: it runs in whatever thread imports it. The core is loaded once and loaded
 * anew after it stopped.
 */
import createGlue from '#core';
import { LoadError } from './load-error.js';
import { readAsset } from './read-asset.js';

/**
 * @import { FoundPair } from '../model/arrangement.js'
 * @import { Ignore, Range } from '../model/types.js'
 */

/**
 * @typedef {object} CoreVersion
 * @property {string} text
 * @property {string} lang
 * @property {Uint32Array} [sentences] The caller's own: from, to, from, to...
 * @property {Float32Array} [embeddings] The vectors of all sentences, end to end.
 * @property {number} [dimensions] Length of one vector.
 */

/** @typedef {{ lang: string, entries: string }} CoreLexicon `lang` is that of a version. */

/** @typedef {{ name: string, bytes: Uint8Array }} CoreDictionary One of ICU's, and its file. */

/**
 * What the core takes. It crosses threads, so it holds plain values only.
 *
 * @typedef {object} CoreRequest
 * @property {CoreVersion[]} versions
 * @property {Uint32Array} pairs Indexes of versions: left, right, left, right...; with none, the
 *   sentences are found and nothing is compared.
 * @property {boolean} closest Whether, of the pairs across languages, only those are told that share
 *   most and join versions that no other pair joins.
 * @property {CoreLexicon[]} lexicons
 * @property {CoreDictionary[]} dictionaries
 * @property {Required<Ignore>} ignore
 * @property {boolean} moves
 */

/**
 * What the core gives, as JSON.
 *
 * @typedef {object} CoreResult
 * @property {{ paragraphs: Range[], sentences: Range[] }[]} versions
 * @property {FoundPair[]} pairs Beads with two sides; a sentence in none has no counterpart.
 * @property {boolean} precise
 */

/**
 * @typedef {(request: CoreRequest, onProgress: (fraction: number) => boolean) => string} CoreCall
 * Gives the result as JSON, or "" where `onProgress` returned false.
 */

/** @type {Promise<{ compare: CoreCall }> | undefined} */
let loading;

/** @param {URL} url @returns {Promise<WebAssembly.Module>} compiled while it arrives, if it can be */
async function compile(url) {
  const response = await readAsset(url);
  const isWasm = response.headers.get('content-type')?.startsWith('application/wasm');
  try {
    if (isWasm) return await WebAssembly.compileStreaming(response);
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (cause) {
    const policy = "; a page's Content-Security-Policy must allow 'wasm-unsafe-eval'";
    const isPolicy = /content.security.policy|unsafe-eval|blocked by CSP/i.test(String(cause));
    throw new LoadError(
      `Cotejo could not compile its core: ${String(cause)}${isPolicy ? policy : ''}`,
      { cause },
    );
  }
}

/** @param {URL} url @returns {Promise<{ compare: CoreCall }>} */
async function start(url) {
  const module = await compile(url);
  return new Promise((resolve, reject) => {
    createGlue({
      /**
       * @param {WebAssembly.Imports} imports
       * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done
       */
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports)
          .then((instance) => done(instance, module))
          .catch(reject);
        return {};
      },
      print: () => {},
      printErr: () => {},
    }).then(resolve, reject);
  });
}

/**
 * Loads the core ahead of the first call. A failure is left to that call, which tries again.
 *
 * @param {URL} url Of `core.wasm`.
 */
export function prepareCore(url) {
  loading ??= start(url);
  loading.catch(() => {
    loading = undefined;
  });
}

/**
 * Runs the core; the thread is busy until it is done.
 *
 * @param {URL} url Of `core.wasm`.
 * @param {CoreRequest} request
 * @param {(fraction: number) => boolean} onProgress False stops the work. Must not throw.
 * @returns {Promise<string>} JSON of a `CoreResult`, or "" when stopped
 * @throws {LoadError} when the core cannot be loaded
 * @throws {Error} when it stops by itself
 */
export async function callCore(url, request, onProgress) {
  loading ??= start(url);
  try {
    const core = await loading;
    return core.compare(request, onProgress);
  } catch (cause) {
    loading = undefined;
    if (cause instanceof LoadError) throw cause;
    throw new Error(`Cotejo's core stopped: ${String(cause)}`, { cause });
  }
}
