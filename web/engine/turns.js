/**
 * Takes turns between long work and the thread that it runs in, so that a page goes on scrolling and
 * hearing its reader meanwhile.
 */

/** @import { Steps } from '../model/steps.js' */

/** In milliseconds: how long one turn of the work takes; a frame has 16, a task should have under 50. */
const TURN = 12;

/**
 * Gives the thread free; what waits for it goes first. Not by `scheduler.yield`, which comes back before
 * the page has drawn its next frame.
 */
export function giveWay() {
  const { scheduler } = /** @type {any} */ (globalThis);
  return new Promise((resolve) => {
    if (scheduler?.postTask) scheduler.postTask(resolve);
    else setTimeout(resolve, 0);
  });
}

/**
 * @template Result
 * @param {Steps<Result>} steps
 * @param {AbortSignal} [signal]
 * @returns {Promise<Result>}
 * @throws the signal's reason, once it was aborted; whatever the steps throw
 */
export async function inTurns(steps, signal) {
  for (;;) {
    const end = performance.now() + TURN;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await giveWay();
    signal?.throwIfAborted();
  }
}
