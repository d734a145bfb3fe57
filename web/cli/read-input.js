/**
 * Files and standard input as versions. What a file is goes by its name, and by how it begins where
 * it has none.
 */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { stdin } from 'node:process';
import { Trouble } from './trouble.js';

/** @import { VersionInput } from '../index.js' */

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

const PAGES = ['.html', '.htm', '.xhtml'];
const TEXTS = ['', '.txt', '.text', '.md', '.markdown'];

/** @returns {Promise<Uint8Array>} */
async function readStandardInput() {
  const pieces = [];
  for await (const piece of stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** @param {string} path @returns {Promise<Uint8Array>} @throws {Trouble} */
export async function bytesOf(path) {
  try {
    return path === STANDARD_INPUT ? await readStandardInput() : await readFile(path);
  } catch (cause) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (cause);
    const said =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new Trouble(`${path}: ${said}`, { cause });
  }
}

/** @param {string} path @param {Uint8Array} bytes @returns {string} @throws {Trouble} */
export function textOf(path, bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Trouble(`${path}: expected text in UTF-8`, { cause });
  }
}

/** @param {string} text */
const looksLikePage = (text) => /^\s*(<!doctype html|<html[\s>])/i.test(text);

/**
 * @param {string} path "-" for standard input
 * @returns {Promise<VersionInput & { title: string }>}
 * @throws {Trouble} naming the file
 */
export async function readInput(path) {
  const bytes = await bytesOf(path);
  const kind = extname(path).toLowerCase();
  const title = path === STANDARD_INPUT ? 'standard input' : basename(path);
  // Temporary copies that other programs make have endings of any kind.
  if (bytes.includes(0) && !TEXTS.includes(kind) && !PAGES.includes(kind)) {
    throw new Trouble(`${path}: expected text or HTML`);
  }
  const text = textOf(path, bytes);
  const isPage = PAGES.includes(kind) || looksLikePage(text);
  return isPage ? { html: text, title } : { text, title };
}
