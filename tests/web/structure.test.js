/**
 * What an article's markup said, in the view: marks that cross emphasis and links, the setting of
 * each sentence, the place of images, and what a result from elsewhere cannot bring in.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nestMarks } from '../../web/render/marks.js';
import { structureOfSentences } from '../../web/render/structure.js';

/**
 * @import { Structure, Version } from '../../web/model/types.js'
 * @import { Info, Marking, TextNode } from '../../web/render/marks.js'
 */

/** @type {Info} */
const edit = { type: 'edit', kind: 'changed', side: 'right' };
/** @type {Info} */
const fact = { type: 'fact', kind: 'number', side: 'right' };
/** @type {Info} */
const link = { type: 'link', href: 'https://paper.example/' };
/** @type {Info} */
const emphasis = { type: 'style', kind: 'emphasis' };
/** @type {Info} */
const strong = { type: 'style', kind: 'strong' };

const SIGNS = new Map([
  [edit, 'e'],
  [fact, 'f'],
  [link, 'a'],
  [emphasis, 'i'],
  [strong, 'b'],
]);

/** @param {TextNode[]} nodes @returns {string} without any mark */
const plain = (nodes) =>
  nodes
    .map((node) => {
      if ('image' in node) return '';
      return 'text' in node ? node.text : plain(node.children);
    })
    .join('');

/** @param {TextNode[]} nodes @returns {string} "one [e two [i three]]" */
const written = (nodes) =>
  nodes
    .map((node) => {
      if ('text' in node) return node.text;
      if ('image' in node) return `[img ${node.image.alt}]`;
      return `[${SIGNS.get(node.info)} ${written(node.children)}]`;
    })
    .join('');

/**
 * @param {string} text
 * @param {[string, Info][]} marks words of the text
 */
function nested(text, marks) {
  /** @type {Marking[]} */
  const markings = marks.map(([words, info]) => {
    const from = text.indexOf(words);
    return { range: { from, to: from + words.length }, info };
  });
  return written(nestMarks(text, { from: 0, to: text.length }, markings));
}

test('an edit that begins inside emphasis and ends outside stays one edit', () => {
  assert.equal(
    nested('one two three four', [
      ['one two', emphasis],
      ['two three', edit],
    ]),
    '[i one ][e [i two] three] four',
  );
});

test('an edit that crosses the border of a link leaves the link whole', () => {
  assert.equal(
    nested('one two three four', [
      ['two three', link],
      ['three four', edit],
    ]),
    'one [a two [e three]][e  four]',
  );
});

test('a fact that a link cuts in two says on which sides it goes on', () => {
  const text = 'the 15 million';
  const nodes = nestMarks(text, { from: 0, to: text.length }, [
    { range: { from: 4, to: 14 }, info: fact },
    { range: { from: 0, to: 6 }, info: link },
  ]);
  const told = nodes.flatMap((node) => ('children' in node ? [node, ...node.children] : []));
  assert.deepEqual(
    told
      .filter((node) => 'info' in node && node.info === fact)
      .map((node) => 'info' in node && [plain([node]), node.continued, node.continues]),
    [
      ['15', false, true],
      [' million', true, false],
    ],
  );
});

test('a fact inside a link, with an edit and emphasis inside it, nests in that order', () => {
  assert.equal(
    nested('cost 15 million euros', [
      ['million', strong],
      ['15', edit],
      ['15 million', fact],
      ['cost 15 million euros', link],
    ]),
    '[a cost [f [e 15] [b million]] euros]',
  );
});

/**
 * @param {string[]} sentences
 * @param {Structure[]} structure
 * @param {ReadonlyMap<string, string>} [own]
 */
function structured(sentences, structure, own = new Map()) {
  const text = sentences.join(' ');
  let at = 0;
  const ranges = sentences.map((sentence) => {
    const range = { from: at, to: at + sentence.length };
    at = range.to + 1;
    return range;
  });
  /** @type {Version} */
  const version = {
    text,
    lang: 'en',
    title: '',
    id: '',
    paragraphs: [{ from: 0, to: text.length }],
    sentences: ranges,
    structure,
  };
  return structureOfSentences(version, own);
}

test('a link across two sentences is a link in both', () => {
  const found = structured(
    ['aaa bbb.', 'ccc ddd.'],
    [{ kind: 'link', from: 4, to: 12, href: 'https://paper.example/' }],
  );
  assert.deepEqual(
    found.map(({ markings }) => markings.length),
    [1, 1],
  );
});

test('items know their depth, number and place in their own list', () => {
  const settings = structured(
    ['aa', 'bb', 'cc', 'dd', 'ee'],
    [
      { kind: 'list', from: 0, to: 11, ordered: false },
      { kind: 'list-item', from: 0, to: 8, number: null },
      { kind: 'list', from: 6, to: 8, ordered: true },
      { kind: 'list-item', from: 6, to: 8, number: 3 },
      { kind: 'list-item', from: 9, to: 11, number: null },
      { kind: 'heading', from: 12, to: 14, level: 2 },
      { kind: 'quote', from: 12, to: 14 },
    ],
  ).map(({ setting }) => setting);
  const item = { number: null, size: 2, depth: 1 };
  assert.deepEqual(settings, [
    { heading: 0, quotes: 0, item: { ...item, position: 1, opens: true } },
    { heading: 0, quotes: 0, item: { ...item, position: 1, opens: false } },
    { heading: 0, quotes: 0, item: { number: 3, size: 1, depth: 2, position: 1, opens: true } },
    { heading: 0, quotes: 0, item: { ...item, position: 2, opens: true } },
    { heading: 2, quotes: 1, item: null },
  ]);
});

test('images stand above, among and below the words of a sentence', () => {
  /** @param {number} at @param {string} alt @returns {Structure} */
  const image = (at, alt) => ({ kind: 'image', from: at, to: at, src: 'https://a.example/', alt });
  const found = structured(
    ['aaaa.', 'bbbb.'],
    [image(0, 'a'), image(3, 'b'), image(5, 'c'), image(6, 'd'), image(99, 'e')],
  ).map(({ images }) =>
    Object.entries(images).map(([where, all]) => `${where} ${all.map(({ alt }) => alt).join()}`),
  );
  assert.deepEqual(found, [
    ['above a', 'among b', 'below c'],
    ['above d', 'among ', 'below e'],
  ]);
  assert.equal(
    written(
      nestMarks(
        'aaaa.',
        { from: 0, to: 5 },
        [{ range: { from: 1, to: 5 }, info: edit }],
        [{ at: 3, src: '', alt: 'b' }],
      ),
    ),
    'a[e aa[img b]a.]',
  );
});

test('only images of the page itself and those inside their address get one to draw from', () => {
  const data = 'data:image/png;base64,iVBORw0KGgo=';
  const own = new Map([['https://a.example/own.jpg', 'https://a.example/own-2x.jpg']]);
  const [{ images }] = structured(
    ['aaaa.'],
    ['https://a.example/own.jpg', 'https://a.example/other.jpg', data].map((src) => ({
      kind: /** @type {const} */ ('image'),
      from: 0,
      to: 0,
      src,
      alt: '',
    })),
    own,
  );
  assert.deepEqual(
    images.above.map(({ src }) => src),
    ['https://a.example/own-2x.jpg', '', data],
  );
});

test('a result from elsewhere brings in no address that could run anything', () => {
  const hostile = /** @type {Structure[]} */ (
    /** @type {unknown} */ ([
      { kind: 'link', from: 0, to: 4, href: 'javascript:alert(1)' },
      { kind: 'link', from: 0, to: 4, href: '/relative' },
      { kind: 'link', from: 0, to: 4 },
      { kind: 'link', from: 0, to: 4, href: { toString: () => 'javascript:alert(1)' } },
      { kind: 'image', from: 0, to: 0, src: 'data:image/svg+xml;base64,PHN2Zz4=', alt: '' },
      { kind: 'image', from: 0, to: 0, src: 'javascript:alert(1)', alt: '' },
      { kind: 'heading', from: 0, to: 4, level: '<b>' },
      { kind: 'script', from: 0, to: 4 },
      { kind: 'emphasis', from: -5, to: 1e9 },
      { kind: 'strong', from: 'a', to: null },
    ])
  );
  const [{ setting, markings, images }] = structured(['aaaa.'], hostile);
  assert.deepEqual(
    markings.map(({ info }) => info),
    [{ type: 'style', kind: 'emphasis' }],
  );
  assert.deepEqual(images, { above: [], among: [], below: [] });
  assert.equal(setting.heading, 1);
});

test('a result without structure is shown as before', () => {
  const [{ setting, markings }] = structured(['aaaa.'], /** @type {any} */ (undefined));
  assert.deepEqual(setting, { heading: 0, quotes: 0, item: null });
  assert.deepEqual(markings, []);
});

test('whatever crosses whatever, the text stays the text, and links are never cut', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz';
  const sentence = { from: 3, to: 22 };
  let seed = 20311;
  /** @param {number} below */
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let round = 0; round < 500; round += 1) {
    const markings = Array.from({ length: random(9) }, () => {
      const from = random(24);
      const info = [...SIGNS.keys()].filter((each) => each !== link)[random(4)];
      return { range: { from, to: from + 1 + random(12) }, info };
    });
    const from = sentence.from + random(10);
    const linked = { from, to: from + 1 + random(8) };
    const nodes = nestMarks(
      text,
      sentence,
      [...markings, { range: linked, info: link }],
      [{ at: 4 + random(18), src: '', alt: '' }],
    );
    assert.equal(plain(nodes), text.slice(sentence.from, sentence.to));
    const links = nodes.filter((node) => 'info' in node && node.info === link);
    assert.equal(links.length, 1);
    assert.equal(plain(links), text.slice(linked.from, linked.to));
    assert.equal(written(nodes).match(/\[img/g)?.length, 1);
  }
});
