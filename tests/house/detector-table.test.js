// The language detector's table is bundled in another form: it must say what ELD's says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../web/tasks/command.js';
import { columnsOf, detectorTable, ngramsOf } from '../../web/tasks/detector-table.js';

const path = join(root, 'node_modules/eld/src/ngrams/extrasmall.js');
const { ngramsData } = await import(pathToFileURL(path).href);

test('columns become the same table, in a third of its bytes', () => {
  const columns = columnsOf(ngramsData.ngrams);
  assert.deepEqual(ngramsOf(columns), ngramsData.ngrams);
  const module = detectorTable.load.handler(path);
  return module.then((code) => assert.ok(code.length * 3 < readFileSync(path).length));
});

test('a table with a number that is no byte is refused', () => {
  assert.throws(() => columnsOf({ ab: { 3: 256 } }), /no byte/);
});
