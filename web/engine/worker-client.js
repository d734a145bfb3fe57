/**
 * Runs requests in a worker, one after another. Aborting the running one terminates the worker and
 * the next request starts another; so does a crash, and so does silence. Requests are posted only
 * after the worker said that it is ready, so that one which cannot start has taken nothing with it.
 */

import { fromFault } from './faults.js';
import { LoadError } from './load-error.js';
import { Watch } from './watch.js';

/**
 * @import { CoreRequest, CoreSource } from './core.js'
 * @import { ReadRequest } from './reader.js'
 */

/** Seconds in which a worker must say that it is ready. */
const READY_SECONDS = 15;

/** Seconds in which a worker that reads must say how far it is; the longest step is Readability's. */
const READ_SECONDS = 90;

/**
 * Seconds in which a worker at work must say how far it is. The longest step that it makes without a
 * word took 12 seconds for 1,500,000 code units on a slow server.
 *
 * @param {CoreRequest | ReadRequest} request
 */
const workSeconds = (request) =>
  'versions' in request
    ? 60 + Math.ceil(request.versions.reduce((sum, { text }) => sum + text.length, 0) / 5000)
    : READ_SECONDS;

/**
 * @typedef {object} Task
 * @property {number} id
 * @property {CoreRequest | ReadRequest} request
 * @property {AbortSignal} [signal]
 * @property {(fraction: number) => void} [onProgress]
 * @property {(result: any) => void} resolve
 * @property {(reason: unknown) => void} reject
 */

/** The worker never started: the page may run the request in its own thread instead. */
export class WorkerUnavailable extends Error {
  name = 'WorkerUnavailable';
  /** Whether it did not answer; else it may not be started here. */
  silent;

  /** @param {string} message @param {boolean} silent */
  constructor(message, silent) {
    super(message);
    this.silent = silent;
  }
}

/** @param {Task['request']} request @returns {ArrayBuffer[]} the large ones, made for this request */
const buffersOf = (request) =>
  'versions' in request
    ? request.versions.flatMap(({ embeddings }) =>
        embeddings ? [/** @type {ArrayBuffer} */ (embeddings.buffer)] : [],
      )
    : [];

export class WorkerClient {
  /** @type {() => Worker} */
  #start;
  /** @type {(() => CoreSource) | undefined} */
  #wasm;
  /** @type {Worker & { ref?: () => void, unref?: () => void } | undefined} */
  #worker;
  /** @type {Watch | undefined} */
  #watch;
  #ready = false;
  /** @type {Task[]} */
  #queue = [];
  /** @type {Task | undefined} */
  #running;
  #lastId = 0;

  /**
   * @param {() => Worker} start
   * @param {() => CoreSource} [wasm] of the core, for a worker that runs it
   */
  constructor(start, wasm) {
    this.#start = start;
    this.#wasm = wasm;
  }

  /** How many requests it has, the running one among them. */
  get load() {
    return this.#queue.length + (this.#running ? 1 : 0);
  }

  /**
   * @param {Task['request']} request Its embeddings are taken away.
   * @param {{ signal?: AbortSignal, onProgress?: (fraction: number) => void }} options
   * @returns {Promise<any>} As the worker gave it.
   * @throws {WorkerUnavailable} where no worker can be started; the request is then untouched
   * @throws {LoadError} where it falls silent or cannot load the core
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
      task.resolve = (result) => {
        signal?.removeEventListener('abort', abort);
        resolve(result);
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
    if (this.#running) return;
    if (this.#queue.length === 0) {
      if (this.#ready) this.#worker?.unref?.();
      return;
    }
    if (!this.#worker && !this.#startWorker()) return;
    this.#worker?.ref?.();
    if (!this.#ready) return;
    const task = /** @type {Task} */ (this.#queue.shift());
    this.#running = task;
    const { id, request } = task;
    try {
      const wasm = this.#source();
      const message = { id, ...(wasm === undefined ? {} : { wasm }), request };
      this.#worker?.postMessage(message, buffersOf(request));
      this.#listen(workSeconds(request), 'worked on without a word');
    } catch (error) {
      this.#running = undefined;
      task.reject(error);
      this.#next();
    }
  }

  /** An address crosses threads as text. */
  #source() {
    const source = this.#wasm?.();
    return source instanceof URL ? source.href : source;
  }

  /** @param {number} seconds @param {string} doing what it did for so long */
  #listen(seconds, doing) {
    this.#watch?.stop();
    const worker = this.#worker;
    this.#watch = new Watch(seconds, () => {
      if (worker === this.#worker) this.#fail(`it ${doing} for ${seconds} seconds`, true);
    });
  }

  #startWorker() {
    try {
      const wasm = this.#source();
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
      worker.postMessage({ wasm });
      this.#listen(READY_SECONDS, 'did not answer');
      return true;
    } catch (cause) {
      if (cause instanceof LoadError) this.#refuse(cause);
      else this.#giveUp(String(cause), false);
      return false;
    }
  }

  /** @param {any} message from the worker */
  #receive({ ready, id, fraction, result, fault }) {
    this.#watch?.heard();
    if (ready) {
      this.#ready = true;
      this.#watch?.stop();
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
    this.#watch?.stop();
    if (fault) task.reject(fromFault(fault));
    else task.resolve(result);
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

  /** @param {string | undefined} message @param {boolean} [silent] */
  #fail(message, silent = false) {
    if (!this.#ready) {
      this.#giveUp(message ?? 'it could not be loaded', silent);
      return;
    }
    const task = this.#running;
    this.#drop();
    const said = `Cotejo's worker stopped: ${message ?? 'for an unknown reason'}`;
    task?.reject(
      silent ? new LoadError(said, { part: 'worker.js', problem: 'silent' }) : new Error(said),
    );
    this.#next();
  }

  /** @param {string} message why no worker can be started @param {boolean} silent */
  #giveUp(message, silent) {
    this.#refuse(new WorkerUnavailable(message, silent));
  }

  /** @param {Error} error for all that wait */
  #refuse(error) {
    const tasks = this.#queue;
    this.#queue = [];
    this.#drop();
    for (const task of tasks) task.reject(error);
  }

  /** @param {Task} task */
  #abort(task) {
    if (task === this.#running) this.#drop();
    else this.#queue = this.#queue.filter((other) => other !== task);
    task.reject(task.signal?.reason);
    this.#next();
  }

  #drop() {
    this.#watch?.stop();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    this.#running = undefined;
  }
}
