// The language packs that the build made of the folders and of CLDR, and which of them serve a language.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { baseName, loadLanguagePacks, wordsName } from '../../web/engine/language-packs.js';
import { compare, languages, segment } from '../../web/index.js';
import { budgets } from '../../web/tasks/languages.js';

/** @param {string} file */
const path = (file) => new URL(`../../build/language/${file}.pack`, import.meta.url);

/** @param {string} file */
const bytes = (file) => readFileSync(path(file));

/** The facts, relation and ties of the only bead of two sentences. @param {string[]} langs @param {string[]} texts */
async function bead(langs, texts) {
  const { pairs } = await compare(
    texts.map((text, index) => ({ lang: langs[index], sentences: [text] })),
    { worker: false },
  );
  return pairs[0].beads[0];
}

/** The words of either side that tie two sentences. @param {string[]} langs @param {string[]} texts */
async function ties(langs, texts) {
  const { ties: found } = await bead(langs, texts);
  return found.map(({ left, right }) => [
    texts[0].slice(left.from, left.to),
    texts[1].slice(right.from, right.to),
  ]);
}

test('words of any two languages meet: places, months, units, and our own words', async () => {
  assert.deepEqual(
    await ties(
      ['es', 'en'],
      ['Corea del Norte votó en septiembre.', 'North Korea voted in September.'],
    ),
    [
      ['Corea del Norte', 'North Korea'],
      ['votó', 'voted'],
      ['septiembre', 'September'],
    ],
  );
  assert.deepEqual(await ties(['ru', 'fr'], ['Снег в Германии.', 'Neige en Allemagne.']), [
    ['Снег', 'Neige'],
    ['Германии', 'Allemagne'],
  ]);
  assert.deepEqual(await ties(['is', 'nb'], ['Lest í Svíþjóð.', 'Tog i Sverige.']), [
    ['Lest', 'Tog'],
    ['í Svíþjóð', 'i Sverige'],
  ]);
});

test('what all languages share serves one that has no pack', async () => {
  const { text, sentences } = await segment({ text: 'Mr. Blorb wek. Zan.', lang: 'tlh' });
  assert.deepEqual(
    sentences.map(({ from, to }) => text.slice(from, to)),
    ['Mr. Blorb wek.', 'Zan.'],
  );
});

test('every language with words has a base, and no pack takes more than it may', () => {
  for (const lang of languages) {
    assert.ok(existsSync(path(`${lang}.base`)), lang);
    for (const [kind, most] of Object.entries(budgets)) {
      if (!existsSync(path(`${lang}.${kind}`))) continue;
      const size = bytes(`${lang}.${kind}`).length;
      assert.ok(size <= most, `${lang}.${kind}: ${size}`);
    }
  }
});

test('a language is served by the packs of its script', () => {
  /** @type {Record<string, [string, string | undefined]>} base and words */
  const expected = {
    'es-MX': ['es', 'es'],
    'pt-PT': ['pt', 'pt'],
    zh: ['zh', 'zh'],
    'zh-TW': ['zh-Hant', 'zh-Hant'],
    'zh-HK': ['zh-Hant', 'zh-Hant'],
    sr: ['sr', 'sr'],
    'sr-Latn': ['sr-Latn', 'sr-Latn'],
    nb: ['nb', 'nb'],
    no: ['nb', 'nb'],
    nn: ['nb', 'nb'],
    fil: ['fil', 'fil'],
    yi: ['yi', undefined],
    'ru-Latn': ['ru', undefined],
    tlh: ['und', undefined],
    und: ['und', undefined],
    'und-ES': ['und', undefined],
  };
  for (const [lang, [base, words]] of Object.entries(expected)) {
    assert.equal(baseName(lang), base, lang);
    assert.equal(wordsName(lang), words, lang);
  }
});

test('words are loaded for pairs of two languages', async () => {
  /** @param {string[]} langs @param {number[]} pairs */
  const loaded = async (langs, pairs) => {
    const { found, complete } = await loadLanguagePacks(langs, Uint32Array.from(pairs));
    assert.equal(complete, true);
    return found.map(({ lang, base, words }) =>
      [lang, base && 'base', words && 'words'].filter(Boolean).join(' '),
    );
  };
  assert.deepEqual(await loaded(['es', 'es-MX'], [0, 1]), ['es base', 'es-MX base']);
  assert.deepEqual(await loaded(['es-MX', 'en'], [0, 1]), ['es-MX base words', 'en base words']);
  assert.deepEqual(await loaded(['es', 'es', 'en'], [0, 1]), ['es base', 'en base']);
  assert.deepEqual(await loaded(['es', 'tlh'], [0, 1]), ['es base', 'tlh base']);
  assert.deepEqual(await loaded(['nl', 'en'], [0, 1]), ['nl base words', 'en base words']);
  assert.deepEqual(await loaded(['es'], []), ['es base']);
});

test('a date in Chinese numerals is the same date across languages', async () => {
  /** @param {string} chinese */
  const factsOf = async (chinese) => {
    const versions = [
      { lang: 'zh', sentences: [chinese] },
      { lang: 'en', sentences: ['Cars are banned from the old town from May 1.'] },
    ];
    const { pairs } = await compare(versions);
    assert.deepEqual(
      pairs[0].beads.map(({ relation }) => relation),
      ['translated'],
    );
    return pairs[0].beads[0].facts.map(({ leftValue, rightValue }) => [leftValue, rightValue]);
  };
  assert.deepEqual(await factsOf('五月一日起，老城区禁止汽车通行。'), []);
  assert.deepEqual(await factsOf('五月二日起，老城区禁止汽车通行。'), [['--05-02', '--05-01']]);
  assert.deepEqual(await factsOf('十二月一日起，老城区禁止汽车通行。'), [['--12-01', '--05-01']]);
});
