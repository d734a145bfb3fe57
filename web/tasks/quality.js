// `npm run quality`: how well the core aligns documents whose alignment is known, how often it tells a
// fact change where there is none, how well it cuts texts whose sentences are known, and how well its
// marks inside sentences can be read. None of them is part of the project: the folder of the documents
// is the first argument, or ../shared/gold, with the folder `segmentation` beside it. Further arguments
// choose a set and a document, whose beads are then shown.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { measureSegmentation } from '../../tests/quality/segmentation.js';
import { build, compile, node } from './build.js';
import { root, run } from './command.js';
import { Failure, main } from './failure.js';
import { forTests, toolchain } from './toolchain.js';

/** @param {string} gold */
function sentences(gold) {
  const cases = resolve(gold, '../segmentation/cases.jsonl');
  const table = existsSync(cases)
    ? measureSegmentation(cases)
    : `sentences: skipped, there is no ${cases}`;
  process.stdout.write(`\n${table}\n`.replace(/\n(?=.)/g, '\n  '));
}

async function quality() {
  const [given, ...choice] = process.argv.slice(2);
  const gold = resolve(root, given ?? '../shared/gold');
  if (given && !existsSync(gold)) {
    throw new Failure(`${given} is not there: give the folder of the gold alignments.`);
  }
  await toolchain(forTests.filter((tool) => tool.package !== 'chromium'));
  await build();
  await compile('dev', 'dev', 'The core and its tests, native');
  const program = 'build/dev/tests/quality/cotejo_quality';
  const { code } = await run(program, [gold, 'build/language', ...choice]);
  let factsCode = 0;
  if (choice.length === 0) {
    process.stdout.write('\n');
    const facts = 'build/dev/tests/quality/cotejo_facts_quality';
    factsCode = (await run(facts, [gold, 'build/language'])).code;
    sentences(gold);
    process.stdout.write('\n');
    await node('tests/quality/marks.js', gold);
  }
  process.exitCode = code || factsCode;
}

await main(import.meta.url, quality);
