// What markup says of the text is kept beside it, as plain ranges. The tests write the ranges into
// the text: "[strong one] two" is a text "one two" of which "one" is strong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleText } from '../../web/engine/html-text.js';
import { compare, segment } from '../../web/index.js';

/** @import { Structure } from '../../web/index.js' */

const site = 'https://paper.example/news/today.html';

/** @param {Structure} stretch */
function nameOf(stretch) {
  const { kind, from: _from, to: _to, ...rest } = stretch;
  return [kind, ...Object.values(rest).filter((value) => value !== '' && value !== null)].join(' ');
}

/** @param {string} text @param {Structure[]} structure outer before inner */
function written(text, structure) {
  let result = '';
  for (let at = 0; at <= text.length; at += 1) {
    const ended = structure.filter(({ from, to }) => to === at && from < at);
    result += ']'.repeat(ended.length);
    for (const stretch of structure.filter(({ from }) => from === at)) {
      result += stretch.to > at ? `[${nameOf(stretch)}: ` : `[${nameOf(stretch)}]`;
    }
    result += text[at] ?? '';
  }
  return result;
}

/** @param {string} html @param {string} [baseUrl] */
function read(html, baseUrl) {
  const { text, structure } = articleText(html, baseUrl);
  for (const { from, to } of structure) assert.ok(0 <= from && from <= to && to <= text.length);
  return written(text, structure);
}

test('headings keep their level, and quotes and emphasis their extent', () => {
  assert.equal(
    read('<h2> Sube <em>el</em> río </h2><blockquote><p>Uno.<p>Dos <b>no</b>.</blockquote>'),
    '[heading 2: Sube [emphasis: el] río]\n\n[quote: Uno.\n\nDos [strong: no].]',
  );
});

test('stretches hug their words, whatever the white space in the markup', () => {
  assert.equal(read('<p>a<em> b </em>c <i></i> <b> </b>d'), 'a [emphasis: b] c d');
  assert.equal(read('<em> <p> a </p> <p> b </p> </em>'), '[emphasis: a\n\nb]');
});

test('lists tell their items and count them as browsers do', () => {
  assert.equal(
    read('<ul><li>a<ul><li>b</ul><li>c</ul>'),
    '[list false: [list-item: a\n\n[list false: [list-item: b]]]\n\n[list-item: c]]',
  );
  assert.equal(
    read('<ol start=3><li>a<li value=9>b<li>c</ol>'),
    '[list true: [list-item 3: a]\n\n[list-item 9: b]\n\n[list-item 10: c]]',
  );
  assert.equal(
    read('<ol reversed><li>a<li>b</ol>'),
    '[list true: [list-item 2: a]\n\n[list-item 1: b]]',
  );
  assert.equal(read('<li>alone'), '[list-item: alone]');
});

test('links are made absolute against the page they come from', () => {
  assert.equal(
    read('<a href="../map?a=1#b">map</a> <a href="mailto:desk@paper.example">us</a>', site),
    '[link https://paper.example/map?a=1#b: map] [link mailto:desk@paper.example: us]',
  );
  assert.equal(
    read('<a href="/x">x</a> <a href="//y.example/">y</a> <a href="http://z.example/">z</a>'),
    'x y [link http://z.example/: z]',
  );
});

test('a link into its own page is only text', () => {
  assert.equal(read('<p>Said<a href="#note1">1</a>', site), 'Said1');
});

test('links that could run anything are only text', () => {
  const addresses = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://paper.example/1',
    'file:///etc/passwd',
    'https://',
    '',
  ];
  for (const address of addresses) {
    assert.equal(read(`<a href="${address}">a</a>`, site), 'a', address);
  }
});

test('a link may hold paragraphs and sentences', () => {
  assert.equal(
    read('<a href="http://a.example/"><h3>One. Two.</h3><p>Three.</p></a>'),
    '[link http://a.example/: [heading 3: One. Two.]\n\nThree.]',
  );
});

test('images stand before the text of their paragraph, or where they are in it', () => {
  const image = '<img src="/a.jpg" srcset="b.jpg 2x" alt=" A  \n dog " onerror="alert(1)">';
  const drawn = '[image https://paper.example/a.jpg A dog]';
  assert.equal(
    read(`<p>One.</p><figure>${image}<figcaption>Dog</figcaption></figure>`, site),
    `One.\n\n${drawn}Dog`,
  );
  assert.equal(read(`<p>One ${image} two.`, site), `One${drawn} two.`);
  assert.equal(read(`<p>One.</p>${image}`, site), `One.${drawn}`);
  assert.equal(read(image, site), drawn);
});

test('images that hold more than a picture, and those made to count readers, are left out', () => {
  const left = [
    'src="javascript:alert(1)"',
    'src="data:image/svg+xml;base64,PHN2Zz4="',
    'src="data:text/html;base64,PHN2Zz4="',
    'src="/count.gif" width=1 height=1',
    'srcset="/a.jpg 2x"',
    '',
  ];
  for (const attributes of left) assert.equal(read(`a<img ${attributes}>`, site), 'a', attributes);
  assert.equal(
    read('a<img src="data:image/png;base64,iVBORw0KGgo=">'),
    'a[image data:image/png;base64,iVBORw0KGgo=]',
  );
});

test('markup that is broken, crossed or very deep gives ranges that fit', () => {
  assert.equal(read('<b>a<p>b</b>c'), '[strong: a\n\nb]\n\nc');
  read('<em><b><a href=x><ul><li><h1><blockquote></em>x</b>y</a>z');
  const deep = articleText(`${'<blockquote><em>'.repeat(30_000)}deep`);
  assert.equal(deep.text, 'deep');
  assert.ok(deep.structure.length <= 100);
});

test('much markup is read in a time that grows with it', () => {
  const items = `${'<img src="http://a.example/"><b></b>'.repeat(20_000)}${'<i>x</i> '.repeat(20_000)}`;
  const { structure } = articleText(items);
  assert.equal(structure.filter(({ kind }) => kind === 'image').length, 20_000);
  assert.equal(structure.filter(({ kind }) => kind === 'emphasis').length, 20_000);
  assert.ok(!structure.some(({ kind }) => kind === 'strong'));
});

test('compare and segment give the structure of HTML, and an empty one of plain text', async () => {
  const html = '<h1>Sube el río</h1><p>Llueve en <a href="/n">Almería</a>.</p>';
  const version = await segment({ html, baseUrl: site, lang: 'es' });
  assert.equal(
    written(version.text, version.structure ?? []),
    '[heading 1: Sube el río]\n\nLlueve en [link https://paper.example/n: Almería].',
  );
  const { versions } = await compare([
    { html, lang: 'es' },
    { text: version.text, lang: 'es' },
  ]);
  assert.deepEqual(
    versions.map(({ structure }) => structure?.map(({ kind }) => kind)),
    [['heading'], []],
  );
  assert.equal(versions[0].text, versions[1].text);
});

test('a base address that is none is refused by name', async () => {
  const html = '<p>a</p>';
  await assert.rejects(segment({ html, baseUrl: 'news/today' }), {
    name: 'RangeError',
    message: 'version.baseUrl: expected an absolute address, got "news/today"',
  });
  await assert.rejects(segment({ html, baseUrl: /** @type {any} */ (1) }), {
    name: 'TypeError',
    message: 'version.baseUrl: expected a string, got number',
  });
});

test('random markup: the text is that of the bare words, and every stretch hugs its own', () => {
  let seed = 1884;
  /** @param {number} below */
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const words = ['one', ' two', 'three ', ' ', '\n', '&amp;'];
  const names = ['em', 'b', 'a href="http://a.example/"', 'sup'];
  const blocks = ['<p>', '</p>', '<ul><li>', '<li>', '</ul>', '<blockquote>', '<h2>', '<br>'];
  /** @param {number} depth @returns {[string, string]} with and without markup inside a paragraph */
  const inline = (depth) => {
    const word = words[random(words.length)];
    if (depth > 3 || random(2)) return [word, word];
    if (random(6) === 0) return ['<img src="http://a.example/b">', ''];
    const inner = Array.from({ length: random(4) }, () => inline(depth + 1));
    const name = names[random(names.length)];
    const [marked, bare] = [0, 1].map((which) => inner.map((each) => each[which]).join(''));
    return [`<${name}>${marked}</${name.split(' ')[0]}>`, bare];
  };
  for (let round = 0; round < 400; round += 1) {
    /** @type {[string, string][]} */
    const parts = Array.from({ length: random(20) }, () => {
      const block = blocks[random(blocks.length)];
      return random(3) ? inline(0) : [block, block];
    });
    const [html, bare] = [0, 1].map((which) => parts.map((part) => part[which]).join(''));
    const { text, structure } = articleText(html);
    let last = 0;
    for (const { kind, from, to } of structure) {
      assert.ok(last <= from && from <= to && to <= text.length, html);
      last = from;
      if (kind === 'image') continue;
      assert.match(text.slice(from, to), /^\S(?:.*\S)?$/s, `${kind} in ${html}`);
      for (const other of structure) {
        const crosses = from < other.from && other.from < to && to < other.to;
        assert.ok(!crosses, `${kind} crosses ${other.kind} in ${html}`);
      }
    }
    assert.equal(text, articleText(bare).text, html);
  }
});
