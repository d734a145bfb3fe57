// Places that took each other's place across languages, with the packs as they are shipped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../web/index.js';

/** What differs of a bead: "name Rome -> Cairo". @param {[string, string]} left @param {[string, string]} right */
async function changes([leftLang, left], [rightLang, right]) {
  const { pairs } = await compare(
    [
      { text: left, lang: leftLang },
      { text: right, lang: rightLang },
    ],
    { minSimilarity: 0 },
  );
  return pairs[0].beads
    .flatMap(({ facts }) => facts)
    .map((fact) => `${fact.kind} ${fact.leftValue} -> ${fact.rightValue}`)
    .join(', ');
}

/** @type {{ left: [string, string], right: [string, string], changed: RegExp | '' }[]} */
const cases = [
  {
    left: ['ja', '漁師は火曜日にパリに着いた。'],
    right: ['en', 'The fisherman arrived in London on Tuesday.'],
    changed: /^name .* -> london$/,
  },
  {
    left: ['ko', '어부는 화요일 베를린에 도착했다.'],
    right: ['en', 'The fisherman arrived in Madrid on Tuesday.'],
    changed: /^name .* -> madrid$/,
  },
  {
    left: ['ar', 'وصل الصياد إلى بغداد يوم الثلاثاء.'],
    right: ['en', 'The fisherman arrived in Amman on Tuesday.'],
    changed: /^name .* -> amman$/,
  },
  {
    left: ['he', 'הדייג הגיע לרומא ביום שלישי.'],
    right: ['en', 'The fisherman arrived in Athens on Tuesday.'],
    changed: /^name .* -> athens$/,
  },
  {
    left: ['ja', '祭りはシンガポールで開かれる。'],
    right: ['zh', '节日将在曼谷举行。'],
    changed: /^name /,
  },
  {
    left: ['tr', 'Balıkçı salı günü Bakü’ye gitti.'],
    right: ['en', 'The fisherman went to Tbilisi on Tuesday.'],
    changed: /^name .* -> tbilisi$/,
  },
  {
    left: ['ru', 'Приз получил Сергей Волков.'],
    right: ['en', 'The prize went to Dmitry Orlov.'],
    changed: /^name .* -> dmitry orlov$/,
  },
  {
    left: ['ja', '漁師は火曜日にパリに着いた。'],
    right: ['en', 'The fisherman arrived in Paris on Tuesday.'],
    changed: '',
  },
  {
    left: ['ko', '어부는 화요일 베를린에 도착했다.'],
    right: ['en', 'The fisherman arrived in Berlin on Tuesday.'],
    changed: '',
  },
  {
    left: ['ar', 'وصل الصياد إلى بغداد يوم الثلاثاء.'],
    right: ['es', 'El pescador llegó a Bagdad el martes.'],
    changed: '',
  },
  {
    left: ['he', 'הדייג הגיע לרומא ביום שלישי.'],
    right: ['en', 'The fisherman arrived in Rome on Tuesday.'],
    changed: '',
  },
  {
    left: ['hu', 'A halász kedden a Csendes-óceánra indult.'],
    right: ['en', 'The fisherman set out for the Pacific on Tuesday.'],
    changed: '',
  },
];

test('a place in a script without capitals is told where another took its place', async (t) => {
  for (const { left, right, changed } of cases) {
    await t.test(`${left.join(': ')} | ${right.join(': ')}`, async () => {
      const found = await changes(left, right);
      if (changed === '') assert.equal(found, '');
      else assert.match(found, changed);
    });
  }
});
