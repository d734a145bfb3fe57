/** Files from the command line, with the languages that go with them. */
import { readInput, STANDARD_INPUT } from './read-input.js';
import { Trouble } from './trouble.js';

/** @import { VersionInput } from '../index.js' */

/**
 * @param {string[]} files
 * @param {string[]} [langs] one for all, or one for each
 * @returns {Promise<VersionInput[]>}
 * @throws {Trouble} naming what is wrong
 */
export async function readInputs(files, langs = []) {
  if (langs.length > 1 && langs.length !== files.length) {
    throw new Trouble(`--lang: expected one language, or ${files.length}, got ${langs.length}`);
  }
  for (const lang of langs) {
    try {
      if (lang !== '') Intl.getCanonicalLocales(lang);
    } catch (cause) {
      throw new Trouble(`--lang: expected tags such as "es" or "pt-BR", got "${lang}"`, { cause });
    }
  }
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new Trouble('-: standard input can be one of the files only');
  }
  return Promise.all(
    files.map(async (file, index) => {
      const lang = langs.length === 1 ? langs[0] : langs[index];
      return { ...(await readInput(file)), ...(lang ? { lang } : {}) };
    }),
  );
}
