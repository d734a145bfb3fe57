/**
 * Errors on their way from a worker: as plain values, and made whole again, so that a caller gets the
 * same error wherever the core ran.
 */
import { FileError } from './file-error.js';
import { LoadError } from './load-error.js';
import { SizeError } from './size-error.js';

/**
 * @import { FileProblem } from './file-error.js'
 * @import { LoadProblem } from './load-error.js'
 */

/**
 * @typedef {object} Fault
 * @property {string} message
 * @property {{ part: string, problem: LoadProblem }} [load]
 * @property {number[]} [sizes]
 * @property {FileProblem} [file]
 */

/** @param {unknown} error @returns {Fault} */
export function toFault(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof LoadError) {
    return { message, load: { part: error.part, problem: error.problem } };
  }
  if (error instanceof FileError) return { message, file: error.problem };
  return error instanceof SizeError ? { message, sizes: error.sizes } : { message };
}

/** @param {Fault} fault @returns {Error} */
export function fromFault({ message, load, sizes, file }) {
  if (file) return new FileError(file);
  if (load) return new LoadError(message, load);
  return sizes ? new SizeError(sizes) : new Error(message);
}
