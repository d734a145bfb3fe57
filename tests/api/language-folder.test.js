// That a folder is all it takes to add a language: a made-up one, whose folder stands beside the others
// for as long as its packs are made.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { wasmUrl } from '../../web/engine/assets.js';
import { callCore } from '../../web/engine/core.js';
import { languagesFolder, ownWords, wordKeys } from '../../web/tasks/language-folders.js';
import { conceptList, packMaker, packsOf } from '../../web/tasks/languages.js';
import { pagePhrases } from '../../web/tasks/page-phrases.js';

const folder = mkdtempSync(join(tmpdir(), 'cotejo-languages-'));
cpSync(languagesFolder, folder, { recursive: true });
cpSync(fileURLToPath(new URL('languages', import.meta.url)), folder, { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

const words = ownWords(folder);
const { make } = await packMaker(conceptList(['en'], wordKeys(words)));
/** @type {Record<string, import('../../web/tasks/languages.js').Packs>} */
const packs = {
  qaa: packsOf(make, 'qaa', false, words.get('qaa'), folder),
  en: packsOf(make, 'en', true, words.get('en'), folder),
};

/**
 * @param {{ lang: string, text: string }[]} versions
 * @returns {Promise<import('../../web/engine/core.js').CoreResult>}
 */
async function compared(versions) {
  const request = {
    versions,
    pairs: Uint32Array.of(0, 1),
    closest: false,
    languages: versions.map(({ lang }) => ({ lang, ...packs[lang], own: '' })),
    dictionaries: [],
    ignore: { case: false, diacritics: false, punctuation: false, whitespace: true, quotes: true },
    moves: true,
  };
  return JSON.parse(await callCore(wasmUrl(), request, () => true));
}

/** @param {string} text @param {{ from: number, to: number }[]} ranges */
const cut = (text, ranges) => ranges.map(({ from, to }) => text.slice(from, to));

test('the abbreviations of a new folder end no sentence', async () => {
  const text = 'Blk. Zorn vadit. Rub zt. mot. Rub zt. Mek fumit.';
  const { versions } = await compared([
    { lang: 'qaa', text },
    { lang: 'qaa', text },
  ]);
  assert.deepEqual(cut(text, versions[0].sentences), [
    'Blk. Zorn vadit.',
    'Rub zt. mot.',
    'Rub zt.',
    'Mek fumit.',
  ]);
});

test('its numbers, in words and digits, and its dates are facts', async () => {
  const { pairs } = await compared([
    {
      lang: 'qaa',
      text: 'Zorn vadit drakon ka dül mirdin molnik. Ura blen 2,5 tovar kest. Plun arb 3 tu florealni goss.',
    },
    {
      lang: 'qaa',
      text: 'Zorn vadit 32.000 molnik. Ura blen 2,7 tovar kest. Plun arb 4 tu Florëal goss.',
    },
  ]);
  const facts = pairs[0].beads.flatMap((bead) =>
    bead.facts.map(({ kind, leftValue, rightValue }) => [kind, leftValue, rightValue]),
  );
  assert.deepEqual(facts, [
    ['number', '2.5', '2.7'],
    ['date', '--05-03', '--05-04'],
  ]);
});

test('its bounds, parts, units and currencies are parts of its numbers', async () => {
  const { pairs } = await compared([
    {
      lang: 'qaa',
      text: 'Zorn vadit flu ta 700 molnik. Ura blen 25 tovar kest. Plun arb 9 yorro goss. Hemm frit mot.',
    },
    {
      lang: 'qaa',
      text: 'Zorn vadit 700 molnik nef. Ura blen 26 tovar kest. Plun arb €8 goss. 40 % frit mot.',
    },
  ]);
  assert.deepEqual(
    pairs[0].beads.flatMap((bead) => bead.facts.map((fact) => [fact.leftValue, fact.rightValue])),
    [
      ['>700', '≤700'],
      ['25', '26'],
      ['9', '8'],
      ['1/2', '40%'],
    ],
  );
});

test('its words meet those of other languages', async () => {
  const left = 'Molnik fumit.';
  const right = 'The mill burned.';
  const { pairs } = await compared([
    { lang: 'qaa', text: left },
    { lang: 'en', text: right },
  ]);
  const [{ ties }] = pairs[0].beads;
  assert.deepEqual(
    ties.map((tie) => [cut(left, [tie.left])[0], cut(right, [tie.right])[0]]),
    [
      ['Molnik', 'mill'],
      ['fumit', 'burned'],
    ],
  );
});

test('what denies, and opposites, are those of the folder', async () => {
  const told = async (/** @type {string} */ left, /** @type {string} */ right) => {
    const { pairs } = await compared([
      { lang: 'qaa', text: left },
      { lang: 'qaa', text: right },
    ]);
    return pairs[0].beads.flatMap(({ facts }) => facts.map(({ kind }) => kind));
  };
  assert.deepEqual(await told('zorn vadit morten', 'zorn nul vadit morten'), ['negation']);
  assert.deepEqual(await told('zorn traktit morten', 'zorn grundit morten'), ['negation']);
  assert.deepEqual(await told('zorn nul traktit morten', 'zorn grundit morten'), []);
});

test('what its pages write is among what all pages write', () => {
  const adverts = pagePhrases(folder).get('advert') ?? [];
  assert.ok(adverts.includes('vendur (?:molnik|tovar)'));
  assert.ok(adverts.includes('advertisement'));
  assert.equal(new Set(adverts).size, adverts.length);
});

test('a longer alternative is tried before one that it begins with', () => {
  for (const [kind, alternatives] of pagePhrases(folder)) {
    const begun = alternatives.filter((one, at) =>
      alternatives.slice(at + 1).some((later) => later.startsWith(one)),
    );
    assert.deepEqual(begun, [], kind);
  }
});

test('a row of pages that cannot be read is told by its folder and its key', () => {
  const broken = mkdtempSync(join(tmpdir(), 'cotejo-pages-'));
  after(() => rmSync(broken, { recursive: true, force: true }));
  cpSync(folder, broken, { recursive: true });
  const row = (/** @type {string} */ text) => {
    writeFileSync(join(broken, 'qaa/pages.txt'), `${text}\n`);
    return () => pagePhrases(broken);
  };
  const advert = /wasm\/languages\/qaa\/pages\.txt, row "advert": "/;
  for (const pattern of [
    'vendur(',
    'vendur)(molnik',
    '(?:vendur',
    'vendur]',
    'vendur{2',
    '*vendur',
  ]) {
    assert.throws(row(`advert: tovar ${pattern}`), advert, pattern);
  }
  for (const pattern of ['(?:vendur)?', 'vendur|', '.*', '^']) {
    assert.throws(row(`advert: ${pattern}`), /"advert": ".*" is no pattern: matches where nothing/);
  }
  assert.throws(row('adverts: vendur'), /qaa\/pages\.txt, row "adverts": no such key; known are /);
  assert.doesNotThrow(row('advert: vendur'));
});
