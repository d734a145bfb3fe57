/**
 * Tells, beside what is asked for, what a reader should know of it: files whose language is not what
 * it was said to be, and parts of ours that were not there.
 */
import { tell } from './trouble.js';

/** @import { Note } from '../index.js' */

const PARTS = ['pack-missing', 'dictionary-missing'];

/** @param {Note[] | undefined} notes @param {string[]} files of the versions that they are about */
export function tellNotes(notes, files) {
  for (const { kind, message, version = 0 } of notes ?? []) {
    if (kind.startsWith('language-')) tell(`${files[version]}: ${message}`);
    if (PARTS.includes(kind)) tell(message);
  }
}
