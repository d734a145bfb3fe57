// In what order the changed facts of a whole comparison are told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromJson, toJson } from '../../dist/export.js';
import { compare } from '../../dist/index.js';
import { factNotes, seriousness } from '../../web/model/fact-notes.js';

/** @import { FactChange } from '../../web/model/types.js' */

/** @param {FactChange['kind']} kind @param {string | null} leftValue @param {string | null} rightValue */
const change = (kind, leftValue, rightValue) =>
  /** @type {FactChange} */ ({ kind, leftValue, rightValue });

test('what matters more is more serious', () => {
  const ordered = [
    change('negation', 'resign', 'not resign'),
    change('number', 'EUR 1400000000', 'EUR 1400000'),
    change('number', 'USD 5000000', 'EUR 5000000'),
    change('number', '>500', '<500'),
    change('name', 'anna holm', 'maria lind'),
    change('number', '12', '13'),
    change('date', '--03', '--06'),
    change('number', null, '12'),
    change('name', 'mohammed', 'mohamed'),
  ];
  const weights = ordered.map(seriousness);
  assert.deepEqual(
    weights,
    weights.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(weights).size, weights.length);
});

test('a sign and a share are read, and what is no number does no harm', () => {
  const other = seriousness(change('number', '12', '12.5'));
  assert.ok(seriousness(change('number', '-5 degree', '5 degree')) > other);
  assert.ok(seriousness(change('number', '1/10', '2/3')) > other);
  assert.ok(seriousness(change('number', '0', '40')) > other);
  assert.equal(seriousness(change('number', 'a320', 'a321')), 60);
});

test('equally serious facts keep their order, over all pairs', () => {
  const facts = [change('date', '--03', '--06'), change('number', '5', '50')];
  const pair = { beads: [{ facts }, { facts: [facts[0]] }] };
  const pairs = /** @type {any} */ ([pair, pair]);
  assert.deepEqual(
    factNotes(pairs).map((note) => Object.values(note).join('')),
    ['001', '101', '000', '010', '100', '110'],
  );
});

test('a comparison has them, and so has its export', async () => {
  const comparison = await compare([
    { text: 'Ann bought 30 old boats. The ship sank on 3 May 2021 near Cork.', lang: 'en' },
    { text: 'Ann bought 300 old boats. The ship sank on 4 May 2021 near Cork.', lang: 'en' },
  ]);
  assert.deepEqual(comparison.facts, [
    { pair: 0, bead: 0, fact: 0 },
    { pair: 0, bead: 1, fact: 0 },
  ]);
  assert.deepEqual(fromJson(toJson(comparison)).facts, comparison.facts);
  const { facts, ...older } = comparison;
  assert.equal(fromJson(JSON.stringify(older)).facts, undefined);
  assert.throws(
    () => fromJson(JSON.stringify({ ...comparison, facts: [{ pair: 0, bead: 7, fact: 0 }] })),
    /comparison\.facts\[0\]\.bead/,
  );
  assert.equal(facts?.length, 2);
});
