/**
 * How a worker answers a request, whatever it does: any number of `{ id, fraction }`, then one of
 * `{ id, json }` and `{ id, fault }`.
 */
import { toFault } from './faults.js';

/** Fewer messages: the page cannot show more than this. */
const STEP = 0.01;

/**
 * @param {(message: unknown) => void} post
 * @param {number} id of the request
 * @param {(onProgress: (fraction: number) => void) => Promise<string>} work gives JSON
 */
export async function answer(post, id, work) {
  let shown = 0;
  try {
    const json = await work((fraction) => {
      if (fraction < shown + STEP) return;
      shown = fraction;
      post({ id, fraction });
    });
    post({ id, json });
  } catch (error) {
    post({ id, fault: toFault(error) });
  }
}
