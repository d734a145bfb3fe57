// ICU's transliterator, by its program `uconv`.
import { execFileSync } from 'node:child_process';
import { locate } from './command.js';
import { Failure } from './failure.js';

/**
 * @param {string} transform an identifier of ICU's, several with semicolons between, or rules
 * @param {string[]} lines without line breaks
 * @returns {string[]} one for each line
 */
export function transliterated(transform, lines) {
  const tool = locate('uconv');
  if (!tool) throw new Failure('uconv was not found: install icu-devtools, or run npm start.');
  return execFileSync(tool, ['-f', 'utf8', '-t', 'utf8', '-x', transform], {
    input: lines.join('\n'),
    encoding: 'utf8',
  }).split('\n');
}
