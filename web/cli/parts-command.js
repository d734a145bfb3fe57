/**
 * `cotejo parts`: copies what pages load at run time (worker, core, language packs, dictionaries) to where a
 * bundler put its bundle, or a server its files; only those of the languages that are asked for.
 */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Codes of Norwegian, whose packs go by one. */
const SAME_AS = /** @type {Record<string, string>} */ ({ no: 'nb', nn: 'nb' });

/** @param {string} lang BCP 47 */
function codeOf(lang) {
  const code = lang.toLowerCase().split('-')[0];
  return SAME_AS[code] ?? code;
}

/** @param {string} file in the folder of language packs or of dictionaries @param {string[]} langs */
const serves = (file, langs) =>
  langs.some((lang) =>
    (DICTIONARIES[file] ?? [file.replace(/[-.].*$/, '')]).includes(codeOf(lang)),
  );

/** The pack of what languages without one share, which every comparison may need. */
const SHARED = /^und\./;

/** @param {string} folder @param {{ languages?: string[] }} options */
export async function partsCommand(folder, { languages }) {
  const files = ['worker.js', 'core.wasm'];
  for (const kind of ['language', 'dictionary']) {
    const all = await readdir(join(dist, kind));
    const wanted = languages
      ? all.filter((file) => SHARED.test(file) || serves(file, languages))
      : all;
    files.push(...wanted.map((file) => join(kind, file)));
  }
  const unknown = (languages ?? []).find(
    (lang) =>
      !files.some(
        (file) => /\.(pack|dict)$/.test(file) && serves(file.replace(/^.*[\\/]/, ''), [lang]),
      ),
  );
  if (unknown !== undefined) throw new Trouble(`--languages: nothing is there for "${unknown}"`);
  try {
    for (const file of files) {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await copyFile(join(dist, file), join(folder, file));
    }
  } catch (cause) {
    throw new Trouble(`${folder}: ${/** @type {Error} */ (cause).message}`, { cause });
  }
}
