/** Files from the command line, with the languages that go with them. */
import { readInput, STANDARD_INPUT } from './read-input.js';
import { Trouble, tell } from './trouble.js';

/** @import { VersionInput } from '../index.js' */

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** @param {string} lang as it was typed @throws {Trouble} */
function checkLang(lang) {
  if (lang === '') return;
  let language;
  try {
    ({ language } = new Intl.Locale(lang));
  } catch (cause) {
    throw new Trouble(`--lang: expected tags such as "es" or "pt-BR", got "${lang}"`, { cause });
  }
  // There are languages that nobody here has heard of, and slips of the finger: "sp" for Spanish.
  if (names.of(language) === undefined) {
    tell(`--lang: "${lang}" is no language known here; it is taken as it is`);
  }
}

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
  langs.forEach(checkLang);
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new Trouble('-: standard input can be one of the files only');
  }
  const inputs = await Promise.all(files.map(readInput));
  return inputs.map((input, index) => {
    const lang = langs.length === 1 ? langs[0] : langs[index];
    const isNamesake = inputs.some(({ title }, other) => other !== index && title === input.title);
    return {
      ...input,
      ...(isNamesake ? { title: files[index] } : {}),
      ...(lang ? { lang } : {}),
    };
  });
}
