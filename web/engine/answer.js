/**
 * How a worker answers a request, whatever it does: any number of `{ id, fraction }`, then one of
 * `{ id, result }` and `{ id, fault }`.
 */
import { toFault } from './faults.js';

/** Fewer messages: the page cannot show more than this. */
const STEP = 0.01;

/**
 * @param {(message: unknown) => void} post
 * @param {number} id of the request
 * @param {(onProgress: (fraction: number) => void) => Promise<unknown>} work
 */
export async function answer(post, id, work) {
  let shown = 0;
  try {
    const result = await work((fraction) => {
      if (fraction < shown + STEP) return;
      shown = fraction;
      post({ id, fraction });
    });
    post({ id, result });
  } catch (error) {
    post({ id, fault: toFault(error) });
  }
}
