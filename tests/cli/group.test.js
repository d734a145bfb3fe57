// `cotejo group`: which articles of a collection are versions of each other, in one language and
// across languages; what it writes, `cotejo batch` reads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cluster } from '../../web/cli/group/clusters.js';
import { featuresOf } from '../../web/cli/group/features.js';
import { Groups } from '../../web/cli/group/groups.js';
import { Sketches } from '../../web/cli/group/sketches.js';
import { run } from './cotejo.js';

const storm = {
  es: 'Una tormenta dejó sin luz a 1.200 hogares de Puerto Alegría el jueves. El viento alcanzó los 93 kilómetros por hora en Cabo Sereno, según Meteoalegría. La alcaldesa, Elvira Solano, abrió el polideportivo. La compañía Voltaria repuso el servicio tras 37 horas.',
  later:
    'La compañía Voltaria repuso el servicio el sábado, tras 37 horas. Una tormenta dejó sin luz a 1.450 hogares de Puerto Alegría el jueves. El viento alcanzó los 93 kilómetros por hora en Cabo Sereno, según Meteoalegría. Nadie resultó herido.',
  en: 'A storm left 1,200 homes in Puerto Alegría without power on Thursday. The wind reached 93 kilometres per hour at Cabo Sereno, said Meteoalegría. The mayor, Elvira Solano, opened the sports hall. The company Voltaria restored power after 37 hours.',
  ru: 'Шторм оставил без света 1200 домов. Мэр Эльвира Солано открыла спортзал, где ночевали 64 человека. Компания Вольтария вернула свет через 37 часов, а ветер достигал 93 километров в час.',
};
const others = [
  'El museo de Villarrubia reabrió tras cinco meses de obras. El director, Aurelio Prats, prevé 21.000 visitas este año. La entrada costará 8 euros.',
  'The library of Little Marden opens on Sundays. It has forty seats and a garden. Readers asked for this for years, said the librarian, Joan Whitlow.',
  'Der Fluss stieg am Montag um vier Meter. Die Schulen schlossen am Mittag. Der Bürgermeister, Jonas Feldmann, bat um Ruhe.',
  'La selección ganó por tres goles a uno. El entrenador elogió a sus jugadores. El próximo partido será en abril, en Talmera, ante 34.000 personas.',
];

/** @param {string[]} texts */
function groupsOf(texts) {
  const groups = new Groups();
  for (const text of texts) groups.add(text);
  return groups.find();
}

test('versions in one language and a translation make a group, strangers none', () => {
  assert.deepEqual(
    groupsOf([others[0], storm.es, others[1], storm.en, others[2], storm.later, others[3]]),
    [[1, 3, 5]],
  );
  assert.deepEqual(groupsOf(others), []);
});

test('names meet across alphabets, numbers across their ways of writing', () => {
  const marks = (/** @type {string} */ text) => new Set(featuresOf(text).marks);
  const shared = (/** @type {string} */ a, /** @type {string} */ b) =>
    [...marks(a)].filter((mark) => marks(b).has(mark)).length;
  assert.equal(shared('el 1.200 y el 3,5', 'the 1,200 and 3.5'), 2);
  assert.equal(shared('dijo Elvira Solano', 'сказала Эльвира Солано'), 2);
  assert.equal(shared('son ١٢٠٠ casas', 'are 1200 homes'), 1);
  assert.equal(shared('The wind blew.', 'The rain fell.'), 0, 'what opens a sentence is no name');
  assert.ok(shared(storm.es, storm.ru) >= 4);
});

test('a sketch tells what share of their words two texts have in common', () => {
  const sketches = new Sketches();
  const set = (/** @type {number} */ from, /** @type {number} */ to) =>
    Uint32Array.from({ length: to - from }, (_, index) => Math.imul(from + index, 0x9e3779b1));
  for (const hashes of [set(0, 300), set(100, 400), set(0, 300), set(1000, 1300)])
    sketches.add(hashes);
  assert.equal(sketches.likeness(0, 2), 1);
  assert.ok(Math.abs(sketches.likeness(0, 1) - 0.5) < 0.12, String(sketches.likeness(0, 1)));
  assert.ok(sketches.likeness(0, 3) < 0.05);
  /** @type {Set<string>} */
  const found = new Set();
  sketches.pairs(0.3, 8, (left, right) => found.add([left, right].sort().join()));
  assert.deepEqual([...found].sort(), ['0,1', '0,2', '1,2']);
});

test('one wrong link does not chain two clusters', () => {
  const link = (/** @type {number} */ left, /** @type {number} */ right, strength = 0.9) => ({
    left,
    right,
    strength,
  });
  const two = [link(0, 1), link(0, 2), link(1, 2), link(3, 4), link(3, 5), link(4, 5)];
  assert.deepEqual(cluster(7, two, 0.5), [
    [0, 1, 2],
    [3, 4, 5],
  ]);
  assert.deepEqual(cluster(7, [...two, link(2, 3, 0.8)], 0.5), [
    [0, 1, 2],
    [3, 4, 5],
  ]);
  const many = [0, 1, 2].flatMap((left) => [3, 4, 5].map((right) => link(left, right, 0.6)));
  assert.deepEqual(cluster(7, [...two, ...many], 0.5), [[0, 1, 2, 3, 4, 5]]);
  assert.deepEqual(cluster(7, [link(0, 1, 0.4)], 0.5), []);
});

test('what it writes, batch compares; rows that are no articles are told', () => {
  const rows = [
    JSON.stringify({ id: 'x', text: others[0] }),
    JSON.stringify({ id: 'a', text: storm.es, lang: 'es', title: 'Tormenta', rank: 7 }),
    '{ "id": "b" }',
    'nothing',
    JSON.stringify({ id: 'a', html: `<p>${storm.en}</p><script>Voltaria()</script>`, lang: 'en' }),
    JSON.stringify({ id: 9, text: storm.later, lang: 'es' }),
  ];
  const { status, stdout, stderr } = run(['group'], { input: rows.join('\n') });
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^cotejo: row 3: expected an object with text, html or sentences\ncotejo: row 4: /,
  );
  const [{ id, versions, options }, ...rest] = stdout
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  assert.deepEqual(rest, []);
  assert.equal(id, 'group 1');
  assert.deepEqual(
    versions.map((/** @type {any} */ version) => version.id),
    ['a', undefined, '9'],
  );
  assert.deepEqual(versions[0], { id: 'a', text: storm.es, lang: 'es', title: 'Tormenta' });
  assert.deepEqual(options, { pairs: 'closest' });
  const compared = run(['batch'], { input: stdout });
  assert.equal(compared.status, 0, compared.stdout);
  assert.equal(JSON.parse(compared.stdout).comparison.pairs.length, 2);
});

test('HTML whose tags never end holds nothing up, and signs that are no tags stay', () => {
  const long = ['<', '<a ', '<script ', '<style>', '</'].map((tag) => tag.repeat(200_000));
  const rows = [
    ...long.map((html) => JSON.stringify({ html })),
    JSON.stringify({ id: 'es', html: `1 < 2 <p>${storm.es}</p>` }),
    JSON.stringify({ id: 'later', html: `<p>${storm.later}</p>3 > 2` }),
  ];
  const started = Date.now();
  const { status, stdout } = run(['group'], { input: rows.join('\n') });
  assert.equal(status, 0);
  assert.ok(Date.now() - started < 20_000);
  const ids = JSON.parse(stdout).versions.map((/** @type {any} */ version) => version.id);
  assert.deepEqual(ids, ['es', 'later']);
});

test('a file that is not there is told', () => {
  const { status, stderr } = run(['group', 'nowhere.jsonl']);
  assert.equal(status, 2);
  assert.match(stderr, /^cotejo: nowhere\.jsonl: there is no such file\n$/);
});
