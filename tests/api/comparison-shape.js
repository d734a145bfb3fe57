// What holds for every comparison, whatever the texts: the keys, the ranges, and that each sentence
// stands in exactly one bead of a pair and in one row.
import assert from 'node:assert/strict';

/** @import { Bead, Comparison, Range } from '../../web/index.js' */

/** @param {object} object @param {string} keys */
const assertKeys = (object, keys) =>
  assert.deepEqual(Object.keys(object).sort(), keys.split(' ').sort());

/** @param {Range} range @param {Range} bounds */
function assertRange(range, bounds) {
  assertKeys(range, 'from to');
  assert.ok(Number.isInteger(range.from) && Number.isInteger(range.to), JSON.stringify(range));
  assert.ok(
    bounds.from <= range.from && range.from <= range.to && range.to <= bounds.to,
    `${JSON.stringify(range)} in ${JSON.stringify(bounds)}`,
  );
}

/** @param {Range[]} ranges @param {string} text */
function assertOrdered(ranges, text) {
  let from = 0;
  for (const range of ranges) {
    assertRange(range, { from, to: text.length });
    from = range.to;
  }
}

/** @param {number[][]} groups @param {number} count each of 0..count-1 exactly once */
function assertPartition(groups, count) {
  for (const group of groups) {
    assert.deepEqual(
      group,
      [...group].sort((a, b) => a - b),
    );
  }
  assert.deepEqual(
    groups.flat().sort((a, b) => a - b),
    Array.from({ length: count }, (_, index) => index),
  );
}

const factKinds = ['number', 'date', 'time', 'duration', 'name', 'quotation', 'negation'];
const relations = ['same', 'cosmetic', 'edited', 'translated', 'removed', 'added'];

/** @param {Bead} bead @param {Range[]} texts extent of each side's text */
function assertBead(bead, texts) {
  assertKeys(bead, 'left right relation moved rewritten similarity edits facts ties');
  assert.ok(relations.includes(bead.relation));
  assert.equal(bead.relation === 'removed', bead.right.length === 0);
  assert.equal(bead.relation === 'added', bead.left.length === 0);
  assert.equal(typeof bead.moved, 'boolean');
  assert.equal(typeof bead.rewritten, 'boolean');
  if (bead.rewritten) assert.equal(bead.relation, 'edited');
  assert.ok(bead.similarity >= 0 && bead.similarity <= 1, String(bead.similarity));
  for (const edit of bead.edits) {
    assertKeys(edit, edit.letters ? 'left right kind letters' : 'left right kind');
    assert.ok(['changed', 'removed', 'added', 'moved'].includes(edit.kind));
    assert.ok(edit.left || edit.right);
    if (edit.left) assertRange(edit.left, texts[0]);
    if (edit.right) assertRange(edit.right, texts[1]);
    if (!edit.letters) continue;
    assertKeys(edit.letters, 'left right');
    assert.equal(edit.kind, 'changed');
    const { left, right } = edit.letters;
    assert.ok(left.length + right.length > 0);
    for (const letter of left) assertRange(letter, edit.left ?? texts[0]);
    for (const letter of right) assertRange(letter, edit.right ?? texts[1]);
  }
  for (const fact of bead.facts) {
    assertKeys(fact, 'kind left right leftValue rightValue about');
    assert.ok(factKinds.includes(fact.kind));
    assertKeys(fact.about, 'left right');
    for (const { left, right } of [fact, fact.about]) {
      if (left) assertRange(left, texts[0]);
      if (right) assertRange(right, texts[1]);
    }
  }
  if (bead.relation !== 'translated') assert.deepEqual(bead.ties, []);
  for (const tie of bead.ties) {
    assertKeys(tie, 'left right kind');
    assert.ok(['translation', 'name', 'number', 'cognate', 'same'].includes(tie.kind));
    assertRange(tie.left, texts[0]);
    assertRange(tie.right, texts[1]);
  }
}

/** @param {Comparison} comparison @param {number} count of versions */
export function assertComparison(comparison, count) {
  const { versions, pairs, rows, facts = [], precise, notes } = comparison;
  assertKeys(comparison, 'versions pairs rows facts precise notes');
  assert.ok(Array.isArray(notes));
  assert.equal(typeof precise, 'boolean');
  assert.equal(versions.length, count);
  for (const version of versions) {
    assertKeys(version, 'text lang title id paragraphs sentences structure');
    assertOrdered(version.paragraphs, version.text);
    assertOrdered(version.sentences, version.text);
  }
  for (const pair of pairs) {
    assertKeys(pair, 'left right mode beads summary');
    assert.ok(['monolingual', 'bilingual'].includes(pair.mode));
    const sides = [versions[pair.left], versions[pair.right]];
    assertPartition(
      pair.beads.map(({ left }) => left),
      sides[0].sentences.length,
    );
    assertPartition(
      pair.beads.map(({ right }) => right),
      sides[1].sentences.length,
    );
    const extents = sides.map(({ text }) => ({ from: 0, to: text.length }));
    for (const bead of pair.beads) assertBead(bead, extents);
  }
  const told = pairs.flatMap(({ beads }) => beads.flatMap((bead) => bead.facts));
  const noted = facts.map(({ pair, bead, fact }) => pairs[pair].beads[bead].facts[fact]);
  assert.deepEqual(new Set(noted), new Set(told));
  assert.equal(noted.length, told.length);
  for (const row of rows) {
    assertKeys(row, 'cells relation');
    assert.equal(row.cells.length, count);
    assert.ok(relations.includes(row.relation));
  }
  for (const [index, { sentences }] of versions.entries()) {
    assertPartition(
      rows.map(({ cells }) => cells[index]),
      sentences.length,
    );
  }
}

const mirrorNames = /** @type {Record<string, string>} */ ({ removed: 'added', added: 'removed' });

/**
 * Left and right of the only pair exchanged, as a set: the order of unmatched sentences follows the
 * left side, so it is not part of the mirror.
 *
 * @param {any} comparison a comparison of two versions, or what this function gave
 */
export function mirrored(comparison) {
  const [pair] = comparison.pairs;
  const swap = (/** @type {any} */ { left, right, ...rest }) => ({
    ...rest,
    left: right,
    right: left,
  });
  const beads = pair.beads.map((/** @type {any} */ bead) => ({
    ...swap(bead),
    relation: mirrorNames[bead.relation] ?? bead.relation,
    edits: bead.edits
      .map((/** @type {any} */ edit) => ({
        ...swap(edit),
        kind: mirrorNames[edit.kind] ?? edit.kind,
        ...(edit.letters && { letters: swap(edit.letters) }),
      }))
      .sort(byText),
    facts: bead.facts
      .map((/** @type {any} */ { leftValue, rightValue, about, ...fact }) => ({
        ...swap(fact),
        about: swap(about),
        leftValue: rightValue,
        rightValue: leftValue,
      }))
      .sort(byText),
    ties: bead.ties.map(swap).sort(byText),
  }));
  return { pairs: [{ mode: pair.mode, beads: beads.sort(byText) }] };
}

/** @param {unknown} a @param {unknown} b */
const byText = (a, b) => (canonical(a) < canonical(b) ? -1 : 1);

/** @param {unknown} value JSON with its keys in order */
const canonical = (value) =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
