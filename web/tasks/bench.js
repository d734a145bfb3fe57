// `npm run bench`: what comparing costs, side by side with a peer, in one run, how fast a text is cut
// into sentences, what finding facts costs of it, and what marking a pair of very long sentences
// costs. Benchmarks are no tests: they print figures and judge nothing. What facts cost is measured on
// documents that are no part of the project: their folder is the argument, or ../shared/gold.
import { resolve } from 'node:path';
import process from 'node:process';
import { build, compile, node } from './build.js';
import { root, run } from './command.js';
import { Failure, main } from './failure.js';

async function bench() {
  const gold = resolve(root, process.argv[2] ?? '../shared/gold');
  await build();
  await compile('dev', 'dev', 'The core, native');
  await node(
    'tests/bench/segmentation.js',
    'build/dev/tests/bench/cotejo_bench_segmentation',
    'build/language',
  );
  await node('tests/bench/compare.js');
  const facts = 'build/dev/tests/bench/cotejo_bench_facts';
  const { code } = await run(facts, [gold, 'build/language']);
  if (code !== 0) throw new Failure(`${facts} failed: the error above says why.`);
  await node('tests/bench/long-sentences.js');
}

await main(import.meta.url, bench);
