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

/** Ends with one line that says what is wrong, on standard error: standard output is the table. */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const endings = Object.keys(readers);
const [from, to, path] = process.argv.slice(2);
if (path === undefined) {
  fail(`Usage: node dictionary-to-tsv.js <language> <language> <file: ${endings.join(', ')}>`);
}

// These two become the first row, by which Cotejo knows the columns.
function canonicalTag(tag) {
  try {
    if (/^(?!und\b)[a-z]{2,3}(-|$)/i.test(tag)) return Intl.getCanonicalLocales(tag)[0];
  } catch {} // what is no tag is told below
  return fail(`${tag}: expected a language tag such as "es" or "pt-BR"`);
}
if (canonicalTag(from) === canonicalTag(to)) {
  fail(`${from}, ${to}: expected two languages, the dictionary's left and right one`);
}

const ending = endings.find((each) => path.endsWith(each));
if (!ending) {
  fail(
    `${path}: expected a dictionary in a file that ends in ${endings.join(', ')} (see README.md)`,
  );
}

/** Entries as the file has them: a headword and its renderings. */
async function readEntries() {
  try {
    return await readers[ending](path);
  } catch (error) {
    // What the system says names the file, which may be the text beside the index.
    return fail(`${path}: cannot be read (${error.message})`);
  }
}

// A cell holds words parted by bars: neither these nor tabs may stand inside one.
const tidy = (text) => text.replace(/[\s|]+/g, ' ').trim();
// Numbers are known without a dictionary.
const isUseful = (text) =>
  /\p{L}/u.test(text) && !/\d/.test(text) && text.split(' ').length <= mostWords;

const renderings = new Map();
for (const [word, others] of await readEntries()) {
  const headword = tidy(word);
  if (!isUseful(headword)) continue;
  const known = renderings.get(headword) ?? new Set();
  for (const other of others.map(tidy).filter(isUseful)) known.add(other);
  if (known.size > 0) renderings.set(headword, known);
}

if (renderings.size === 0) fail(`${path}: no word with a rendering was found in it`);

console.log(`${from}\t${to}`);
for (const [word, others] of renderings) console.log(`${word}\t${[...others].join('|')}`);
