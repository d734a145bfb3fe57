// What a comparison says of two and three reports, from the text to the rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../web/index.js';
import { mirrored } from './comparison-shape.js';
import { dice, shuffled } from './dice.js';
import { sayRows } from './made-beads.js';

/** @import { Comparison, CompareOptions } from '../../web/index.js' */

const morning =
  'The old mill by the river burned down on Tuesday night. ' +
  'Nobody was hurt, the fire brigade said. ' +
  'Twelve firefighters worked until dawn and saved the library next door. ' +
  'The owner had planned to open a bakery there. ' +
  'Police are looking for two witnesses in a green van. ' +
  'Schools stay closed today.';

/** The same story, told later. */
const evening =
  'Police are looking for two witnesses in a green van. ' +
  'The old mill by the river burned down on Tuesday night. ' +
  'Nobody was hurt, the fire brigade said. ' +
  'Fifteen firefighters worked until dawn. ' +
  'They saved the library next door. ' +
  'The owner had planned to open a small bakery there. ' +
  'A collection for her begins tomorrow at the town hall.';

/** @param {string[]} texts @param {CompareOptions} [options] */
const compared = (texts, options) =>
  compare(
    texts.map((text) => ({ text, lang: 'en' })),
    options,
  );

/** @param {Comparison} comparison */
const said = ({ pairs: [{ beads }] }) =>
  beads.map(
    ({ left, right, relation, moved }) =>
      `${left.join() || '-'}:${right.join() || '-'} ${relation}${moved ? ' moved' : ''}`,
  );

test('two reports: same, moved, split, edited, dropped and new sentences are told apart', async () => {
  assert.deepEqual(said(await compared([morning, evening])), [
    '0:1 same',
    '1:2 same',
    '2:3,4 edited',
    '3:5 edited',
    '-:6 added',
    '4:0 same moved',
    '5:- removed',
  ]);
});

test('turned around, the split is a merge and the new sentence a dropped one', async () => {
  assert.deepEqual(said(await compared([evening, morning])), [
    '0:4 same moved',
    '1:0 same',
    '2:1 same',
    '3,4:2 edited',
    '5:3 edited',
    '-:5 added',
    '6:- removed',
  ]);
});

test('rows hold three versions side by side, and say what changed most', async () => {
  const { rows } = await compared([
    'One red fish swam. Two blue birds sang. Three old dogs slept.',
    'One red fish swam. Three old dogs slept. Four new cats ran.',
    'Three old dogs slept well. Four new cats ran. One red fish swam.',
  ]);
  assert.equal(sayRows(rows), '0|0|2; 1|-|-; 2|1|0; -|2|1');
  assert.deepEqual(
    rows.map(({ relation }) => relation),
    ['same', 'removed', 'edited', 'same'],
  );
});

test('without moves, a sentence that moved is dropped and new', async () => {
  const texts = [
    'One red fish swam. Two blue birds sang. Three old dogs slept.',
    'Three old dogs slept. One red fish swam. Two blue birds sang.',
  ];
  assert.deepEqual(said(await compared(texts, { moves: false })), [
    '-:0 added',
    '0:1 same',
    '1:2 same',
    '2:- removed',
  ]);
});

test('texts that share nothing, or are empty, are wholly dropped and new', async () => {
  const strangers = await compared(['One fish. Two fish.', 'Birds sang. Dogs slept.']);
  assert.deepEqual(said(strangers), ['-:0 added', '-:1 added', '0:- removed', '1:- removed']);
  assert.equal(sayRows(strangers.rows), '0|-; 1|-; -|0; -|1');
  assert.deepEqual(said(await compared(['', 'One fish.'])), ['-:0 added']);
  assert.deepEqual(said(await compared(['One fish.', '\n'])), ['0:- removed']);
  assert.deepEqual(said(await compared([' \n\t ', '\u3000'])), []);
});

test('a sentence that merged with one from elsewhere stands in one row with it', async () => {
  const sentences = [
    'The harbour lights failed at nine on Friday evening.',
    'A cargo ship with timber ran onto the northern sandbank.',
    'Its captain, Ole Brandt, radioed the coast guard within minutes.',
    'Two tugboats left Kestrel Bay despite the heavy swell.',
    'The mayor opened the sports hall to the eleven sailors.',
    'Volunteers cooked lentil soup and handed out blankets.',
    'It was bound for Lisbon with a crew of eleven.',
    'Divers found no leak in the hull of the vessel.',
    'Ferries to the islands resumed before noon on Saturday.',
  ];
  const merged = [...sentences];
  merged.splice(6, 1);
  merged[1] = `${sentences[1].slice(0, -1)}, bound for Lisbon with a crew of eleven.`;
  const { rows, pairs } = await compared([sentences.join(' '), merged.join(' ')]);
  assert.equal(sayRows(rows), '0|0; 1,6|1; 2|2; 3|3; 4|4; 5|5; 7|6; 8|7');
  assert.deepEqual(
    pairs[0].beads.filter(({ moved }) => moved).map(({ left }) => left),
    [[1, 6]],
  );
});

test('swapping mirrors the result where only the sentences or the languages differ', async () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const roll = dice(seed);
    const words = shuffled(roll, `${morning} ${evening}`.split(' ')).slice(0, 40);
    const [left, right] = [0, 1].map(() => {
      const rest = [...words];
      const sentences = [];
      while (rest.length > 0) sentences.push(rest.splice(0, 3 + roll(9)).join('\n'));
      return sentences;
    });
    const versions = [
      { sentences: left, lang: 'en' },
      { sentences: seed % 3 === 0 ? left : right, lang: seed % 2 === 0 ? 'es' : 'en' },
    ];
    const there = await compare(versions);
    const back = await compare([versions[1], versions[0]]);
    assert.equal(there.versions[0].text, there.versions[1].text);
    assert.deepEqual(mirrored(back), mirrored(mirrored(there)), `seed ${seed}`);
  }
});
