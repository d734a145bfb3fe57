/**
 * Starts the worker from where `parts.js` says that it is. A script from another origin may be no
 * worker of this page, but may be imported by one that the page starts from a blob, where its
 * Content-Security-Policy allows that.
 */
import { readerUrl } from './assets.js';
import { partUrl, workerPart } from './parts.js';
import { trustedScriptUrl } from './trusted-types.js';

/** A worker that was given can be handed out once. */
let isSpent = false;

/** @param {URL} url */
const isForeign = (url) =>
  url.protocol.startsWith('http') && url.origin !== /** @type {any} */ (globalThis).origin;

/** @param {URL} url @param {string} name */
function startAt(url, name) {
  if (!isForeign(url)) return new Worker(trustedScriptUrl(url.href), { name });
  // An import, and not `importScripts`, which pages forbid that require Trusted Types.
  const program = `import ${JSON.stringify(url.href)};`;
  const starter = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  try {
    return new Worker(trustedScriptUrl(starter), { type: 'module', name });
  } finally {
    URL.revokeObjectURL(starter);
  }
}

/**
 * @returns {Worker}
 * @throws {DOMException} where the page may not start it
 */
export function startWorker() {
  const worker = workerPart();
  if (typeof worker === 'function') return worker();
  if (worker instanceof URL) return startAt(worker, 'cotejo');
  if (isSpent) throw new Error('the worker that was given has ended');
  isSpent = true;
  return worker;
}

/**
 * The worker that reads HTML and files.
 *
 * @returns {Worker}
 * @throws {DOMException} where the page may not start it
 */
export const startReader = () => startAt(partUrl('reader.js', readerUrl), 'cotejo-reader');
