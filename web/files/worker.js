/**
 * The worker that reads HTML and files, one request at a time. A message without a request is
 * answered by `{ ready }`; each request `{ id, request }` by any number of `{ id, fraction }` and one
 * of `{ id, json }` or `{ id, fault }`. There is no message to stop it: its client terminates it.
 */
import { Breath } from '../engine/breath.js';
import { toFault } from '../engine/faults.js';
import { readHtml } from '../engine/read-html.js';
import { readParts } from './read-parts.js';

const step = 0.01; // fewer messages: the page cannot show more than this

globalThis.addEventListener('message', async ({ data: { id, request } }) => {
  if (!request) {
    postMessage({ ready: true });
    return;
  }
  let shown = 0;
  const breath = new Breath({
    onProgress(fraction) {
      if (fraction < shown + step) return;
      shown = fraction;
      postMessage({ id, fraction });
    },
  });
  try {
    const read =
      request.kind === 'html' ? await readHtml(request, breath) : await readParts(request, breath);
    postMessage({ id, json: JSON.stringify(read) });
  } catch (error) {
    postMessage({ id, fault: toFault(error) });
  }
});
