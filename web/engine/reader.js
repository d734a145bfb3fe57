/**
 * Where HTML and files are read: in a worker of their own where there are workers and the work is
 * worth one, else in this thread, which then pauses now and then. In a program a thread is worth it
 * where the work may be aborted: a search for the article cannot pause. Their worker is not the core's:
 * parsers and unpackers are loaded only by those who read such texts, and an article is read while
 * another is compared.
 */
import { fromAnswered } from './answered.js';
import { Breath } from './breath.js';
import { loaded } from './load-error.js';
import { startReader } from './start-worker.js';
import { isProgram, startReaderThread } from './threads.js';
import { WorkerClient, WorkerUnavailable } from './worker-client.js';

/** @import { HtmlInput, ReadHtml } from './read-html.js' */

/**
 * What the worker reads: HTML, or a file of a kind that is unpacked or parsed.
 *
 * @typedef {{ kind: 'html' } & HtmlInput
 *   | { kind: 'markdown', text: string }
 *   | { kind: 'docx' | 'odt', bytes: Uint8Array, changes: 'after' | 'before' }} ReadRequest
 */

/** @typedef {{ signal?: AbortSignal, onProgress?: (fraction: number) => void, worker?: boolean }} ReadOptions */

/** HTML of fewer code units, and no whole page, is read sooner than a worker starts. */
const SMALL = 100_000;

/** @type {WorkerClient | undefined} */
let client;
let canStartWorkers = true;

/**
 * @template Result
 * @param {ReadRequest} request
 * @param {(request: any, breath: Breath) => Promise<Result>} readHere
 * @param {ReadOptions} options
 * @returns {Promise<Result>}
 * @throws the signal's reason at once when it is aborted; where no worker could be started, between
 *   two steps of the work
 */
export async function runReader(request, readHere, { signal, onProgress, worker = true }) {
  const program = isProgram();
  const helps = program ? signal !== undefined : typeof Worker === 'function';
  if (worker && canStartWorkers && helps) {
    client ??= new WorkerClient(program ? startReaderThread : startReader);
    try {
      return fromAnswered(await client.run(request, { signal, onProgress }));
    } catch (error) {
      if (!(error instanceof WorkerUnavailable)) throw error;
      if (!error.silent) canStartWorkers = false;
    }
  }
  return readHere(request, new Breath({ signal, onProgress }));
}

/**
 * @param {HtmlInput} input
 * @param {ReadOptions} options
 * @returns {Promise<ReadHtml>}
 */
export function runHtmlReader(input, options) {
  const isSmall = input.html.length < SMALL && !/<(?:html|body)[\s>]/i.test(input.html);
  return runReader(
    { kind: 'html', ...input },
    async (_, breath) => {
      const { readHtml } = await loaded(import('./read-html.js'), 'read-html.js');
      return readHtml(input, breath);
    },
    { ...options, worker: (options.worker ?? true) && !isSmall },
  );
}
