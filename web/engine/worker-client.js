/**
 * Runs requests in a worker, one after another. Aborting the running one terminates the worker and
 * the next request starts another; so does a crash. Requests are posted only after the worker said
 * that it is ready, so that one which cannot start has taken nothing with it.
 */

import { LoadError } from './load-error.js';

/** @import { CoreRequest } from './core.js' */

/**
 * @typedef {object} Task
 * @property {number} id
 * @property {CoreRequest} request
 * @property {AbortSignal} [signal]
 * @property {(fraction: number) => void} [onProgress]
 * @property {(json: string) => void} resolve
 * @property {(reason: unknown) => void} reject
 */

/** The worker never started: the page may run the request in its own thread instead. */
export class WorkerUnavailable extends Error {
  name = 'WorkerUnavailable';
}

/** @param {CoreRequest} request @returns {ArrayBuffer[]} the large ones, made for this request */
const buffersOf = ({ versions }) =>
  versions.flatMap(({ embeddings }) =>
    embeddings ? [/** @type {ArrayBuffer} */ (embeddings.buffer)] : [],
  );

export class WorkerClient {
  /** @type {() => Worker} */
  #start;
  /** @type {() => URL} */
  #wasmUrl;
  /** @type {Worker | undefined} */
  #worker;
  #ready = false;
  /** @type {Task[]} */
  #queue = [];
  /** @type {Task | undefined} */
  #running;
  #lastId = 0;

  /**
   * @param {() => Worker} start
   * @param {() => URL} wasmUrl
   */
  constructor(start, wasmUrl) {
    this.#start = start;
    this.#wasmUrl = wasmUrl;
  }

  /**
   * @param {CoreRequest} request Its embeddings are taken away.
   * @param {{ signal?: AbortSignal, onProgress?: (fraction: number) => void }} options
   * @returns {Promise<string>}
   * @throws {WorkerUnavailable} where no worker can be started; the request is then untouched
   */
  run(request, { signal, onProgress }) {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      const task = { id: this.#lastId, request, signal, onProgress, resolve, reject };
      const abort = () => this.#abort(task);
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      signal?.addEventListener('abort', abort, { once: true });
      task.resolve = (json) => {
        signal?.removeEventListener('abort', abort);
        resolve(json);
      };
      task.reject = (reason) => {
        signal?.removeEventListener('abort', abort);
        reject(reason);
      };
      this.#queue.push(task);
      this.#next();
    });
  }

  /** Starts the worker and has it load the core while its first request is still being made. */
  prepare() {
    if (!this.#worker) this.#startWorker();
  }

  #next() {
    if (this.#running || this.#queue.length === 0) return;
    if (!this.#worker && !this.#startWorker()) return;
    if (!this.#ready) return;
    const task = /** @type {Task} */ (this.#queue.shift());
    this.#running = task;
    const { id, request } = task;
    const message = { id, wasm: this.#wasmUrl().href, request };
    try {
      this.#worker?.postMessage(message, buffersOf(request));
    } catch (error) {
      this.#running = undefined;
      task.reject(error);
      this.#next();
    }
  }

  #startWorker() {
    try {
      const worker = this.#start();
      worker.addEventListener('message', ({ data }) => {
        if (worker === this.#worker) this.#receive(data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault?.();
        if (worker === this.#worker) this.#fail(event.message);
      });
      worker.addEventListener('messageerror', () => {
        if (worker === this.#worker) this.#fail('a message could not be read');
      });
      this.#worker = worker;
      return true;
    } catch (cause) {
      this.#giveUp(String(cause));
      return false;
    }
  }

  /** @param {any} message from the worker */
  #receive({ ready, id, fraction, json, error, unloaded }) {
    if (ready) {
      this.#ready = true;
      this.#worker?.postMessage({ wasm: this.#wasmUrl().href });
      this.#next();
      return;
    }
    const task = this.#running;
    if (!task || task.id !== id) return;
    if (fraction !== undefined) {
      this.#tell(task, fraction);
      return;
    }
    this.#running = undefined;
    if (error === undefined) task.resolve(json);
    else task.reject(unloaded ? new LoadError(error) : new Error(error));
    this.#next();
  }

  /** @param {Task} task @param {number} fraction */
  #tell(task, fraction) {
    try {
      task.onProgress?.(fraction);
    } catch (error) {
      this.#drop();
      task.reject(error);
      this.#next();
    }
  }

  /** @param {string | undefined} message */
  #fail(message) {
    if (!this.#ready) {
      this.#giveUp(message ?? 'it could not be loaded');
      return;
    }
    const task = this.#running;
    this.#drop();
    task?.reject(new Error(`Cotejo's worker stopped: ${message ?? 'for an unknown reason'}`));
    this.#next();
  }

  /** @param {string} message why no worker can be started */
  #giveUp(message) {
    const tasks = this.#queue;
    this.#queue = [];
    this.#drop();
    for (const task of tasks) task.reject(new WorkerUnavailable(message));
  }

  /** @param {Task} task */
  #abort(task) {
    if (task === this.#running) this.#drop();
    else this.#queue = this.#queue.filter((other) => other !== task);
    task.reject(task.signal?.reason);
    this.#next();
  }

  #drop() {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    this.#running = undefined;
  }
}
