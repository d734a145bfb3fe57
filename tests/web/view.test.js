/**
 * The pure half of the front end: from a comparison to rows, marks, ghosts, ribbons and words.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Navigation } from '../../web/element/navigation.js';
import { loadPanelWords, loadStrings } from '../../web/element/words.js';
import { joinCounterparts } from '../../web/model/counterparts.js';
import { MARK_ORDER, MARKS } from '../../web/model/mark-table.js';
import { summarize } from '../../web/model/summary.js';
import { directionOf } from '../../web/render/direction.js';
import { nestMarks } from '../../web/render/marks.js';
import { buildMap, MAP_WIDTH } from '../../web/render/ribbons.js';
import { changesOf, entriesOf } from '../../web/render/rows.js';
import { LANGUAGES, languageOf, strings } from '../../web/render/strings.js';
import { buildView } from '../../web/render/view.js';
import { describePair, describeStates, describeTies } from '../../web/render/wording.js';
import { fixture } from './fixture-comparison.js';

await Promise.all([loadPanelWords(), ...LANGUAGES.map(loadStrings)]);

const view = buildView(fixture);

/**
 * Marked text in one line: "[fact number right: 412]".
 *
 * @param {import('../../web/render/marks.js').TextNode[]} nodes
 * @returns {string}
 */
const written = (nodes) =>
  nodes
    .map((node) => {
      if ('text' in node) return node.text;
      const { type, kind, side } = node.info;
      return `[${type} ${kind} ${side}: ${written(node.children)}]`;
    })
    .join('');

/**
 * @param {number} version
 * @param {number} sentence
 */
const sentenceView = (version, sentence) =>
  view.rows
    .flatMap(({ cells }) => cells[version].items)
    .find((item) => item.type === 'sentence' && item.sentence === sentence);

test('every sentence of every version stands in the view exactly once', () => {
  fixture.versions.forEach(({ sentences }, version) => {
    const shown = view.rows
      .flatMap(({ cells }) => cells[version].items)
      .filter(({ type }) => type === 'sentence')
      .map(({ sentence }) => sentence);
    assert.deepEqual(
      shown.toSorted((a, b) => a - b),
      sentences.map((_, index) => index),
    );
  });
});

test('the marked text of a sentence is its text, whatever the marks', () => {
  for (const { cells } of view.rows) {
    for (const item of cells.flatMap(({ items }) => items)) {
      if (item.type !== 'sentence') continue;
      const { text, sentences } = fixture.versions[item.version];
      const { from, to } = sentences[item.sentence];
      /** @type {(nodes: import('../../web/render/marks.js').TextNode[]) => string} */
      const plain = (nodes) =>
        nodes.map((node) => ('text' in node ? node.text : plain(node.children))).join('');
      assert.equal(plain(item.nodes), text.slice(from, to));
    }
  }
});

test('a fact inside an edit is a fact that holds the changed words, and the edit goes on around it', () => {
  const item = sentenceView(1, 0);
  assert.ok(item?.type === 'sentence');
  assert.match(
    written(item.nodes),
    /\[fact date right: \[edit changed right: 4\.15 de la madrugada\]\]\[edit changed right: {2}con \]\[fact number right: \[edit changed right: 412\]\]/,
  );
});

test('marks that cross are cut so that they nest', () => {
  const text = 'one two three four';
  const marking = (
    /** @type {number} */ from,
    /** @type {number} */ to,
    /** @type {any} */ info,
  ) => ({
    range: { from, to },
    info: { side: 'left', ...info },
  });
  const nodes = nestMarks(text, { from: 0, to: text.length }, [
    marking(4, 13, { type: 'edit', kind: 'changed' }),
    marking(8, 18, { type: 'fact', kind: 'name' }),
  ]);
  assert.equal(
    written(nodes),
    'one [edit changed left: two ][fact name left: [edit changed left: three] four]',
  );
});

test('ties are innermost marks on both sides, under one name', () => {
  const [left, right] = [sentenceView(1, 5), sentenceView(2, 6)];
  assert.ok(left?.type === 'sentence' && right?.type === 'sentence');
  assert.match(
    written(left.nodes),
    /\[edit changed right: \[tie number left: dos\]\]\]\[edit changed right: {2}\[tie translation left: horas\]\]/,
  );
  assert.match(written(right.nodes), /the \[tie translation right: first\] line/);
  assert.deepEqual(
    right.ties.map(({ own, other, ties }) => [own, other, ties.map(({ tie }) => tie)]),
    [['C7', 'B6', ['1-6-0', '1-6-1', '1-6-2', '1-6-3']]],
  );
  assert.deepEqual(
    left.ties[0].ties.map(({ tie }) => tie),
    right.ties[0].ties.map(({ tie }) => tie),
  );
});

test('a sentence lists what ties it, in its own order and its own words first', () => {
  const item = sentenceView(2, 0);
  assert.ok(item?.type === 'sentence');
  const [{ ownLang, otherLang, ties }] = item.ties;
  assert.deepEqual([ownLang, otherLang], ['en', 'es']);
  assert.deepEqual(
    ties.map(({ kind, own, other }) => `${kind}: ${own} = ${other}`),
    [
      'name: Luz de Alborán = Luz de Alborán',
      'translation: Tuesday = martes',
      'number: 12 = 12',
      'name: Almería = Almería',
      'cognate: confirmed = confirmó',
    ],
  );
  assert.deepEqual(sentenceView(0, 0)?.ties, [], 'a sentence in one language has none');
  assert.deepEqual(sentenceView(2, 3)?.ties, [], 'nor one without a counterpart');
});

test('every sentence of a bead lists the ties of the whole bead, which it names', () => {
  const told = (/** @type {number} */ version, /** @type {number} */ sentence) => {
    const item = sentenceView(version, sentence);
    assert.ok(item?.type === 'sentence');
    return item.ties.map(({ own, other, ties }) => [own, other, ties.map((tie) => tie.own)]);
  };
  assert.deepEqual(told(1, 7), [['B8, B9', 'C9, C10, C11, C12', ['60', 'EE. UU.']]]);
  assert.deepEqual(told(1, 8), told(1, 7));
  for (const sentence of [8, 9, 10, 11]) {
    assert.deepEqual(told(2, sentence), [['C9, C10, C11, C12', 'B8, B9', ['60', 'United States']]]);
  }
  assert.equal(
    describeTies(view, 2, 8, strings.en),
    '2 words and numbers tie C9, C10, C11, C12 to B8, B9',
  );
});

test('marks beyond the sentence are clipped, and those elsewhere left out', () => {
  const text = 'One. Two three. Four.';
  const info = /** @type {const} */ ({ type: 'edit', kind: 'removed', side: 'left' });
  const nodes = nestMarks(text, { from: 5, to: 15 }, [
    { range: { from: 0, to: 8 }, info },
    { range: { from: 16, to: 20 }, info },
  ]);
  assert.equal(written(nodes), '[edit removed left: Two] three.');
});

test('two marks of one kind that overlap do not repeat text', () => {
  const info = /** @type {const} */ ({ type: 'fact', kind: 'name', side: 'right' });
  const nodes = nestMarks('abcdef', { from: 0, to: 6 }, [
    { range: { from: 0, to: 4 }, info },
    { range: { from: 2, to: 6 }, info },
  ]);
  assert.equal(written(nodes), '[fact name right: abcd][fact name right: ef]');
});

test('counterparts join through the whole chain of pairs', () => {
  const { groups } = joinCounterparts(fixture.versions, fixture.pairs);
  assert.equal(groups[0][8], groups[1][1]);
  assert.equal(groups[1][1], groups[2][1]);
  assert.equal(groups[0][3], groups[2][6], 'a split sentence reaches both of its parts');
  assert.notEqual(groups[0][9], groups[1][9]);
});

test('a moved sentence leaves a ghost at its place in each column that shows it elsewhere', () => {
  const ghosts = view.rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.type === 'ghost'
          ? [
              {
                row: index,
                version: item.version,
                sentence: item.sentence,
                towards: item.towards,
                beside: item.beside,
              },
            ]
          : [],
      ),
    ),
  );
  assert.deepEqual(ghosts, [
    { row: 0, version: 1, sentence: 1, towards: 'down', beside: 'A9' },
    { row: 0, version: 2, sentence: 1, towards: 'down', beside: 'A9' },
  ]);
});

test('a summary counts sentences and beads', () => {
  const { summary } = fixture.pairs[0];
  assert.deepEqual(summary, summarize(fixture.pairs[0].beads));
  assert.deepEqual(summary, {
    left: 11,
    right: 11,
    shared: { left: 10, right: 10 },
    same: 1,
    cosmetic: 1,
    edited: 7,
    translated: 0,
    moved: 1,
    split: 1,
    merged: 1,
    regrouped: 0,
    removed: 1,
    added: 1,
    facts: 6,
  });
});

test('a pair is told in one line, in each language', () => {
  assert.equal(
    describePair(fixture.pairs[0], strings.en),
    '10 of 11 sentences shared, 1 moved, 7 reworded, 1 split, 1 merged, 1 dropped, 1 new, 6 facts changed, 1 unsure',
  );
  assert.equal(
    describePair(fixture.pairs[0], strings.es),
    '10 de 11 oraciones en común, 1 movida, 7 reformuladas, 1 dividida, 1 unida, 1 suprimida, 1 nueva, 6 datos cambiados, 1 dudosa',
  );
  assert.equal(
    describePair(fixture.pairs[1], strings.en),
    '10 of 11 sentences translated, 1 regrouped, 1 dropped, 1 new, 1 fact changed',
  );
});

test('legend, labels and summaries call a thing by one word, in each language', () => {
  const counted = /** @type {const} */ ([
    'moved',
    'edited',
    'split',
    'merged',
    'regrouped',
    'removed',
    'added',
    'unsure',
  ]);
  for (const words of Object.values(strings)) {
    for (const mark of counted) assert.equal(words.summary[mark](1), `1 ${words.marks[mark]}`);
    assert.ok(words.summary.facts(1).includes(words.marks.fact));
    for (const { beads, summary, ...pair } of fixture.pairs) {
      const said = describePair({ ...pair, beads, summary: { ...summary, removed: 1 } }, words);
      assert.ok(said.includes(`1 ${words.marks.removed}`), `${pair.mode}: ${said}`);
    }
  }
  assert.ok(strings.en.factDropped === strings.en.marks.removed);
  assert.ok(strings.en.factAdded === strings.en.marks.added);
});

test('each mark is one row: a sign, and the same words in each language', () => {
  for (const mark of MARK_ORDER) {
    const { sign, told, style } = MARKS[mark];
    assert.match(sign, /^M[-\d\s.a-zA-Z,]+$/, mark);
    assert.ok(told !== 'label' || style.rule, `${mark} has a line around its label, or none`);
    for (const language of LANGUAGES) {
      const { marks, explanations, summary } = strings[language];
      assert.ok(marks[mark] && explanations[mark], `${mark}, ${language}`);
      const isCounted = mark in strings.en.summary;
      assert.equal(mark in summary, isCounted, `${mark}, ${language}`);
    }
  }
  for (const language of LANGUAGES) {
    assert.deepEqual(Object.keys(strings[language].marks), MARK_ORDER, language);
    const names = Object.values(strings[language].marks);
    assert.equal(new Set(names).size, names.length, `${language}: one word for one thing`);
  }
});

test('states are told in words, with both places', () => {
  const item = sentenceView(1, 1);
  assert.ok(item?.type === 'sentence');
  assert.equal(
    describeStates(item.states, strings.en),
    'reworded (A9 → B2), moved (A9 → B2), translated (B2 → C2), no tied words (B2 → C2)',
  );
});

test('a bead that is less than 80% certain is called unsure, with how sure it is', () => {
  const item = sentenceView(1, 6);
  assert.ok(item?.type === 'sentence');
  assert.equal(
    describeStates(item.states, strings.en),
    'reworded (A5 → B7), unsure (A5 → B7, 79%), translated (B7 → C8)',
  );
  assert.match(describeStates(item.states, strings.es), /dudosa \(A5 → B7, 79\u00a0%\)/);
  const label = (/** @type {number} */ version) =>
    view.rows[5].cells[version].states.map(({ mark }) => mark);
  assert.deepEqual([label(0), label(1), label(2)], [[], ['unsure'], []], 'said above one side');
  const [pair] = fixture.pairs;
  const sure = pair.beads.filter(({ similarity }) => similarity >= 0.8);
  assert.doesNotMatch(describePair({ ...pair, beads: sure }, strings.en), /unsure/);
});

test('a translation without a tie says so, and one made before there were ties does not', () => {
  const marks = ({ rows }) => rows[7].cells[2].states.map(({ mark }) => mark);
  assert.deepEqual(marks(view), ['untied']);
  const [spanish, english] = fixture.pairs;
  const beads = english.beads.map(({ ties, ...bead }) => bead);
  const older = /** @type {any} */ ({ ...fixture, pairs: [spanish, { ...english, beads }] });
  assert.deepEqual(marks(buildView(older)), []);
});

test('what a translation leaves as it was stands out, and is not counted as translated', () => {
  const [, english] = fixture.pairs;
  const pair = {
    ...english,
    left: 0,
    right: 1,
    beads: [
      { ...english.beads[0], relation: /** @type {const} */ ('same'), similarity: 1, ties: [] },
    ],
  };
  pair.summary = summarize(pair.beads);
  const { rows, marks } = buildView({
    ...fixture,
    versions: fixture.versions.slice(1),
    pairs: [pair],
    rows: [{ cells: [[0], [0]], relation: 'same' }],
  });
  const said = (/** @type {number} */ version) =>
    rows[0].cells[version].states.map(({ mark }) => mark);
  assert.deepEqual([said(0), said(1)], [[], ['untranslated']], 'said above the translation');
  assert.deepEqual(
    changesOf(rows).map(({ index }) => index),
    [0],
  );
  assert.deepEqual(marks, ['same', 'untranslated']);
  assert.equal(describePair(pair, strings.en), '0 of 1 sentence translated, 1 untranslated');
  assert.equal(describePair(pair, strings.es), '0 de 1 oración traducida, 1 sin traducir');
  const inOne = { ...pair, mode: /** @type {const} */ ('monolingual') };
  assert.equal(describePair(inOne, strings.en), 'Identical, 1 of 1 sentence shared');
});

test('rows that are unsure are not folded away with the unchanged', () => {
  const [, english] = fixture.pairs;
  const plain = (/** @type {number} */ similarity) =>
    buildView({
      ...fixture,
      versions: fixture.versions.slice(1),
      pairs: [
        {
          ...english,
          left: 0,
          right: 1,
          beads: [{ ...english.beads[0], similarity }],
        },
      ],
      rows: [{ cells: [[0], [0]], relation: 'translated' }],
    });
  assert.deepEqual(
    entriesOf(plain(0.9).rows, 'changes').map(({ type }) => type),
    ['fold'],
  );
  assert.deepEqual(
    entriesOf(plain(0.5).rows, 'changes').map(({ type }) => type),
    ['row'],
  );
  assert.deepEqual(changesOf(plain(0.5).rows), [], 'though it is no change');
});

test('fact changes are told as the articles write them, long ones around what differs', () => {
  const told = view.facts[0].map(({ kind, left, right }) => `${kind}: ${left} > ${right}`);
  assert.deepEqual(told, [
    'number: 340 > 412',
    'date:  > 4.15 de la madrugada',
    'quotation: …seco y de pronto se apagaron… > …seco y se apagaron…',
    'number: una > dos',
    'number: tercera > cuarta',
    'date: 30 de junio > 15 de julio',
  ]);
});

test('the legend knows only marks that occur, in its order', () => {
  assert.deepEqual(view.marks, [
    'same',
    'cosmetic',
    'edited',
    'translated',
    'tie',
    'moved',
    'split',
    'merged',
    'regrouped',
    'removed',
    'added',
    'fact',
    'unsure',
    'untied',
  ]);
  const plain = buildView({
    ...fixture,
    versions: fixture.versions.slice(0, 2),
    pairs: [{ ...fixture.pairs[0], beads: [fixture.pairs[0].beads[1]] }],
    rows: [{ cells: [[1], [2]], relation: 'same' }],
  });
  assert.deepEqual(plain.marks, ['same']);
  const [, english] = fixture.pairs;
  const translated = buildView({
    ...fixture,
    versions: fixture.versions.slice(1),
    pairs: [{ ...english, left: 0, right: 1, beads: [english.beads[0]] }],
    rows: [{ cells: [[0], [0]], relation: 'translated' }],
  });
  assert.deepEqual(translated.marks, ['translated', 'tie'], 'with the overline of tied words');
});

test('each version is marked against the nearest before it in its language', () => {
  const shownOf = (/** @type {[number, number, string][]} */ list) => {
    const count = 1 + Math.max(...list.map(([, right]) => right));
    const { shownPairs } = buildView({
      versions: Array.from({ length: count }, () => ({ ...fixture.versions[0], sentences: [] })),
      pairs: list.map(([left, right, mode]) => ({
        ...fixture.pairs[0],
        left,
        right,
        mode: mode === 'one' ? 'monolingual' : 'bilingual',
        beads: [],
      })),
      rows: [],
      precise: true,
    });
    return shownPairs.map((pair) => `${list[pair][0]}${list[pair][1]}`).join(' ');
  };
  assert.equal(
    shownOf([
      [0, 1, 'one'],
      [0, 2, 'two'],
      [1, 2, 'two'],
    ]),
    '01 12',
    'Spanish, Spanish, English',
  );
  assert.equal(
    shownOf([
      [0, 1, 'two'],
      [0, 2, 'one'],
      [1, 2, 'two'],
    ]),
    '01 02',
    'Spanish, English, Spanish',
  );
  assert.equal(
    shownOf([
      [0, 1, 'one'],
      [0, 2, 'one'],
      [0, 3, 'two'],
      [1, 2, 'one'],
      [1, 3, 'two'],
      [2, 3, 'two'],
    ]),
    '01 12 23',
    'three Spanish ones, English',
  );
});

test('a translation is marked against the version that it translates', () => {
  const pairOf = (
    /** @type {number} */ left,
    /** @type {number} */ shared,
    /** @type {number} */ moved,
  ) => {
    const [, pair] = fixture.pairs;
    const summary = { ...pair.summary, shared: { left: shared, right: shared }, moved };
    return { ...pair, left, right: 2, beads: [], summary };
  };
  const shownOf = (/** @type {ReturnType<typeof pairOf>[]} */ pairs) =>
    buildView({
      versions: fixture.versions.map((version) => ({ ...version, sentences: [] })),
      pairs: [...pairs, { ...fixture.pairs[0], beads: [] }],
      rows: [],
      precise: true,
    }).shownPairs;
  assert.deepEqual(
    shownOf([pairOf(0, 9, 5), pairOf(1, 8, 0)]),
    [0, 2],
    'which shares more with it',
  );
  assert.deepEqual(shownOf([pairOf(0, 9, 0), pairOf(1, 9, 3)]), [0, 2], 'in fewer changes');
  assert.deepEqual(shownOf([pairOf(0, 9, 1), pairOf(1, 9, 1)]), [1, 2], 'else the nearest');
  assert.deepEqual(shownOf([pairOf(0, 9, 1)]), [0, 1], 'all where each is joined but once');
});

test('unchanged rows fold, changed ones stay', () => {
  const folded = entriesOf(view.rows, 'changes').map((entry) =>
    entry.type === 'row' ? entry.row.index : `fold of ${entry.rows.length}`,
  );
  assert.deepEqual(folded, [0, 'fold of 1', 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('the keyboard goes down a column, across to counterparts, and from change to change', () => {
  const navigation = new Navigation(view.rows, 3, changesOf(view.rows));
  const at = (/** @type {number} */ version, /** @type {number} */ sentence, ghost = false) => ({
    version,
    sentence,
    ghost,
  });
  const name = (/** @type {any} */ stop) =>
    stop && `${stop.ghost ? 'ghost ' : ''}${stop.version}:${stop.sentence}`;
  assert.equal(name(navigation.first()), '0:0');
  assert.equal(name(navigation.along(at(1, 0), 1)), 'ghost 1:1');
  assert.equal(name(navigation.along(at(1, 1, true), 1)), '1:2');
  assert.equal(name(navigation.along(at(0, 0), -1)), undefined);
  assert.equal(name(navigation.across(at(0, 8), 1)), '1:1');
  assert.equal(name(navigation.across(at(0, 9), 1)), undefined);
  assert.equal(name(navigation.edge(at(2, 4), 'last')), '2:12');
  assert.deepEqual(
    [navigation.change(-1, 1), navigation.change(0, 1), navigation.change(0, -1)].map((found) => [
      name(found?.stop),
      found?.position,
    ]),
    [
      ['0:0', 0],
      ['2:3', 1],
      ['0:10', 9],
    ],
  );
});

test('the map keeps its bars within its width and draws a ribbon for each bead with two sides', () => {
  const { bars, ribbons } = buildMap(view);
  for (const row of bars) {
    const last = row[row.length - 1];
    assert.ok(Math.abs(last.x + last.width - MAP_WIDTH) < 0.1);
  }
  assert.equal(ribbons.length, 18);
  assert.equal(ribbons.filter(({ moved }) => moved).length, 1);
  const alone = bars
    .flat()
    .filter(({ removed, added }) => removed || added)
    .map(({ version, sentence, removed, added }) => ({ version, sentence, removed, added }));
  assert.deepEqual(alone, [
    { version: 0, sentence: 9, removed: true, added: false },
    { version: 1, sentence: 9, removed: true, added: true },
    { version: 2, sentence: 3, removed: false, added: true },
  ]);
});

test('all languages say the same things', () => {
  /** @type {(words: object) => unknown} */
  const shape = (words) =>
    Object.fromEntries(
      Object.entries(words).map(([key, value]) => [
        key,
        typeof value === 'object' ? shape(value) : typeof value,
      ]),
    );
  for (const language of LANGUAGES) {
    assert.deepEqual(shape(strings[language]), shape(strings.en), language);
  }
  assert.equal(languageOf('es-MX'), 'es');
  assert.equal(languageOf('zh-Hant-TW'), 'zh');
  assert.equal(languageOf('qu'), 'en');
  assert.equal(languageOf('constructor'), 'en');
});

test('directions follow language and script', () => {
  assert.deepEqual(['es', 'ar', 'he-IL', 'az-Arab', 'ar-Latn', 'und', ''].map(directionOf), [
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'auto',
    'auto',
  ]);
});
