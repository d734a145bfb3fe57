// What a damaged file still says: a bad byte, or an end that was cut off, costs itself alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../web/files/encodings.js';
import { encodeAs } from './encode.js';

test('a bad byte in UTF-8 costs itself alone', async () => {
  const before = Buffer.from('Der Fluß steigt über die Brücke, sagt der Bürgermeister. Caf');
  const after = Buffer.from(' schließt früh.');
  const read = await decode(Buffer.concat([before, Buffer.of(0xe9), after]));
  assert.equal(read.text, `${before}é${after}`);
  assert.deepEqual([read.encoding, read.repaired], ['utf-8', 1]);
  const cut = await decode(Buffer.from('Плотина полна').subarray(0, -1));
  assert.match(cut.text, /^Плотина полн/);
  assert.equal(cut.encoding, 'utf-8');
});

test('half a letter at the end of UTF-16 costs itself alone', async () => {
  const text = 'Плотина полна. 水が多い。';
  for (const encoding of ['utf-16le', 'utf-16be']) {
    for (const mark of ['', '\ufeff']) {
      const read = await decode(encodeAs(mark + text, encoding).subarray(0, -1));
      assert.equal(read.text, `${text.slice(0, -1)}\ufffd`);
      assert.deepEqual([read.encoding, read.repaired], [encoding, 1]);
    }
  }
});
