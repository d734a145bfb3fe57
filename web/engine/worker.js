/**
 * The worker: runs the core for one request at a time. It says once that it is ready. `{ wasm }`
 * makes it load the core; each request `{ id, wasm, request }` is answered by any number of
 * `{ id, fraction }` and one of `{ id, json }` or `{ id, error, unloaded }`. There is no message to stop it:
 * its client terminates it.
 */
import { callCore, prepareCore } from './core.js';
import { LoadError } from './load-error.js';

const step = 0.01; // fewer messages: the page cannot show more than this

globalThis.addEventListener('message', async ({ data: { id, wasm, request } }) => {
  if (!request) {
    prepareCore(new URL(wasm));
    return;
  }
  let shown = 0;
  try {
    const json = await callCore(new URL(wasm), request, (fraction) => {
      if (fraction >= shown + step) {
        shown = fraction;
        postMessage({ id, fraction });
      }
      return true;
    });
    postMessage({ id, json });
  } catch (error) {
    const unloaded = error instanceof LoadError;
    postMessage({ id, error: error instanceof Error ? error.message : String(error), unloaded });
  }
});

postMessage({ ready: true });
