/**
 * Takes single files out of a ZIP archive, which Word and OpenDocument files are. What is unpacked is
 * bounded, whatever the archive says of itself: a file of 195 KB may hold 200 MB.
 */
import { Unzip, UnzipInflate } from 'fflate';
import { FileError } from '../engine/file-error.js';

/** @import { Breath } from '../engine/breath.js' */

/** In bytes, of all files together; the XML of a thousand pages is some 10 MB. */
const LARGEST = 64 * 1024 * 1024;

/** Bytes of the archive at a time; the most compressed ones become some four million. */
const PIECE = 4096;

/** @param {Uint8Array[]} pieces @returns {string} */
function textOf(pieces) {
  const [first = new Uint8Array(0)] = pieces;
  const wide = first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-16le';
  const isWide = first[0] + first[1] === 0xfe + 0xff;
  const decoder = new TextDecoder(isWide ? wide : 'utf-8');
  return `${pieces.map((piece) => decoder.decode(piece, { stream: true })).join('')}${decoder.decode()}`;
}

/**
 * @param {Uint8Array} bytes
 * @param {(name: string) => boolean} isWanted
 * @param {Breath} breath
 * @returns {Promise<Map<string, string>>} the texts of the wanted files by their names
 * @throws {FileError} where it is no archive, is damaged, or unpacks to too much
 */
export async function unpack(bytes, isWanted, breath) {
  /** @type {Map<string, Uint8Array[]>} */
  const found = new Map();
  let size = 0;
  let unfinished = 0;
  const archive = new Unzip((file) => {
    if (!isWanted(file.name) || found.has(file.name)) return;
    /** @type {Uint8Array[]} */
    const pieces = [];
    found.set(file.name, pieces);
    unfinished += 1;
    file.ondata = (error, piece, isLast) => {
      // It hands on what was thrown here, too.
      if (error) throw error instanceof FileError ? error : new FileError('damaged');
      size += piece.length;
      if (size > LARGEST) throw new FileError('large');
      pieces.push(piece.slice());
      if (isLast) unfinished -= 1;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) {
    try {
      archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    } catch (error) {
      // The unpacker's own errors have a code, as others may that come from elsewhere.
      if (error instanceof Error && 'code' in error) throw new FileError('damaged');
      throw error;
    }
    await breath.take(at / bytes.length);
  }
  if (unfinished > 0) throw new FileError('damaged');
  return new Map([...found].map(([name, pieces]) => [name, textOf(pieces)]));
}
