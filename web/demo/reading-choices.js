/**
 * What a reader may choose of how a file is read: its encoding, and which of its tracked changes
 * stand. Each is offered only where the file gives the choice.
 */

import { encodings } from '../files.js';
import { words } from './page-language.js';

/** @import { ReadFile } from '../files.js' */

/** @param {HTMLFieldSetElement} box @param {string} name */
const select = (box, name) => /** @type {HTMLSelectElement} */ (box.elements.namedItem(name));

/** @param {HTMLSelectElement} field @param {boolean} isOffered */
function offer(field, isOffered) {
  const label = /** @type {HTMLElement} */ (field.closest('label'));
  label.hidden = !isOffered;
}

/**
 * @param {HTMLFieldSetElement} box
 * @param {{ read: ReadFile, changes: 'after' | 'before' } | null} source the file in the box; null where
 *   there is none
 */
export function showChoices(box, source) {
  const read = source?.read;
  const encoding = select(box, 'encoding');
  offer(encoding, Boolean(read?.encoding));
  if (read?.encoding) {
    const names = encodings.includes(read.encoding) ? encodings : [read.encoding, ...encodings];
    encoding.replaceChildren(...names.map((name) => new Option(name, name)));
    encoding.value = read.encoding;
  }
  const changes = select(box, 'changes');
  offer(changes, read?.notes.some(({ kind }) => kind === 'tracked-changes') ?? false);
  changes.replaceChildren(
    ...['after', 'before', 'both'].map((which) => new Option(words(`changes-${which}`), which)),
  );
  changes.value = source?.changes ?? 'after';
}

/**
 * @param {HTMLFieldSetElement} box
 * @returns {{ encoding?: string, changes?: 'after' | 'before' }} for `readFile`
 */
export function chosen(box) {
  const encoding = select(box, 'encoding');
  const changes = select(box, 'changes');
  return {
    ...(encoding.closest('label')?.hidden ? {} : { encoding: encoding.value }),
    ...(changes.value === 'before' ? { changes: 'before' } : {}),
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
