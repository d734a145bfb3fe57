// A reader's own words: what they change, in which forms they come, and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownRows, readLexicon } from '../../web/engine/reader-lexicon.js';
import { compare } from '../../web/index.js';
import { assertComparison } from './comparison-shape.js';

/** @import { CompareOptions, Comparison, Lexicon, VersionInput } from '../../web/index.js' */

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

test('pairs alone are in the languages of the versions, the first in that of the first', async () => {
  const comparison = await compared({ lexicon: table });
  assert.deepEqual(await compared({ lexicon: entries }), comparison);
  const turned = entries.map(([a, b]) => [b, a]);
  assert.deepEqual(tied(await compare([right, left], { lexicon: turned })).length > 0, true);
  assert.deepEqual(tied(await compared({ lexicon: turned })), []);
});

test('pairs alone serve more than two versions, where two languages are met', async () => {
  const again = { ...right, lang: 'nv-US' };
  const { pairs } = await compare([left, right, again], { lexicon: entries, pairs: 'all' });
  assert.deepEqual(
    pairs.map(({ beads }) => beads.some(({ ties }) => ties.length > 0)),
    [true, true, false],
  );
});

test('pairs alone fit languages that were detected', async () => {
  const versions = [
    { text: 'El ministro dijo ayer que el zorullo ganó la copa de la ciudad.' },
    { text: 'The minister said yesterday that the wibbler won the cup of the city.' },
  ];
  const comparison = await compare(versions, { lexicon: [['zorullo', 'wibbler']] });
  assert.ok(tied(comparison).includes('zorullo=wibbler'));
});

test('pairs alone are refused where the versions are in other than two languages', async () => {
  const third = { lang: 'tlh-Latn', text: 'Qav.' };
  /** @type {[VersionInput[], string][]} */
  const tried = [
    [[left, right, { lang: 'fr', text: 'Oui.' }], 'tlh, nv, fr'],
    [[left, third], 'tlh'],
    [[left, { lang: 'und', text: 'Qav.' }], 'tlh, und'],
    [
      [
        { lang: 'und', text: 'Qav.' },
        { lang: 'en', text: 'Yes.' },
      ],
      'und, en',
    ],
  ];
  for (const [versions, got] of tried) {
    await assert.rejects(compare(versions, { lexicon: entries }), {
      name: 'RangeError',
      message: `options.lexicon: expected { languages, entries }: pairs alone are for versions in two languages, got ${got}`,
    });
  }
});

test('a table that serves no two of the versions is refused', async () => {
  const lexicon = { languages: ['es', 'EN'], entries: [['uno', 'one']] };
  const languages = (/** @type {string[]} */ ...langs) =>
    compare(
      langs.map((lang) => ({ lang, text: 'Uno.' })),
      { lexicon },
    );
  const refusal = (/** @type {string} */ met) => ({
    name: 'RangeError',
    message: `options.lexicon: expected columns for two languages that are compared (${met}), got es, EN`,
  });
  await assert.rejects(languages('fr', 'en'), refusal('fr and en'));
  await assert.rejects(languages('es', 'fr', 'en'), refusal('es and fr, fr and en'));
  await assert.rejects(languages('es', 'und'), refusal('es and und'));
  // What looks like two tags and is none.
  const words = { lexicon: 'sol\tsun\nluna\tmoon\n' };
  await assert.rejects(compared(words), /\(tlh and nv\), got sol, sun$/);
  assertComparison(await languages('fr', 'es', 'en'), 3);
});

test('a lexicon has nothing to do within one language or beside an empty text', async () => {
  for (const lexicon of [table, tsv]) {
    assertComparison(await compare([left, left], { lexicon }), 2);
    assertComparison(await compare([left, { lang: 'fr', text: ' ' }], { lexicon }), 2);
  }
  assertComparison(await compare([left, { text: '' }], { lexicon: entries }), 2);
});

test('empty cells at the end of a row are passed over', async () => {
  const comparison = await compared({ lexicon: table });
  assert.deepEqual(await compared({ lexicon: tsv.replace(/\r\n/g, '\t \t\n') }), comparison);
  assert.deepEqual(await compared({ lexicon: tsv.replace('\n', '\t\n') }), comparison);
  const wide = { ...table, entries: entries.map((cells) => [...cells, '', '']) };
  assert.deepEqual(await compared({ lexicon: wide }), comparison);
});

test('columns of one language in two regions both count', () => {
  const lexicon = /** @type {Lexicon} */ (
    readLexicon('pt-BR\tpt-PT\ten\ntrem\tcomboio\ttrain\n', '')
  );
  assert.equal(ownRows(lexicon, 'pt'), '0\ttrem|comboio\n');
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
  const lexicon = /** @type {Lexicon} */ (
    readLexicon('sr-Latn\tsr-Cyrl\tzh\nvoz\tвоз\t火车\n', '')
  );
  const of = (/** @type {string} */ lang) => ownRows(lexicon, lang);
  assert.equal(of('sr'), '0\tвоз\n');
  assert.equal(of('sr-Latn'), '0\tvoz\n');
  assert.equal(of('zh-CN'), '0\t火车\n');
  assert.equal(of('zh-TW'), '');
  assert.equal(of('und'), '');
});

test('cells cannot break out of their row, and empty ones say nothing', () => {
  const entriesWithBreaks = [
    ['uno\tdos\nw:x', 'one'],
    ['', 'two'],
  ];
  const table = { languages: ['es', 'en'], entries: entriesWithBreaks };
  const lexicon = /** @type {Lexicon} */ (readLexicon(table, 'lexicon'));
  assert.equal(ownRows(lexicon, 'es'), '0\tuno dos w:x\n');
  assert.equal(ownRows(lexicon, 'en'), '0\tone\n1\ttwo\n');
});

/** @type {[string, any, ErrorConstructor, RegExp][]} */
const refused = [
  [
    'a number',
    5,
    TypeError,
    /^options\.lexicon: expected TSV text, \{ languages, entries \} or pairs of words, got number$/,
  ],
  ['null', null, TypeError, /^options\.lexicon: expected TSV text, .* got null$/],
  [
    'pairs that are not all strings',
    [
      ['a', 'b'],
      ['c', 1],
    ],
    TypeError,
    /^options\.lexicon\[1\]: expected an array of strings, got array$/,
  ],
  ['words in place of pairs', ['a', 'b'], TypeError, /^options\.lexicon\[0\]: expected an array/],
  [
    'a pair of three',
    [['a', 'b', 'c']],
    RangeError,
    /^options\.lexicon\[0\]: expected a pair of strings, got 3$/,
  ],
  [
    'a name that a table does not have',
    { languages: ['es', 'en'], entires: [] },
    TypeError,
    /^options\.lexicon\.entires: unknown; expected one of languages, entries$/,
  ],
  [
    'a table without entries',
    { languages: ['es', 'en'] },
    TypeError,
    /^options\.lexicon\.entries: expected an array, got undefined$/,
  ],
  [
    'a table without languages',
    { entries: [] },
    TypeError,
    /^options\.lexicon\.languages: expected an array of strings, got undefined$/,
  ],
  ['empty text', ' \n', RangeError, /^options\.lexicon: expected a first row of language tags/],
  ['one language', 'es\nuno', RangeError, /^options\.lexicon, row 1: expected two languages/],
  ['no first row', 'abogado\tlawyer\n', RangeError, /row 1: expected language tags .* "abogado"/],
  [
    'values parted by commas',
    'es,en\na,b',
    RangeError,
    /row 1: expected language tags .* "es,en"$/,
  ],
  [
    'a language twice',
    'es\tES\n',
    RangeError,
    /row 1: expected each language once, got "es" and "ES"$/,
  ],
  ['no language', 'es\tund\n', RangeError, /row 1: expected language tags .* got "und"$/],
  ['no language, in a script', 'und-Latn\tes\n', RangeError, /row 1: expected language tags/],
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

test('what is wrong with a lexicon is told in parts, too, for a page to tell in its own words', async () => {
  const fault = async (/** @type {string} */ lexicon) => {
    const error = await compared({ lexicon }).then(
      () => assert.fail('it is refused'),
      (reason) => reason,
    );
    const { name, problem, row, languages } = error;
    return [name, problem, row, languages];
  };
  assert.deepEqual(await fault('\n'), ['RangeError', 'empty', undefined, undefined]);
  assert.deepEqual(await fault('# mine\nabogado\tlawyer'), [
    'RangeError',
    'languages',
    2,
    undefined,
  ]);
  assert.deepEqual(await fault('es'), ['RangeError', 'few', 1, undefined]);
  assert.deepEqual(await fault('es\tES'), ['RangeError', 'repeated', 1, undefined]);
  assert.deepEqual(await fault('tlh\tnv\na\tb\tc'), ['RangeError', 'wide', 2, undefined]);
  assert.deepEqual(await fault('es\ten\na\tb'), [
    'RangeError',
    'unserved',
    undefined,
    ['tlh', 'nv'],
  ]);
});
