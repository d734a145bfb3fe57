// HTML in: what a browser would show of an article, as paragraphs of plain text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleText } from '../../web/engine/html-text.js';

/** @param {string} html */
const textOf = (html) => articleText(html).text;

test('headings, paragraphs, list items and quotes become paragraphs', () => {
  const html = `<h1>Sube el río</h1><p>Llueve.</p>
    <ul><li>Uno<li>Dos</ul><blockquote><p>Nadie salió.</p></blockquote>`;
  assert.equal(textOf(html), 'Sube el río\n\nLlueve.\n\nUno\n\nDos\n\nNadie salió.');
});

test('table cells and captions stand alone', () => {
  const html = '<table><caption>Nivel</caption><tr><td>Lunes<td>3 m</table>';
  assert.equal(textOf(html), 'Nivel\n\nLunes\n\n3 m');
});

test('white space collapses across elements, and a br breaks the row', () => {
  assert.equal(textOf('<p>  a \n <b> b</b>\t<i>c </i> <br>\n d</p>'), 'a b c\nd');
  assert.equal(textOf('a<br><br><br>b'), 'a\n\nb');
});

test('a line end between Chinese or Japanese letters is no space', () => {
  assert.equal(
    textOf('<p>大坝已经满\n    了，雨下了一\r\n整天。</p>'),
    '大坝已经满了，雨下了一整天。',
  );
  assert.equal(textOf('<p>雨が\n降った。 Sí\nno</p>'), '雨が降った。 Sí no');
  assert.equal(textOf('<p>다리가\n닫혔다</p>'), '다리가 닫혔다');
});

test('white space inside pre stays', () => {
  assert.equal(textOf('<pre>a  b\r\n  c</pre> d'), 'a  b\n  c\n\nd');
});

test('no-break spaces stay, entities are decoded', () => {
  assert.equal(
    textOf('<p>3&nbsp;km &lt; 5&#8239;km &amp; m&aacute;s</p>'),
    '3\u00a0km < 5\u202fkm & más',
  );
});

test('text in inline elements joins without a gap', () => {
  assert.equal(textOf('<p>Vladi<em>vos</em>tok<wbr>grad</p>'), 'Vladivostokgrad');
});

test('scripts, styles, templates, controls and hidden parts are dropped', () => {
  const html = `<head><title>Title</title><style>p { color: red }</style></head>
    <p>Seen</p><script>document.title = 'Run'</script><template><p>No</p></template>
    <noscript>No</noscript><p hidden>No</p><button>No</button><svg><text>No</text></svg>
    <textarea>No</textarea><nav>No</nav><!-- No -->
    <p style="color: red; DISPLAY : none">No</p><p style="visibility:hidden">No</p>`;
  assert.equal(textOf(html), 'Seen');
});

test('ruby readings are dropped', () => {
  assert.equal(textOf('<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>駅'), '東京駅');
});

test('the one article is taken, else the one main part, else the body', () => {
  const page = (/** @type {string} */ inner) =>
    `<html><body><p>Before</p>${inner}<p>After</p></body></html>`;
  assert.equal(textOf(page('<main>Main <article>Art</article></main>')), 'Art');
  assert.equal(textOf(page('<main><article>A</article><article>B</article></main>')), 'A\n\nB');
  assert.equal(
    textOf(page('<article>A</article><article>B</article>')),
    'Before\n\nA\n\nB\n\nAfter',
  );
  assert.equal(textOf(page('')), 'Before\n\nAfter');
});

test('the nearest declared language is found', () => {
  const html = '<html lang="en"><body><article lang="es-mx"><p>Hola</p></article></body></html>';
  assert.equal(articleText(html).lang, 'es-MX');
  assert.equal(articleText('<html lang="not a language">x</html>').lang, undefined);
});

test('broken and empty HTML give what can be read', () => {
  assert.equal(textOf(''), '');
  assert.equal(textOf('<p>open <b>bold <p>next</i>'), 'open bold\n\nnext');
  assert.equal(textOf('<<p>a < b & c</p'), '<\n\na < b & c');
});

test('deep nesting does not overflow the stack', () => {
  assert.equal(textOf(`${'<div>'.repeat(50_000)}deep`), 'deep');
});
