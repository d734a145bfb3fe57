/**
 * Threads of Node, Deno and Bun. Those that compare work on several comparisons at once: none starts
 * before two are asked for at the same time, and there are never more than the machine has processors.
 * One that rests keeps no program from ending.
 */
import { readerUrl } from './assets.js';
import { builtin } from './builtin.js';
import { partUrl, workerPart } from './parts.js';
import { WorkerClient } from './worker-client.js';

/** @import { CoreSource } from './core.js' */

/** Whether this is a program and no page: Electron's and jsdom's windows are pages. */
export const isProgram = () =>
  typeof document === 'undefined' && Boolean(builtin('node:worker_threads')?.Worker);

/** A thread that is talked to as a page's worker. */
class Thread extends EventTarget {
  #thread;

  /** @param {URL} url */
  constructor(url) {
    super();
    const { Worker } = builtin('node:worker_threads');
    // Flags of the program, such as that its text comes from the command line, are not for its threads.
    this.#thread = new Worker(url, { execArgv: [], name: 'cotejo' });
    const end = (/** @type {string} */ message) =>
      this.dispatchEvent(Object.assign(new Event('error'), { message }));
    this.#thread.on('message', (/** @type {unknown} */ data) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    this.#thread.on('error', (/** @type {unknown} */ error) => end(String(error)));
    this.#thread.on('exit', (/** @type {number} */ code) => end(`it ended with code ${code}`));
  }

  /** @param {unknown} message @param {ArrayBuffer[]} [transfer] */
  postMessage(message, transfer) {
    this.#thread.postMessage(message, transfer);
  }

  terminate() {
    void this.#thread.terminate();
  }

  ref() {
    this.#thread.ref();
  }

  unref() {
    this.#thread.unref();
  }
}

/** @param {unknown} script @returns {Worker} */
function startThread(script) {
  if (!(script instanceof URL) || script.protocol !== 'file:') {
    throw new Error('a thread is started from a file');
  }
  return /** @type {any} */ (new Thread(script));
}

/**
 * The thread that reads HTML and files.
 *
 * @returns {Worker}
 * @throws {Error} where its script is in no file that is known: what it reads can be read without it
 */
export function startReaderThread() {
  try {
    return startThread(partUrl('reader.js', readerUrl));
  } catch (error) {
    throw new Error(String(error));
  }
}

/** @type {WorkerClient[]} */
const clients = [];

/**
 * @param {() => CoreSource} wasm
 * @returns {WorkerClient} of the thread that has least to do
 */
export function freestThread(wasm) {
  const most = builtin('node:os')?.availableParallelism?.() ?? 1;
  const freest = clients.reduce(
    (best, client) => (best && best.load <= client.load ? best : client),
    /** @type {WorkerClient | undefined} */ (undefined),
  );
  if (freest && (freest.load === 0 || clients.length >= most)) return freest;
  const client = new WorkerClient(() => startThread(workerPart()), wasm);
  clients.push(client);
  return client;
}
