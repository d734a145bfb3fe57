/**
 * Brings the callers' vectors into the form that the core takes: one flat array per version. They
 * are given with a version, or asked for by `options.embed`; there must be one per sentence, and
 * all must have the same length. Nothing neural is loaded here.
 */
import { abortable } from './abortable.js';
import { checkVectors } from './checks.js';

/**
 * @import { Version, VersionInput } from '../model/types.js'
 * @import { CheckedOptions } from './checks.js'
 * @import { ReadVersion } from './versions.js'
 */

/** @typedef {{ embeddings: Float32Array, dimensions: number } | undefined} FlatEmbeddings */

/** @param {Float32Array[]} vectors @returns {FlatEmbeddings} */
function flatten(vectors) {
  if (vectors.length === 0) return undefined;
  const dimensions = vectors[0].length;
  const embeddings = new Float32Array(vectors.length * dimensions);
  for (const [index, vector] of vectors.entries()) embeddings.set(vector, index * dimensions);
  return { embeddings, dimensions };
}

/**
 * Vectors that meet none of the other side are never looked at: one of the two was forgotten.
 *
 * @param {VersionInput[]} versions
 * @param {Uint32Array} pairs
 * @param {Version[]} segmented
 */
function checkCompany(versions, pairs, segmented) {
  // A version without sentences has all the vectors that it can have.
  const has = versions.map(
    ({ embeddings }, index) => embeddings !== undefined || segmented[index].sentences.length === 0,
  );
  /** @type {number[][]} */
  const partners = versions.map(() => []);
  for (let index = 0; index < pairs.length; index += 2) {
    partners[pairs[index]].push(pairs[index + 1]);
    partners[pairs[index + 1]].push(pairs[index]);
  }
  for (const [index, { embeddings }] of versions.entries()) {
    const others = partners[index];
    if (!embeddings || others.length === 0 || others.some((other) => has[other])) continue;
    throw new TypeError(
      `versions[${others[0]}].embeddings: expected one vector per sentence, as versions[${index}] ` +
        'has, which it is compared with; or options.embed, got nothing',
    );
  }
}

/**
 * @param {ReadVersion[]} read
 * @param {VersionInput[]} versions What the caller gave, in the same order.
 * @param {Uint32Array} pairs Indexes of the versions to compare: left, right, left, right...
 * @param {CheckedOptions} options
 * @param {(read: ReadVersion[], options: CheckedOptions) => Promise<Version[]>} segmentVersions
 * @returns {Promise<FlatEmbeddings[]>} One per version.
 * @throws {TypeError | RangeError} naming the vectors that do not fit
 */
export async function embedVersions(read, versions, pairs, options, segmentVersions) {
  const { embed, signal } = options;
  const segmented = await segmentVersions(read, options);
  let dimensions = 0;
  const flat = [];
  for (let index = 0; index < read.length; index += 1) {
    const { text, lang, sentences } = segmented[index];
    const given = versions[index].embeddings;
    const path = given ? `versions[${index}].embeddings` : `options.embed of versions[${index}]`;
    /** @type {unknown} */
    let vectors = given;
    if (!given && embed) {
      const texts = sentences.map(({ from, to }) => text.slice(from, to));
      vectors = await abortable(Promise.resolve(embed(texts, lang)), signal);
    }
    if (vectors === undefined && !embed) {
      flat.push(undefined);
      continue;
    }
    checkVectors(vectors, path);
    if (vectors.length !== sentences.length) {
      throw new RangeError(
        `${path}: expected one vector per sentence (${sentences.length}), got ${vectors.length}`,
      );
    }
    const flattened = flatten(vectors);
    dimensions ||= flattened?.dimensions ?? 0;
    if (flattened && flattened.dimensions !== dimensions) {
      throw new RangeError(
        `${path}: expected ${dimensions} dimensions as in the other versions, ` +
          `got ${flattened.dimensions}`,
      );
    }
    flat.push(flattened);
  }
  if (!embed) checkCompany(versions, pairs, segmented);
  return flat;
}
