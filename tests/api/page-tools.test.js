// What pages write beside an article: names of tools, requests for consent, headings of readers'
// comments, hints of new tabs, lists of what others read; and sentences of articles like them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  headsComments,
  isConsentRequest,
  isNewWindowHint,
  isToolLine,
  relatedLength,
} from '../../web/engine/page-phrases.js';

/** @type {[string, (text: string) => boolean, string[]][]} */
const kinds = [
  [
    'names of tools',
    isToolLine,
    [
      'Share',
      'Share this article',
      'Listen to this article',
      'Skip to main content',
      '4 min read',
      'Reading time: 12 minutes',
      '© 2024 The Courier. All rights reserved.',
      'Compartir en Facebook',
      'Escucha este artículo',
      'Tiempo de lectura: 3 min',
      'Partager l’article',
      'Temps de lecture : 5 min.',
      'Artikel anhören',
      'Lesezeit: ca. 4 Minuten',
      'Condividi su WhatsApp',
      '4 minuti di lettura',
      'Compartilhe',
      'Pular para o conteúdo',
      'Прослушать статью',
      'Время чтения: 4 мин.',
      '分享到微博',
      '阅读时间：4分钟',
      'この記事は4分で読めます',
      '공유하기',
      'Udostępnij',
      'Leestijd: 4 min',
      'Lyssna på artikeln',
      'Læsetid: 3 minutter',
      'Lesetid: 3 min',
      'Del artiklen',
      'Del saken',
      'Spring til indhold',
      'Hopp til hovedinnhold',
      'Подели',
      'İçeriğe geç',
      'Sdílet',
      'Megosztás',
      'Κοινοποίηση',
      'Поділитися',
      'مشاركة',
      'שתפו',
      'Bagikan',
      'Chia sẻ',
    ],
  ],
  [
    'requests to allow cookies',
    isConsentRequest,
    [
      'We use cookies to make this site better. Accept all',
      'This website uses cookies.',
      'Utilizamos cookies propias y de terceros.',
      'Nous utilisons des cookies pour mesurer l’audience.',
      'Wir verwenden Cookies, um unsere Seite zu verbessern.',
      'Questo sito utilizza i cookie.',
      'Мы используем файлы cookie.',
      '本网站使用Cookie。',
      '当サイトではCookieを使用しています。',
      'Używamy plików cookies.',
      'Wij gebruiken cookies.',
      'Vi använder kakor.',
      'Vi bruger cookies.',
      'Vi bruker informasjonskapsler.',
      'Koristimo kolačiće.',
      'Користимо колачиће.',
      'Uporabljamo piškotke.',
      'Esta página web utiliza cookies.',
      'Esta página usa cookies.',
      'Sitemizde çerezler kullanıyoruz.',
      'Používáme soubory cookies.',
      'نستخدم ملفات تعريف الارتباط.',
    ],
  ],
  [
    'hints that a link opens another tab',
    isNewWindowHint,
    [
      '(otwiera się w nowej karcie)',
      '(opent in een nieuw tabblad)',
      '(öppnas i ny flik)',
      '(yeni sekmede açılır)',
      '（新しいタブで開く）',
      '（在新标签页中打开）',
      '(يفتح في علامة تبويب جديدة)',
      '(открывается в новой вкладке)',
      '(åpnes i ny fane)',
      '(åbner i en ny fane)',
      '(aabner i et nyt vindue)',
      '(otevře se na nové kartě)',
      '(새 탭에서 열림)',
    ],
  ],
  [
    'headings of lists of other articles',
    (text) => relatedLength(text) === text.length,
    [
      'Most viewed',
      'Lo más leído',
      'Les plus lus',
      'Meistgelesen',
      'Ähnliche Artikel',
      'I più letti',
      'Mais lidas',
      'Самое читаемое',
      '热门文章',
      '人気記事',
      'Najczęściej czytane',
      'Meest gelezen',
      'Mest läst',
      'En çok okunanlar',
      'الأكثر قراءة',
    ],
  ],
  [
    'headings that count comments or ask for one',
    (text) => headsComments(text) === 'sure',
    [
      'Comments (12)',
      '3 comments',
      'Leave a comment',
      'Comentarios (4)',
      'Laisser un commentaire',
      'Kommentare: 5',
      'Kommentarer (2)',
      'Коментарі (2)',
      'Коментари (2)',
      'Commenti (2)',
      'Комментарии (7)',
      '评论（3）',
      'コメントを書く',
      'Komentarze (9)',
      'Reacties (2)',
      'Yorumlar (6)',
    ],
  ],
];

for (const [name, tells, lines] of kinds) {
  test(`${name} are known`, () => {
    for (const line of lines) assert.ok(tells(line), line);
  });
}

test('a heading alone may be one of the article', () => {
  for (const line of ['Comments', 'Kommentare', 'Reacties', 'Комментарии']) {
    assert.equal(headsComments(line), 'likely', line);
  }
});

test('sentences of an article that begin like them are none of them', () => {
  const sentences = [
    'Share prices fell by a fifth on Monday.',
    'Print is not dead, says the editor.',
    'Listen to this article’s critics, and you hear fear.',
    'Compartir el agua es lo que piden los dos pueblos.',
    'Teilen will der Bauer das Feld nicht.',
    'Partager ne suffit pas, dit la maire.',
    'Condividi tutto, diceva sempre sua madre.',
    'Поделиться хлебом просили все.',
    'Comments by the minister caused a storm.',
    'Cookies were first used in 1994.',
    'Wir verwenden kein Holz aus dem Norden.',
    'Самое читаемое издание страны закрылось.',
    'Minutes later the bridge was open.',
  ];
  for (const sentence of sentences) {
    assert.ok(!isToolLine(sentence), sentence);
    assert.ok(!isConsentRequest(sentence), sentence);
    assert.ok(!isNewWindowHint(sentence), sentence);
    assert.equal(headsComments(sentence), '', sentence);
  }
});
