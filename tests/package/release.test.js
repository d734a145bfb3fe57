// The table of `npm run release:check`, over what npm would publish now.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companionEntries, entriesOf, overBudget } from '../../web/tasks/release-check.js';
import { root, run } from './install.js';

test('every file counts once, and what is above its budget is found', () => {
  const files = [
    { path: 'dist/core.wasm', size: 700_000 },
    { path: 'dist/index.js', size: 100 },
    { path: 'dist/index.js.map', size: 2_000_000 },
    { path: 'README.md', size: 50 },
  ];
  const entries = entriesOf(files);
  const sizes = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  assert.deepEqual(
    [sizes['core.wasm'], sizes.modules, sizes['source maps'], sizes['all else']],
    [700_000, 100, 2_000_000, 50],
  );
  assert.equal(sizes.installed, 2_700_150);
  assert.deepEqual(
    overBudget(entries).map(({ name }) => name),
    ['source maps'],
  );
});

test('of what would be published, every part and the whole keep their budgets', async () => {
  const listing = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], root));
  const [{ files }] = Array.isArray(listing) ? listing : Object.values(listing);
  const entries = entriesOf(files);
  assert.equal(
    entries.slice(0, -1).reduce((sum, { bytes }) => sum + bytes, 0),
    entries.at(-1)?.bytes,
  );
  assert.deepEqual(overBudget(entries), []);
  const beside = await companionEntries(root);
  assert.ok(beside.length > 1 && beside.every(({ bytes }) => bytes > 1_000_000));
  assert.deepEqual(overBudget(beside), []);
});
