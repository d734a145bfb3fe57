/**
 * What goes wrong at the command line, and with which number the program ends: 0 where the texts are
 * the same, 1 where they differ, 2 where there was trouble, as `diff` does.
 */
import process from 'node:process';
import { CommanderError } from 'commander';
import { harmless } from '../export/harmless.js';

export const SAME = 0;
export const DIFFERENT = 1;
const TROUBLE = 2;

/** Something that the caller can mend; its message is all that is shown. */
export class Trouble extends Error {
  name = 'Trouble';
}

/** What the system calls its troubles, in words. @type {Record<string, string>} */
const SYSTEM = {
  EACCES: 'that is not permitted',
  EEXIST: 'it is no folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'that is not permitted',
  EROFS: 'nothing can be written there',
};

/** @param {string} path @param {unknown} cause @param {string} missing said where there is nothing */
function systemTrouble(path, cause, missing) {
  const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (cause);
  const said = code === 'ENOENT' ? missing : (SYSTEM[code] ?? message);
  return new Trouble(`${path}: ${said}`, { cause });
}

/** @param {string} path that could not be read @param {unknown} cause */
export const unread = (path, cause) => systemTrouble(path, cause, 'there is no such file');

/** @param {string} path that could not be written @param {unknown} cause */
export const unwritten = (path, cause) => systemTrouble(path, cause, 'there is no such folder');

/**
 * @param {string} message
 * @returns {string} with nothing that a terminal obeys: it may quote what came from outside
 */
export const toldOf = (message) => `cotejo: ${message.split('\n').map(harmless).join('\n')}\n`;

/** @param {string} message */
export function tell(message) {
  process.stderr.write(toldOf(message));
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
  tell(told);
  return TROUBLE;
}
