// What a whole comparison costs, as a user of the package has it: sentences found, aligned and
// compared, in WebAssembly, from 10 to 10,000 sentences a side, in one language; and beside it, in
// the same run, what npm's `diff` needs for `diffWords` on one of these pairs. Times are the best of
// several runs; memory is what the process has grown to.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { kinds, makeTexts } from './texts.js';

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

/** @param {number} size @param {KindName} kind */
async function ours(size, kind) {
  const { left, right } = makeTexts(size, kind, size);
  const versions = [left, right].map((text) => ({ text, lang: 'es' }));
  const found = await compare(versions, { worker: false });
  const seconds = await fastest(() => compare(versions, { worker: false }), size < 10_000 ? 9 : 3);
  const { same, edited, moved, split, merged } = found.pairs[0].summary;
  return { seconds, precise: found.precise, beads: { same, edited, moved, split, merged } };
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

/** @param {KindName} kind */
async function bench(kind) {
  console.log(`\n${`two ${kind}`.padEnd(16)}        time   times the one before   memory   found`);
  /** @type {Record<number, number>} */
  const times = {};
  let before = 0;
  for (const size of sizes) {
    const { seconds, precise, beads } = await ours(size, kind);
    times[size] = seconds;
    const growth = before ? (seconds / before).toFixed(1) : '';
    const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
    const found = Object.entries(beads).map(([name, count]) => `${count} ${name}`);
    if (!precise) found.unshift('imprecise');
    console.log(
      `${String(size).padStart(16)}${milliseconds(seconds)}${growth.padStart(23)}${memory.padStart(9)}   ${found.join(', ')}`,
    );
    before = seconds;
  }
  const seconds = await peer(kind);
  const isStopped = seconds >= peerLimit;
  console.log(
    `diffWords of npm's diff, ${peerSize} sentences:${milliseconds(seconds)}${isStopped ? ' (stopped)' : ''}, ` +
      `${(seconds / times[peerSize]).toFixed(0)}${isStopped ? ' or more' : ''} times as long as Cotejo`,
  );
}

console.log('By sentences a side:');
for (const kind of /** @type {KindName[]} */ (Object.keys(kinds))) await bench(kind);
