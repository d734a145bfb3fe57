/**
 * Reads Word documents (Office Open XML, ISO/IEC 29500) as HTML: paragraphs, headings, lists, tables,
 * emphasis and links, and nothing of how they look. Fields give what they show; drop caps join their
 * word; footnotes and endnotes follow the text; comments, hidden text and tables of contents stay
 * out. Of tracked changes the text is read as it is after them, or as it was before.
 */
import { FileError } from '../engine/file-error.js';
import { readNumbering, readRelationships, readStyles } from './docx-parts.js';
import { Story } from './docx-story.js';
import { LeftOut } from './left-out.js';
import { unpack } from './unpack.js';
import { readXml } from './xml.js';

/**
 * @import { Breath } from '../engine/breath.js'
 * @import { Package } from './docx-story.js'
 * @import { ReadParts } from './read-parts.js'
 */

/**
 * @param {string | undefined} xml of the footnotes or endnotes
 * @param {string} kind `footnote` or `endnote`
 * @param {Package} around
 * @returns {Promise<Map<string, string>>} HTML by kind and id
 */
async function readNotes(xml, kind, around) {
  /** @type {Map<string, string>} */
  const notes = new Map();
  if (!xml) return notes;
  /** @type {Story | null} */
  let note = null;
  let id = '';
  await readXml(xml, {
    open(name, attributes) {
      if (name === kind) {
        if (attributes.type && attributes.type !== 'normal') return false;
        note = new Story(around);
        id = attributes.id ?? '';
        return true;
      }
      return note ? note.open(name, attributes) : true;
    },
    close(name) {
      if (name !== kind) note?.close(name);
      else if (note) notes.set(`${kind} ${id}`, note.html());
    },
    text: (text) => note?.text(text),
  });
  return notes;
}

/**
 * @param {Uint8Array} bytes
 * @param {Package['changes']} changes
 * @param {Breath} breath
 * @returns {Promise<ReadParts>}
 * @throws {FileError}
 */
export async function readDocx(bytes, changes, breath) {
  const files = await unpack(
    bytes,
    (name) => /^(?:_rels|word)\/[^/]*(?:_rels\/)?[^/]*\.(?:xml|rels)$/.test(name),
    breath.part(0, 0.4),
  );
  const root = await readRelationships(files.get('_rels/.rels') ?? '');
  const main =
    [...root.values()].find(({ type }) => type === 'officeDocument')?.target.replace(/^\//, '') ??
    'word/document.xml';
  const xml = files.get(main);
  if (xml === undefined) throw new FileError('archive');
  const folder = main.replace(/[^/]*$/, '');
  const rels = await readRelationships(
    files.get(`${folder}_rels/${main.slice(folder.length)}.rels`) ?? '',
  );
  /** @param {string} type */
  const part = (type) => {
    const target = [...rels.values()].find((each) => each.type === type)?.target;
    return target && files.get(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  };
  /** @type {Package} */
  const around = {
    styles: await readStyles(part('styles') ?? ''),
    level: await readNumbering(part('numbering') ?? ''),
    links: new Map([...rels].filter(([, { type }]) => type === 'hyperlink')),
    changes,
    left: new LeftOut(),
  };
  const story = new Story(around);
  await readXml(
    xml,
    {
      open: (name, attributes) => story.open(name, attributes),
      close: (name) => story.close(name),
      text: (text) => story.text(text),
    },
    breath.part(0.4, 0.9),
  );
  const notes = new Map([
    ...(await readNotes(part('footnotes'), 'footnote', around)),
    ...(await readNotes(part('endnotes'), 'endnote', around)),
  ]);
  const used = [...new Set(story.notes)].flatMap((id) => notes.get(id) ?? []);
  return { html: `${story.html()}${used.join('')}`, notes: around.left.notes() };
}
