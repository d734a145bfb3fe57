// Holds the pages about languages to the folders and to the keys that the maker of packs knows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../web/tasks/command.js';
import { isCurrent } from '../../web/tasks/coverage.js';
import { pageRows } from '../../web/tasks/language-folders.js';

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

test('the table of what is known of each language is that of the folders', () => {
  assert.ok(isCurrent(), 'docs/languages.md is out of date: run node web/tasks/coverage.js');
});

test('every key of the notation is described', () => {
  const guide = read('docs/adding-a-language.md');
  const keys = [...read('wasm/packing/keys.cpp').matchAll(/^ {4}\{"([a-z0-9 ]+)"/gm)];
  assert.ok(keys.length > 50);
  for (const [, key] of keys) {
    assert.match(guide, new RegExp(`\`${key}( [A-Z]+)?( [a-z ]+)?\``), `"${key}"`);
  }
});

test('every key of what pages say is described', () => {
  const guide = read('docs/adding-a-language.md');
  const keys = new Set([...pageRows().values()].flatMap((rows) => [...rows.keys()]));
  assert.ok(keys.size > 0);
  for (const key of keys) assert.ok(guide.includes(`| \`${key}\` |`), `"${key}"`);
});
