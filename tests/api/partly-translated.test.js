// Articles that are translations of each other but for a sentence that each tells of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../web/index.js';

const spanish = [
  'El puente sobre el río Sella reabrió el lunes tras 14 meses de reparaciones.',
  'La alcaldesa Elvira Nosti lo cruzó la primera, seguida por unos 300 vecinos.',
  'Las obras costaron 2,5 millones de euros, un tercio más de lo previsto.',
  'Un panadero local, Tomas Quirke, regaló pan en el otro extremo.',
  'Nadie supo decir por qué habían fallado las luces durante la ceremonia.',
  'El viejo transbordador seguirá en servicio hasta finales de agosto.',
  'Su capitán tiene 71 años y no piensa jubilarse.',
  'Los ingenieros revisarán los pilares cada seis meses.',
];
const english = [
  'The bridge over the river Sella reopened on Monday after 14 months of repairs.',
  'Mayor Elvira Nosti crossed it first, followed by some 300 neighbours.',
  'The works cost 2.5 million euros, a third more than planned.',
  'A local baker, Tomas Quirke, gave away bread at the far end.',
  'Nobody could say why the lights had failed during the ceremony.',
  'The old ferry will go on running until the end of August.',
  'Its captain is 71 and has no wish to retire.',
  'Engineers will inspect the pillars every six months.',
];
const ownSpanish = 'La orquesta de Mérida estrenará en otoño una obra de Lucía Ferrándiz.';
const ownEnglish =
  'Harvest prices in Brandenburg fell again this autumn, farmers complained to Ingrid Hartwig.';

/** @param {string[]} left @param {string[]} right */
async function paired(left, right) {
  const { pairs } = await compare([
    { sentences: left, lang: 'es' },
    { sentences: right, lang: 'en' },
  ]);
  return pairs[0].beads
    .filter((bead) => bead.left.length > 0 && bead.right.length > 0)
    .map((bead) => `${bead.left}:${bead.right}`);
}

test('a sentence of its own in each text, at one place, is paired with nothing', async () => {
  for (const place of spanish.keys()) {
    assert.deepEqual(
      await paired(spanish.with(place, ownSpanish), english.with(place, ownEnglish)),
      [...spanish.keys()].filter((at) => at !== place).map((at) => `${at}:${at}`),
      `at ${place}`,
    );
  }
});

test('a sentence that only one text has leaves all others paired', async () => {
  for (const place of english.keys()) {
    assert.deepEqual(
      await paired(spanish, english.toSpliced(place, 0, ownEnglish)),
      [...spanish.keys()].map((at) => `${at}:${at < place ? at : at + 1}`),
      `at ${place}`,
    );
  }
});
