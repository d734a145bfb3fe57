/** `cotejo segment`: the sentences of files, one a row. Git shows differences by sentence with it. */
import { stdout } from 'node:process';
import { segment } from '../index.js';
import { readInputs } from './inputs.js';
import { tellNotes } from './notes.js';

/** @import { Version } from '../index.js' */

/** @param {Version} version @returns {string} */
function rowsOf({ text, paragraphs, sentences }) {
  const rows = [];
  let paragraph = 0;
  for (const { from, to } of sentences) {
    const before = paragraph;
    while (paragraph < paragraphs.length && paragraphs[paragraph].to <= from) paragraph += 1;
    if (paragraph > before && rows.length > 0) rows.push('');
    rows.push(text.slice(from, to).replace(/\s+/g, ' ').trim());
  }
  return rows.map((row) => `${row}\n`).join('');
}

/** @param {string[]} files @param {{ format: string, lang?: string[] }} options */
export async function segmentCommand(files, { format, lang }) {
  for (const [index, input] of (await readInputs(files, lang)).entries()) {
    const version = await segment(input);
    tellNotes(version.notes, files.slice(index));
    if (format === 'json') stdout.write(`${JSON.stringify(version)}\n`);
    else stdout.write(`${index > 0 ? '\n' : ''}${rowsOf(version)}`);
  }
}
