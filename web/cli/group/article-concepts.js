/**
 * Which concepts articles name, as the core reads them: places, months, currencies, the words of our
 * lists, which all languages share. The packs of a language are loaded where the first article in it
 * is met.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FAULTS } from '../../engine/fault-words.js';
import { LoadError } from '../../engine/load-error.js';
import { packCode } from '../../engine/pack-code.js';
import { segment } from '../../index.js';

/**
 * @import { CoreLanguage, CoreResult } from '../../engine/core.js'
 * @import { LoadProblem } from '../../engine/load-error.js'
 */

/** `lang` is BCP 47; told from the text where it is none. @typedef {{ text: string, lang: unknown }} Article */
/** @typedef {{ language: string, concepts: Set<number> }} ReadArticle */

/** What is read of a text to tell its language, in code units. */
const SAMPLE = 600;
/** And to tell what it names: a book names everything. */
const MOST = 100_000;

/** Nothing is compared, so none of it counts. */
const NOT_COMPARED = {
  pairs: new Uint32Array(0),
  closest: false,
  dictionaries: [],
  ignore: { case: false, diacritics: false, punctuation: false, whitespace: true, quotes: true },
  moves: true,
};

/**
 * @param {string} file "es.words"
 * @param {LoadProblem} problem
 * @param {string} said
 * @param {unknown} [cause]
 */
const refused = (file, problem, said, cause) =>
  new LoadError(`Cotejo cannot use ${file}.pack: ${said}`, {
    part: `${file}.pack`,
    problem,
    cause,
  });

/** @param {Article} article @returns {Promise<string>} canonical */
async function languageOf({ text, lang }) {
  if (typeof lang === 'string' && lang !== '') {
    try {
      return Intl.getCanonicalLocales(lang)[0];
    } catch {
      // One that is no tag is told from the text.
    }
  }
  return (await segment({ text: text.slice(0, SAMPLE) }, { worker: false })).lang;
}

export class ArticleConcepts {
  #parts;
  #core;
  /** @type {Map<string, Promise<CoreLanguage | null>>} by name of the packs */
  #packs = new Map();
  /** @type {Map<string, Promise<CoreLanguage | null>>} by language */
  #known = new Map();

  /** @param {string} parts the folder of the package's parts */
  constructor(parts) {
    this.#parts = parts;
    this.#core = pathToFileURL(join(parts, 'core.wasm'));
  }

  /**
   * Of many at once: each word of a language is then looked up once.
   *
   * @param {Article[]} articles
   * @returns {Promise<(ReadArticle | null)[]>} null of one in whose language no words are known
   * @throws {LoadError} where a part of ours is no good
   */
  async read(articles) {
    const languages = await Promise.all(articles.map((article) => this.#languageOf(article)));
    const told = [...articles.keys()].filter((index) => languages[index] !== null);
    const concepts = await this.#ask(
      told.map((index) => ({
        text: articles[index].text.slice(0, MOST),
        language: /** @type {CoreLanguage} */ (languages[index]),
      })),
    );
    /** @type {(ReadArticle | null)[]} */
    const read = articles.map(() => null);
    for (const [at, index] of told.entries()) {
      const { lang } = /** @type {CoreLanguage} */ (languages[index]);
      read[index] = { language: lang, concepts: new Set(concepts[at]) };
    }
    return read;
  }

  /** @param {{ text: string, language: CoreLanguage }[]} asked @returns {Promise<number[][]>} */
  async #ask(asked) {
    if (asked.length === 0) return [];
    const { callCore } = await import('../../engine/core.js');
    const json = await callCore(
      this.#core,
      {
        ...NOT_COMPARED,
        versions: asked.map(({ text, language }) => ({ text, lang: language.lang })),
        languages: [...new Set(asked.map(({ language }) => language))],
        concepts: true,
      },
      () => true,
    );
    const { faulty, concepts } = /** @type {CoreResult} */ (JSON.parse(json));
    if (faulty.length > 0) throw refused(faulty[0].name, faulty[0].fault, FAULTS[faulty[0].fault]);
    return concepts;
  }

  /** @param {Article} article @returns {Promise<CoreLanguage | null>} */
  async #languageOf(article) {
    const lang = await languageOf(article);
    const known = this.#known.get(lang) ?? this.#find(lang);
    this.#known.set(lang, known);
    return known;
  }

  /** @param {string} lang canonical @returns {Promise<CoreLanguage | null>} */
  async #find(lang) {
    if (lang === 'und') return null;
    const code = packCode(lang);
    for (const name of [`${code}-${new Intl.Locale(lang).maximize().script}`, code]) {
      const packs = this.#packs.get(name) ?? this.#packsOf(name);
      this.#packs.set(name, packs);
      const found = await packs;
      if (found) return found;
    }
    return null;
  }

  /** @param {string} name "zh-Hant" @returns {Promise<CoreLanguage | null>} */
  async #packsOf(name) {
    const words = await this.#packOf(`${name}.words`);
    return words ? { lang: name, words, base: await this.#packOf(`${name}.base`), own: '' } : null;
  }

  /**
   * @param {string} file "es.words"
   * @returns {Promise<Uint8Array | undefined>} none where it is not there
   * @throws {LoadError} where it is there and cannot be read
   */
  async #packOf(file) {
    try {
      return await readFile(join(this.#parts, 'language', `${file}.pack`));
    } catch (cause) {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (cause);
      if (code === 'ENOENT') return undefined;
      throw refused(file, 'missing', message, cause);
    }
  }
}
