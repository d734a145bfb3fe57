// A whole page in: the article is found among what pages put around it, and stays whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPage } from '../../web/engine/html-text.js';
import { pageArticle } from '../../web/engine/page-article.js';
import { segment } from '../../web/index.js';

const baseUrl = 'https://paper.example/2031/05/bridge.html';

const body = `
  <p class="byline">By Ann Lee</p>
  <figure><img src="/bridge.jpg" alt="The bridge"><figcaption>The bridge on Monday.</figcaption></figure>
  <p>The old bridge over the Nera reopened on Monday after <em>fourteen months</em> of repairs, the
    council of <a href="/olmo">Olmo</a> said. A brass band played while the first cyclists crossed,
    and the baker gave away four hundred rolls.</p>
  <p>The work cost 12 million euros, two more than planned, because the western pier had to be
    founded anew. Lorries will have to wait until the spring, when the ramps are done.</p>
  <h2>What is still closed</h2>
  <ul><li>The northern ramp, until the floods of June are over.</li><li>The footpath, until July.</li></ul>
  <blockquote><p>We waited for more than a year, and my shop nearly closed, said the baker.</p></blockquote>
  <p>The bridge was built in 1884, when the salt road still ran through the town, and it was widened
    in 1931. It has been closed twice before, both times after floods.</p>`;

/** @param {string} main @param {string} [title] */
const page = (main, title = 'The bridge reopens – The Daily Olmo') => `<!doctype html>
  <html lang="en-gb"><head><title>${title}</title><style>p { color: red }</style>
  <script>globalThis.ran = true</script><link rel="stylesheet" href="https://other.example/a.css"></head><body>
  <header><a href="/">The Daily Olmo</a><nav><ul><li><a href="/news">News</a></li></ul></nav></header>
  <div id="cookie-banner">We use cookies, as everybody does. <button>Accept</button></div>
  ${main}
  <aside class="related"><h2>Related</h2><ul><li><a href="/1">Ferry adrift</a></li></ul></aside>
  <section id="comments"><h3>Comments</h3><p>First! I, for one, never liked that bridge.</p></section>
  <footer><p>Copyright The Daily Olmo. All rights reserved.</p></footer></body></html>`;

const wanted = [
  'The bridge reopens',
  'The bridge on Monday.',
  'The old bridge',
  'The work cost',
  'What is still closed',
  'The northern ramp',
  'The footpath',
  'We waited',
  'The bridge was built',
];
const unwanted = /cookies|Accept|News|Ferry|Comments|First!|Copyright|color|globalThis/;

/** @type {[string, string][]} */
const pages = [
  ['in an article', page(`<main><article><h1>The bridge reopens</h1>${body}</article></main>`)],
  ['in a main part', page(`<main><h1>The bridge reopens</h1>${body}</main>`)],
  [
    'in nameless parts',
    page(`<div class="w"><div><h1>The bridge reopens</h1></div><div class="c">${body}</div></div>`),
  ],
  [
    'beside teasers that are articles, too',
    page(
      `<div><h1>The bridge reopens</h1><div class="story">${body}</div></div>
       <article><a href="/2">Ferry adrift</a></article><article><a href="/3">News</a></article>`,
    ),
  ],
];

for (const [where, html] of pages) {
  test(`the article is found ${where}, with its headline and without the rest`, async () => {
    const { text, lang, title, paragraphs } = await segment({ html, baseUrl });
    assert.doesNotMatch(text, unwanted);
    const starts = paragraphs.map(({ from, to }) => text.slice(from, to));
    for (const start of wanted) {
      assert.equal(starts.filter((each) => each.startsWith(start)).length, 1, `${start}: ${text}`);
    }
    assert.equal(lang, 'en-GB');
    assert.match(title, /^The bridge reopens/);
  });
}

test('the structure of the article is kept, and its addresses are absolute', async () => {
  const { structure = [] } = await segment({ html: pages[0][1], baseUrl });
  const told = structure.map((stretch) => {
    if (stretch.kind === 'link') return stretch.href;
    return stretch.kind === 'image' ? stretch.src : stretch.kind;
  });
  assert.deepEqual(told.sort(), [
    'emphasis',
    'heading',
    'heading',
    'https://paper.example/bridge.jpg',
    'https://paper.example/olmo',
    'list',
    'list-item',
    'list-item',
    'quote',
  ]);
});

test('a title of one’s own goes before that of the page', async () => {
  const { title } = await segment({ html: pages[0][1], title: 'Morning' });
  assert.equal(title, 'Morning');
});

test('nothing of a page is run or fetched', async () => {
  const { fetch } = globalThis;
  /** @type {unknown[]} */
  const fetched = [];
  globalThis.fetch = (...asked) => {
    fetched.push(asked[0]);
    return fetch(...asked);
  };
  try {
    const hostile = page(`<article>${body}
      <img src="https://other.example/x.png" onerror="globalThis.ran = true">
      <iframe src="https://other.example/"></iframe>
      <a href="javascript:globalThis.ran = true">a</a></article>`);
    const { structure = [] } = await segment({ html: hostile, lang: 'en' });
    assert.ok(!JSON.stringify(structure).includes('javascript:'));
  } finally {
    globalThis.fetch = fetch;
  }
  assert.deepEqual(
    fetched.filter((address) => String(address).includes('example')),
    [],
  );
  assert.ok(!('ran' in globalThis));
});

test('a page too short, too large or too deep to be searched is read as it stands', async () => {
  const short = '<html><body><p>Rain.</p><p>Wind.</p></body></html>';
  assert.equal(pageArticle(short)?.found, false);
  assert.equal((await segment({ html: short, lang: 'en' })).text, 'Rain.\n\nWind.');
  assert.equal(isPage(short), true);
  assert.equal(isPage(`<html><body>${'<div>'.repeat(20_000)}Rain.`), false);
  assert.equal(isPage(`<html><body>${'<p>Rain.'.repeat(40_000)}`), false);
});

test('a part of a page is taken whole', () => {
  assert.equal(isPage(`<nav>News</nav>${body}`), false);
});

/** A page of a paper in each language: clutter between the paragraphs, as such papers write it. */
/** @type {Record<string, { paragraphs: string[], between: string[], headline: string, top: string, title: string }>} */
const papers = {
  es: {
    title: '«Nadie nos avisó»: Cortalba despierta bajo el agua - Diario del Valle',
    headline: 'Cortalba despierta bajo el agua: “Nadie nos avisó”',
    top: '<header><h1><a href="/">Diario del Valle</a></h1></header><div class="col"><h2>Cortalba despierta bajo el agua: “Nadie nos avisó”</h2>',
    between: [
      '<div><span>Publicidad</span></div>',
      '<p>Suscríbete a nuestra newsletter y recibe las noticias cada mañana</p>',
      '<p><b>Le puede interesar:</b> <a href="/y">El puente que nadie quiso pagar</a></p>',
      '<div class="comentarios"><p>Yo lo vi venir desde hace años y nadie me quiso hacer caso.</p></div>',
    ],
    paragraphs: [
      'El embalse de Cortalba se desbordó el lunes por la noche tras tres días de lluvia, informó la confederación.',
      '<a href="/x">El embalse tenía permiso para llenarse del todo, según el informe que este diario publicó en mayo.</a>',
      'Nadie resultó herido, pero cuarenta familias durmieron en el polideportivo y la carretera quedó cortada.',
      'La alcaldesa, Irene Soto, dijo que las compuertas se habían revisado en mayo y que no se halló ningún fallo.',
      'La reparación costará dos millones y durará hasta el final del verano, según la oficina de obras.',
    ],
  },
  de: {
    title: 'Stauwehr läuft über | Altenfurter Bote',
    headline: 'Nach dem Regen: Altenfurt räumt auf',
    top: '<div class="consent-layer"><p>Wir und unsere Partner verarbeiten Daten.</p></div><main><article><h2 class="headline">Nach dem Regen: Altenfurt räumt auf</h2>',
    between: [
      '<p>Anzeige</p>',
      '<p>Lesen Sie auch: <a href="/1">Wer die Brücke bezahlt</a></p>',
      '<div class="newsletter-box"><h3>Der Bote am Morgen</h3><p>Jeden Tag um sechs.</p></div>',
      '<p><span>(Öffnet in neuem Fenster)</span></p>',
    ],
    paragraphs: [
      '<span class="dropcap header">D</span>as Stauwehr von Altenfurt ist am Montagabend nach drei Tagen Regen übergelaufen, teilte das Wasseramt mit.',
      'Verletzt wurde niemand, doch vierzig Familien schliefen in der Turnhalle, und die Landstraße blieb gesperrt.',
      'Bürgermeisterin Irene Soth sagte, die Tore seien im Mai geprüft worden und man habe keinen Fehler gefunden.',
      'Am Dienstag wollen Ingenieure die Steine von einem Boot aus ansehen, wenn der Wind wie erwartet nachlässt.',
      'Die Reparatur soll zwei Millionen kosten und bis zum Ende des Sommers dauern, so das Bauamt.',
    ],
  },
  ru: {
    title: 'Каменка: плотина вышла из берегов — Вести Камы',
    headline: 'Вода пришла ночью',
    top: '<h1>Вода пришла ночью</h1><div class="post">',
    between: [
      '<p>РЕКЛАМА</p>',
      '<p>Читайте также: <a href="/1">Кто заплатит за мост</a></p>',
      '<p>Подпишитесь на наш канал в Телеграме</p>',
      '<p style="display:none">Скрыто.</p>',
    ],
    paragraphs: [
      'Плотина в Каменке вышла из берегов в понедельник вечером после трёх дней дождя, сообщило управление.',
      'Никто не пострадал, но сорок семей ночевали в спортивном зале, а дорога осталась закрытой до утра.',
      'Мэр города Ирина Сотова сказала, что ворота проверяли в мае и никаких неисправностей тогда не нашли.',
      'Во вторник инженеры осмотрят камни с лодки, если ветер стихнет, как обещают синоптики города.',
      'Ремонт обойдётся в два миллиона и продлится до конца лета, говорится в сообщении управления.',
    ],
  },
  fr: {
    title: 'Montclar sous l’eau - La Gazette',
    headline: 'Montclar sous l’eau',
    top: '<div class="cookie-notice">Nous utilisons des cookies.</div><div class="article"><h1>Montclar sous l’eau</h1>',
    between: [
      '<p>La suite après la publicité</p>',
      '<p>À lire aussi <a href="/1">Qui paiera le pont</a></p>',
      '<p>Inscrivez-vous à notre newsletter</p>',
      '<h3>Sur le même sujet</h3><ul><li><a href="/1">Le bac en retard</a></li><li><a href="/2">La mairie nie</a></li></ul>',
    ],
    paragraphs: [
      'Le barrage de Montclar a débordé lundi soir après trois jours de pluie, a annoncé l’agence de l’eau.',
      'Personne n’a été blessé, mais quarante familles ont dormi au gymnase et la route est restée fermée.',
      'La maire, Irène Sault, a dit que les vannes avaient été contrôlées en mai et qu’aucun défaut n’avait été trouvé.',
      'Les ingénieurs regarderont les pierres depuis une barque mardi, si le vent faiblit comme on l’attend.',
      'La réparation coûtera deux millions et durera jusqu’à la fin de l’été, selon le service des travaux.',
    ],
  },
};

/** @param {string} html */
const bare = (html) => html.replace(/<[^>]+>/g, '');

for (const [lang, { title, headline, top, between, paragraphs }] of Object.entries(papers)) {
  const rows = paragraphs.flatMap((each, index) => [`<p>${each}</p>`, between[index] ?? '']);
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${top}${rows.join('')}</div></body></html>`;

  test(`of a page in ${lang}, headline and paragraphs alone are the article, and the rest is told`, async () => {
    const { text, notes = [] } = await segment({ html });
    assert.deepEqual(text.split('\n\n'), [headline, ...paragraphs.map(bare)]);
    const left = notes.find(({ kind }) => kind === 'left-out-page')?.text ?? '';
    assert.ok(left.includes(bare(between[1])), left);
  });

  test(`of a page in ${lang}, what was left out can be taken back in`, async () => {
    const { text } = await segment({ html, whole: true });
    for (const each of [...paragraphs, between[1]]) assert.ok(text.includes(bare(each)), each);
  });
}

test('links lose a name and a password', async () => {
  const html = '<a href="https://bank.example:secret@other.example/x">a</a>';
  const { structure = [] } = await segment({ html, lang: 'en' });
  assert.deepEqual(structure, [{ kind: 'link', href: 'https://other.example/x', from: 0, to: 1 }]);
});

test('a search for the article, which cannot pause, ends at once when it is aborted', async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `<div><p>Row ${n} of the river.</p></div>`);
  const aborter = new AbortController();
  let asked = Number.POSITIVE_INFINITY;
  setTimeout(() => {
    asked = performance.now();
    aborter.abort();
  }, 300);
  const read = segment({ html: page(rows.join('')) }, { signal: aborter.signal });
  await assert.rejects(read, { name: 'AbortError' });
  assert.ok(performance.now() - asked < 100);
});

test('a thread that may be aborted finds the same article as the program itself', async () => {
  const html = page(`<article><h1>The bridge reopens</h1>${body}</article>`);
  const { signal } = new AbortController();
  const here = await segment({ html, baseUrl });
  assert.deepEqual(await segment({ html, baseUrl }, { signal }), here);
});
