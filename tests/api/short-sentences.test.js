// What is too short for words to tell where it belongs: cells, numbered items, headlines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../web/index.js';

/**
 * @param {string[]} left
 * @param {string[]} right
 * @param {string[]} [langs]
 * @returns {Promise<string>} "0:0 1:1,2", and ":3 2:" for what has no counterpart
 */
async function beadsOf(left, right, langs = ['en', 'en']) {
  const { pairs } = await compare([
    { sentences: left, lang: langs[0] },
    { sentences: right, lang: langs[1] },
  ]);
  return pairs[0].beads.map(({ left: own, right: other }) => `${own}:${other}`).join(' ');
}

test('cells of a table are paired by their place, and their facts are told', async () => {
  const table = (/** @type {string} */ price) => ({
    lang: 'en',
    html: `<table><tr><td>Lentils</td><td>${price}</td></tr><tr><td>Barley</td><td>3.10</td></tr></table>`,
  });
  const { pairs } = await compare([table('2.40'), table('2.75')]);
  assert.deepEqual(
    pairs[0].beads.map(({ left, right, relation }) => [left, right, relation]),
    [
      [[0], [0], 'same'],
      [[1], [1], 'edited'],
      [[2], [2], 'same'],
      [[3], [3], 'same'],
    ],
  );
  assert.deepEqual(
    pairs[0].beads[1].facts.map(({ leftValue, rightValue }) => [leftValue, rightValue]),
    [['2.4', '2.75']],
  );
  assert.equal(await beadsOf(['Gate', '7', '12'], ['Gate', '9', '15']), '0:0 1:1 2:2');
  assert.equal(
    await beadsOf(
      ['Is it open?', 'No', 'Is it free?', 'Yes'],
      ['Is it open?', 'Yes', 'Is it free?', 'Yes'],
    ),
    '0:0 1:1 2:2 3:3',
  );
});

test('what differs in number or kind is not paired by its place', async () => {
  assert.equal(await beadsOf(['Gate', '7', '12'], ['Gate', '9']), '0:0 :1 1: 2:');
  assert.equal(await beadsOf(['Gate', '7'], ['Gate', 'closed']), '0:0 :1 1:');
});

const items = /** @type {Record<string, string[]>} */ ({
  en: ['Bread', 'Milk', 'Cheese', 'Salt', 'Oil'],
  de: ['Brot', 'Milch', 'Käse', 'Salz', 'Öl'],
  es: ['Pan', 'Leche', 'Queso', 'Sal', 'Aceite'],
  fr: ['Pain', 'Lait', 'Fromage', 'Sel', 'Huile'],
  ru: ['Хлеб', 'Молоко', 'Сыр', 'Соль', 'Масло'],
});
const roman = ['I', 'II', 'III', 'IV', 'V'];
/** @type {Record<string, (place: number) => string>} */
const markers = {
  arabic: (place) => `${place + 1}. `,
  roman: (place) => `${roman[place]}. `,
  parentheses: (place) => `(${place + 1}) `,
};

/** @param {string[]} list @param {string} kind */
const numbered = (list, kind) => list.map((item, place) => markers[kind](place) + item);

for (const [lang, list] of Object.entries(items)) {
  for (const kind of Object.keys(markers)) {
    test(`of a list in English, an item is dropped and the rest renumbered (${lang}, ${kind})`, async () => {
      for (let dropped = 0; dropped < list.length; dropped += 1) {
        const rest = list.filter((_, place) => place !== dropped);
        const wanted = list.map((_, place) => {
          if (place === dropped) return `${place}:`;
          return `${place}:${place < dropped ? place : place - 1}`;
        });
        assert.equal(
          await beadsOf(numbered(items.en, 'arabic'), numbered(rest, kind), ['en', lang]),
          wanted.join(' '),
          `without ${list[dropped]}`,
        );
      }
    });
  }
}

/** @type {[string, string, string][]} */
const headlines = [
  [
    'en',
    'The harbour authority of Port Ellis said late on Sunday that the strike is over.',
    'The harbour authority of Port Ellis said late on Sunday it would sue the two shipping lines whose tankers blocked the canal for nine days.',
  ],
  [
    'es',
    'La federación de pescadores de la ría anunció el domingo que termina la huelga.',
    'La federación de pescadores de la ría anunció el domingo una demanda contra las navieras cuyos barcos cerraron el canal durante nueve días.',
  ],
  [
    'de',
    'Die Hafenbehörde von Ellisburg hat am späten Sonntag das Ende des Streiks verkündet.',
    'Die Hafenbehörde von Ellisburg hat am späten Sonntag zwei Reedereien verklagt, deren Tanker den Kanal neun Tage lang versperrt hatten.',
  ],
];

for (const [lang, left, right] of headlines) {
  test(`a lone sentence that begins as its counterpart does is one with it (${lang})`, async () => {
    assert.equal(await beadsOf([left], [right], [lang, lang]), '0:0');
  });
}
