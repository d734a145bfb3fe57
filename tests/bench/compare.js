// What a whole comparison costs, as a user of the package has it: sentences found, aligned and
// compared, in WebAssembly, from 10 to 10,000 sentences a side, in one language and across two; and
// beside it, in the same run, what npm's `diff` needs for `diffWords` on one of these pairs. Times
// are the best of several runs; memory is what the process has grown to.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { kinds, makeTexts, makeTranslation } from './texts.js';

/** @import { KindName } from './texts.js' */

const sizes = [10, 100, 1000, 10_000];
const peerSize = 1000;
const peerLimit = 60; // seconds after which the peer is stopped
const library = new URL('../../dist/index.js', import.meta.url).href;
const { compare } = await import(library);

/**
 * @param {() => Promise<unknown>} work
 * @param {number} times
 * @returns {Promise<number>} seconds of the fastest run
 */
async function fastest(work, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

/** @param {number} size @param {{ text: string, lang: string }[]} versions */
async function ours(size, versions) {
  const found = await compare(versions, { worker: false });
  const seconds = await fastest(() => compare(versions, { worker: false }), size < 10_000 ? 9 : 3);
  const { same, edited, translated, moved, split, merged } = found.pairs[0].summary;
  const beads = { same, edited, translated, moved, split, merged };
  return { seconds, precise: found.precise, beads };
}

/**
 * @param {KindName} kind
 * @returns {Promise<number>} seconds, or the limit where it was stopped
 */
function peer(kind) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(new URL('diff-words.js', import.meta.url)), {
      workerData: makeTexts(peerSize, kind, peerSize),
    });
    const timer = setTimeout(() => {
      worker.terminate();
      resolve(peerLimit);
    }, peerLimit * 1000);
    worker.on('error', reject);
    worker.on('message', (seconds) => {
      clearTimeout(timer);
      resolve(seconds);
    });
  });
}

/** @param {number} seconds */
const milliseconds = (seconds) => `${(seconds * 1000).toFixed(1)} ms`.padStart(12);

/**
 * @param {string} title
 * @param {(size: number) => { text: string, lang: string }[]} versionsOf
 * @returns {Promise<Record<number, number>>} seconds by size
 */
async function bench(title, versionsOf) {
  console.log(`\n${title.padEnd(16)}        time   times the one before   memory   found`);
  /** @type {Record<number, number>} */
  const times = {};
  let before = 0;
  for (const size of sizes) {
    const { seconds, precise, beads } = await ours(size, versionsOf(size));
    times[size] = seconds;
    const growth = before ? (seconds / before).toFixed(1) : '';
    const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
    const found = Object.entries(beads)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${count} ${name}`);
    if (!precise) found.unshift('imprecise');
    console.log(
      `${String(size).padStart(16)}${milliseconds(seconds)}${growth.padStart(23)}${memory.padStart(9)}   ${found.join(', ')}`,
    );
    before = seconds;
  }
  return times;
}

/** @param {KindName} kind */
async function benchBesideDiff(kind) {
  const times = await bench(`two ${kind}`, (size) => {
    const { left, right } = makeTexts(size, kind, size);
    return [left, right].map((text) => ({ text, lang: 'es' }));
  });
  const seconds = await peer(kind);
  const isStopped = seconds >= peerLimit;
  console.log(
    `diffWords of npm's diff, ${peerSize} sentences:${milliseconds(seconds)}${isStopped ? ' (stopped)' : ''}, ` +
      `${(seconds / times[peerSize]).toFixed(0)}${isStopped ? ' or more' : ''} times as long as Cotejo`,
  );
}

console.log('By sentences a side:');
for (const kind of /** @type {KindName[]} */ (Object.keys(kinds))) await benchBesideDiff(kind);
for (const lang of ['es', 'ru', 'zh']) {
  await bench(`${lang} and en`, (size) => {
    const { left, right } = makeTranslation(size, lang, size);
    return [
      { text: left, lang },
      { text: right, lang: 'en' },
    ];
  });
}
