// What one side says and the other denies, and who is quoted, with the packs as they are shipped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../web/index.js';

/** What differs of a bead: "negation always -> never". @param {[string, string]} left @param {[string, string]} right */
async function changes([leftLang, left], [rightLang, right]) {
  const { pairs } = await compare(
    [
      { text: left, lang: leftLang },
      { text: right, lang: rightLang },
    ],
    { minSimilarity: 0 },
  );
  const said = (
    /** @type {string} */ text,
    /** @type {{ from: number, to: number } | null} */ at,
  ) => (at ? text.slice(at.from, at.to) : 'none');
  return pairs[0].beads
    .flatMap(({ facts }) => facts)
    .map((fact) => `${fact.kind} ${said(left, fact.left)} -> ${said(right, fact.right)}`)
    .join(', ');
}

/** @type {{ left: [string, string], right: [string, string], changed: RegExp | '' }[]} */
const cases = [
  {
    left: ['en', 'The mayor has always defended the dam.'],
    right: ['en', 'The mayor has never defended the dam.'],
    changed: /^negation .*always -> .*never/,
  },
  {
    left: ['es', 'La alcaldesa siempre ha defendido la presa.'],
    right: ['es', 'La alcaldesa nunca ha defendido la presa.'],
    changed: /^negation siempre -> nunca/,
  },
  {
    left: ['de', 'Das Gericht gab der Klage der Anwohner statt.'],
    right: ['de', 'Das Gericht wies die Klage der Anwohner ab.'],
    changed: /^negation gab -> wies$/,
  },
  {
    left: ['fr', '« Le barrage tiendra », a dit le maire.'],
    right: ['fr', '« Le barrage tiendra », a dit le ministre.'],
    changed: /^name maire -> ministre$/,
  },
  {
    left: ['de', 'Der Zug aus Hamburg kam gestern zu spät.'],
    right: ['de', 'Der Zug aus Bremen kam gestern zu spät.'],
    changed: /^name Hamburg -> Bremen$/,
  },
  {
    left: ['de', 'Sie lebt in einem Tierheim am Fluss.'],
    right: ['de', 'Sie lebt in einem Pflegeheim am Fluss.'],
    changed: '',
  },
  {
    left: ['en', 'The shops in Kiel, Erfurt and Mainz will close.'],
    right: ['de', 'Die Läden in Kiel und Mainz werden geschlossen.'],
    changed: /^name Erfurt -> none$/,
  },
  {
    left: ['it', '«La diga terrà», ha detto il sindaco.'],
    right: ['it', '«La diga terrà», ha detto la sindaca.'],
    changed: '',
  },
  {
    left: ['pt', 'O arguido admitiu o furto das joias.'],
    right: ['pt', 'O arguido negou o furto das joias.'],
    changed: /^negation admitiu -> negou$/,
  },
];

for (const { left, right, changed } of cases) {
  test(`${left[1]} | ${right[1]}`, async () => {
    const told = await changes(left, right);
    if (changed === '') assert.equal(told, '');
    else assert.match(told, changed);
  });
}
