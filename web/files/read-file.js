/**
 * Files of any kind become versions: plain text, Markdown, HTML, Word and OpenDocument texts, of any
 * encoding. What kind a file is, its first bytes say, then its name, then its type.
 */

import { checkOptional, checkOptions } from '../engine/checks.js';
import { FileError } from '../engine/file-error.js';
import { loaded } from '../engine/load-error.js';
import { runReader } from '../engine/reader.js';
import { isObject, typeError } from '../model/arguments.js';
import { decode, encodingName } from './encodings.js';

/**
 * @import { FileProblem } from '../engine/file-error.js'
 * @import { ReadOptions, ReadRequest } from '../engine/reader.js'
 * @import { Note, VersionInput } from '../model/types.js'
 * @import { Decoded } from './encodings.js'
 */

/** @typedef {{ name: string, bytes: Uint8Array, encoding?: string }} NamedBytes */

/**
 * @typedef {object} ReadFileOptions
 * @property {string} [encoding] One of the Encoding standard's names, "utf-32le" or "utf-32be"; told
 *   by the bytes when left out.
 * @property {'after' | 'before'} [changes] Which text of a file with tracked changes: as it is after
 *   them (unless said otherwise), or as it was before.
 * @property {AbortSignal} [signal]
 * @property {boolean} [worker] In browsers true unless said otherwise.
 * @property {(fraction: number) => void} [onProgress] Called with 0 to 1.
 */

/**
 * A version, ready for `compare`, and what is to be said of how it was read.
 *
 * @typedef {VersionInput & { encoding: string, notes: Note[] }} ReadFile `encoding` is "" of a file
 *   that is no text, as Word's.
 */

/** In bytes: far above any article. */
const LARGEST = 32 * 1024 * 1024;

/** What a file that is none of ours begins with. */
/** @type {[string, FileProblem][]} */
const OTHERS = [
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'old-office'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
];

const optionNames = ['encoding', 'changes', 'signal', 'worker', 'onProgress'];

/** Controls and letters that could not be read: texts for a terminal hold some, random bytes more. */
const CONTROLS = /[^\P{Cc}\s]|\ufffd/gu;
const STRAY = 0.08;

/** @param {string} text @returns {boolean} whether it can be read, and is not the bytes of something else */
function isText(text) {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls <= Math.max(1, text.length * STRAY) && !text.includes('\0\0');
}

/**
 * @param {File | NamedBytes} file
 * @returns {Promise<{ name: string, bytes: Uint8Array, type: string, encoding?: string }>}
 * @throws {FileError} where the file was moved or its card taken out
 */
async function bytesOf(file) {
  if (!isObject(file)) throw typeError('file', 'a File, or an object with name and bytes', file);
  if (typeof file.name !== 'string') throw typeError('file.name', 'a string', file.name);
  if ('arrayBuffer' in file && typeof file.arrayBuffer === 'function') {
    const { name, size, type } = /** @type {File} */ (/** @type {unknown} */ (file));
    if (size > LARGEST) throw new FileError('large', name);
    try {
      return { name, bytes: new Uint8Array(await file.arrayBuffer()), type };
    } catch {
      throw new FileError('gone', name);
    }
  }
  const { name, bytes, encoding } = /** @type {NamedBytes} */ (/** @type {unknown} */ (file));
  if (!(bytes instanceof Uint8Array)) throw typeError('file.bytes', 'a Uint8Array', bytes);
  return { name, bytes, type: '', ...(encoding === undefined ? {} : { encoding }) };
}

/** @param {unknown} label @param {string} path */
function checkEncoding(label, path) {
  if (label === undefined) return undefined;
  if (typeof label !== 'string') throw typeError(path, 'a string', label);
  const name = encodingName(label);
  if (name) return name;
  throw new RangeError(
    `${path}: expected the name of an encoding such as "windows-1251", got "${label}"`,
  );
}

/** @param {unknown} options @returns {ReadFileOptions} */
function checkReading(options) {
  const given = checkOptions(options, optionNames);
  checkOptional(given, 'onProgress', 'function', 'options');
  const { changes } = given;
  if (changes !== undefined && changes !== 'after' && changes !== 'before') {
    throw new TypeError(`options.changes: expected 'after' or 'before', got ${String(changes)}`);
  }
  return given;
}

/** @typedef {'text' | 'html' | 'markdown' | 'docx' | 'odt'} Kind */

/** @type {Record<string, Kind>} */
const EXTENSIONS = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
};

/** @type {Record<string, Kind>} */
const TYPES = { 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/markdown': 'markdown' };

/**
 * @param {{ name: string, bytes: Uint8Array, type: string }} file
 * @returns {Kind}
 * @throws {FileError}
 */
function kindOf({ name, bytes, type }) {
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const other = OTHERS.find(([mark]) => start.startsWith(mark));
  if (other) throw new FileError(other[1], name);
  const named = EXTENSIONS[/\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''] ?? TYPES[type];
  if (start.startsWith('PK')) {
    // The first file of an OpenDocument text says what it is, and is not compressed.
    if (start.includes('application/vnd.oasis.opendocument.text')) return 'odt';
    return named === 'odt' ? 'odt' : 'docx';
  }
  if (named === 'docx' || named === 'odt') throw new FileError('damaged', name);
  return named ?? 'text';
}

/** @param {Uint8Array} bytes @returns {string | undefined} the encoding that the HTML in them declares */
function declaredEncoding(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const label =
    /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    '';
  return encodingName(label);
}

/** @param {Decoded} decoded @returns {Note[]} */
function encodingNotes({ encoding, repaired, guessed }) {
  /** @type {Note[]} */
  const notes = [];
  if (guessed) {
    notes.push({
      kind: 'encoding-guessed',
      message: `The encoding was taken to be ${encoding}: the file does not say.`,
    });
  }
  if (repaired > 0) {
    notes.push({
      kind: 'encoding-damaged',
      message: `${repaired} bytes are not of ${encoding} and may stand for other letters.`,
    });
  }
  return notes;
}

/**
 * @param {ReadRequest} request
 * @param {ReadOptions} options
 */
const readParsed = (request, options) =>
  runReader(
    request,
    async (wanted, breath) => {
      const { readParts } = await loaded(import('./read-parts.js'), 'read-parts.js');
      return readParts(wanted, breath);
    },
    options,
  );

/**
 * Reads a file as a version for `compare`: text as `text`, all others as `html`.
 *
 * @param {File | NamedBytes} file
 * @param {ReadFileOptions} [options]
 * @returns {Promise<ReadFile>}
 * @throws {FileError} where it is none of the kinds that can be read, damaged, or too large: its
 *   `problem` says which
 * @throws {TypeError | RangeError} for a wrong argument, which the message names
 *
 * @example
 * const bytes = new TextEncoder().encode('# The dam\n\nIt is full.');
 * const version = await readFile({ name: 'dam.md', bytes });
 * version.encoding; // 'utf-8'
 */
export async function readFile(file, options = {}) {
  const { changes = 'after', signal, onProgress, worker = true, ...told } = checkReading(options);
  signal?.throwIfAborted();
  const given = await bytesOf(file);
  const { name, bytes } = given;
  const encoding =
    checkEncoding(told.encoding, 'options.encoding') ??
    checkEncoding(given.encoding, 'file.encoding');
  if (bytes.length === 0) throw new FileError('empty', name);
  if (bytes.length > LARGEST) throw new FileError('large', name);
  const kind = kindOf(given);
  const reading = { signal, onProgress, worker };
  try {
    if (kind === 'docx' || kind === 'odt') {
      const read = await readParsed({ kind, bytes, changes }, reading);
      if (!/[^\s]/.test(read.html.replace(/<[^>]*>/g, ''))) throw new FileError('empty', name);
      return { ...read, encoding: '' };
    }
    const declared = kind === 'html' ? declaredEncoding(bytes) : undefined;
    const decoded = await decode(bytes, {
      ...(encoding ? { encoding } : {}),
      ...(declared ? { declared } : {}),
    });
    const { text } = decoded;
    if (!isText(text)) throw new FileError('no-text', name);
    if (text.trim() === '') throw new FileError('empty', name);
    const about = { encoding: decoded.encoding, notes: encodingNotes(decoded) };
    if (kind === 'html') return { html: text, ...about };
    if (kind === 'text') return { text, ...about };
    const read = await readParsed({ kind, text }, reading);
    return { ...read, ...about, notes: [...about.notes, ...read.notes] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const isNamed = error.problem === 'archive' && /\.(?:docx|odt)$/i.test(name);
    throw new FileError(isNamed ? 'damaged' : error.problem, name);
  }
}
