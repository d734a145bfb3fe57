/**
 * The worker that reads HTML and files, one request at a time, in a page's worker or a program's
 * thread. A message without a request is answered by `{ ready }`; each request `{ id, request }` as
 * `answer.js` says. There is no message to stop it: its client terminates it.
 */
import { answer } from '../engine/answer.js';
import { asAnswered } from '../engine/answered.js';
import { Breath } from '../engine/breath.js';
import { builtin } from '../engine/builtin.js';
import { readHtml } from '../engine/read-html.js';
import { readParts } from './read-parts.js';

/** @type {MessagePort | undefined} */
const parent = builtin('node:worker_threads')?.parentPort;
const port = parent ?? globalThis;
const post = (/** @type {unknown} */ message) =>
  parent ? parent.postMessage(message) : postMessage(message);

port.addEventListener('message', async (event) => {
  const { id, request } = /** @type {MessageEvent} */ (event).data;
  if (!request) {
    post({ ready: true });
    return;
  }
  await answer(post, id, async (onProgress) => {
    const breath = new Breath({ onProgress });
    const isHtml = request.kind === 'html';
    const read = await (isHtml ? readHtml(request, breath) : readParts(request, breath));
    return asAnswered(read);
  });
});
parent?.start?.();
