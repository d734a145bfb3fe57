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
  assert.equal(pageArticle(short), null);
  assert.equal((await segment({ html: short, lang: 'en' })).text, 'Rain.\n\nWind.');
  assert.equal(isPage(short), true);
  assert.equal(isPage(`<html><body>${'<div>'.repeat(20_000)}Rain.`), false);
  assert.equal(isPage(`<html><body>${'<p>Rain.'.repeat(40_000)}`), false);
});

test('a part of a page is taken whole', () => {
  assert.equal(isPage(`<nav>News</nav>${body}`), false);
});
