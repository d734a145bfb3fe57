// Programs in Node, Bun and Deno: imported and required, one comparison and several at once, in one
// language and across, and each ends by itself. `cotejo/define.js` does nothing there.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { newerNode } from './node-releases.js';
import { project, runIn } from './project.js';

const program = `
import { compare } from 'cotejo';
import { toMarkdown } from 'cotejo/export.js';
import { ArticleComparison } from 'cotejo/define.js';
const pair = (n) => [
  { text: 'El río creció ' + n + ' metros.', lang: 'es' },
  { text: 'The river rose ' + n + ' metres.', lang: 'en' },
];
const one = await compare(pair(3));
const many = await Promise.all([1, 2, 3, 4, 5].map((n) => compare(pair(n))));
const read = await compare([{ html: '<article><p>El perro ladra por la noche.</p></article>' }, { text: 'El perro ladra por la tarde.' }]);
console.log([
  one.pairs[0].mode, one.precise, many.map(({ versions }) => versions[0].text.slice(14, 15)).join(''),
  read.versions.map(({ lang }) => lang).join(''), toMarkdown(one).split('\\n')[0], typeof ArticleComparison,
].join('; '));`;
const told = 'bilingual; true; 12345; eses; # Comparison; function';

const required = `
const { compare } = require('cotejo');
compare([{ text: 'Llueve.', lang: 'es' }, { text: 'Nieva.', lang: 'es' }]).then(({ pairs }) =>
  console.log(pairs.length, 'pair'));`;

const files = { 'program.js': program, 'required.cjs': required };

/** @param {string} folder @param {string} command @param {string[]} [args] before the file */
function runBoth(folder, command, args = []) {
  // What a run time warns of is its own business; what the program prints stands last.
  const last = (/** @type {string} */ text) => text.trim().split('\n').at(-1);
  assert.equal(
    last(runIn(folder, command, [...args, 'program.js'], { NODE_NO_WARNINGS: '1' })),
    told,
  );
  const printed = runIn(folder, command, [...args, 'required.cjs'], { NODE_NO_WARNINGS: '1' });
  assert.equal(last(printed), '1 pair');
}

test(`Node ${process.versions.node}`, (context) => {
  const folder = project(context, 'node', [], files);
  if (folder) runBoth(folder, process.execPath);
});

for (const major of /** @type {const} */ ([22, 24])) {
  test(`Node ${major}`, (context) => {
    const node = newerNode(context, major);
    const folder = node && project(context, 'node', [], files);
    if (node && folder) runBoth(folder, node);
  });
}

test('Bun', (context) => {
  const folder = project(context, 'bun', ['bun@1.4.5'], files);
  if (folder) runBoth(folder, join(folder, 'node_modules/.bin/bun'));
});

test('Deno', (context) => {
  const folder = project(context, 'deno', ['deno@2.9.6'], files);
  if (folder) runBoth(folder, 'deno', ['run', '-A', '--node-modules-dir=manual']);
});
