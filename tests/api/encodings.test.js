// Files of the old encodings: each is told by what its text looks like, and read to the letter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, ENCODINGS, encodingName } from '../../web/files/encodings.js';
import { readFile } from '../../web/files.js';
import { encodeAs } from './encode.js';

/** A few sentences a language, and the encodings in which they were written. */
/** @type {[string, string[], string][]} */
const texts = [
  [
    'Spanish',
    ['windows-1252', 'macintosh'],
    '¿Quién abrió la compuerta? El ingeniero Ibáñez dijo que nadie lo sabía.',
  ],
  [
    'French',
    ['windows-1252', 'macintosh'],
    'L’été dernier, la rivière était à sec ; où est passée l’eau du château ?',
  ],
  [
    'German',
    ['windows-1252', 'macintosh'],
    'Die Schleuse schließt früh. Über den Fluß führt nur die alte Brücke.',
  ],
  [
    'Portuguese',
    ['windows-1252'],
    'A represa está cheia e ninguém sabe por quê. A câmara não respondeu às questões.',
  ],
  [
    'Italian',
    ['windows-1252'],
    'La città è rimasta senz’acqua perché la diga è chiusa, ha detto il sindaco.',
  ],
  [
    'Swedish',
    ['windows-1252'],
    'Dammen är full och ingen vet varför. Båtarna låg kvar i hamnen på ön.',
  ],
  [
    'Danish',
    ['windows-1252'],
    'Dæmningen er fuld, og ingen ved hvorfor. Færgen lå længe ved kajen på øen.',
  ],
  [
    'Icelandic',
    ['windows-1252'],
    'Stíflan er full og enginn veit hvers vegna. Það rigndi í þrjá daga á Þingvöllum.',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Zapora jest pełna i nikt nie wie dlaczego. Deszcz padał całą noc, a rzeka wciąż się podnosiła.',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Přehrada je plná a nikdo neví proč. Pršelo celý den a řeka stále stoupala.',
  ],
  [
    'Slovak',
    ['windows-1250'],
    'Priehrada je plná a nikto nevie prečo. Pršalo celý deň, ľudia čakali na moste.',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    'A gát megtelt, és senki sem tudja, miért. Egész éjjel esett, a folyó nőtt és nőtt.',
  ],
  [
    'Romanian',
    ['windows-1250', 'iso-8859-2'],
    'Barajul este plin şi nimeni nu ştie de ce. A plouat toată noaptea în oraşul de lângă râu.',
  ],
  [
    'Croatian',
    ['windows-1250'],
    'Brana je puna i nitko ne zna zašto. Kiša je padala cijelu noć, a rijeka je još rasla.',
  ],
  [
    'Slovene',
    ['windows-1250'],
    'Jez je poln in nihče ne ve, zakaj. Vso noč je deževalo, reka pa še narašča.',
  ],
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    'Плотина полна, и никто не знает почему. Дождь шёл всю ночь, дорога закрыта.',
  ],
  [
    'Ukrainian',
    ['windows-1251', 'koi8-u', 'iso-8859-5'],
    'Гребля повна, і ніхто не знає чому. Дощ ішов усю ніч, її бачили з мосту.',
  ],
  [
    'Bulgarian',
    ['windows-1251'],
    'Язовирът е пълен и никой не знае защо. Валя цяла нощ, а пътят е затворен.',
  ],
  [
    'Serbian',
    ['windows-1251'],
    'Брана је пуна и нико не зна зашто. Киша је падала целу ноћ, а река још расте.',
  ],
  [
    'Greek',
    ['windows-1253', 'iso-8859-7'],
    'Το φράγμα γέμισε και κανείς δεν ξέρει γιατί. Έβρεχε όλη τη νύχτα στο χωριό.',
  ],
  [
    'Turkish',
    ['windows-1254', 'iso-8859-9'],
    'Baraj doldu ve kimse nedenini bilmiyor. Bütün gece yağmur yağdı, köprü kapalı kaldı.',
  ],
  [
    'Hebrew',
    ['windows-1255', 'iso-8859-8'],
    'הסכר מלא ואיש אינו יודע מדוע. הגשם ירד כל הלילה והדרך נסגרה.',
  ],
  [
    'Arabic',
    ['windows-1256', 'iso-8859-6'],
    'امتلأ السد ولا أحد يعرف السبب. هطل المطر طوال الليل وأغلقت الطريق.',
  ],
  [
    'Lithuanian',
    ['windows-1257', 'iso-8859-13'],
    'Užtvanka pilna ir niekas nežino kodėl. Visą naktį lijo, o upė vis dar kyla.',
  ],
  [
    'Latvian',
    ['windows-1257'],
    'Aizsprosts ir pilns, un neviens nezina, kāpēc. Visu nakti lija, un upe vēl ceļas.',
  ],
  [
    'Estonian',
    ['windows-1257'],
    'Pais on täis ja keegi ei tea, miks. Öö läbi sadas vihma ja jõgi tõuseb veelgi.',
  ],
  ['Thai', ['windows-874'], 'เขื่อนเต็มแล้วและไม่มีใครรู้ว่าทำไม ฝนตกทั้งคืน ถนนจึงปิด'],
  [
    'Chinese',
    ['gb18030', 'utf-16le', 'utf-16be'],
    '水库满了，没有人知道为什么。雨下了一整夜，公路已经封闭。',
  ],
  ['Traditional Chinese', ['big5'], '水庫滿了，沒有人知道為什麼。雨下了一整夜，公路已經封閉。'],
  [
    'Japanese',
    ['shift_jis', 'euc-jp', 'utf-16le'],
    'ダムがいっぱいになったが、理由は誰も知らない。夜通し雨が降り、道路は閉鎖された。',
  ],
  [
    'Korean',
    ['euc-kr', 'utf-16be'],
    '댐이 가득 찼지만 아무도 이유를 모른다. 밤새 비가 내려 도로가 막혔다.',
  ],
  [
    'English',
    ['windows-1252', 'utf-16le', 'utf-32le', 'utf-32be'],
    'The dam is full — and “nobody” knows why. It cost £5, said the mayor’s office.',
  ],
  [
    'Russian from an old Mac, whose capitals alone are others than those of Windows',
    ['windows-1251', 'x-mac-cyrillic'],
    'Ночью вода ушла. — Куда? — спросила Женя. Её брат молчал.',
  ],
  [
    'Russian in capitals',
    ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
    'ВНИМАНИЕ! ПЛОТИНА ЗАКРЫТА. НЕ ПОДХОДИТЕ К ВОДЕ И ЖДИТЕ НОВЫХ СООБЩЕНИЙ.',
  ],
  [
    'Greek with a capital that has an accent',
    ['windows-1253', 'iso-8859-7'],
    "Το φράγμα γέμισε τη νύχτα. Άκουσαν το νερό απ' το χωριό. Έφυγαν όλοι.",
  ],
  [
    'a short Hebrew text',
    ['windows-1255', 'iso-8859-8'],
    'הסכר נפתח אתמול. התושבים פונו אל בתי הספר שעל ההר.',
  ],
  [
    'Macedonian',
    ['windows-1251', 'iso-8859-5'],
    'Браната е полна и никој не знае зошто. Ноќеска врнеше, а реката уште расте.',
  ],
  [
    'Maltese',
    ['iso-8859-3'],
    'Id-diga hija mimlija u ħadd ma jaf għaliex. Għamlet ix-xita l-lejl kollu, u ż-żona ngħalqet.',
  ],
  [
    'Esperanto',
    ['iso-8859-3'],
    'La baraĵo estas plena kaj neniu scias kial. Pluvis dum la tuta nokto, kaj la vojo estas fermita ĝis ĵaŭdo.',
  ],
  [
    'Welsh',
    ['iso-8859-14'],
    "Mae'r argae'n llawn a does neb yn gwybod pam. Bu'n bwrw drwy'r nos, a'r dŵr yn codi at y tŷ.",
  ],
  [
    'Hungarian with a single letter of its own',
    ['windows-1250'],
    'A gát kedden színültig telt. A régi híd csütörtökig zárva maradt, így áll az esti lapban; esőre vár. Mikor nyílik meg újra, és ki tudja?',
  ],
];

for (const [language, encodings, text] of texts) {
  for (const encoding of encodings) {
    test(`${language} in ${encoding} is read to the letter`, async () => {
      const read = await decode(encodeAs(text, encoding));
      assert.equal(read.text, text, read.encoding);
      assert.equal(read.guessed, true);
    });
  }
}

test('Vietnamese in Windows-1258, whose tones are letters of their own, is read', async () => {
  const text = 'Đập đã đầy và không ai biết tại sao. Mưa suốt đêm, con đường bị đóng.';
  // Windows-1258 composes vowels with their marks and writes the tones after them.
  const written = text
    .normalize('NFD')
    .replace(/([aeoAEO])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/g, '$1$3$2')
    .replace(/[aeouAEOU][\u0302\u0306\u031b]/g, (vowel) => vowel.normalize('NFC'));
  const read = await decode(encodeAs(written, 'windows-1258'));
  assert.equal(read.text.normalize('NFC'), text, read.encoding);
});

test('a mark at the start decides, and is no part of the text', async () => {
  const text = 'Łódź 水';
  for (const encoding of ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
    const read = await decode(encodeAs(`\ufeff${text}`, encoding));
    assert.deepEqual(read, { text, encoding, repaired: 0, guessed: false });
  }
  const { encoding, text: read } = await decode(Buffer.from(`\ufeff${text}`));
  assert.deepEqual([encoding, read], ['utf-8', text]);
});

test('ISO-2022-JP is told by its escapes', async () => {
  const bytes = Buffer.from('\x1b$B1+\x1b(B.', 'latin1');
  assert.deepEqual(await decode(bytes), {
    text: '雨.',
    encoding: 'iso-2022-jp',
    repaired: 0,
    guessed: true,
  });
});

test('what HTML declares is taken where it fits, and not where it does not', async () => {
  const html = '<meta charset="windows-1253"><p>Έβρεχε';
  const fits = await readFile({ name: 'a.html', bytes: encodeAs(html, 'windows-1253') });
  assert.deepEqual([fits.html, fits.encoding], [html, 'windows-1253']);
  const wrong = `<meta http-equiv="content-type" content="text/html; charset=utf-8"><p>${texts[15][2]}`;
  const read = await readFile({ name: 'a.html', bytes: encodeAs(wrong, 'windows-1251') });
  assert.deepEqual([read.html, read.encoding], [wrong, 'windows-1251']);
  const unknown = '<meta charset="x-none"><p>¿Qué? Mañana lloverá, señor.';
  const other = await readFile({ name: 'a.html', bytes: encodeAs(unknown, 'windows-1252') });
  assert.equal(other.html, unknown);
});

test('the reader’s own choice goes before all, by any of its names', async () => {
  const bytes = encodeAs('Дождь', 'windows-1251');
  const read = await readFile({ name: 'a.txt', bytes }, { encoding: 'CP1251' });
  assert.deepEqual([read.text, read.encoding, read.notes], ['Дождь', 'windows-1251', []]);
  const other = await readFile({ name: 'a.txt', bytes, encoding: 'latin1' });
  assert.deepEqual([other.text, other.encoding], ['Äîæäü', 'windows-1252']);
  const romanian = 'Țara știe: „Dunărea crește”, a zis Ștefan, și 300 € nu ajung.';
  const upper = await readFile(
    { name: 'a.txt', bytes: encodeAs(romanian, 'iso-8859-16') },
    { encoding: 'ISO-8859-16' },
  );
  assert.deepEqual([upper.text, upper.encoding], [romanian, 'iso-8859-16']);
  await assert.rejects(readFile({ name: 'a.txt', bytes }, { encoding: 'klingon' }), {
    name: 'RangeError',
    message: /^options\.encoding: .*"klingon"$/,
  });
});

test('encodings that are offered can be read here, and any bytes give a text', async () => {
  for (const encoding of ENCODINGS) assert.equal(encodingName(encoding), encoding);
  for (let length = 0; length < 64; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 197 + length * 31) % 256);
    assert.equal(typeof (await decode(bytes)).text, 'string');
  }
});
