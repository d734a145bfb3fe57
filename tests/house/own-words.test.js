// Holds our own words (wasm/languages/*/words.tsv) to the format that wasm/languages/README.md gives:
// what breaks it would otherwise be passed over in silence when a pack is made.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../web/tasks/command.js';

const folder = join(root, 'wasm/languages');
const mostMeanings = 3;

/**
 * Rows each file has at least: the commonest words of news prose, of which Spanish has the most
 * because news are compared across Spanish and English above all. How large a pack may become is held
 * where it is made, in web/tasks/languages.js.
 */
const leastRows = {
  es: 4000,
  ar: 1500,
  bn: 1500,
  ca: 1500,
  cs: 3000,
  da: 1500,
  de: 2000,
  el: 1500,
  fa: 1500,
  fi: 1500,
  fr: 2000,
  he: 1500,
  hi: 1500,
  hu: 1000,
  id: 1500,
  is: 1500,
  it: 2000,
  ja: 1500,
  ko: 1500,
  nb: 1500,
  nl: 3000,
  pl: 3000,
  pt: 2000,
  ro: 1500,
  ru: 2000,
  sv: 1500,
  tr: 1500,
  uk: 3000,
  vi: 1500,
  zh: 2000,
};

/** @param {string} name */
const read = (name) => readFileSync(join(folder, name), 'utf8');

const files = readdirSync(folder)
  .map((code) => `${code}/words.tsv`)
  .filter((name) => existsSync(join(folder, name)));

for (const name of files) {
  test(`${name} is well-formed, sorted and names no key twice`, () => {
    const text = read(name);
    assert.ok(text.endsWith('\n') && !text.includes('\r'));
    const rows = text.slice(0, -1).split('\n');
    for (const row of rows) assert.match(row, /^[^\t|]+\t[^\t|]+(\|[^\t|]+)*$/);
    const keys = rows.map((row) => Buffer.from(row.split('\t')[0], 'utf8'));
    for (let at = 1; at < keys.length; ++at) {
      assert.ok(Buffer.compare(keys[at - 1], keys[at]) < 0, `${name}: ${keys[at]} is out of order`);
    }
  });

  test(`${name} holds trimmed lower-case NFC forms, none twice in a row or under many keys`, () => {
    /** @type {Map<string, string[]>} */
    const keysOf = new Map();
    for (const row of read(name).trimEnd().split('\n')) {
      const [key, forms] = row.split('\t');
      const all = forms.split('|');
      assert.equal(new Set(all).size, all.length, `${name}: ${key} has a form twice`);
      for (const form of all) {
        const lower = form.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
        assert.equal(form, lower, `${name}: ${key}`);
        keysOf.set(form, [...(keysOf.get(form) ?? []), key]);
      }
    }
    for (const [form, keys] of keysOf) {
      assert.ok(keys.length <= mostMeanings, `${name}: ${form} stands under ${keys.join(', ')}`);
    }
  });
}

for (const [lang, least] of Object.entries(leastRows)) {
  test(`${lang} has at least ${least} rows`, () => {
    const { length } = read(`${lang}/words.tsv`).trimEnd().split('\n');
    assert.ok(length >= least, `${length} rows`);
  });
}

test('English spells only keys that some language uses', () => {
  const keysIn = (/** @type {string} */ name) =>
    read(name)
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t')[0]);
  const used = new Set(files.filter((name) => name !== 'en/words.tsv').flatMap(keysIn));
  for (const key of keysIn('en/words.tsv')) assert.ok(used.has(key), key);
});
