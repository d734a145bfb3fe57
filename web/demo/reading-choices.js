/**
 * What a reader may choose of how a file is read: its encoding, which of its tracked changes stand,
 * and whether a page is its article alone. Each is offered only where the file gives the choice. And
 * what was left out, to be looked at.
 */

import { encodings } from '../files.js';
import { words } from './page-language.js';

/**
 * @import { ReadFile } from '../files.js'
 * @import { Note } from '../model/types.js'
 * @import { Content } from './box-contents.js'
 */

/** @param {HTMLFieldSetElement} box @param {string} name */
const select = (box, name) => /** @type {HTMLSelectElement} */ (box.elements.namedItem(name));

/** @param {HTMLSelectElement} field @param {boolean} isOffered */
function offer(field, isOffered) {
  const label = /** @type {HTMLElement} */ (field.closest('label'));
  label.hidden = !isOffered;
}

/** @param {HTMLSelectElement} field @param {string[]} values @param {string} value */
function fill(field, values, value) {
  const options = values.map((each) => new Option(words(`${field.name}-${each}`), each));
  field.replaceChildren(...options);
  field.value = value;
}

/** @param {HTMLFieldSetElement} box @param {Note[]} notes */
function showLeftOut(box, notes) {
  const details = /** @type {HTMLDetailsElement} */ (box.querySelector('.left-out'));
  const text = /** @type {HTMLElement} */ (details.lastElementChild);
  const left = notes.flatMap(({ kind, text = '' }) => (kind.startsWith('left-out-') ? text : []));
  details.hidden = left.length === 0;
  if (details.hidden) details.open = false;
  text.textContent = left.join('\n\n');
}

/**
 * @param {HTMLFieldSetElement} box
 * @param {Content | null} content of the box, as long as it is what came from a file
 */
export function showChoices(box, content) {
  const source = content?.source;
  const read = source?.read;
  const notes = source?.notes ?? [];
  const encoding = select(box, 'encoding');
  offer(encoding, Boolean(read?.encoding));
  if (read?.encoding) {
    const names = encodings.includes(read.encoding) ? encodings : [read.encoding, ...encodings];
    encoding.replaceChildren(...names.map((name) => new Option(name, name)));
    encoding.value = read.encoding;
  }
  const changes = select(box, 'changes');
  offer(
    changes,
    notes.some(({ kind }) => kind === 'tracked-changes'),
  );
  fill(changes, ['after', 'before', 'both'], source?.changes ?? 'after');
  const extent = select(box, 'extent');
  const isWhole = Boolean(source && content?.whole);
  offer(extent, isWhole || notes.some(({ kind }) => kind === 'left-out-page'));
  fill(extent, ['article', 'whole'], isWhole ? 'whole' : 'article');
  showLeftOut(box, notes);
}

/**
 * @param {HTMLFieldSetElement} box
 * @returns {{ encoding?: string, changes?: 'after' | 'before', whole: boolean }} the first two for
 *   `readFile`
 */
export function chosen(box) {
  const encoding = select(box, 'encoding');
  const changes = select(box, 'changes');
  return {
    ...(encoding.closest('label')?.hidden ? {} : { encoding: encoding.value }),
    ...(changes.value === 'before' ? { changes: 'before' } : {}),
    whole: select(box, 'extent').value === 'whole',
  };
}

/** @param {HTMLFieldSetElement} box */
export const wantsBoth = (box) => select(box, 'changes').value === 'both';

/** What is told of how a file was read, in this order. */
const TOLD = [
  'encoding-guessed',
  'encoding-damaged',
  'tracked-changes',
  'left-out-hidden',
  'left-out-contents',
  'left-out-code',
  'left-out-page',
];

/** @param {ReadFile['notes']} notes @returns {string} in the page's language */
export const tellNotes = (notes) =>
  TOLD.filter((kind) => notes.some((note) => note.kind === kind))
    .map((kind) => words(`note-${kind}`))
    .join(' ');
