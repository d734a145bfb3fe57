/**
 * Loads the wasm core and calls it. Only this module touches the generated glue, and it knows
 * nothing of workers: it runs in whatever thread imports it. The core is loaded once and loaded
 * anew after it stopped.
 */
import createGlue from '#core';
import { LoadError } from './load-error.js';
import { OpenedPacks } from './opened-packs.js';
import { useAsset } from './read-asset.js';
import { SizeError } from './size-error.js';

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

/**
 * What is known of a version's language: the files of its packs that are at hand, and the reader's own
 * names in it, a row each, its number first.
 *
 * @typedef {{ lang: string, base?: Uint8Array, words?: Uint8Array, own: string }} CoreLanguage
 */

/** @typedef {{ name: string, bytes: Uint8Array }} CoreDictionary One of ICU's, and its file. */

/**
 * A file that the core was given and cannot use: it is something else, of another version than the
 * core, or its bytes are not those that were built.
 *
 * @typedef {{ name: string, fault: 'foreign' | 'version' | 'damaged' }} FaultyFile
 */

/**
 * What the core takes. It crosses threads, so it holds plain values only.
 *
 * @typedef {object} CoreRequest
 * @property {CoreVersion[]} versions
 * @property {Uint32Array} pairs Indexes of versions: left, right, left, right...; with none, the
 *   sentences are found and nothing is compared.
 * @property {boolean} closest Whether, of the pairs across languages, only those are told that share
 *   most and join versions that no other pair joins.
 * @property {CoreLanguage[]} languages
 * @property {CoreDictionary[]} dictionaries
 * @property {Required<Ignore>} ignore
 * @property {boolean} moves
 * @property {boolean} [concepts] Whether it is told what each version names.
 */

/**
 * What the core gives, as JSON.
 *
 * @typedef {object} CoreResult
 * @property {{ paragraphs: Range[], sentences: Range[] }[]} versions
 * @property {FoundPair[]} pairs Beads with two sides; a sentence in none has no counterpart.
 * @property {boolean} precise
 * @property {FaultyFile[]} faulty Where there are any, nothing was compared.
 * @property {number[][]} concepts Of each version, with repetitions, where they were asked for: of
 *   places, months, currencies and the words of our lists, numbers that all languages share.
 */

/**
 * @typedef {(request: CoreRequest, onProgress: (fraction: number) => boolean) => string} CoreCall
 * Gives the result as JSON, or "" where `onProgress` returned false.
 */

/** @typedef {URL | BufferSource | WebAssembly.Module} CoreSource Its address, its bytes, or compiled. */

/**
 * @typedef {object} CoreGlue
 * @property {CoreCall} compare
 * @property {(file: Uint8Array) => Uint8Array} openPack Gives a language pack as `compare` takes it
 *   soonest. One that cannot be used is given back as it is, and told of by `compare`.
 */

/** @typedef {CoreGlue & { opened: OpenedPacks, memory?: WebAssembly.Memory }} Core */

/** Bytes of memory above which a core that stops has run out of it: a wasm has 2 GB at most. */
const FULL = 2 ** 29;

/** @type {Promise<Core> | undefined} */
let loading;

const FORBIDDEN = /** @type {const} */ ({ part: 'WebAssembly', problem: 'forbidden' });

/** @param {unknown} cause @returns {LoadError} */
function uncompiled(cause) {
  const said = String(cause);
  const isForbidden = /content.security.policy|unsafe-eval|blocked by CSP/i.test(said);
  const policy = "; a page's Content-Security-Policy must allow 'wasm-unsafe-eval'";
  return new LoadError(`Cotejo could not compile its core: ${said}${isForbidden ? policy : ''}`, {
    ...(isForbidden ? FORBIDDEN : { part: 'core.wasm', problem: 'foreign' }),
    cause,
  });
}

/** @param {Response} response @returns {Promise<WebAssembly.Module>} compiled while it arrives */
async function compileAnswer(response) {
  const isWasm = response.headers.get('content-type')?.startsWith('application/wasm');
  if (isWasm) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** @param {CoreSource} source @returns {Promise<WebAssembly.Module>} */
async function compile(source) {
  if (typeof WebAssembly !== 'object') {
    throw new LoadError(
      'Cotejo needs WebAssembly, which is missing or switched off here',
      FORBIDDEN,
    );
  }
  try {
    if (source instanceof URL) return await useAsset(source, compileAnswer);
    // A module of another frame is none of this one's classes.
    const isCompiled = Object.prototype.toString.call(source) === '[object WebAssembly.Module]';
    if (isCompiled) return /** @type {WebAssembly.Module} */ (source);
    return await WebAssembly.compile(/** @type {BufferSource} */ (source));
  } catch (cause) {
    throw cause instanceof LoadError ? cause : uncompiled(cause);
  }
}

/** @param {CoreSource} source @returns {Promise<Core>} */
async function start(source) {
  const module = await compile(source);
  return new Promise((resolve, reject) => {
    /** @type {WebAssembly.Memory | undefined} */
    let memory;
    createGlue({
      /**
       * @param {WebAssembly.Imports} imports
       * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done
       */
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports)
          .then((instance) => {
            const all = Object.values(instance.exports);
            memory = all.find((value) => value instanceof WebAssembly.Memory);
            done(instance, module);
          })
          .catch((cause) => reject(uncompiled(cause)));
        return {};
      },
      print: () => {},
      printErr: () => {},
    }).then(({ compare, openPack }) => {
      resolve({ compare, openPack, opened: new OpenedPacks(openPack), memory });
    }, reject);
  });
}

/**
 * Loads the core ahead of the first call. A failure is left to that call, which tries again.
 *
 * @param {CoreSource} source
 */
export function prepareCore(source) {
  loading ??= start(source);
  loading.catch(() => {
    loading = undefined;
  });
}

/**
 * Runs the core; the thread is busy until it is done.
 *
 * @param {CoreSource} source
 * @param {CoreRequest} request
 * @param {(fraction: number) => boolean} onProgress False stops the work. Must not throw.
 * @returns {Promise<string>} JSON of a `CoreResult`, or "" when stopped
 * @throws {LoadError} when the core cannot be loaded
 * @throws {SizeError} when it runs out of memory
 * @throws {Error} when it stops by itself
 */
export async function callCore(source, request, onProgress) {
  loading ??= start(source);
  /** @type {Core | undefined} */
  let core;
  try {
    core = await loading;
    return core.compare(core.opened.within(request), onProgress);
  } catch (cause) {
    loading = undefined;
    if (cause instanceof LoadError) throw cause;
    const taken = core?.memory?.buffer.byteLength ?? 0;
    const said = String(cause);
    if (taken >= FULL || /memory|allocation|bad_alloc|invalid string length/i.test(said)) {
      const sizes = request.versions.map(({ text }) => text.length);
      throw new SizeError(sizes, { cause });
    }
    throw new Error(`Cotejo's core stopped: ${said}`, { cause });
  }
}
