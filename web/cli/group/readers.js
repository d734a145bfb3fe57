/** The words of languages, opened where the first text in one is met. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LoadError } from '../../engine/load-error.js';
import { packCode } from '../../engine/pack-code.js';
import { segment } from '../../index.js';
import { dist } from '../dist.js';
import { ConceptReader } from './concept-reader.js';
import { readPackWords } from './pack-words.js';

/** What is read of a text to tell its language, in code units. */
const SAMPLE = 600;
/** Of what a pack says where "đá" and "đã" are two words. */
const APART = 'tell words apart';

/** Read once, whatever is opened. */
const core = pathToFileURL(join(dist, 'core.wasm'));

/**
 * @param {string} file "es.words.pack"
 * @returns {Promise<ReturnType<typeof readPackWords>>} null where it is not there
 * @throws {LoadError} where it is there and no good
 */
async function packOf(file) {
  const refused = (
    /** @type {import('../../engine/load-error.js').LoadProblem} */ problem,
    /** @type {string} */ said,
    /** @type {unknown} */ cause,
  ) => new LoadError(`Cotejo cannot use ${file}: ${said}`, { part: file, problem, cause });
  /** @type {Uint8Array} */
  let sealed;
  try {
    sealed = await readFile(join(dist, 'language', file));
  } catch (cause) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code === 'ENOENT') return null;
    throw refused('missing', message, cause);
  }
  const { openPack } = await import('../../engine/core.js');
  const pack = readPackWords(await openPack(core, sealed));
  if (!pack) throw refused('damaged', 'it is damaged, or of another version', undefined);
  return pack;
}

/** @param {string} name "zh-Hant" @returns {Promise<ConceptReader | null>} */
async function readerOf(name) {
  const words = await packOf(`${name}.words.pack`);
  if (!words) return null;
  const base = await packOf(`${name}.base.pack`);
  return new ConceptReader(base ? [words, base] : [words], {
    diacritics: base?.settings.get('diacritics') === APART,
  });
}

export class Readers {
  /** @type {Map<string, Promise<ConceptReader | null>>} by name of the pack */
  #readers = new Map();
  /** @type {Map<string, Promise<{ name: string, reader: ConceptReader } | null>>} by language */
  #known = new Map();

  /**
   * @param {string} text
   * @param {unknown} lang BCP 47; told from the text where it is none
   * @returns {Promise<{ language: string, concepts: Set<number> } | null>} null where no words are known
   */
  async read(text, lang) {
    const found = await this.#readerFor(await languageOf(text, lang));
    return found && { language: found.name, concepts: found.reader.conceptsIn(text) };
  }

  /** @param {string} lang canonical */
  #readerFor(lang) {
    const known = this.#known.get(lang);
    if (known) return known;
    const reader = this.#find(lang);
    this.#known.set(lang, reader);
    return reader;
  }

  /** @param {string} lang canonical @returns {Promise<{ name: string, reader: ConceptReader } | null>} */
  async #find(lang) {
    if (lang === 'und') return null;
    const code = packCode(lang);
    for (const name of [`${code}-${new Intl.Locale(lang).maximize().script}`, code]) {
      if (!this.#readers.has(name)) this.#readers.set(name, readerOf(name));
      const reader = await this.#readers.get(name);
      if (reader) return { name, reader };
    }
    return null;
  }
}

/** @param {string} text @param {unknown} lang @returns {Promise<string>} canonical */
async function languageOf(text, lang) {
  if (typeof lang === 'string' && lang !== '') {
    try {
      return Intl.getCanonicalLocales(lang)[0];
    } catch {
      // One that is no tag is told from the text.
    }
  }
  return (await segment({ text: text.slice(0, SAMPLE) })).lang;
}
