/**
 * From versions and options to a comparison: checks the arguments, takes the text out of what was
 * given, finds out the languages, fetches what is known of them, runs the core, and arranges the beads that it
 * found. Every step before the core is skipped where it is not needed, and what few need is fetched
 * by those alone: a reader's lexicon, vectors, dictionaries, and what to say of files that are no good.
 */
import { arrangeInSteps } from '../model/arrangement.js';
import { siftInSteps } from '../model/min-similarity.js';
import { abortable } from './abortable.js';
import { checkCompareOptions, checkSegmentOptions, checkVersion, checkVersions } from './checks.js';
import { fileOfFault, loadLanguagePacks } from './language-packs.js';
import { LoadError, loaded } from './load-error.js';
import { pairIndexes } from './pairs.js';
import { counted, prepareRun, runCore } from './runner.js';
import { lackSpaces } from './spaceless.js';
import { inTurns } from './turns.js';
import { readVersions } from './versions.js';

/**
 * @import { Comparison, CompareOptions, Version, VersionInput } from '../model/types.js'
 * @import { CheckedOptions } from './checks.js'
 * @import { CoreRequest, CoreResult, CoreVersion } from './core.js'
 * @import { OwnWords } from './language-packs.js'
 * @import { ReadVersion } from './versions.js'
 */

/** @param {ReadVersion} version @returns {CoreVersion} */
const coreVersion = ({ text, lang, sentences }) =>
  sentences ? { text, lang, sentences } : { text, lang };

/**
 * @param {ReadVersion} read
 * @param {CoreResult['versions'][number]} ranges
 * @returns {Version}
 */
const resultVersion = ({ text, lang, title, id, structure }, { paragraphs, sentences }) => ({
  text,
  lang,
  title,
  id,
  paragraphs,
  sentences,
  structure,
});

/**
 * @param {CoreResult['faulty']} faulty Files that the core was given and could not use.
 * @param {AbortSignal} [signal]
 */
async function refuse(faulty, signal) {
  if (faulty.length === 0) return;
  const [{ name, fault }] = faulty;
  const loading = loaded(import('./faulty-files.js'), 'faulty-files.js').catch((cause) => {
    // What is wrong is the file, whether or not more can be said of it.
    const part = name.includes('.') ? `${fileOfFault(name)}.pack` : `${name}.dict`;
    throw new LoadError(`Cotejo cannot use ${part}: ${fault}`, { part, problem: fault, cause });
  });
  const { refuseFaulty } = await abortable(loading, signal);
  refuseFaulty(faulty);
}

/**
 * Only finds the sentences.
 *
 * @param {ReadVersion[]} read
 * @param {Pick<CheckedOptions, 'signal' | 'worker'>} options
 * @returns {Promise<Version[]>}
 */
async function segmentVersions(read, { signal, worker }) {
  const pairs = new Uint32Array(0);
  const packs = await abortable(
    loadLanguagePacks(
      read.map(({ lang }) => lang),
      pairs,
    ),
    signal,
  );
  const result = await runCore(
    {
      versions: read.map(coreVersion),
      pairs,
      closest: false,
      languages: packs.found,
      dictionaries: [],
      ignore: checkCompareOptions({}).ignore,
      moves: true,
    },
    { signal, worker },
  );
  await refuse(result.faulty, signal);
  return read.map((version, index) => {
    const notes = [...version.notes, ...packs.notes];
    return {
      ...resultVersion(version, result.versions[index]),
      ...(notes.length > 0 ? { notes } : {}),
    };
  });
}

/**
 * Finds the paragraphs and sentences of one version: the same that `compare` would use.
 *
 * @param {VersionInput} version
 * @param {{ signal?: AbortSignal, worker?: boolean }} [options]
 * @returns {Promise<Version>}
 * @throws {TypeError | RangeError} for a wrong argument, which the message names.
 *
 * @example
 * const { text, sentences } = await segment({ text: 'Llueve. Hace frío.', lang: 'es' });
 * sentences.map(({ from, to }) => text.slice(from, to)); // ['Llueve.', 'Hace frío.']
 */
export async function segment(version, options = {}) {
  checkVersion(version, 'version');
  const checked = checkSegmentOptions(options);
  checked.signal?.throwIfAborted();
  const read = await abortable(readVersions([version], 'version', checked), checked.signal);
  const [segmented] = await counted(() => segmentVersions(read, checked));
  return segmented;
}

/** How much of the time the core takes; what it found is arranged in the rest. */
const CORE_SHARE = 0.8;

/**
 * Compares two or more versions of an article.
 *
 * A version is given as `text`, as `html` (whose article's text is taken) or as `sentences`. A
 * `lang` left out is read from the HTML's `lang` or detected; an `id` left out becomes "v1", "v2"
 * and so on by position. A language pack or dictionary that cannot be fetched does not stop the
 * comparison: it is made without, and `precise` is false. One that is not what was built, be it
 * damaged, outdated or another file, does.
 *
 * @param {VersionInput[]} versions
 * @param {CompareOptions} [options]
 * @returns {Promise<Comparison>} Plain JSON, the same from a worker, the page and Node.
 * @throws {TypeError | RangeError} for a wrong argument, which the message names;
 *   `options.signal.reason` when aborted; whatever `options.embed` or `onProgress` throw; a
 *   `LoadError` when a part cannot be loaded or is no good; a `SizeError` when the texts do not fit
 *   the memory; an `Error` when the core stops.
 *
 * @example
 * const { pairs } = await compare([
 *   { text: 'El tren salió el lunes. Llegó tarde.', lang: 'es' },
 *   { text: 'El tren salió el martes. Llegó tarde.', lang: 'es' },
 * ]);
 * pairs[0].beads.map(({ relation }) => relation); // ['edited', 'same']
 */
export async function compare(versions, options = {}) {
  checkVersions(versions);
  const checked = checkCompareOptions(options);
  checked.signal?.throwIfAborted();
  prepareRun(checked.worker);
  return counted(() => compareChecked(versions, checked));
}

/**
 * The reader's own words.
 *
 * @param {unknown} lexicon As it was given.
 * @returns {Promise<(read: ReadVersion[], pairs: Uint32Array) => OwnWords | undefined>}
 * @throws {TypeError | RangeError} naming the part that is wrong
 */
async function ownWords(lexicon) {
  const { readLexicon, fitLexicon, ownRows } = await loaded(
    import('./reader-lexicon.js'),
    'reader-lexicon.js',
  );
  const own = readLexicon(lexicon, 'options.lexicon');
  return (read, pairs) => {
    const fitted = fitLexicon(own, read, pairs, 'options.lexicon');
    return fitted && ((lang) => ownRows(fitted, lang));
  };
}

/**
 * @param {ReadVersion[]} read
 * @param {Uint32Array} pairs
 * @returns {ReturnType<typeof import('./dictionaries.js').loadDictionaries>} Never rejects.
 */
async function dictionariesFor(read, pairs) {
  if (!read.some(({ text }) => lackSpaces(text))) return { found: [], complete: true, notes: [] };
  return loaded(import('./dictionaries.js'), 'dictionaries.js').then(
    ({ loadDictionaries }) => loadDictionaries(read, pairs),
    // Without what finds them, as without them.
    ({ message, part }) => ({
      found: [],
      complete: false,
      notes: [{ kind: 'dictionary-missing', message, part }],
    }),
  );
}

/**
 * @param {ReadVersion[]} read
 * @param {VersionInput[]} versions
 * @param {Uint32Array} pairs
 * @param {CheckedOptions} checked
 */
async function vectorsFor(read, versions, pairs, checked) {
  if (!checked.embed && versions.every(({ embeddings }) => embeddings === undefined)) return [];
  const loading = loaded(import('./embeddings.js'), 'embeddings.js');
  const { embedVersions } = await abortable(loading, checked.signal);
  return embedVersions(read, versions, pairs, checked, segmentVersions);
}

/** @param {VersionInput[]} versions @param {CheckedOptions} checked @returns {Promise<Comparison>} */
async function compareChecked(versions, checked) {
  const { signal, worker, onProgress, ignore, lexicon, minSimilarity, moves } = checked;
  // Where it is wrong, nothing is read.
  const own = lexicon === undefined ? undefined : await abortable(ownWords(lexicon), signal);
  const read = await abortable(readVersions(versions, 'versions', { signal, worker }), signal);
  const langs = read.map(({ lang }) => lang);
  const pairs = pairIndexes(langs, checked.pairs);
  const loading = loadLanguagePacks(langs, pairs, own?.(read, pairs));
  const loadingDictionaries = dictionariesFor(read, pairs);
  const embedded = await vectorsFor(read, versions, pairs, checked);
  const packs = await abortable(loading, signal);
  const dictionaries = await abortable(loadingDictionaries, signal);

  /** @type {CoreRequest} */
  const request = {
    versions: read.map((version, index) => ({ ...coreVersion(version), ...embedded[index] })),
    pairs,
    closest: checked.pairs === 'closest',
    languages: packs.found,
    dictionaries: dictionaries.found,
    ignore,
    moves,
  };
  const result = await runCore(request, {
    signal,
    worker,
    onProgress: onProgress && ((fraction) => onProgress(CORE_SHARE * fraction)),
  });
  await refuse(result.faulty, signal);
  const compared = read.map((version, index) => resultVersion(version, result.versions[index]));
  const comparison = {
    versions: compared,
    ...(await inTurns(arrangeInSteps(compared, result.pairs), signal)),
    precise: result.precise && packs.complete && dictionaries.complete,
    notes: [
      ...read.flatMap(({ notes }, version) => notes.map((note) => ({ ...note, version }))),
      ...packs.notes,
      ...dictionaries.notes,
    ],
  };
  const sifted = await inTurns(siftInSteps(comparison, minSimilarity), signal);
  onProgress?.(1);
  return sifted;
}
