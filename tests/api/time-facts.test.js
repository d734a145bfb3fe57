// Values of time with the packs as they are shipped, in which CLDR says most of what is read. Each
// pair of sentences stands alone in its article.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../web/index.js';

/** What differs of a bead: "date +P1D -> +P1W". @param {string} left @param {string} right @param {string} lang */
async function changes(left, right, lang) {
  const { pairs } = await compare(
    [
      { text: left, lang },
      { text: right, lang },
    ],
    { minSimilarity: 0 },
  );
  return pairs[0].beads
    .flatMap(({ facts }) => facts)
    .filter(({ kind }) => kind === 'date' || kind === 'time' || kind === 'duration')
    .map(({ kind, leftValue, rightValue }) => `${kind} ${leftValue} -> ${rightValue}`)
    .join(', ');
}

/** @type {{ lang: string, left: string, right: string, changed: string }[]} */
const cases = [
  {
    lang: 'tr',
    left: 'Köprü geçen hafta trafiğe açıldı.',
    right: 'Köprü geçen yıl trafiğe açıldı.',
    changed: 'date -P1W -> -P1Y',
  },
  {
    lang: 'tr',
    left: 'Toplantı yarım saat sürdü.',
    right: 'Toplantı 30 dakika sürdü.',
    changed: '',
  },
  {
    lang: 'da',
    left: 'Broen var lukket i tre uger efter stormen.',
    right: 'Broen var lukket i tre måneder efter stormen.',
    changed: 'duration P21D -> P3M',
  },
  {
    lang: 'sv',
    left: 'Bron var stängd i tolv månader efter stormen.',
    right: 'Bron var stängd i ett år efter stormen.',
    changed: '',
  },
  {
    lang: 'hu',
    left: 'A híd 48 órán át zárva volt a vihar után.',
    right: 'A híd két napig zárva volt a vihar után.',
    changed: '',
  },
  {
    lang: 'sw',
    left: 'Daraja litafunguliwa kesho asubuhi.',
    right: 'Daraja litafunguliwa wiki ijayo asubuhi.',
    changed: 'date +P1D -> +P1W',
  },
  {
    lang: 'hi',
    left: 'पुल मार्च में खुलेगा और टोल लगेगा।',
    right: 'पुल जून में खुलेगा और टोल लगेगा।',
    changed: 'date --03 -> --06',
  },
  {
    lang: 'ar',
    left: 'افتتح الجسر في مارس الماضي بعد أعمال طويلة.',
    right: 'افتتح الجسر في يونيو الماضي بعد أعمال طويلة.',
    changed: 'date --03 -> --06',
  },
  {
    lang: 'he',
    left: 'הגשר ייפתח ביום שני אחרי עבודות ארוכות.',
    right: 'הגשר ייפתח ביום רביעי אחרי עבודות ארוכות.',
    changed: 'date mon -> wed',
  },
  {
    lang: 'uk',
    left: 'Нарада тривала півгодини, сказав мер.',
    right: 'Нарада тривала 30 хвилин, сказав мер.',
    changed: '',
  },
  {
    lang: 'cs',
    left: 'Most otevřou příští týden, řekl starosta.',
    right: 'Most otevřou příští měsíc, řekl starosta.',
    changed: 'date +P1W -> +P1M',
  },
  {
    lang: 'sv',
    left: 'Bron öppnar halv nio på kvällen, säger kommunen.',
    right: 'Bron öppnar klockan 20.30, säger kommunen.',
    changed: '',
  },
  {
    lang: 'ca',
    left: 'El pont obre a les vuit del matí, diu l’alcalde.',
    right: 'El pont obre a les vuit del vespre, diu l’alcalde.',
    changed: 'time 8:00 -> 20:00',
  },
  {
    lang: 'ko',
    left: '다리는 오전 9시에 다시 열린다고 시장이 말했다.',
    right: '다리는 오후 9시에 다시 열린다고 시장이 말했다.',
    changed: 'time 9:00 -> 21:00',
  },
  {
    lang: 'hu',
    left: 'A hidat tavaly nyitották meg, mondta a polgármester.',
    right: 'A hidat múlt héten nyitották meg, mondta a polgármester.',
    changed: 'date -P1Y -> -P1W',
  },
  {
    lang: 'el',
    left: 'Η γέφυρα ανοίγει αύριο, είπε ο δήμαρχος.',
    right: 'Η γέφυρα ανοίγει την επόμενη εβδομάδα, είπε ο δήμαρχος.',
    changed: 'date +P1D -> +P1W',
  },
  {
    lang: 'vi',
    left: 'Cầu mở cửa hôm nay, thị trưởng nói.',
    right: 'Cầu mở cửa ngày mai, thị trưởng nói.',
    changed: 'date P0D -> +P1D',
  },
];

for (const { lang, left, right, changed } of cases) {
  test(`${lang}: ${changed || 'the same time in other words'}`, async () => {
    assert.equal(await changes(left, right, lang), changed);
    assert.equal(await changes(left, left, lang), '');
  });
}
