/**
 * The worker: runs the core for one request at a time, in a page's worker or a program's thread.
 * `{ wasm }` makes it load the core and is answered by `{ ready }`; each request
 * `{ id, wasm, request }` as `answer.js` says. There is no message to stop it: its client terminates
 * it.
 */
import { answer } from './answer.js';
import { builtin } from './builtin.js';
import { callCore, prepareCore } from './core.js';
import { toSlices } from './slices.js';

/** @import { CoreSource } from './core.js' */

/** @type {MessagePort | undefined} */
const parent = builtin('node:worker_threads')?.parentPort;
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
  await answer(post, id, async (onProgress) =>
    toSlices(
      await callCore(sourceOf(wasm), request, (fraction) => {
        onProgress(fraction);
        return true;
      }),
    ),
  );
});
parent?.start?.();
