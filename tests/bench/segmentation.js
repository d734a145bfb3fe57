// How fast a long version is cut into paragraphs and sentences: natively, by a program that does
// nothing else, and as a user of the package has it, in WebAssembly.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { makeNews } from './texts.js';

const megabyte = 1_000_000; // characters, of one byte each for the most part
const { segment } = await import(new URL('../../dist/index.js', import.meta.url).href);
const text = makeNews(megabyte, 1);

/** @param {string} place @param {number} seconds @param {number} sentences */
function say(place, seconds, sentences) {
  const speed = text.length / megabyte / seconds;
  console.log(
    `${place.padEnd(16)}${`${(seconds * 1000).toFixed(1)} ms`.padStart(12)}${`${speed.toFixed(1)} MB/s`.padStart(14)}   ${sentences} sentences`,
  );
}

const [program, packs] = process.argv.slice(2);
const native = spawnSync(program, [packs], { input: text, encoding: 'utf8' });
if (native.status !== 0) throw new Error(`${program} failed: ${native.stderr ?? native.error}`);
const [nativeSeconds, nativeSentences] = native.stdout.split(' ').map(Number);

let best = Number.POSITIVE_INFINITY;
let first = 0;
let sentences = 0;
for (let time = 0; time < 9; time += 1) {
  const start = performance.now();
  const version = await segment({ text, lang: 'es' }, { worker: false });
  const seconds = (performance.now() - start) / 1000;
  first ||= seconds;
  best = Math.min(best, seconds);
  sentences = version.sentences.length;
}

console.log('A version of 1 MB, cut into sentences:');
say('native', nativeSeconds, nativeSentences);
say('WebAssembly', best, sentences);
say('the first time', first, sentences);
