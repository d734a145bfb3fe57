// What is left when less alike beads are taken apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, withMinSimilarity } from '../../web/index.js';
import { arrange } from '../../web/model/arrangement.js';
import { assertComparison } from './comparison-shape.js';
import { dice } from './dice.js';

/** @import { Comparison } from '../../web/index.js' */

const words =
  'barco puerto alcalde tormenta escuela vecinos lunes semana obra puente tren mercado lluvia ' +
  'campo fiscal juez banda plaza río montaña médico hospital libro feria viento pan';

/** A sentence of nine words. @param {(sides: number) => number} roll */
const sentence = (roll) =>
  `El ${Array.from({ length: 9 }, () => words.split(' ')[roll(25)]).join(' ')}.`;

/**
 * Sentences with some words changed, left out, put in and put elsewhere.
 *
 * @param {(sides: number) => number} roll
 * @param {string[]} sentences
 */
function revise(roll, sentences) {
  const revised = sentences.flatMap((each) => {
    if (roll(6) === 0) return [];
    const changed = each.replace(/ \p{L}+/gu, (word) =>
      roll(3) === 0 ? ` ${words.split(' ')[roll(25)]}` : word,
    );
    return roll(5) === 0 ? [changed, sentence(roll)] : [changed];
  });
  for (let moves = roll(3); moves > 0 && revised.length > 1; moves -= 1) {
    const [taken] = revised.splice(roll(revised.length), 1);
    revised.splice(roll(revised.length), 0, taken);
  }
  return revised;
}

/** @param {number} seed @returns {Promise<Comparison>} */
function comparisonOf(seed) {
  const roll = dice(seed);
  let sentences = Array.from({ length: 3 + roll(12) }, () => sentence(roll));
  const versions = Array.from({ length: 2 + roll(2) }, () => {
    const text = sentences.join(' ');
    sentences = revise(roll, sentences);
    return { text, lang: 'es' };
  });
  const pairs = /** @type {const} */ (['adjacent', 'all', 'closest', 'first'])[roll(4)];
  return compare(versions, { pairs, worker: false });
}

test('arranging what is arranged changes nothing', async () => {
  let moved = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const comparison = await comparisonOf(seed);
    const { pairs, rows, facts } = comparison;
    assert.deepEqual(arrange(comparison.versions, pairs), { pairs, rows, facts }, `seed ${seed}`);
    moved += pairs.reduce((sum, { summary }) => sum + summary.moved, 0);
  }
  assert.ok(moved > 20, `${moved} beads moved`);
});

test('a higher bound keeps a part of the beads, and always a whole comparison', async () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const comparison = await comparisonOf(seed);
    let before = Number.POSITIVE_INFINITY;
    for (const bound of [0, 0.3, 0.5, 0.7, 0.9, 1]) {
      const filtered = withMinSimilarity(comparison, bound);
      assertComparison(filtered, comparison.versions.length);
      const paired = filtered.pairs.flatMap(({ beads }) =>
        beads.filter(({ left, right }) => left.length > 0 && right.length > 0),
      );
      assert.ok(paired.every(({ similarity }) => similarity >= bound));
      assert.ok(paired.length <= before);
      before = paired.length;
    }
  }
});

test('the option and the function agree', async () => {
  const versions = [
    { text: 'El barco salió el lunes. Llovía en el puerto. Nadie cantaba.', lang: 'es' },
    { text: 'Llovía mucho en el puerto viejo. El barco salió el lunes.', lang: 'es' },
  ];
  const whole = await compare(versions);
  for (const minSimilarity of [0, 0.5, 0.8, 1]) {
    assert.deepEqual(
      await compare(versions, { minSimilarity }),
      withMinSimilarity(whole, minSimilarity),
    );
  }
  assert.equal(withMinSimilarity(whole, 0), whole);
});

test('wrong arguments are named', async () => {
  const whole = await comparisonOf(1);
  const wrong = /** @type {[unknown, unknown, new () => Error, RegExp][]} */ ([
    [whole, '0.5', TypeError, /^minSimilarity: expected a number, got string$/],
    [whole, undefined, TypeError, /^minSimilarity: expected a number, got undefined$/],
    [whole, 1.5, RangeError, /^minSimilarity: expected 0 to 1, got 1\.5$/],
    [whole, Number.NaN, RangeError, /^minSimilarity: expected 0 to 1, got NaN$/],
    [null, 0.5, TypeError, /^comparison: expected a comparison, got null$/],
    [[], 0.5, TypeError, /^comparison: expected a comparison, got array$/],
    [{ versions: [] }, 0.5, TypeError, /^comparison\.pairs: expected an array, got undefined$/],
  ]);
  for (const [comparison, bound, type, message] of wrong) {
    assert.throws(
      () => withMinSimilarity(/** @type {any} */ (comparison), /** @type {any} */ (bound)),
      (error) => {
        assert.ok(error instanceof type);
        assert.match(error.message, message);
        return true;
      },
    );
  }
});
