/**
 * A link that holds what is shown, and if wished the texts: all of it in the fragment, which browsers
 * send to nobody. Compressed; longer ones are cut by some programs that pass links on.
 */

import { MARK } from '../shared.js';

/** @import { VersionInput } from '../../model/types.js' */

/**
 * @typedef {object} Shared
 * @property {string} view
 * @property {string} marks
 * @property {number} least How certain beads must be, 0 to 1.
 * @property {VersionInput[]} [versions]
 */

/** A link is opened by whoever gets it: so much text, unpacked, is plenty. */
const MOST = 20_000_000;

/**
 * @param {Shared} shared
 * @returns {Promise<string>} A fragment.
 */
export async function pack(shared) {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const packed = new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    ).arrayBuffer(),
  );
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `${MARK}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * @param {string} fragment As `pack` gave it.
 * @returns {Promise<Shared>} Of the right kinds, whatever was in it.
 * @throws {TypeError} where it is none of ours.
 */
export async function unpack(fragment) {
  /** @type {any} */
  let shared;
  try {
    const packed = fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    shared = JSON.parse(await readUpTo(stream, MOST));
  } catch (cause) {
    throw new TypeError('the link is damaged: what follows #cotejo= cannot be read', { cause });
  }
  const { view, marks, least, versions } = shared ?? {};
  const isText = (/** @type {any} */ version) => typeof version?.text === 'string';
  if (versions !== undefined && !(Array.isArray(versions) && versions.every(isText))) {
    throw new TypeError('the link is damaged: versions: expected an array of versions with text');
  }
  return {
    view: ['columns', 'changes', 'reading', 'merged'].includes(view) ? view : 'columns',
    marks: marks === 'all' ? 'all' : 'few',
    least: typeof least === 'number' && least >= 0 && least <= 1 ? least : 0,
    versions: versions?.map((/** @type {any} */ { text, lang, title }) => ({
      text,
      ...(typeof lang === 'string' && lang !== 'und' ? { lang } : {}),
      title: typeof title === 'string' ? title : '',
    })),
  };
}

/**
 * @param {ReadableStream<Uint8Array>} stream
 * @param {number} most Bytes.
 */
async function readUpTo(stream, most) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) throw new RangeError(`more than ${most} bytes`);
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
