/**
 * Takes turns between long work and the thread that it runs in, so that a page goes on scrolling and
 * hearing its reader meanwhile.
 */

/** @import { Steps } from '../model/steps.js' */

/** In milliseconds: how long one turn of the work takes; a frame has 16, a task should have under 50. */
const TURN = 12;

/** Gives the thread free; what waits for it goes first. */
function giveWay() {
  const { scheduler } = /** @type {any} */ (globalThis);
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
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
