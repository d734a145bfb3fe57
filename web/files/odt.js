/**
 * Reads OpenDocument texts (ODF, ISO/IEC 26300) as HTML, as `docx.js` reads Word documents and with
 * the same things left out.
 */
import { FileError } from '../engine/file-error.js';
import { LeftOut } from './left-out.js';
import { readChanges, readStyles } from './odt-parts.js';
import { Story } from './odt-story.js';
import { unpack } from './unpack.js';
import { readXml } from './xml.js';

/**
 * @import { Breath } from '../engine/breath.js'
 * @import { Style } from './odt-parts.js'
 * @import { ReadParts } from './read-parts.js'
 */

/**
 * @param {Uint8Array} bytes
 * @param {'after' | 'before'} changes
 * @param {Breath} breath
 * @returns {Promise<ReadParts>}
 * @throws {FileError}
 */
export async function readOdt(bytes, changes, breath) {
  const files = await unpack(
    bytes,
    (name) => name === 'content.xml' || name === 'styles.xml',
    breath.part(0, 0.4),
  );
  const xml = files.get('content.xml');
  if (xml === undefined) throw new FileError('archive');
  /** @type {Map<string, Style>} */
  const styles = new Map();
  /** @type {Map<string, boolean[]>} */
  const lists = new Map();
  await readStyles(files.get('styles.xml') ?? '', styles, lists);
  await readStyles(xml, styles, lists);
  const { deleted, count } = await readChanges(xml);
  const left = new LeftOut();
  left.changes = count;
  const story = new Story(styles, lists, deleted, changes === 'before', left);
  await readXml(
    xml,
    {
      open: (name, attributes) =>
        name === 'automatic-styles' ? false : story.open(name, attributes),
      close: (name) => story.close(name),
      text: (text) => story.text(text),
    },
    breath.part(0.4, 1),
  );
  return { html: story.html(), notes: left.notes() };
}
