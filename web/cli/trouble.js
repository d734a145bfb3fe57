/**
 * What goes wrong at the command line, and with which number the program ends: 0 where the texts are
 * the same, 1 where they differ, 2 where there was trouble, as `diff` does.
 */
import { CommanderError } from 'commander';

export const SAME = 0;
export const DIFFERENT = 1;
export const TROUBLE = 2;

/** Something that the caller can mend; its message is all that is shown. */
export class Trouble extends Error {
  name = 'Trouble';
}

/** Errors that name what was wrong with what was given. */
const CLEAR = ['Trouble', 'TypeError', 'RangeError', 'LexiconError', 'LoadError', 'SizeError'];

/**
 * Tells an error in one row, or with its stack where it is a mistake of ours.
 *
 * @param {unknown} error
 * @returns {number} what to end with
 */
export function statusOf(error) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? SAME : TROUBLE;
  const { name, message, stack } = /** @type {Error} */ (error);
  const isOurs = name === 'TypeError' && !/^[\w.[\]]+: /.test(message);
  const told = CLEAR.includes(name) && !isOurs ? message : (stack ?? String(error));
  process.stderr.write(`cotejo: ${told}\n`);
  return TROUBLE;
}
