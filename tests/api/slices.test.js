// A long result of the core comes out of its slices as it was, and none of them is long to parse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromSlices, toSlices } from '../../web/engine/slices.js';
import { finish } from '../../web/model/steps.js';

/** @param {number} count of sentences */
function madeResult(count) {
  const sentences = Array.from({ length: count }, (_, at) => ({ from: at * 9, to: at * 9 + 8 }));
  const beads = sentences.map((range, at) => ({
    left: [at],
    right: [at],
    relation: 'edited',
    similarity: 0.5,
    edits: [{ left: range, right: null, kind: 'removed' }],
    facts: [{ kind: 'name', leftValue: 'a "],[" \\ \u2028 b' }],
  }));
  return {
    versions: [
      { paragraphs: [{ from: 0, to: count * 9 }], sentences },
      { paragraphs: [], sentences: [] },
    ],
    pairs: [
      { left: 0, right: 1, mode: 'monolingual', beads },
      { left: 1, right: 1, mode: 'bilingual', beads: [] },
    ],
    precise: true,
    faulty: [],
  };
}

test('a short result stays as it is', () => {
  const json = JSON.stringify(madeResult(20));
  assert.equal(toSlices(json), json);
});

test('a long result comes out of its slices letter for letter', () => {
  const json = JSON.stringify(madeResult(9000));
  const slices = toSlices(json);
  assert.ok(Array.isArray(slices));
  assert.ok(slices.length > 10);
  assert.ok(Math.max(...slices.map((slice) => slice.length)) < 70_000);
  assert.equal(JSON.stringify(finish(fromSlices(slices))), json);
});
