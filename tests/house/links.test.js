// Every link in what people read leads somewhere: to a file of the repository, and to a heading of it
// where an anchor is named. Addresses of other sites are not asked.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { anchorsOf, linksOf } from './links.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = listed.trim().split('\n');
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');

test('every link of a page leads to a file of the repository, and to a heading that it has', () => {
  const dead = [];
  let count = 0;
  for (const page of files.filter((file) => file.endsWith('.md'))) {
    for (const { address, path, anchor } of linksOf(read(page))) {
      count += 1;
      const file = path === '' ? page : normalize(join(dirname(page), path)).replace(/\/$/, '');
      const isThere = files.some((name) => name === file || name.startsWith(`${file}/`));
      const isHeading = anchor === undefined || (isThere && anchorsOf(read(file)).has(anchor));
      if (!isThere || !isHeading) dead.push(`${page}: ${address}`);
    }
  }
  assert.deepEqual(dead, []);
  assert.ok(count > 50, String(count));
});

test('every decision that a page names by its number is there', () => {
  const there = new Set(
    files.flatMap((file) => file.match(/^docs\/decisions\/(\d{4})-/)?.slice(1) ?? []),
  );
  const named = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((page) =>
      [...read(page).matchAll(/\bdecisions? (\d{4})\b/g)].map((match) => [page, match[1]]),
    );
  assert.ok(named.length > 15, String(named.length));
  assert.deepEqual(
    named.filter(([, number]) => !there.has(number)),
    [],
  );
});

test('links and anchors are read as pages show them', () => {
  const page =
    '# The API\n\n## compare(versions, options)\n\n## Out, out\n\n## Out, out\n\n' +
    '[a](b.md#c "title") ![p](p.png) [d](<e f.md>) [ref]: g.md\n[h]: i.md\n<https://x.example> [j](https://x.example/k)\n' +
    '```md\n[no](none.md)\n# None\n```\n`[no](none.md)` <a href="l.html">l</a> <img src="m.png">\n';
  assert.deepEqual(
    linksOf(page).map(({ address }) => address),
    ['b.md#c', 'p.png', 'e f.md', 'i.md', 'l.html', 'm.png'],
  );
  assert.deepEqual(linksOf(page)[0], { address: 'b.md#c', path: 'b.md', anchor: 'c' });
  assert.deepEqual(
    [...anchorsOf(page)],
    ['the-api', 'compareversions-options', 'out-out', 'out-out-1'],
  );
});
