// Compares text or HTML files and prints what became of each sentence of the first one in the next.
//
//   npm install cotejo
//   node compare-files.js morning.txt evening.txt english.txt
//
// Languages are detected. With one language per file known, give `lang` with each version.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { compare } from 'cotejo';

const paths = process.argv.slice(2);
if (paths.length < 2) {
  console.error('Give two or more files: node compare-files.js one.txt two.txt');
  process.exit(1);
}

const versions = await Promise.all(
  paths.map(async (path) => {
    const content = await readFile(path, 'utf8');
    const given = /\.html?$/i.test(path) ? { html: content } : { text: content };
    return { ...given, title: basename(path) };
  }),
);
const comparison = await compare(versions);

// Facts are compared by their values (`leftValue`, `rightValue`) and shown as they are written.
const written = ({ text }, range) => (range ? text.slice(range.from, range.to) : 'none');

for (const { left, right, beads } of comparison.pairs) {
  const [from, to] = [comparison.versions[left], comparison.versions[right]];
  console.log(`\n${from.title} (${from.lang}) → ${to.title} (${to.lang})`);
  for (const bead of beads) {
    const said = (version, indexes) =>
      indexes
        .map((index) => {
          const { from: start, to: end } = version.sentences[index];
          const isHeading = version.structure.some(
            ({ kind, from, to }) => kind === 'heading' && from < end && start < to,
          );
          return `${isHeading ? '# ' : ''}${version.text.slice(start, end)}`;
        })
        .join(' ');
    console.log(`\n${bead.relation}${bead.moved ? ', moved' : ''}`);
    if (bead.left.length > 0) console.log(`  - ${said(from, bead.left)}`);
    if (bead.right.length > 0 && bead.relation !== 'same')
      console.log(`  + ${said(to, bead.right)}`);
    for (const fact of bead.facts) {
      console.log(`  ${fact.kind}: ${written(from, fact.left)} → ${written(to, fact.right)}`);
    }
  }
}
