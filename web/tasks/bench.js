// `npm run bench`: what comparing costs, side by side with a peer, in one run. Benchmarks are no
// tests: they print figures and judge nothing.
import { build, node } from './build.js';
import { main } from './failure.js';

async function bench() {
  await build();
  await node('tests/bench/compare.js');
}

await main(import.meta.url, bench);
