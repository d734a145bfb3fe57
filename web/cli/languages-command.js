/** `cotejo languages`: those that have words of ours, with their names. */
import { stdout } from 'node:process';
import { languages } from '../index.js';

/** @param {{ format: string }} options */
export function languagesCommand({ format }) {
  if (format === 'json') {
    stdout.write(`${JSON.stringify(languages)}\n`);
    return;
  }
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const language of languages) stdout.write(`${language}\t${names.of(language)}\n`);
}
