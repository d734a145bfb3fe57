// The lexicons that the build made from CLDR and our own words, and which of them serves a language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { lexiconName, loadLexicons } from '../../web/engine/lexicons.js';
import { languages } from '../../web/index.js';
import { isName, ownWords, wordKeys } from '../../web/tasks/own-words.js';

/** @param {string} lang */
const bytes = (lang) => readFileSync(new URL(`../../build/lexicon/${lang}.tsv`, import.meta.url));

/**
 * What a lexicon names: concepts by their keys, those of our own lists by their place in it.
 * @param {string} lang @returns {Map<string, string[]>}
 */
function read(lang) {
  const keys = wordKeys(ownWords());
  const lists = {
    n: keys.filter(isName),
    w: keys.filter((key) => !isName(key)).map((key) => `w:${key}`),
  };
  /** @type {string[]} */
  let left = [];
  const concepts = new Map();
  for (const row of bytes(lang).toString('utf8').slice(0, -1).split('\n')) {
    const [key, names] = row.split('\t');
    if (key === 'n' || key === 'w') left = [...lists[key]];
    else if (names !== undefined) concepts.set(key, names.split('|'));
    else concepts.set(left.shift(), row.split('|'));
  }
  assert.equal(left.length, 0, `${lang}: a list of another length`);
  return concepts;
}

test('languages meet in their keys', () => {
  const [es, en, ru, zh, is] = ['es', 'en', 'ru', 'zh', 'is'].map(read);
  assert.deepEqual(es.get('t:KP'), ['Corea del Norte']);
  assert.deepEqual(es.get('t:US'), ['Estados Unidos', 'EE. UU.']);
  assert.deepEqual(en.get('t:US'), ['United States', 'US']);
  assert.deepEqual(ru.get('z:Asia/Vladivostok'), ['Владивосток']);
  assert.ok(ru.get('m:9')?.includes('сентября') && ru.get('m:9')?.includes('сентябрь'));
  assert.ok(es.get('d:mon')?.includes('lunes') && zh.get('d:mon')?.includes('星期一'));
  assert.ok(es.get('u:kilometer')?.includes('kilómetro') && en.get('u:kilometer')?.includes('km'));
  assert.ok(es.get('f:day+1')?.includes('mañana') && en.get('f:day+1')?.includes('tomorrow'));
  assert.ok(en.get('e:1F682')?.includes('locomotive') && is.get('e:1F682')?.includes('lest'));
  assert.ok(en.get('w:go')?.includes('went') && es.get('w:go')?.includes('iban'));
  assert.ok(en.get('n:nato')?.includes('nato') && ru.get('n:nato')?.includes('нато'));
});

test('each row is one concept with names that are no codes', () => {
  for (const lang of languages) {
    const text = bytes(lang).toString('utf8');
    const names = String.raw`[^\t\n|]+(\|[^\t\n|]+)*`;
    const list = `\\t[0-9a-f]{8}\\n((${names})?\\n)+`;
    const format = new RegExp(
      `^([tzlcmdfue]:[^\\t\\n]+\\t${names}\\n)+(s:[a-z]+\\t\\p{sc=Han}+\\n)*(n${list}w${list})?$`,
      'u',
    );
    assert.match(text, format, lang);
    const lexicon = read(lang);
    const keys = text.split('\n').length - 1 - (text.includes('\nw\t') ? 2 : 0);
    assert.equal(lexicon.size, keys, `${lang}: a key stands twice`);
    for (const code of ['DE', 'RU', 'AR']) {
      assert.ok(
        lexicon.has(`t:${code}`) && lexicon.get(`t:${code}`)?.[0] !== code,
        `${lang} ${code}`,
      );
    }
  }
});

test('none takes more than 60,000 bytes compressed', () => {
  for (const lang of languages) {
    const size = gzipSync(bytes(lang), { level: 9 }).length;
    assert.ok(size <= 60_000, `${lang}: ${size}; leave something out in web/tasks/lexicon.js`);
  }
});

test('a language is served by the lexicon of its script', () => {
  /** @type {Record<string, string | undefined>} */
  const expected = {
    'es-MX': 'es',
    'pt-PT': 'pt',
    zh: 'zh',
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    sr: 'sr',
    'sr-Latn': 'sr-Latn',
    nb: 'no',
    fil: 'fil',
    'ru-Latn': undefined,
    tlh: undefined,
    und: undefined,
    'und-ES': undefined,
  };
  for (const [lang, name] of Object.entries(expected)) assert.equal(lexiconName(lang), name, lang);
});

test('lexicons are loaded for pairs of two languages that both have one', async () => {
  /** @param {string[]} langs @param {number[]} pairs */
  const loaded = async (langs, pairs) => {
    const { found, complete } = await loadLexicons(langs, Uint32Array.from(pairs));
    assert.equal(complete, true);
    return found.map(({ lang }) => lang);
  };
  assert.deepEqual(await loaded(['es', 'es-MX'], [0, 1]), []);
  assert.deepEqual(await loaded(['es-MX', 'en'], [0, 1]), ['es-MX', 'en']);
  assert.deepEqual(await loaded(['es', 'es', 'en'], [0, 1]), []);
  assert.deepEqual(await loaded(['es', 'tlh'], [0, 1]), []);
  assert.deepEqual(await loaded(['es', 'und'], [0, 1]), []);
});
