/**
 * Decides where the core runs: in a worker where there are workers, else in this thread. A page
 * that may not start our worker (a script from another origin, a Content-Security-Policy without
 * `worker-src`) falls back to its own thread, from then on without asking again.
 */
import { startWorker, wasmUrl } from './assets.js';
import { loaded } from './load-error.js';
import { WorkerClient, WorkerUnavailable } from './worker-client.js';

/** @import { CoreRequest, CoreResult } from './core.js' */

/**
 * @typedef {object} RunOptions
 * @property {AbortSignal} [signal]
 * @property {boolean} worker
 * @property {(fraction: number) => void} [onProgress] Called with 0 to 1, never falling.
 */

/** @type {WorkerClient | undefined} */
let client;
let canStartWorkers = true;

/** @param {CoreRequest} request @param {RunOptions} options @returns {Promise<string>} */
async function runHere(request, { signal, onProgress }) {
  const { callCore } = await loaded(import('./core.js'));
  signal?.throwIfAborted();
  let failed = false;
  /** @type {unknown} */
  let failure;
  const json = await callCore(wasmUrl(), request, (fraction) => {
    try {
      onProgress?.(fraction);
      return !signal?.aborted;
    } catch (error) {
      failed = true;
      failure = error;
      return false;
    }
  });
  if (failed) throw failure;
  signal?.throwIfAborted();
  return json;
}

/** @param {boolean} wanted @returns {WorkerClient | undefined} */
function workerClient(wanted) {
  if (!wanted || !canStartWorkers || typeof Worker !== 'function') return undefined;
  client ??= new WorkerClient(startWorker, wasmUrl);
  return client;
}

/**
 * Starts the worker, if there is to be one, while the request is still being made.
 *
 * @param {boolean} worker
 */
export const prepareRun = (worker) => workerClient(worker)?.prepare();

/** @param {CoreRequest} request @param {RunOptions} options @returns {Promise<string>} */
async function runAnywhere(request, options) {
  const worker = workerClient(options.worker);
  if (!worker) return runHere(request, options);
  try {
    return await worker.run(request, options);
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error;
    canStartWorkers = false;
    return runHere(request, options);
  }
}

/**
 * @param {CoreRequest} request Its embeddings may be taken away: they must not be the caller's.
 * @param {RunOptions} options
 * @returns {Promise<CoreResult>}
 */
export async function runCore(request, options) {
  const { signal, onProgress } = options;
  let shown = 0;
  const tell = onProgress && {
    onProgress: (/** @type {number} */ fraction) => {
      if (fraction <= shown) return;
      shown = fraction;
      onProgress(fraction);
    },
  };
  const json = await runAnywhere(request, { signal, worker: options.worker, ...tell });
  if (shown < 1) onProgress?.(1);
  return JSON.parse(json);
}
