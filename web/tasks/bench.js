// `npm run bench`: what comparing costs, side by side with a peer, in one run, how fast a text is cut
// into sentences, and what marking a pair of very long sentences costs. Benchmarks are no tests: they
// print figures and judge nothing.
import { build, compile, node } from './build.js';
import { main } from './failure.js';

async function bench() {
  await build();
  await compile('dev', 'dev', 'The core, native');
  await node(
    'tests/bench/segmentation.js',
    'build/dev/tests/bench/cotejo_bench_segmentation',
    'build/language',
  );
  await node('tests/bench/compare.js');
  await node('tests/bench/long-sentences.js');
}

await main(import.meta.url, bench);
