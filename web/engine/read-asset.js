/**
 * Reads a file that ships with the package, in browsers and in Node, whose `fetch` does not read
 * `file:` addresses. Node's modules are asked for by `process.getBuiltinModule`, because bundlers
 * for browsers trip over an import of `node:fs`.
 */

import { LoadError } from './load-error.js';

/**
 * @param {URL} url
 * @param {RequestInit} [init] as `fetch` takes it
 * @returns {Promise<Response>}
 * @throws {LoadError} naming the address
 */
export async function readAsset(url, init) {
  const { process } = /** @type {any} */ (globalThis);
  const files = url.protocol === 'file:' && process?.getBuiltinModule?.('node:fs/promises');
  let status;
  try {
    if (files) return new Response(await files.readFile(url));
    const response = await fetch(url, init);
    if (response.ok) return response;
    status = `HTTP ${response.status}`;
  } catch (cause) {
    throw new LoadError(`Cotejo could not read ${shown(url)}: ${String(cause)}`, { cause });
  }
  throw new LoadError(`Cotejo could not read ${shown(url)}: ${status}`);
}

/** @param {URL} url @returns {string} short enough for a message */
export const shown = ({ href }) => (href.length > 200 ? `${href.slice(0, 200)}…` : href);
