// A text in another language than it is said to be: HTML's label gives way, a caller's stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from '../../web/files.js';
import { compare, segment } from '../../web/index.js';

/** The same few sentences, in languages near and far. */
const texts = /** @type {Record<string, string>} */ ({
  es: 'La barcaza de Olmedo no zarpó el jueves porque el río bajaba con demasiada fuerza. Los ganaderos de la otra orilla tendrán que esperar hasta el lunes para vender sus quesos.',
  en: 'The Olmedo barge did not leave on Thursday because the river ran too strong. The herders of the other bank will have to wait until Monday to sell their cheese.',
  de: 'Die Fähre von Olmedo legte am Donnerstag nicht ab, weil der Fluss zu stark strömte. Die Hirten am anderen Ufer müssen bis Montag warten, um ihren Käse zu verkaufen.',
  pt: 'A barcaça de Olmedo não partiu na quinta-feira porque o rio corria com demasiada força. Os criadores da outra margem terão de esperar até segunda-feira para vender os queijos.',
  ca: "La barcassa d'Olmedo no va salpar dijous perquè el riu baixava amb massa força. Els ramaders de l'altra riba hauran d'esperar fins dilluns per vendre els seus formatges.",
  nb: 'Fergen i Olmedo gikk ikke på torsdag fordi elva rant for sterkt. Gjeterne på den andre bredden må vente til mandag før de kan selge ostene sine.',
  da: 'Færgen i Olmedo sejlede ikke i torsdags, fordi floden løb for stærkt. Hyrderne på den anden bred må vente til mandag med at sælge deres oste.',
  hr: 'Skela u Olmedu nije isplovila u četvrtak jer je rijeka bila prejaka. Stočari s druge obale morat će čekati do ponedjeljka da prodaju svoje sireve.',
  sr: 'Skela u Olmedu nije isplovila u četvrtak jer je reka bila prejaka. Stočari sa druge obale moraće da čekaju do ponedeljka da prodaju svoje sireve.',
  ru: 'Паром из Ольмедо не отошёл в четверг, потому что река текла слишком быстро. Пастухам с другого берега придётся ждать понедельника, чтобы продать свой сыр.',
  zh: '奥尔梅多的渡船星期四没有开，因为河水太急。对岸的牧民要等到星期一才能卖掉他们的奶酪，镇上的集市也因此推迟了两天，许多商贩只好提前回家。',
  ja: 'オルメドの渡し船は、川の流れが強すぎたため、木曜日は出なかった。対岸の牧畜民は、チーズを売るために月曜日まで待たなければならない。',
  ar: 'لم تغادر عبّارة أولميدو يوم الخميس لأن النهر كان شديد الجريان. وسيضطر الرعاة على الضفة الأخرى إلى الانتظار حتى يوم الاثنين لبيع أجبانهم.',
});

/** @param {string} lang @param {string} text */
const page = (lang, text) => `<html lang="${lang}"><body><p>${text}</p></body></html>`;

/** @param {{ notes?: { kind: string }[] }} read */
const kinds = ({ notes = [] }) => notes.map(({ kind }) => kind);

/** @type {[string, string][]} what a text is in, and what its page says */
const wrong = [
  ['es', 'en'],
  ['en', 'es'],
  ['de', 'en-US'],
  ['pt', 'en'],
  ['ru', 'en'],
  ['zh', 'en'],
  ['ja', 'zh'],
  ['ar', 'de'],
  ['en', 'ru'],
  ['en', 'sr'],
];

for (const [spoken, label] of wrong) {
  test(`a page in ${spoken} that says "${label}" is read as ${spoken}, and a note says so`, async () => {
    const version = await segment({ html: page(label, texts[spoken]) });
    assert.equal(version.lang, spoken);
    assert.deepEqual(version.notes, [
      {
        kind: 'language-corrected',
        message: `The HTML says that this is "${label}", but it is "${spoken}", and was read as that.`,
      },
    ]);
  });

  test(`a caller who says "${label}" of a text in ${spoken} is obeyed, and a note doubts it`, async () => {
    for (const given of [{ html: page(spoken, texts[spoken]) }, { text: texts[spoken] }]) {
      const version = await segment({ ...given, lang: label });
      assert.equal(version.lang, label);
      assert.deepEqual(kinds(version), ['language-doubted']);
    }
  });
}

test('a label that is right stands without a word, in languages near each other, too', async () => {
  for (const [lang, text] of Object.entries(texts)) {
    const version = await segment({ html: page(lang, text) });
    assert.deepEqual([version.lang, version.notes], [lang, undefined], lang);
  }
  /** @type {[string, string][]} */
  const close = [
    ['nb', 'no'],
    ['hr', 'bs'],
    ['sr', 'sr-Latn'],
    ['zh', 'zh-TW'],
    ['en', 'en-GB'],
  ];
  for (const [spoken, label] of close) {
    const version = await segment({ html: page(label, texts[spoken]) });
    assert.deepEqual([version.lang, version.notes], [label, undefined], label);
  }
});

test('a few words, and languages that cannot be told, do not overrule a label', async () => {
  for (const [lang, text] of [
    ['en', 'Concierto en Olmedo'],
    ['en', 'Ana Ruiz, Pedro Sanz, Luis Vega'],
    ['de', '12 + 34 = 46'],
    ['en', ''],
    [
      'eo',
      'La pramo de Olmedo ne foriris ĵaŭde, ĉar la rivero fluis tro forte. La paŝtistoj de la alia bordo devos atendi ĝis lundo por vendi siajn fromaĝojn.',
    ],
  ]) {
    const version = await segment({ html: page(lang, text) });
    assert.deepEqual([version.lang, version.notes], [lang, undefined], text);
  }
});

test('a page with a wrong label is compared in its own language', async () => {
  const { versions, pairs, notes } = await compare([
    { html: page('en', texts.es) },
    { text: texts.en, lang: 'en' },
  ]);
  assert.deepEqual(
    versions.map(({ lang }) => lang),
    ['es', 'en'],
  );
  assert.equal(pairs[0].mode, 'bilingual');
  assert.deepEqual(
    pairs[0].beads.map(({ left, right, relation }) => [left, right, relation]),
    [
      [[0], [0], 'translated'],
      [[1], [1], 'translated'],
    ],
  );
  assert.deepEqual(
    notes?.map(({ kind, version }) => [kind, version]),
    [['language-corrected', 0]],
  );
});

test('a file of a page with a wrong label is, too', async () => {
  const bytes = new TextEncoder().encode(page('en', texts.es));
  const { encoding: _, notes: __, ...read } = await readFile({ name: 'barge.html', bytes });
  const { lang, notes = [] } = await segment(read);
  assert.deepEqual([lang, kinds({ notes })], ['es', ['language-corrected']]);
});

test('a part of a page is labelled by its one element, or by what stands around its article', async () => {
  const es = texts.es;
  for (const html of [
    `<div lang="ca">${es}</div>`,
    `<div lang="ca"><article>${es}</article></div>`,
  ]) {
    const short = html.replace(es, 'Sopa del dia');
    assert.equal((await segment({ html: short })).lang, 'ca');
  }
  assert.equal((await segment({ html: `<div lang="en">${es}</div>` })).lang, 'es');
});

test('sentences of the caller’s own are read as he says', async () => {
  const sentences = texts.es.split(/(?<=\.) /);
  const version = await segment({ sentences, lang: 'en' });
  assert.deepEqual([version.lang, kinds(version)], ['en', ['language-doubted']]);
});
