/**
 * Checks what callers pass in. Each error names the argument by its path and says what was
 * expected: a wrong type, an unknown name or a missing part is a `TypeError`; a number, language
 * tag or count outside what is allowed is a `RangeError`. Numbers are never coerced.
 */

import { checkNames, isObject, kindOf, typeError } from '../model/arguments.js';
import { checkMinSimilarity } from '../model/min-similarity.js';

/**
 * @import { CompareOptions, Ignore, VersionInput } from '../model/types.js'
 */

/**
 * @typedef {object} CheckedOptions
 * @property {AbortSignal} [signal]
 * @property {'adjacent' | 'all' | 'closest' | 'first'} pairs
 * @property {Required<Ignore>} ignore
 * @property {number} minSimilarity
 * @property {boolean} moves
 * @property {boolean} [worker]
 * @property {(fraction: number) => void} [onProgress]
 * @property {CompareOptions['embed']} [embed]
 * @property {unknown} [lexicon] As it was given: it is checked where there is one.
 */

const pairNames = ['adjacent', 'all', 'closest', 'first'];
const optionNames = [
  'signal',
  'pairs',
  'ignore',
  'minSimilarity',
  'moves',
  'worker',
  'onProgress',
  'embed',
  'lexicon',
];
const segmentOptionNames = ['signal', 'worker'];
const ignoreDefaults = {
  case: false,
  diacritics: false,
  punctuation: false,
  whitespace: true,
  quotes: true,
};

/**
 * @param {Record<string, unknown>} object
 * @param {string} name
 * @param {'string' | 'boolean' | 'function'} type
 * @param {string} path of `object`
 */
export function checkOptional(object, name, type, path) {
  const value = object[name];
  if (value !== undefined && typeof value !== type) {
    throw typeError(`${path}.${name}`, `a ${type}`, value);
  }
}

/**
 * @param {string} lang
 * @param {string} path
 * @returns {string} the tag in its canonical form: "spa-es" is "es-ES"
 */
export function canonicalLang(lang, path) {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    throw new RangeError(
      `${path}: expected a BCP 47 language tag such as "es" or "pt-BR", got "${lang}"`,
    );
  }
}

/** @param {unknown} baseUrl @param {string} path */
function checkBaseUrl(baseUrl, path) {
  if (baseUrl === undefined) return;
  if (typeof baseUrl !== 'string') throw typeError(path, 'a string', baseUrl);
  if (!URL.canParse(baseUrl)) {
    throw new RangeError(`${path}: expected an absolute address, got "${baseUrl}"`);
  }
}

/** @param {unknown} sentences @param {string} path */
function checkSentences(sentences, path) {
  if (!Array.isArray(sentences)) throw typeError(path, 'an array of strings', sentences);
  for (let index = 0; index < sentences.length; index += 1) {
    if (typeof sentences[index] !== 'string') {
      throw typeError(`${path}[${index}]`, 'a string', sentences[index]);
    }
  }
}

/**
 * Checks vectors against each other; whether there is one per sentence is known only later.
 *
 * @param {unknown} vectors
 * @param {string} path
 * @returns {asserts vectors is Float32Array[]}
 */
export function checkVectors(vectors, path) {
  if (!Array.isArray(vectors)) throw typeError(path, 'an array of Float32Array', vectors);
  const [first] = vectors;
  for (let index = 0; index < vectors.length; index += 1) {
    const vector = vectors[index];
    if (!(vector instanceof Float32Array)) {
      throw typeError(`${path}[${index}]`, 'a Float32Array', vector);
    }
    if (vector.length === 0 || vector.length !== first.length) {
      throw new RangeError(
        `${path}[${index}]: expected ${first.length || 'one or more'} dimensions, ` +
          `got ${vector.length}`,
      );
    }
    if (!vector.every(Number.isFinite)) {
      throw new RangeError(`${path}[${index}]: expected finite numbers only`);
    }
  }
}

/**
 * @param {unknown} version
 * @param {string} path
 * @returns {asserts version is VersionInput}
 */
export function checkVersion(version, path) {
  if (!isObject(version)) {
    throw typeError(path, 'an object with text, html or sentences', version);
  }
  const given = ['text', 'html', 'sentences'].filter((name) => version[name] !== undefined);
  if (given.length === 0) {
    throw new TypeError(`${path}.text: expected a string (or html, or sentences), got nothing`);
  }
  if (given.length > 1) {
    throw new TypeError(
      `${path}: expected one of text, html and sentences, got ${given.join(' and ')}`,
    );
  }
  checkOptional(version, 'text', 'string', path);
  checkOptional(version, 'html', 'string', path);
  checkOptional(version, 'whole', 'boolean', path);
  checkBaseUrl(version.baseUrl, `${path}.baseUrl`);
  if (version.sentences !== undefined) checkSentences(version.sentences, `${path}.sentences`);
  checkOptional(version, 'title', 'string', path);
  checkOptional(version, 'id', 'string', path);
  checkOptional(version, 'lang', 'string', path);
  if (version.lang) canonicalLang(/** @type {string} */ (version.lang), `${path}.lang`);
  if (version.embeddings !== undefined) checkVectors(version.embeddings, `${path}.embeddings`);
}

/** @param {unknown} versions @returns {asserts versions is VersionInput[]} */
export function checkVersions(versions) {
  if (!Array.isArray(versions)) throw typeError('versions', 'an array', versions);
  if (versions.length < 2) {
    throw new TypeError(`versions: expected two or more, got ${versions.length}`);
  }
  /** @type {Map<string, number>} */
  const places = new Map();
  for (let index = 0; index < versions.length; index += 1) {
    const version = versions[index];
    checkVersion(version, `versions[${index}]`);
    if (!version.id) continue;
    if (places.has(version.id)) {
      throw new TypeError(
        `versions[${index}].id: expected a new id, "${version.id}" is that of ` +
          `versions[${places.get(version.id)}]`,
      );
    }
    places.set(version.id, index);
  }
}

/**
 * What is checked of the options of every call.
 *
 * @param {unknown} options
 * @param {string[]} names
 * @returns {Record<string, unknown>}
 */
export function checkOptions(options, names) {
  if (!isObject(options)) throw typeError('options', 'an object', options);
  checkNames(options, names, 'options');
  checkOptional(options, 'worker', 'boolean', 'options');
  const { signal } = options;
  const isSignal =
    isObject(signal) &&
    typeof signal.aborted === 'boolean' &&
    typeof signal.addEventListener === 'function';
  if (signal !== undefined && !isSignal) {
    throw typeError('options.signal', 'an AbortSignal', signal);
  }
  return options;
}

/**
 * @param {unknown} options
 * @returns {{ signal?: AbortSignal, worker?: boolean }}
 */
export function checkSegmentOptions(options) {
  const { signal, worker } = /** @type {any} */ (checkOptions(options, segmentOptionNames));
  return { signal, worker };
}

/**
 * @param {unknown} options
 * @returns {CheckedOptions} with defaults filled in
 */
export function checkCompareOptions(options) {
  const given = checkOptions(options, optionNames);
  checkOptional(given, 'moves', 'boolean', 'options');
  checkOptional(given, 'onProgress', 'function', 'options');
  checkOptional(given, 'embed', 'function', 'options');

  const { pairs, ignore, minSimilarity, lexicon } = given;
  if (pairs !== undefined && !pairNames.includes(/** @type {string} */ (pairs))) {
    const shown = typeof pairs === 'string' ? `"${pairs}"` : kindOf(pairs);
    throw new TypeError(
      `options.pairs: expected ${pairNames.map((name) => `'${name}'`).join(', ')}, got ${shown}`,
    );
  }
  if (ignore !== undefined) {
    if (!isObject(ignore)) throw typeError('options.ignore', 'an object', ignore);
    checkNames(ignore, Object.keys(ignoreDefaults), 'options.ignore');
    for (const name of Object.keys(ignore)) {
      checkOptional(ignore, name, 'boolean', 'options.ignore');
    }
  }
  if (minSimilarity !== undefined) checkMinSimilarity(minSimilarity, 'options.minSimilarity');
  const known = Object.entries(ignore ?? {}).filter(([, value]) => value !== undefined);
  const { signal, moves, worker, onProgress, embed } = /** @type {CompareOptions} */ (given);
  return {
    signal,
    pairs: /** @type {CompareOptions['pairs']} */ (pairs) ?? 'adjacent',
    ignore: { ...ignoreDefaults, ...Object.fromEntries(known) },
    minSimilarity: minSimilarity ?? 0,
    moves: moves ?? true,
    worker,
    onProgress,
    embed,
    lexicon,
  };
}
