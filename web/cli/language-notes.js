/** Tells, beside what is asked for, of files whose language is not what it was said to be. */

import { tell } from './trouble.js';

/** @import { Note } from '../index.js' */

/** @param {Note[] | undefined} notes @param {string[]} files of the versions that they are about */
export function tellLanguages(notes, files) {
  for (const { kind, message, version = 0 } of notes ?? []) {
    if (!kind.startsWith('language-')) continue;
    tell(`${files[version]}: ${message}`);
  }
}
