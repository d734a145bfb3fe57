// The public interface in Node with the real core and no worker: the shape of the result, the
// options, and texts nobody would write.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, languages, segment } from '../../web/index.js';
import { assertComparison, mirrored } from './comparison-shape.js';

const morning =
  'El río creció tres metros el lunes. Dos barrios de Valdemora quedaron sin luz. ' +
  'El alcalde, Tomás Ibarra, pidió calma a los vecinos. Las escuelas cerraron a mediodía.';
const evening =
  'Las escuelas cerraron a mediodía. El río creció cuatro metros el lunes. ' +
  'El alcalde, Tomás Ibarra, pidió calma y paciencia a los vecinos. Nadie resultó herido.';
const english =
  'The river rose four metres on Monday. The mayor, Tomás Ibarra, asked residents for calm and ' +
  'patience. Nobody was hurt. Schools closed at noon.';

const es = (/** @type {string} */ text) => ({ text, lang: 'es' });
const three = [es(morning), es(evening), { text: english, lang: 'en' }];

/** @param {import('../../web/index.js').Comparison} comparison @param {number} [pair] */
const relations = ({ pairs }, pair = 0) => pairs[pair].beads.map(({ relation }) => relation);

test('the result has the promised shape and nothing else', async () => {
  const comparison = await compare(three, { pairs: 'all' });
  assertComparison(comparison, 3);
  assert.deepEqual(JSON.parse(JSON.stringify(comparison)), comparison);
  assert.equal(comparison.precise, true);
});

test('an edited, a moved, a dropped and a new sentence are told apart', async () => {
  const { pairs } = await compare([es(morning), es(evening)]);
  const found = pairs[0].beads.map(({ left, right, relation, moved }) => ({
    left,
    right,
    relation: moved ? `${relation}, moved` : relation,
  }));
  assert.deepEqual(
    new Set(found.map((bead) => JSON.stringify(bead))),
    new Set(
      [
        { left: [0], right: [1], relation: 'edited' },
        { left: [1], right: [], relation: 'removed' },
        { left: [2], right: [2], relation: 'edited' },
        { left: [3], right: [0], relation: 'same, moved' },
        { left: [], right: [3], relation: 'added' },
      ].map((bead) => JSON.stringify(bead)),
    ),
  );
  const summary = pairs[0].summary;
  assert.deepEqual(summary.shared, { left: 3, right: 3 });
  assert.deepEqual([summary.moved, summary.removed, summary.added], [1, 1, 1]);
});

test('edits point at the words that changed', async () => {
  const { versions, pairs } = await compare([es(morning), es(evening)]);
  const bead = pairs[0].beads.find(({ left }) => left[0] === 0);
  const words = bead?.edits.map(({ left, right }) => [
    left && versions[0].text.slice(left.from, left.to),
    right && versions[1].text.slice(right.from, right.to),
  ]);
  assert.deepEqual(words, [['tres', 'cuatro']]);
});

test('a rendering in another language is bilingual and translated', async () => {
  const { pairs } = await compare([es(evening), three[2]]);
  assert.equal(pairs[0].mode, 'bilingual');
  const translated = pairs[0].beads.filter(({ relation }) => relation === 'translated');
  const rendered = translated.map(({ left, right }) => `${left}-${right}`);
  assert.ok(rendered.includes('1-0') && rendered.includes('2-1'), String(rendered));
});

test('titles, ids and languages come back; ids left out are numbered by position', async () => {
  const { versions } = await compare([
    { text: morning, lang: 'ES-mx', title: 'Morning', id: 'v2' },
    { text: evening, lang: 'spa' },
  ]);
  const kept = versions.map(({ lang, title, id }) => ({ lang, title, id }));
  assert.deepEqual(kept, [
    { lang: 'es-MX', title: 'Morning', id: 'v2' },
    { lang: 'es', title: '', id: "v2'" },
  ]);
});

test('pairs: adjacent, all, first', async () => {
  const pairsOf = async (/** @type {any} */ options) =>
    (await compare(three, options)).pairs.map(({ left, right }) => [left, right]);
  assert.deepEqual(await pairsOf({}), [
    [0, 1],
    [1, 2],
  ]);
  assert.deepEqual(await pairsOf({ pairs: 'adjacent' }), [
    [0, 1],
    [1, 2],
  ]);
  assert.deepEqual(await pairsOf({ pairs: 'all' }), [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  assert.deepEqual(await pairsOf({ pairs: 'first' }), [
    [0, 1],
    [0, 2],
  ]);
});

test('pairs: closest takes a translation to the version that it renders', async () => {
  const first = {
    text: 'La regata salió de Muros con catorce barcos. Ganó Uxía Lago por dos minutos. El alcalde entregó la copa en el puerto.',
    lang: 'es',
  };
  const second = {
    text: 'La feria de Noia abrió ayer con lluvia. Los puestos vendieron 300 quesos. Nadie bailó.',
    lang: 'es',
  };
  const english = {
    text: 'The regatta left Muros with fourteen boats. Uxía Lago won by two minutes. The mayor handed over the cup in the harbour.',
    lang: 'en',
  };
  const pairsOf = async (/** @type {any[]} */ versions) =>
    (await compare(versions, { pairs: 'closest' })).pairs.map(({ left, right }) => [left, right]);
  assert.deepEqual(await pairsOf([first, second, english]), [
    [0, 1],
    [0, 2],
  ]);
  assert.deepEqual(await pairsOf([second, first, english]), [
    [0, 1],
    [1, 2],
  ]);
  assert.deepEqual(await pairsOf([english, second, first]), [
    [0, 2],
    [1, 2],
  ]);
  assert.deepEqual(await pairsOf([first, english, second]), [
    [0, 1],
    [0, 2],
  ]);
  // In one language versions follow each other.
  assert.deepEqual(await pairsOf([first, second, first]), [
    [0, 1],
    [1, 2],
  ]);
});

test('of two reports a translation renders the one it covers, into however many sentences the other is cut', async () => {
  const rendered = es(
    'El ayuntamiento cerró el viernes la vieja biblioteca porque el techo tenía goteras, y los lectores deben devolver sus libros antes de fin de mes. El alcalde prometió un nuevo edificio cerca de la escuela, pero no dijo quién pagaría.',
  );
  const cut = es(
    'El viernes se cerró la biblioteca. Era un edificio viejo. El techo tenía goteras. El alcalde habló con los vecinos. Habrá un nuevo edificio. Estará cerca de la escuela. Los lectores protestaron en la plaza. La policía no detuvo a nadie. El alcalde no dijo quién pagaría.',
  );
  const english = {
    lang: 'en',
    text: 'The council closed the old library on Friday because its roof leaked, and readers must return their books before the end of the month. The mayor promised a new building near the school, but he did not say who would pay.',
  };
  for (const versions of [
    [rendered, cut, english],
    [cut, rendered, english],
    [english, cut, rendered],
  ]) {
    const { pairs } = await compare(versions, { pairs: 'closest' });
    const across = pairs.filter(({ mode }) => mode === 'bilingual');
    assert.equal(across.length, 1);
    const [{ left, right }] = across;
    assert.ok([versions[left], versions[right]].includes(rendered));
  }
});

test('no apostrophe, dash or character that cannot be seen is an edit', async () => {
  const plain = "Kim Jong-un's train - it cost 1000 euros - left the port.";
  const others = [
    ...'\u2019\u2018\u02bc\u02b9\u00b4`\u2032\uff07'
      .split('')
      .map((mark) => plain.replace("'", mark)),
    ...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d'
      .split('')
      .map((dash) => plain.replaceAll('-', dash)),
    ...'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'
      .split('')
      .map((unseen) => plain.replace('port', `po${unseen}rt`).replace('1000', `1${unseen}000`)),
  ];
  for (const other of others) {
    const { pairs } = await compare([
      { text: plain, lang: 'en' },
      { text: other, lang: 'en' },
    ]);
    const [{ relation, edits, facts }] = pairs[0].beads;
    assert.deepEqual(
      { relation, edits, facts },
      { relation: 'cosmetic', edits: [], facts: [] },
      other,
    );
  }
});

test('ignore: what differs only in ignored ways is cosmetic', async () => {
  const quotes = [
    es('Dijo «sí» el lunes por la mañana.'),
    es('Dijo "sí"  el lunes por la mañana.'),
  ];
  const cased = [es('El Presidente llegó a Lima.'), es('El presidente llegó a Lima.')];
  assert.deepEqual(relations(await compare(quotes)), ['cosmetic']);
  assert.deepEqual(relations(await compare(quotes, { ignore: { quotes: false } })), ['edited']);
  assert.deepEqual(relations(await compare(cased)), ['edited']);
  assert.deepEqual(relations(await compare(cased, { ignore: { case: true } })), ['cosmetic']);
});

test('moves: false gives no bead out of order', async () => {
  const { pairs } = await compare([es(morning), es(evening)], { moves: false });
  assert.equal(
    pairs[0].beads.some(({ moved }) => moved),
    false,
  );
});

test('minSimilarity: 1 leaves only what is equal', async () => {
  const { pairs } = await compare([es(morning), es(evening)], { minSimilarity: 1 });
  const paired = pairs[0].beads.filter(({ left, right }) => left.length && right.length);
  for (const { similarity } of paired) assert.equal(similarity, 1);
});

test('swapping two versions mirrors the result', async () => {
  for (const pair of [
    [three[0], three[1]],
    [three[1], three[2]],
  ]) {
    const there = await compare(pair);
    const back = await compare([...pair].reverse());
    assert.deepEqual(mirrored(back), mirrored(mirrored(there)));
  }
});

test('a text against itself is all the same', async () => {
  const comparison = await compare([es(morning), es(morning)]);
  assert.deepEqual(relations(comparison), ['same', 'same', 'same', 'same']);
  assert.equal(
    comparison.pairs[0].beads.some(({ moved }) => moved),
    false,
  );
});

test('the arguments are not changed', async () => {
  const given = {
    sentences: ['Uno dos.', 'Tres.'],
    lang: 'es',
    embeddings: [vector(1), vector(2)],
  };
  const before = structuredClone(given);
  await compare([given, given]);
  assert.deepEqual(given, before);
});

test('progress rises from above 0 to 1', async () => {
  /** @type {number[]} */
  const seen = [];
  await compare(three, { onProgress: (fraction) => seen.push(fraction) });
  assert.equal(seen.at(-1), 1);
  assert.ok(
    seen.every((fraction, index) => fraction > (seen[index - 1] ?? 0)),
    String(seen),
  );
});

test('progress moves on within two long texts, too, and never in a leap', async () => {
  const text = (/** @type {number} */ by) =>
    Array.from(
      { length: 900 },
      (_, at) =>
        `Boat ${at * by} left quay ${at % 97} with ${at + by} nets and a crew of ${at % 7}.`,
    ).join(' ');
  /** @type {number[]} */
  const seen = [0];
  const onProgress = (/** @type {number} */ fraction) => seen.push(fraction);
  await compare([es(text(3)), es(text(4))], { onProgress });
  const leaps = seen.map((fraction, index) => fraction - (seen[index - 1] ?? 0));
  assert.ok(seen.length > 10, String(seen));
  assert.ok(Math.max(...leaps) < 0.35, String(seen));
});

test('what onProgress throws comes out, and the core works on', async () => {
  const failure = new Error('mine');
  const onProgress = () => {
    throw failure;
  };
  await assert.rejects(compare(three, { onProgress }), (thrown) => thrown === failure);
  assertComparison(await compare(three), 3);
});

test('aborting while the core works rejects with the reason, and the core works on', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const onProgress = () => controller.abort(reason);
  const work = compare(three, { signal: controller.signal, onProgress });
  await assert.rejects(work, (thrown) => thrown === reason);
  assertComparison(await compare(three), 3);
});

test('aborting right after the call rejects with an AbortError', async () => {
  const controller = new AbortController();
  const work = compare(three, { signal: controller.signal });
  controller.abort();
  await assert.rejects(work, { name: 'AbortError' });
});

test('calls at the same time do not disturb each other', async () => {
  const alone = [await compare(three), await compare([es(evening), es(morning)])];
  const together = await Promise.all([compare(three), compare([es(evening), es(morning)])]);
  assert.deepEqual(together, alone);
});

test('segment gives the sentences that compare uses', async () => {
  const { versions } = await compare(three);
  for (const [index, version] of three.entries()) {
    assert.deepEqual({ ...(await segment(version)), id: versions[index].id }, versions[index]);
  }
});

test('texts too short to tell their languages are taken to be in one', async () => {
  // Either alone looks as much like Italian, or more like Portuguese.
  const { versions, pairs } = await compare([{ text: 'Hola. Uno.' }, { text: 'Hola. Dos.' }]);
  assert.deepEqual(
    versions.map(({ lang }) => lang),
    ['es', 'es'],
  );
  assert.equal(pairs[0].mode, 'monolingual');
  const { pairs: others } = await compare([{ text: 'Guten Tag.' }, { text: 'Добрый день.' }]);
  assert.equal(others[0].mode, 'bilingual');
});

test('a language left out is detected', async () => {
  const { versions } = await compare(three.map(({ text }) => ({ text })));
  assert.deepEqual(
    versions.map(({ lang }) => lang),
    ['es', 'es', 'en'],
  );
  assert.equal((await segment({ text: morning, lang: '' })).lang, 'es');
  assert.equal((await segment({ text: '1 2 3' })).lang, 'und');
});

test('a text of a few words takes the language of its company where that is likely', async () => {
  const langs = async (/** @type {any[]} */ ...given) =>
    (await compare(given)).versions.map(({ lang }) => lang);
  assert.deepEqual(await langs({ text: 'Hola mundo.' }, es(morning)), ['es', 'es']);
  assert.deepEqual(await langs({ text: morning }, { text: 'Hola mundo.' }), ['es', 'es']);
  assert.deepEqual(await langs({ text: '12 + 34' }, es(morning)), ['es', 'es']);
  assert.deepEqual(await langs({ text: 'Hello world.' }, es(morning)), ['en', 'es']);
  assert.deepEqual(await langs({ text: '12 + 34' }, { text: '12 + 35' }), ['und', 'und']);
});

test('html gives the article’s text, which the ranges index', async () => {
  const html = `<html lang="es"><body><nav>Portada</nav><article><h1>Crecida</h1>
    <p>El río creció <b>tres metros</b> el lunes. Nadie&nbsp;resultó herido.</p></article></body>`;
  const { text, lang, sentences, paragraphs } = await segment({ html });
  assert.equal(text, 'Crecida\n\nEl río creció tres metros el lunes. Nadie\u00a0resultó herido.');
  assert.equal(lang, 'es');
  assert.deepEqual(
    sentences.map(({ from, to }) => text.slice(from, to)),
    ['Crecida', 'El río creció tres metros el lunes.', 'Nadie\u00a0resultó herido.'],
  );
  assert.equal(paragraphs.length, 2);
});

test('sentences of one’s own stay as they are', async () => {
  const own = ['El Sr. Ruiz. Llegó', '  tarde ', 'y mojado.\nMucho', '', 'Fin.'];
  const { text, sentences } = await segment({ sentences: own, lang: 'es' });
  assert.equal(text, own.join('\n'));
  assert.deepEqual(
    sentences.map(({ from, to }) => text.slice(from, to)),
    own,
  );
  const comparison = await compare([
    { sentences: own, lang: 'es' },
    { sentences: [...own].reverse(), lang: 'es' },
  ]);
  assertComparison(comparison, 2);
  assert.deepEqual(
    comparison.versions.map(({ sentences: ranges }) => ranges.length),
    [5, 5],
  );
});

test('languages lists those whose words are at hand', () => {
  for (const lang of ['de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'zh', 'zh-Hant']) {
    assert.ok(languages.includes(lang), lang);
  }
  assert.ok(Object.isFrozen(languages));
});

const vector = (/** @type {number[]} */ ...values) => Float32Array.from(values);

test('vectors pair sentences that share nothing else, wherever they stand', async () => {
  const versions = [
    { text: 'Qav zorun mip. Deb lakat vexil gon. Mip uvaz tolim.', lang: 'tlh' },
    { text: 'Hosk adane wip. Wip olto bered. Yut mabek sidon fal.', lang: 'nv' },
  ];
  const subjects = [/zorun|adane/, /lakat|mabek/, /tolim|bered/];
  const embed = async (/** @type {string[]} */ sentences) =>
    sentences.map((sentence) =>
      Float32Array.from(subjects, (subject) => (subject.test(sentence) ? 1 : 0.05)),
    );
  const paired = (/** @type {import('../../web/index.js').Comparison} */ { pairs: [{ beads }] }) =>
    beads.flatMap(({ left, right }) => (left.length && right.length ? [`${left}:${right}`] : []));
  assert.deepEqual(paired(await compare(versions, { embed })), ['0:0', '1:2', '2:1']);
});

test('embed is asked once per version, with its sentences and language', async () => {
  /** @type {[string[], string][]} */
  const asked = [];
  const embed = async (/** @type {string[]} */ sentences, /** @type {string} */ lang) => {
    asked.push([sentences, lang]);
    return sentences.map(({ length }) => vector(length, 1));
  };
  const comparison = await compare([es('Uno. Dos.'), { text: 'One. Two.', lang: 'en' }], { embed });
  assertComparison(comparison, 2);
  assert.deepEqual(asked, [
    [['Uno.', 'Dos.'], 'es'],
    [['One.', 'Two.'], 'en'],
  ]);
});

test('vectors of one version alone are refused: they would meet none', async () => {
  const spanish = { text: 'Uno. Dos.', lang: 'es', embeddings: [vector(1), vector(2)] };
  const english = { text: 'One. Two.', lang: 'en' };
  const refusal = (/** @type {string} */ other, /** @type {string} */ given) => ({
    name: 'TypeError',
    message: `versions[${other}].embeddings: expected one vector per sentence, as versions[${given}] has, which it is compared with; or options.embed, got nothing`,
  });
  await assert.rejects(compare([spanish, english]), refusal('1', '0'));
  await assert.rejects(compare([english, spanish]), refusal('0', '1'));
  await assert.rejects(
    compare([spanish, { ...spanish, embeddings: undefined }]),
    refusal('1', '0'),
  );
  await assert.rejects(compare([spanish, english, spanish]), refusal('1', '0'));
  assertComparison(await compare([spanish, english, spanish], { pairs: 'all' }), 3);
  assertComparison(await compare([spanish, { text: '', lang: 'en' }]), 2);
  const embed = async (/** @type {string[]} */ texts) => texts.map(() => vector(1));
  assertComparison(await compare([spanish, english], { embed }), 2);
});

test('vectors that do not fit the sentences are refused by name', async () => {
  const two = 'Uno. Dos.';
  await assert.rejects(compare([{ ...es(two), embeddings: [vector(1)] }, es(two)]), {
    name: 'RangeError',
    message: 'versions[0].embeddings: expected one vector per sentence (2), got 1',
  });
  await assert.rejects(
    compare([
      { ...es(two), embeddings: [vector(1), vector(1)] },
      { ...es(two), embeddings: [vector(1, 2), vector(1, 2)] },
    ]),
    {
      name: 'RangeError',
      message: 'versions[1].embeddings: expected 1 dimensions as in the other versions, got 2',
    },
  );
  const embed = /** @type {any} */ (async () => 'vectors');
  await assert.rejects(compare([es(two), es(two)], { embed }), {
    name: 'TypeError',
    message: /^options\.embed of versions\[0\]: expected an array of Float32Array, got string$/,
  });
  const failure = new Error('no model');
  const failing = () => Promise.reject(failure);
  await assert.rejects(
    compare([es(two), es(two)], { embed: failing }),
    (thrown) => thrown === failure,
  );
});

/** @type {Record<string, string>} */
const odd = {
  empty: '',
  'only spaces': ' \n\t\u00a0\r\n ',
  'one letter': 'a',
  'lone surrogates': '\ud83d Uno \udc00\ud800. Dos \udfff',
  NULs: 'Uno\0dos.\0 Tres\0',
  controls: '\u0001\u0008\u007f\u0085\u2028Uno.\u2029\ufeffDos.\ufffe\uffff',
  'combining marks alone': '\u0301\u0301 e\u0301\u0327. \u200d\u200d',
  emoji: '👩‍👩‍👧‍👦🇪🇸 👍🏽. 🚂🚂!',
  'mixed direction': 'قال "hello" ثم غادر. \u202eabc\u202c.',
  'JSON and HTML': '"\\u0000", </script><!-- {"a": 1} --> \\.',
  'no full stop anywhere': 'palabra '.repeat(500),
  'only full stops': '. . . ... .....',
  'one long word': 'á'.repeat(100_000),
  'one long sentence': `${'El tren que salió ayer '.repeat(4_400)}llegó.`,
};

for (const [name, text] of Object.entries(odd)) {
  test(`odd text: ${name}`, async () => {
    const comparison = await compare([es(text), es(morning), { text, lang: 'en' }], {
      pairs: 'all',
    });
    assertComparison(comparison, 3);
    assert.equal(comparison.versions[0].text, text);
    const self = await compare([es(text), es(text)]);
    assertComparison(self, 2);
    assert.deepEqual(
      relations(self),
      self.versions[0].sentences.map(() => 'same'),
    );
  });
}

test('every odd text against every other', async () => {
  const versions = Object.values(odd)
    .filter(({ length }) => length < 1000)
    .map((text) => ({ text, lang: 'und' }));
  assertComparison(await compare(versions, { pairs: 'all' }), versions.length);
});
