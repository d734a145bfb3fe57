// A reader's own words: what they change, in which forms they come, and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreLexicons, readLexicon } from '../../web/engine/reader-lexicon.js';
import { compare } from '../../web/index.js';
import { assertComparison } from './comparison-shape.js';

/** @import { CompareOptions, Comparison } from '../../web/index.js' */

// In no language that a lexicon of ours has words for.
const left = { lang: 'tlh', text: 'Qav zorun mip. Deb lakat vexil gon. Mip uvaz tolim.' };
const right = { lang: 'nv', text: 'Hosk adane wip. Wip olto bered. Yut mabek sidon fal.' };
const entries = [
  ['zorun', 'adane'],
  ['qav', 'hosk'],
  ['mip', 'wip'],
  ['lakat', 'mabek'],
  ['vexil', 'sidon'],
  ['gon', 'fal|falan'],
  ['deb', 'yut'],
  ['uvaz', 'olto'],
  ['tolim', 'bered'],
];
const table = { languages: ['tlh', 'nv'], entries };
const tsv = `tlh\tnv\n# a comment\n\n${entries.map((cells) => cells.join('\t')).join('\r\n')}\n`;

/** @param {CompareOptions} [options] */
const compared = (options) => compare([left, right], options);

/** @param {Comparison} comparison */
const paired = ({ pairs: [{ beads }] }) =>
  beads
    .filter(({ relation }) => relation === 'translated')
    .map((bead) => `${bead.left}:${bead.right}`);

/** @param {Comparison} comparison */
const tied = ({ versions, pairs: [{ beads }] }) =>
  beads.flatMap(({ ties }) =>
    ties.map(
      (tie) =>
        `${versions[0].text.slice(tie.left.from, tie.left.to)}=${versions[1].text.slice(tie.right.from, tie.right.to)}`,
    ),
  );

test('a table or its TSV text pairs what nothing else would, and ties its words', async () => {
  assert.deepEqual(tied(await compared()), []);
  const comparison = await compared({ lexicon: table });
  assertComparison(comparison, 2);
  assert.deepEqual(paired(comparison), ['0:0', '1:2', '2:1']);
  assert.ok(tied(comparison).includes('gon=fal'));
  assert.deepEqual(await compared({ lexicon: tsv }), comparison);
  assert.deepEqual(await compared({ lexicon: `\uFEFF${tsv}` }), comparison);
});

test('columns stand in any order, and there may be more of them than are needed', async () => {
  const wider = { languages: ['fr', 'nv', 'tlh'], entries: entries.map(([a, b]) => ['', b, a]) };
  assert.deepEqual(await compared({ lexicon: wider }), await compared({ lexicon: table }));
});

test('its words add to ours, also for a regional form of the language', async () => {
  const versions = [
    { lang: 'es-MX', text: 'El zorullo ganó la copa.' },
    { lang: 'en', text: 'The wibbler won the cup.' },
  ];
  const lexicon = { languages: ['es', 'en-GB'], entries: [['zorullo', 'wibbler']] };
  const ours = tied(await compare(versions));
  assert.ok(ours.length > 0);
  assert.deepEqual(
    new Set(tied(await compare(versions, { lexicon }))),
    new Set([...ours, 'zorullo=wibbler']),
  );
});

test('a language in another script is another column', () => {
  const lexicon = readLexicon('sr-Latn\tsr-Cyrl\tzh\nvoz\tвоз\t火车\n', 'lexicon');
  const of = (/** @type {string} */ lang) => coreLexicons(lexicon, [lang])[0]?.entries;
  assert.equal(of('sr'), 'w:#0\tвоз\n');
  assert.equal(of('sr-Latn'), 'w:#0\tvoz\n');
  assert.equal(of('zh-CN'), 'w:#0\t火车\n');
  assert.equal(of('zh-TW'), undefined);
  assert.equal(of('und'), undefined);
});

test('cells cannot break out of their row, and empty ones say nothing', () => {
  const entriesWithBreaks = [
    ['uno\tdos\nw:x', 'one'],
    ['', 'two'],
  ];
  const lexicon = readLexicon({ languages: ['es', 'en'], entries: entriesWithBreaks }, 'lexicon');
  assert.deepEqual(coreLexicons(lexicon, ['es', 'en']), [
    { lang: 'es', entries: 'w:#0\tuno dos w:x\n' },
    { lang: 'en', entries: 'w:#0\tone\nw:#1\ttwo\n' },
  ]);
});

/** @type {[string, any, ErrorConstructor, RegExp][]} */
const refused = [
  ['a number', 5, TypeError, /^options\.lexicon: expected TSV text or \{ languages, entries \}/],
  ['null', null, TypeError, /^options\.lexicon: expected TSV text/],
  ['bare pairs', [['a', 'b']], TypeError, /^options\.lexicon: expected TSV text/],
  ['empty text', ' \n', RangeError, /^options\.lexicon: expected a first row of language tags/],
  ['one language', 'es\nuno', RangeError, /^options\.lexicon, row 1: expected two languages/],
  ['no first row', 'abogado\tlawyer\n', RangeError, /row 1: expected language tags .* "abogado"/],
  ['a language twice', 'es\tes\n', RangeError, /row 1: expected each language once/],
  ['a row too long', 'es\ten\na\tb\tc', RangeError, /^options\.lexicon, row 2: expected 2 cells/],
  [
    'a cell that is no string',
    { languages: ['es', 'en'], entries: [['uno', 1]] },
    TypeError,
    /^options\.lexicon\.entries\[0\]: expected an array of strings/,
  ],
  [
    'an entry too long',
    { languages: ['es', 'en'], entries: [[], ['a', 'b', 'c']] },
    RangeError,
    /^options\.lexicon\.entries\[1\]: expected 2 strings or fewer, got 3/,
  ],
  [
    'languages that are none',
    { languages: ['es', 'e n'], entries: [] },
    RangeError,
    /^options\.lexicon\.languages: expected language tags such as "es", got "e n"/,
  ],
];

for (const [name, lexicon, type, message] of refused) {
  test(`refused: ${name}`, async () => {
    await assert.rejects(compared({ lexicon }), (error) => {
      assert.ok(error instanceof type);
      assert.match(error.message, message);
      return true;
    });
  });
}
