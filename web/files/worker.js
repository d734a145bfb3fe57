/**
 * The worker that reads HTML and files, one request at a time. A message without a request is
 * answered by `{ ready }`; each request `{ id, request }` as `answer.js` says. There is no message to
 * stop it: its client terminates it.
 */
import { answer } from '../engine/answer.js';
import { Breath } from '../engine/breath.js';
import { readHtml } from '../engine/read-html.js';
import { readParts } from './read-parts.js';

globalThis.addEventListener('message', async ({ data: { id, request } }) => {
  if (!request) {
    postMessage({ ready: true });
    return;
  }
  await answer(
    (message) => postMessage(message),
    id,
    async (onProgress) => {
      const breath = new Breath({ onProgress });
      const isHtml = request.kind === 'html';
      const read = await (isHtml ? readHtml(request, breath) : readParts(request, breath));
      return JSON.stringify(read);
    },
  );
});
