// What pages put between the headline and the text, and what they put below it, wherever it stands:
// the standfirst is of the article, readers' comments are not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../web/index.js';

/** A headline, a standfirst and paragraphs, in each language. */
/** @type {Record<string, { headline: string, standfirst: string, body: string[], comments: string }>} */
const articles = {
  en: {
    headline: 'The ferry runs again',
    standfirst: 'After two years in the yard the old boat takes cars and people over the lake.',
    body: [
      'The first crossing on Friday took twelve minutes, and three hundred people came to see it leave.',
      'The engine is new and the hull was welded twice, said Marta Lund, who runs the yard.',
      'A ticket costs two euros, as it did before, and children travel for nothing until autumn.',
      'The town hopes that fewer cars will take the long road around the lake to the station.',
    ],
    comments: 'Comments (2)',
  },
  de: {
    headline: 'Die Fähre fährt wieder',
    standfirst: 'Nach zwei Jahren in der Werft bringt das alte Boot Autos und Leute über den See.',
    body: [
      'Die erste Fahrt am Freitag dauerte zwölf Minuten, und dreihundert Leute sahen ihr vom Ufer aus zu.',
      'Der Motor ist neu und der Rumpf wurde zweimal geschweißt, sagte Marta Lund, die die Werft leitet.',
      'Eine Karte kostet zwei Euro, wie früher, und Kinder fahren bis zum Herbst umsonst über den See.',
      'Die Stadt hofft, dass weniger Autos die lange Straße um den See zum Bahnhof nehmen werden.',
    ],
    comments: '2 Kommentare',
  },
  ru: {
    headline: 'Паром снова ходит',
    standfirst: 'После двух лет в доке старое судно возит через озеро машины и людей.',
    body: [
      'Первый рейс в пятницу занял двенадцать минут, и триста человек пришли посмотреть на него с берега.',
      'Двигатель новый, а корпус варили дважды, сказала Марта Лунд, которая руководит верфью уже десять лет.',
      'Билет стоит два евро, как и раньше, а дети до осени ездят через озеро бесплатно.',
      'Город надеется, что меньше машин поедет к вокзалу длинной дорогой вокруг озера.',
    ],
    comments: 'Комментарии (2)',
  },
  zh: {
    headline: '渡船恢复通航',
    standfirst: '老船在船厂停了两年之后，又开始载着汽车和乘客渡湖了。',
    body: [
      '星期五的首航用了十二分钟，三百人来到岸边看它离开，不少人带着孩子。',
      '发动机是新的，船身焊接了两次，经营船厂的马塔说，大家都很高兴。',
      '船票和以前一样是两欧元，孩子们在秋天之前可以免费乘坐这条船。',
      '镇上希望走环湖长路去火车站的汽车会少一些，空气也会更好一些。',
    ],
    comments: '评论（2）',
  },
  ja: {
    headline: '渡し船が再開',
    standfirst: '二年間造船所にあった古い船が、また車と人を乗せて湖を渡っている。',
    body: [
      '金曜日の最初の便は十二分かかり、三百人が岸から船の出るのを見送った。',
      'エンジンは新しく、船体は二度溶接されたと、造船所のマルタさんは話した。',
      '切符は以前と同じ二ユーロで、子どもは秋まで無料で乗ることができる。',
      '町は、湖を回る長い道を駅まで走る車が少なくなることを期待している。',
    ],
    comments: 'コメント（2）',
  },
};

/** @type {Record<string, (headline: string, standfirst: string) => string>} */
const places = {
  'in a header': (headline, standfirst) =>
    `<header><h1>${headline}</h1><p>${standfirst}</p><p class="byline">Ines Roth, Kiel</p></header>`,
  'in boxes without paragraphs': (headline, standfirst) =>
    `<h1>${headline}</h1><div class="x1"><div>${standfirst}</div></div><figure><figcaption>The boat on Friday, seen from the shore of the lake.</figcaption></figure>`,
  'as a second headline': (headline, standfirst) =>
    `<div class="x2"><h1>${headline}</h1><h2>${standfirst}</h2></div>`,
};

for (const [lang, { headline, standfirst, body, comments }] of Object.entries(articles)) {
  const paragraphs = [...body, ...[...body].reverse().map((each) => `${each} ${body[0]}`)];
  for (const [place, top] of Object.entries(places)) {
    test(`a standfirst ${place} is kept, comments are not (${lang})`, async () => {
      const html = `<!doctype html><html lang="${lang}"><head><title>${headline} | Courier</title></head><body>
        <nav><a href="/">Courier</a></nav><main>${top(headline, standfirst)}
        <div class="x3">${paragraphs.map((each) => `<p>${each}</p>`).join('')}</div>
        <div class="x4"><h3>${comments}</h3><div><p>Nobody needs this boat.</p></div><div><p>I do, every day of the week.</p></div></div>
        </main><footer><p>Courier</p></footer></body></html>`;
      const { text } = await segment({ html, lang });
      assert.deepEqual(text.split('\n\n'), [headline, standfirst, ...paragraphs]);
    });
  }
}
