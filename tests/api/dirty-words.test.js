// What layout, typing and notes leave inside and between words is no difference between two texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../web/index.js';

/** @param {string} lang @param {string} left @param {string} right */
async function differences(lang, left, right) {
  const { pairs } = await compare([
    { lang, text: left },
    { lang, text: right },
  ]);
  return pairs[0].beads.flatMap(({ relation, edits, facts }) =>
    relation === 'same' || relation === 'cosmetic' ? [...edits, ...facts] : [relation],
  );
}

/** @type {[string, string, string, string][]} */
const alike = [
  [
    'notes after stops',
    'en',
    'The dam was empty.12 The mayor denied it.',
    'The dam was empty. The mayor denied it.',
  ],
  [
    'notes numbered anew',
    'es',
    'La presa estaba vacía.[4] Nadie preguntó.[5]',
    'La presa estaba vacía.[1] Nadie preguntó.[2]',
  ],
  [
    'raised notes and stars',
    'de',
    'Der Damm war leer.¹ Niemand fragte.',
    'Der Damm war leer.* Niemand fragte.',
  ],
  [
    'a note inside a sentence',
    'fr',
    'Le barrage, dit Ito,[3] est plein.',
    'Le barrage, dit Ito, est plein.',
  ],
  [
    'a word broken at a line end',
    'es',
    'La presa, según el infor-\nme, está llena.',
    'La presa, según el informe, está llena.',
  ],
  [
    'a word broken in both, elsewhere',
    'en',
    'The prac-\ntices of the office changed.',
    'The practi-\nces of the office changed.',
  ],
  [
    'a soft hyphen at a line end',
    'de',
    'Der Stau\u00ad\ndamm ist seit Mai voll.',
    'Der Staudamm ist seit Mai voll.',
  ],
  [
    'a hyphen of its own at a line end',
    'en',
    'A well-\nknown man left the town.',
    'A well-known man left the town.',
  ],
  [
    'a line end in a Chinese word',
    'zh',
    '大坝满了，没有人知\n道为什么。',
    '大坝满了，没有人知道为什么。',
  ],
  ['a line end in a Japanese word', 'ja', 'ダムがいっ\nぱいになった。', 'ダムがいっぱいになった。'],
  [
    'kinds of spaces',
    'fr',
    'Il a payé 1 500 € : oui !',
    'Il a payé 1\u202f500\u00a0€\u202f: oui\u202f!',
  ],
  [
    'two notes in a row',
    'en',
    'The dam was empty.[1][2] The mayor, says Ito,[3][4] denied it.',
    'The dam was empty. The mayor, says Ito, denied it.',
  ],
  [
    'two notes in a row, in Chinese',
    'zh',
    '大坝满了。[1][2]没有人知道。',
    '大坝满了。没有人知道。',
  ],
  ['what cannot be seen in Chinese', 'zh', '没有人知\u200b道为\u2060什么。', '没有人知道为什么。'],
  ['what cannot be seen in Japanese', 'ja', 'いっ\u00adぱいに\u200bなった。', 'いっぱいになった。'],
  ['what cannot be seen in Korean', 'ko', '시장\u200e은 역\u2060으로 갔다.', '시장은 역으로 갔다.'],
  [
    'letters of old encodings',
    'ro',
    'Iaşi şi Ţara sunt departe. Vecinii aşteaptă.',
    'Iași și Țara sunt departe. Vecinii așteaptă.',
  ],
  [
    'what cannot be seen',
    'ru',
    'Плотина\u200b полна.\u200e Шёл дождь.',
    'Плотина полна. Шёл дождь.',
  ],
];

for (const [what, lang, left, right] of alike) {
  test(`${what}: no difference`, async () => {
    assert.deepEqual(await differences(lang, left, right), []);
    assert.deepEqual(await differences(lang, right, left), []);
  });
}

test('numbers in brackets that are no notes are words', async () => {
  assert.notDeepEqual(
    await differences('en', 'He paid [12] dollars for it.', 'He paid [13] dollars for it.'),
    [],
  );
  assert.notDeepEqual(await differences('de', 'Es kostet 5 m² Land.', 'Es kostet 5 m³ Land.'), []);
});
