/**
 * Reads the kinds of files that are unpacked or parsed, in whatever thread imports it.
 */
import { readDocx } from './docx.js';
import { readMarkdown } from './markdown.js';
import { readOdt } from './odt.js';

/**
 * @import { Breath } from '../engine/breath.js'
 * @import { ReadRequest } from '../engine/reader.js'
 * @import { Note } from '../model/types.js'
 */

/** @typedef {{ html: string, title?: string, lang?: string, notes: Note[] }} ReadParts */

/**
 * @param {Exclude<ReadRequest, { kind: 'html' }>} request
 * @param {Breath} breath
 * @returns {Promise<ReadParts>}
 */
export async function readParts(request, breath) {
  switch (request.kind) {
    case 'markdown':
      return readMarkdown(request.text, breath);
    case 'docx':
      return readDocx(request.bytes, request.changes, breath);
    default:
      return readOdt(request.bytes, request.changes, breath);
  }
}
