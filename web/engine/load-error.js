/**
 * What is thrown where a part of Cotejo itself could not be loaded. Pages know it by its name, and can
 * tell their readers which part it was and what to do; the message is for developers.
 */
import { Watch } from './watch.js';

/**
 * `missing`: it could not be fetched; `silent`: it did not answer in time; `foreign`: something else
 * came in its place, such as a page that asks for a password; `version` and `damaged`: its bytes are
 * not those that this version of the package was built with; `forbidden`: the page or the browser
 * does not allow it.
 *
 * @typedef {'missing' | 'silent' | 'foreign' | 'version' | 'damaged' | 'forbidden'} LoadProblem
 */

/** Seconds that a module of ours may take to arrive, with all that it imports. */
const MODULE_SECONDS = 30;

export class LoadError extends Error {
  name = 'LoadError';
  /** @type {string} A file's name, such as "core.wasm". */
  part;
  /** @type {LoadProblem} */
  problem;

  /**
   * @param {string} message
   * @param {{ part: string, problem: LoadProblem, cause?: unknown }} fault
   */
  constructor(message, { part, problem, cause }) {
    super(message, cause === undefined ? undefined : { cause });
    this.part = part;
    this.problem = problem;
  }
}

/**
 * A module that is imported only when it is needed.
 *
 * @template Module
 * @param {Promise<Module>} importing
 * @param {string} part its name
 * @returns {Promise<Module>}
 * @throws {LoadError}
 */
export async function loaded(importing, part) {
  /** @type {Watch | undefined} */
  let watch;
  const silence = new Promise((_, reject) => {
    watch = new Watch(MODULE_SECONDS, (seconds) =>
      reject(
        new LoadError(`Cotejo's ${part} did not arrive within ${seconds} seconds`, {
          part,
          problem: 'silent',
        }),
      ),
    );
  });
  try {
    return /** @type {Module} */ (await Promise.race([importing, silence]));
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError(`Cotejo could not load its ${part}: ${String(cause)}`, {
      part,
      problem: 'missing',
      cause,
    });
  } finally {
    watch?.stop();
  }
}
