/**
 * `cotejo parts`: copies what pages load at run time (workers, core, language packs, dictionaries) to where a
 * bundler put its bundle, or a server its files; only those of the languages that are asked for.
 */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packCode } from '../engine/pack-code.js';
import { Trouble } from './trouble.js';

const dist = fileURLToPath(new URL('..', import.meta.url));

/** Whose dictionary tells their words apart. */
const DICTIONARIES = /** @type {Record<string, string[]>} */ ({
  'cj.dict': ['zh', 'ja', 'yue'],
  'thai.dict': ['th'],
  'lao.dict': ['lo'],
  'khmer.dict': ['km'],
  'burmese.dict': ['my'],
});

/** What languages without a pack share, which every comparison may need. */
const SHARED = 'und';

/** @param {string} lang BCP 47 @returns {string} */
function codeOf(lang) {
  try {
    return packCode(Intl.getCanonicalLocales(lang)[0]);
  } catch {
    return lang; // of which there are no packs, either
  }
}

/** @param {string} file the name of a language pack or a dictionary @param {string} code */
const serves = (file, code) => (DICTIONARIES[file] ?? [file.replace(/[-.].*$/, '')]).includes(code);

/** @param {string} folder @param {{ languages?: string[] }} options */
export async function partsCommand(folder, { languages }) {
  const listing = ['language', 'dictionary'].map(async (kind) =>
    (await readdir(join(dist, kind))).map((name) => ({ name, path: join(kind, name) })),
  );
  const ofLanguages = (await Promise.all(listing)).flat();
  const unknown = languages?.find(
    (lang) => !ofLanguages.some(({ name }) => serves(name, codeOf(lang))),
  );
  if (unknown !== undefined) throw new Trouble(`--languages: nothing is there for "${unknown}"`);
  const codes = languages && [SHARED, ...languages.map(codeOf)];
  const wanted = ofLanguages.filter(
    ({ name }) => codes?.some((code) => serves(name, code)) ?? true,
  );
  try {
    for (const file of ['worker.js', 'reader.js', 'core.wasm', ...wanted.map(({ path }) => path)]) {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await copyFile(join(dist, file), join(folder, file));
    }
  } catch (cause) {
    throw new Trouble(`${folder}: ${/** @type {Error} */ (cause).message}`, { cause });
  }
}
