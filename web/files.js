/**
 * The way into `cotejo/files.js`: files of any kind become versions. Importing it has no side
 * effects; what a kind of file needs is loaded when the first such file is read.
 */

/**
 * @typedef {import('./files/read-file.js').ReadFile} ReadFile
 * @typedef {import('./files/read-file.js').ReadFileOptions} ReadFileOptions
 * @typedef {import('./files/read-file.js').NamedBytes} NamedBytes
 */

export { FileError } from './engine/file-error.js';
export { ENCODINGS as encodings } from './files/encodings.js';
export { readFile } from './files/read-file.js';
