/**
 * Decides where the core runs. In a page: in a worker, where one can be started, else in the page's
 * own thread, which is said once in the console. In a program: in its own thread, and in threads
 * beside it where several comparisons are asked for at once.
 */
import { loaded } from './load-error.js';
import { wasmPart } from './parts.js';
import { fromSlices } from './slices.js';
import { startWorker } from './start-worker.js';
import { freestThread, isProgram } from './threads.js';
import { inTurns } from './turns.js';
import { WorkerClient, WorkerUnavailable } from './worker-client.js';

/** @import { CoreRequest, CoreResult } from './core.js' */

/**
 * @typedef {object} RunOptions
 * @property {AbortSignal} [signal]
 * @property {boolean} [worker] Where left out: yes in a page, in a program where several are asked
 *   for at once.
 * @property {(fraction: number) => void} [onProgress] Called with 0 to 1, never falling.
 */

/** @type {WorkerClient | undefined} */
let client;
let canStartWorkers = true;
let isTold = false;
let underWay = 0;

/**
 * Counts a call while it goes on, from its beginning, so that those asked for together are known.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function counted(work) {
  underWay += 1;
  try {
    return await work();
  } finally {
    underWay -= 1;
  }
}

/** @param {CoreRequest} request @param {RunOptions} options @returns {Promise<string>} */
async function runHere(request, { signal, onProgress }) {
  const { callCore } = await loaded(import('./core.js'), 'core.js');
  signal?.throwIfAborted();
  let failed = false;
  /** @type {unknown} */
  let failure;
  const json = await callCore(wasmPart(), request, (fraction) => {
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

/** @param {boolean | undefined} wanted @returns {WorkerClient | undefined} */
function workerClient(wanted) {
  if (!canStartWorkers) return undefined;
  if (isProgram()) return (wanted ?? underWay > 1) ? freestThread(wasmPart) : undefined;
  if (!(wanted ?? true) || typeof Worker !== 'function') return undefined;
  client ??= new WorkerClient(startWorker, wasmPart);
  return client;
}

/**
 * Starts the worker, if a page is to have one, while the request is still being made.
 *
 * @param {boolean | undefined} worker
 */
export function prepareRun(worker) {
  if (!isProgram()) workerClient(worker)?.prepare();
}

/** @param {WorkerUnavailable} error */
function tell({ message }) {
  if (isTold) return;
  isTold = true;
  console.warn(
    `Cotejo compares in the page's own thread, which holds the page up, because its worker could not be started: ${message}. ` +
      "Serve worker.js from the page's own origin and name it by configure({ worker: '…/worker.js' }), or let the Content-Security-Policy's worker-src allow it (blob: for one from another origin).",
  );
}

/** @param {CoreRequest} request @param {RunOptions} options @returns {Promise<string | string[]>} */
async function runAnywhere(request, options) {
  const worker = workerClient(options.worker);
  if (!worker) return runHere(request, options);
  try {
    return await worker.run(request, options);
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error;
    // One that was only slow may come the next time.
    if (!error.silent) canStartWorkers = false;
    if (!isProgram()) tell(error);
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
  const rising = onProgress && {
    onProgress: (/** @type {number} */ fraction) => {
      if (fraction <= shown) return;
      shown = fraction;
      onProgress(fraction);
    },
  };
  const found = await runAnywhere(request, { signal, worker: options.worker, ...rising });
  if (shown < 1) onProgress?.(1);
  return typeof found === 'string' ? JSON.parse(found) : inTurns(fromSlices(found), signal);
}
