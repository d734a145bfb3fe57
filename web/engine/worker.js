/**
 * The worker: runs the core for one request at a time, in a page's worker or a program's thread.
 * `{ wasm }` makes it load the core and is answered by `{ ready }`; each request
 * `{ id, wasm, request }` by any number of `{ id, fraction }` and one of `{ id, json }` or
 * `{ id, fault }`. There is no message to stop it: its client terminates it.
 */
import { callCore, prepareCore } from './core.js';
import { toFault } from './faults.js';

/** @import { CoreSource } from './core.js' */

const step = 0.01; // fewer messages: the page cannot show more than this
const { process } = /** @type {any} */ (globalThis);
/** @type {MessagePort | undefined} */
const parent = process?.getBuiltinModule?.('node:worker_threads')?.parentPort;
const port = parent ?? globalThis;
const post = (/** @type {unknown} */ message) =>
  parent ? parent.postMessage(message) : postMessage(message);

/** @param {string | CoreSource} wasm an address crosses threads as text @returns {CoreSource} */
const sourceOf = (wasm) => (typeof wasm === 'string' ? new URL(wasm) : wasm);

port.addEventListener('message', async (event) => {
  const { id, wasm, request } = /** @type {MessageEvent} */ (event).data;
  if (!request) {
    prepareCore(sourceOf(wasm));
    post({ ready: true });
    return;
  }
  let shown = 0;
  try {
    const json = await callCore(sourceOf(wasm), request, (fraction) => {
      if (fraction >= shown + step) {
        shown = fraction;
        post({ id, fraction });
      }
      return true;
    });
    post({ id, json });
  } catch (error) {
    post({ id, fault: toFault(error) });
  }
});
parent?.start?.();
