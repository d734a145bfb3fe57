/**
 * `cotejo parts`: copies what pages load at run time (workers, core, language packs, dictionaries) to where a
 * bundler put its bundle, or a server its files; only those of the languages that are asked for.
 */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packCode } from '../engine/pack-code.js';
import { dist } from './dist.js';
import { Trouble, tell, unwritten } from './trouble.js';

/** Where the dictionaries may be: as they are built, and in the package that they are, beside ours. */
const dictionaryFolders = [
  join(dist, 'dictionary'),
  fileURLToPath(new URL('../../../cotejo-dictionaries', import.meta.url)),
];

/** @returns {Promise<{ name: string, from: string, path: string }[]>} none where they are not installed */
async function dictionariesAtHand() {
  for (const folder of dictionaryFolders) {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => name.endsWith('.dict'));
    if (files.length === 0) continue;
    return files.map((name) => ({
      name,
      from: join(folder, name),
      path: join('dictionary', name),
    }));
  }
  return [];
}

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
  const packs = (await readdir(join(dist, 'language'))).map((name) => {
    const path = join('language', name);
    return { name, from: join(dist, path), path };
  });
  const dictionaries = await dictionariesAtHand();
  const ofLanguages = [...packs, ...dictionaries];
  const unknown = languages?.find(
    (lang) => !ofLanguages.some(({ name }) => serves(name, codeOf(lang))),
  );
  if (unknown !== undefined) throw new Trouble(`--languages: nothing is there for "${unknown}"`);
  const codes = languages && [SHARED, ...languages.map(codeOf)];
  const wanted = ofLanguages.filter(
    ({ name }) => codes?.some((code) => serves(name, code)) ?? true,
  );
  try {
    const always = ['worker.js', 'reader.js', 'core.wasm'];
    const files = [...always.map((path) => ({ from: join(dist, path), path })), ...wanted];
    for (const { from, path } of files) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await copyFile(from, join(folder, path));
    }
  } catch (cause) {
    throw unwritten(folder, cause);
  }
  const needsOne = codes?.find((code) =>
    Object.values(DICTIONARIES).some((served) => served.includes(code)),
  );
  if (needsOne && dictionaries.length === 0) {
    tell(
      `without the dictionary of "${needsOne}", edits are told in characters: npm install cotejo-dictionaries`,
    );
  }
}
