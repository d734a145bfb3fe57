// Holds the pages about languages to the folders and to the keys that the maker of packs knows.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../web/tasks/command.js';
import { isCurrent } from '../../web/tasks/coverage.js';
import { pageRows } from '../../web/tasks/language-folders.js';

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

test('the table of what is known of each language is that of the folders', () => {
  assert.ok(isCurrent(), 'docs/languages.md is out of date: run node web/tasks/coverage.js');
});

test('every language with words says how many letters it takes, as a sensible number', () => {
  const folders = join(root, 'wasm/languages');
  let said = 0;
  for (const folder of readdirSync(folders, { withFileTypes: true })) {
    if (!folder.isDirectory() || folder.name === 'shared') continue;
    const path = join(folders, folder.name);
    const rows = readdirSync(path)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => readFileSync(join(path, file), 'utf8').match(/^letters:.*$/gm) ?? []);
    assert.ok(rows.length <= 1, `${folder.name} says it twice`);
    if (rows.length === 0) {
      assert.ok(!existsSync(join(path, 'words.tsv')), `${folder.name} has words, and no letters`);
      continue;
    }
    const letters = Number(/^letters: (\d{2,3})$/.exec(rows[0])?.[1]);
    assert.ok(letters >= 20 && letters <= 200, `${folder.name}: ${rows[0]}`);
    said += 1;
  }
  assert.ok(said > 50);
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
