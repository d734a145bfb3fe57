// What marking a pair of very long sentences costs, as a user of the package has it, in processor time
// of WebAssembly: edited, with its halves exchanged, with all its phrases in another order, against a
// stranger, and of a few words that stand everywhere. What the rest of the comparison costs is taken
// off: the same sentence against itself.
import process from 'node:process';
import { Writer } from './texts.js';

const library = new URL('../../dist/index.js', import.meta.url).href;
const { compare } = await import(library);
const sizes = [100, 1000, 4000]; // words a side
const phrase = 7; // words
const runs = 5;

/** @param {number} size @returns {Record<string, [string[], string[]]>} */
function pairsOf(size) {
  const writer = new Writer(size);
  /** @param {number} words */
  const prose = (words) => Array.from({ length: words }, () => writer.word());
  const words = prose(size);
  const phrases = Array.from({ length: Math.ceil(size / phrase) }, (_, at) =>
    words.slice(at * phrase, (at + 1) * phrase),
  );
  const order = phrases.map((own) => ({ own, place: writer.random() }));
  const half = size >> 1;
  const few = prose(8);
  const repeated = () =>
    Array.from({ length: size }, () => few[Math.floor(writer.random() * few.length)]);
  const changes = { replacedWords: 0.2, cutWords: 0.1, addedWords: 0.1 };
  return {
    edited: [words, writer.edited(words, changes)],
    'halves exchanged': [words, [...words.slice(half), ...words.slice(0, half)]],
    'phrases shuffled': [words, order.sort((a, b) => a.place - b.place).flatMap(({ own }) => own)],
    strangers: [words, prose(size)],
    'few words': [repeated(), repeated()],
  };
}

/**
 * @param {string[]} left @param {string[]} right
 * @returns {Promise<{ milliseconds: number, marks: number, precise: boolean }>} of the fastest run
 */
async function measure(left, right) {
  const versions = [left, right].map((words) => ({ lang: 'es', sentences: [words.join(' ')] }));
  let milliseconds = Number.POSITIVE_INFINITY;
  let found;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    found = await compare(versions, { worker: false });
    const { user, system } = process.cpuUsage(start);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { milliseconds, marks: found.pairs[0].beads[0].edits.length, precise: found.precise };
}

console.log('\nTwo long sentences, marked (processor time, less that of one against itself):');
for (const size of sizes) {
  for (const [name, [left, right]] of Object.entries(pairsOf(size))) {
    const { milliseconds, marks, precise } = await measure(left, right);
    const { milliseconds: rest } = await measure(left, left);
    const own = Math.max(0, milliseconds - rest);
    console.log(
      `${`${size} words`.padStart(16)}  ${name.padEnd(18)}${`${own.toFixed(1)} ms`.padStart(12)}   ${marks} marks${precise ? '' : ', imprecise'}`,
    );
  }
}
