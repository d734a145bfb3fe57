/**
 * Files and standard input as versions: of any kind and encoding that `readFile` reads.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { stdin } from 'node:process';
import { FileError, readFile } from '../files.js';
import { Trouble, tell, unread } from './trouble.js';

/** @import { VersionInput } from '../index.js' */

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** @returns {NodeJS.ReadStream} */
function standardInput() {
  // Who forgot the file would think that the program hangs.
  if (stdin.isTTY) tell('reading what is typed here; Ctrl+D ends it, Ctrl+C gives up');
  return stdin;
}

/**
 * @param {string} path "-" for standard input
 * @returns {AsyncGenerator<Uint8Array>}
 * @throws {Trouble} naming it, once it is read
 */
export async function* bytesFrom(path) {
  try {
    yield* path === STANDARD_INPUT ? standardInput() : createReadStream(path);
  } catch (cause) {
    throw unread(path, cause);
  }
}

/** @param {string} path "-" for standard input @returns {Promise<Uint8Array>} @throws {Trouble} */
export async function bytesOf(path) {
  const pieces = [];
  for await (const piece of bytesFrom(path)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** @param {string} path @param {Uint8Array} bytes @returns {string} @throws {Trouble} */
export function textOf(path, bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Trouble(`${path}: expected text in UTF-8`, { cause });
  }
}

/** @param {Uint8Array} bytes */
function looksLikePage(bytes) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  return /^\s*(<!doctype html|<html[\s>])/i.test(start);
}

/**
 * @param {string} path "-" for standard input
 * @returns {Promise<VersionInput & { title: string }>}
 * @throws {Trouble} naming the file
 */
export async function readInput(path) {
  const bytes = await bytesOf(path);
  const title = path === STANDARD_INPUT ? 'standard input' : basename(path);
  // Temporary copies that other programs make have endings of any kind.
  const name = looksLikePage(bytes) ? `${title}.html` : title;
  try {
    const { encoding: _, notes: __, ...version } = await readFile({ name, bytes });
    return { ...version, title };
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    // Git compares a file that is new with an empty one.
    if (cause.problem === 'empty') return { text: '', title };
    throw new Trouble(`${path} ${cause.message.slice(name.length + 1)}`, { cause });
  }
}
