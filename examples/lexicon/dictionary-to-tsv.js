// Turns a dictionary of FreeDict or Apertium into a lexicon for Cotejo, as TSV on standard output.
//
//   node dictionary-to-tsv.js es en /usr/share/dictd/freedict-spa-eng.index > es-en.tsv
//
// The languages are those of the dictionary's left and right side. See README.md for the formats.
import process from 'node:process';
import { readAtt } from './read-att.js';
import { readDictd } from './read-dictd.js';
import { readDix, readTei } from './read-xml.js';

const readers = { '.index': readDictd, '.tei': readTei, '.dix': readDix, '.att': readAtt };
const mostWords = 4; // longer renderings are explanations

const [from, to, path = ''] = process.argv.slice(2);
const ending = Object.keys(readers).find((each) => path.endsWith(each));
if (!ending) {
  console.error(
    `node dictionary-to-tsv.js <language> <language> <file: ${Object.keys(readers).join(', ')}>`,
  );
  process.exit(1);
}

// A cell holds words parted by bars: neither these nor tabs may stand inside one.
const tidy = (text) => text.replace(/[\s|]+/g, ' ').trim();
// Numbers are known without a dictionary.
const isUseful = (text) =>
  /\p{L}/u.test(text) && !/\d/.test(text) && text.split(' ').length <= mostWords;

const renderings = new Map();
for (const [word, others] of await readers[ending](path)) {
  const headword = tidy(word);
  if (!isUseful(headword)) continue;
  const known = renderings.get(headword) ?? new Set();
  for (const other of others.map(tidy).filter(isUseful)) known.add(other);
  if (known.size > 0) renderings.set(headword, known);
}

console.log(`${from}\t${to}`);
for (const [word, others] of renderings) console.log(`${word}\t${[...others].join('|')}`);
