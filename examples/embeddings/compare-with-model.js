// Compares two texts in different languages with the help of a neural model, and prints which
// sentence renders which.
//
//   npm install
//   node compare-with-model.js spanish.txt english.txt
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { compare } from 'cotejo';
import { embed } from './embed.js';

const paths = process.argv.slice(2);
if (paths.length !== 2) {
  console.error('Give two text files: node compare-with-model.js one.txt two.txt');
  process.exit(1);
}

const versions = await Promise.all(
  paths.map(async (path) => ({ text: await readFile(path, 'utf8') })),
);
const comparison = await compare(versions, { embed });

const [left, right] = comparison.versions;
const said = ({ text, sentences }, indexes) =>
  indexes.map((index) => text.slice(sentences[index].from, sentences[index].to)).join(' ');
for (const bead of comparison.pairs[0].beads) {
  console.log(`\n${bead.relation} ${bead.similarity.toFixed(2)}`);
  if (bead.left.length > 0) console.log(`  ${left.lang}: ${said(left, bead.left)}`);
  if (bead.right.length > 0) console.log(`  ${right.lang}: ${said(right, bead.right)}`);
}
