// Wrong arguments: each error names the argument and says what was expected. None of these calls
// reaches the core.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, segment } from '../../web/index.js';

const a = { text: 'Llueve.', lang: 'es' };
const two = [a, { ...a }];

/** @type {[name: string, call: () => Promise<unknown>, error: typeof Error, message: RegExp][]} */
const cases = [
  ['no versions', () => call(), TypeError, /^versions: expected an array, got undefined$/],
  ['one version', () => call([a]), TypeError, /^versions: expected two or more, got 1$/],
  [
    'a null version',
    () => call([a, null]),
    TypeError,
    /^versions\[1\]: expected an object .*null$/,
  ],
  ['a string', () => call([a, 'Llueve.']), TypeError, /^versions\[1\]: .*got string$/],
  ['no text', () => call([a, { lang: 'es' }]), TypeError, /^versions\[1\]\.text: .*got nothing$/],
  [
    'a number as text',
    () => call([a, { text: 7 }]),
    TypeError,
    /^versions\[1\]\.text: expected a string, got number$/,
  ],
  [
    'text and html',
    () => call([a, { text: '', html: '' }]),
    TypeError,
    /^versions\[1\]: expected one of text, html and sentences, got text and html$/,
  ],
  ['html null', () => call([a, { html: null }]), TypeError, /^versions\[1\]\.html: .*got null$/],
  [
    'sentences as a string',
    () => call([a, { sentences: 'Llueve.' }]),
    TypeError,
    /^versions\[1\]\.sentences: expected an array of strings, got string$/,
  ],
  [
    'a hole in sentences',
    () => call([a, { sentences: Array(1) }]),
    TypeError,
    /^versions\[1\]\.sentences\[0\]: expected a string, got undefined$/,
  ],
  [
    'a bad language',
    () => call([a, { text: '', lang: 'es_ES' }]),
    RangeError,
    /^versions\[1\]\.lang: expected a BCP 47 language tag.*got "es_ES"$/,
  ],
  ['lang null', () => call([a, { text: '', lang: null }]), TypeError, /^versions\[1\]\.lang: /],
  ['title', () => call([{ ...a, title: 1 }, a]), TypeError, /^versions\[0\]\.title: .*number$/],
  ['id', () => call([{ ...a, id: 1 }, a]), TypeError, /^versions\[0\]\.id: .*number$/],
  [
    'an id twice',
    () =>
      call([
        { ...a, id: 'x' },
        { ...a, id: 'x' },
      ]),
    TypeError,
    /^versions\[1\]\.id: .*"x" is that of versions\[0\]$/,
  ],
  [
    'embeddings of arrays',
    () => call([{ ...a, embeddings: [[1]] }, a]),
    TypeError,
    /^versions\[0\]\.embeddings\[0\]: expected a Float32Array, got array$/,
  ],
  [
    'embeddings of two lengths',
    () => call([{ ...a, embeddings: [vector(1, 2), vector(1)] }, a]),
    RangeError,
    /^versions\[0\]\.embeddings\[1\]: expected 2 dimensions, got 1$/,
  ],
  [
    'embeddings of no length',
    () => call([{ ...a, embeddings: [vector()] }, a]),
    RangeError,
    /^versions\[0\]\.embeddings\[0\]: expected one or more dimensions, got 0$/,
  ],
  [
    'embeddings with NaN',
    () => call([{ ...a, embeddings: [vector(Number.NaN)] }, a]),
    RangeError,
    /^versions\[0\]\.embeddings\[0\]: expected finite numbers only$/,
  ],
  ['options null', () => call(two, null), TypeError, /^options: expected an object, got null$/],
  [
    'an unknown option',
    () => call(two, { pair: 'all' }),
    TypeError,
    /^options\.pair: unknown; expected one of signal, pairs, ignore, /,
  ],
  [
    'pairs',
    () => call(two, { pairs: 'every' }),
    TypeError,
    /^options\.pairs: expected 'adjacent', 'all', 'closest', 'first', got "every"$/,
  ],
  ['pairs as a number', () => call(two, { pairs: 2 }), TypeError, /^options\.pairs: .*got number$/],
  ['ignore', () => call(two, { ignore: true }), TypeError, /^options\.ignore: .*got boolean$/],
  [
    'an unknown thing to ignore',
    () => call(two, { ignore: { accents: true } }),
    TypeError,
    /^options\.ignore\.accents: unknown; expected one of case, diacritics, /,
  ],
  [
    'ignore.case',
    () => call(two, { ignore: { case: 1 } }),
    TypeError,
    /^options\.ignore\.case: expected a boolean, got number$/,
  ],
  [
    'minSimilarity as a string',
    () => call(two, { minSimilarity: '0.5' }),
    TypeError,
    /^options\.minSimilarity: expected a number, got string$/,
  ],
  [
    'minSimilarity above 1',
    () => call(two, { minSimilarity: 1.5 }),
    RangeError,
    /^options\.minSimilarity: expected 0 to 1, got 1\.5$/,
  ],
  [
    'minSimilarity NaN',
    () => call(two, { minSimilarity: Number.NaN }),
    RangeError,
    /^options\.minSimilarity: expected 0 to 1, got NaN$/,
  ],
  ['moves', () => call(two, { moves: 'yes' }), TypeError, /^options\.moves: .*got string$/],
  ['worker', () => call(two, { worker: 1 }), TypeError, /^options\.worker: .*got number$/],
  ['onProgress', () => call(two, { onProgress: {} }), TypeError, /^options\.onProgress: .*Object$/],
  ['embed', () => call(two, { embed: 'model' }), TypeError, /^options\.embed: .*got string$/],
  [
    'signal',
    () => call(two, { signal: new AbortController() }),
    TypeError,
    /^options\.signal: expected an AbortSignal, got AbortController$/,
  ],
  ['segment', () => cast(segment)({ text: [] }), TypeError, /^version\.text: .*got array$/],
  ['segment, nothing', () => cast(segment)(), TypeError, /^version: .*got undefined$/],
  [
    'segment, options of compare',
    () => cast(segment)(a, { pairs: 'all' }),
    TypeError,
    /^options\.pairs: unknown; expected one of signal, worker$/,
  ],
];

/** @param {Function} f @returns {(...args: any[]) => Promise<unknown>} */
const cast = (f) => /** @type {any} */ (f);
/** @param {any[]} args */
const call = (...args) => cast(compare)(...args);
/** @param {number[]} values */
const vector = (...values) => Float32Array.from(values);

for (const [name, run, error, message] of cases) {
  test(`${name}: ${error.name}`, async () => {
    await assert.rejects(run(), (/** @type {Error} */ thrown) => {
      assert.equal(thrown.name, error.name);
      assert.match(thrown.message, message);
      return true;
    });
  });
}

test('a signal aborted beforehand rejects with its reason and starts nothing', async () => {
  const reason = new Error('closed');
  const signal = AbortSignal.abort(reason);
  await assert.rejects(compare(two, { signal }), (thrown) => thrown === reason);
  await assert.rejects(segment(a, { signal }), (thrown) => thrown === reason);
});
