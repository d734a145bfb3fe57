/**
 * Where the parts of Cotejo are that are loaded at run time: wasm, worker, lexicons, dictionaries.
 * They lie beside our modules, where bundlers find them, unless a page says otherwise by `configure`.
 * This is the one place that decides the address of a part.
 */
import { checkNames, isObject, typeError } from '../model/arguments.js';
import { wasmUrl, workerUrl } from './assets.js';
import { LoadError } from './load-error.js';

/**
 * @typedef {object} Places
 * @property {string | URL} [base] The folder that holds the parts under the names that they have in
 *   the package's `dist`. A relative address counts from the page.
 * @property {string | URL | BufferSource | WebAssembly.Module} [wasm] `core.wasm`: its address, its
 *   bytes, or the module that was compiled from them.
 * @property {string | URL | Worker | (() => Worker)} [worker] `worker.js`: its address, a worker
 *   that was started from it, or what starts one. A comparison that is aborted ends its worker; one
 *   that was given is not started again, so give what starts one where you abort.
 */

/** @type {Places} */
let places = {};
let inUse = false;

/** @param {unknown} value @returns {value is string | URL} */
const isAddress = (value) => typeof value === 'string' || value instanceof URL;

/** @param {unknown} value @returns {value is BufferSource} */
const isBytes = (value) => ArrayBuffer.isView(value) || kindOf(value) === 'ArrayBuffer';

/** @param {unknown} value as it names itself, which holds across frames, too */
const kindOf = (value) => Object.prototype.toString.call(value).slice('[object '.length, -1);

/** @param {unknown} value @returns {value is Worker} */
const isWorker = (value) => isObject(value) && typeof value.postMessage === 'function';

/** @type {Record<keyof Places, { takes: (value: unknown) => boolean, expected: string }>} */
const rules = {
  base: { takes: isAddress, expected: 'an address' },
  wasm: {
    takes: (value) => isAddress(value) || isBytes(value) || kindOf(value) === 'WebAssembly.Module',
    expected: 'an address, bytes or a WebAssembly.Module',
  },
  worker: {
    takes: (value) => isAddress(value) || isWorker(value) || typeof value === 'function',
    expected: 'an address, a Worker or a function that starts one',
  },
};

/** @returns {string | undefined} what relative addresses count from */
function here() {
  const { document, location, origin } = /** @type {any} */ (globalThis);
  const own = document?.baseURI ?? location?.href;
  // A worker that was started from a blob has an address that nothing can be relative to.
  return own?.startsWith('blob:') || own?.startsWith('about:') ? origin : own;
}

/**
 * Bundlers for servers and some for pages write addresses from the site's root.
 *
 * @param {string | URL} address
 * @param {string} part
 * @returns {URL}
 */
function absolute(address, part) {
  const given = String(address);
  if (URL.canParse(given, here())) return new URL(given, here());
  throw new LoadError(
    `Cotejo cannot tell where its ${part} is: "${given}" is no whole address. Give one by ` +
      'configure({ base }), or, on a server, leave the package out of the bundle (in Next.js: ' +
      "serverExternalPackages: ['cotejo'])",
    { part, problem: 'missing' },
  );
}

/**
 * Says where the parts are, for those whose bundler or host puts them elsewhere. What is left out
 * stays where it was.
 *
 * @param {Places} given
 * @throws {TypeError} naming the wrong argument
 * @throws {Error} where parts were already loaded from elsewhere: it must come before the first call
 *   of `compare` or `segment`.
 *
 * @example
 * configure({ base: '/static/cotejo/' });
 */
export function configure(given) {
  if (!isObject(given)) throw typeError('places', 'an object', given);
  checkNames(given, Object.keys(rules), 'places');
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of said) {
    const { takes, expected } = rules[/** @type {keyof Places} */ (name)];
    if (!takes(value)) throw typeError(`places.${name}`, expected, value);
    if (name !== 'worker' && isAddress(value)) absolute(value, name);
  }
  const isKnown = (/** @type {[string, unknown]} */ [name, value]) => {
    const known = places[/** @type {keyof Places} */ (name)];
    return isAddress(known) && isAddress(value) ? String(known) === String(value) : known === value;
  };
  if (inUse && !said.every(isKnown)) {
    throw new Error('configure: expected before the first call of compare or segment');
  }
  places = { ...places, ...Object.fromEntries(said) };
}

/**
 * @param {string} part its path in `dist`: "core.wasm", "lexicon/es.tsv"
 * @param {() => URL} beside where it is unless the page says otherwise; what a bundler reads
 * @returns {URL} absolute
 * @throws {LoadError} where that cannot be told
 */
export function partUrl(part, beside) {
  inUse = true;
  if (places.base === undefined) return absolute(beside(), part);
  const folder = absolute(places.base, part);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return new URL(part, folder);
}

/** @returns {URL | BufferSource | WebAssembly.Module} the core, or where it is */
export function wasmPart() {
  const { wasm } = places;
  inUse = true;
  if (wasm === undefined) return partUrl('core.wasm', wasmUrl);
  return isAddress(wasm) ? absolute(wasm, 'core.wasm') : wasm;
}

/** @returns {URL | Worker | (() => Worker)} the worker, or where it is */
export function workerPart() {
  const { worker } = places;
  inUse = true;
  if (worker === undefined) return partUrl('worker.js', workerUrl);
  return isAddress(worker) ? absolute(worker, 'worker.js') : worker;
}
