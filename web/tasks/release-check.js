// `npm run release:check`: clones what is committed into build/release, installs, builds and tests it
// there from nothing, and prints what would be published, each size beside its budget. Once it is
// built, all is done and printed, also after something failed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ask, root, run } from './command.js';
import { companionFolder, companions } from './companions.js';
import { Failure, main } from './failure.js';
import { step } from './step.js';

/** @typedef {{ path: string, size: number }} PackedFile */
/** @typedef {{ name: string, bytes: number, budget: number | null }} Entry */

/** Bytes. What has none of its own counts towards the whole. */
const budgets = [
  { name: 'core.wasm', belongs: /^dist\/core\.wasm$/, budget: 720_000 },
  { name: 'source maps', belongs: /\.map$/, budget: 380_000 },
  { name: 'modules', belongs: /^dist\/[^/]+\.js$/, budget: 1_330_000 },
  { name: 'command line', belongs: /^dist\/cli\//, budget: 100_000 },
  { name: 'words of languages', belongs: /^dist\/language\//, budget: 3_400_000 },
  { name: 'types', belongs: /\.d\.ts$/, budget: 40_000 },
  { name: 'docs and examples', belongs: /^(docs|examples)\//, budget: 250_000 },
  { name: 'all else', belongs: /./, budget: 150_000 },
];
/** Of the whole installation. */
const WHOLE = 6_000_000;

/** Of the packages that go beside it. @type {Record<string, number>} */
const companionBudgets = { 'cotejo-dictionaries': 3_150_000, 'cotejo-standalone': 2_900_000 };

/**
 * @param {string} cwd of a package
 * @returns {Promise<PackedFile[]>} what npm would publish
 */
async function packedFiles(cwd) {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { code, output } = await run('npm', args, { cwd, silent: true });
  if (code !== 0) throw new Failure(`npm ${args.join(' ')} failed in ${cwd}:\n${output}`);
  const listing = JSON.parse(output.slice(output.search(/^[[{]/m)));
  const [{ files }] = Array.isArray(listing) ? listing : Object.values(listing);
  return files;
}

/** @param {string} checkout @returns {Promise<Entry[]>} of each package beside ours */
export function companionEntries(checkout) {
  return Promise.all(
    companions.map(async (name) => {
      const files = await packedFiles(join(checkout, companionFolder(name)));
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      return { name, bytes, budget: companionBudgets[name] ?? 0 };
    }),
  );
}

/**
 * @param {PackedFile[]} files as `npm pack --json` lists them
 * @returns {Entry[]} the sum last
 */
export function entriesOf(files) {
  const entries = budgets.map(({ name, budget }) => ({ name, bytes: 0, budget }));
  for (const { path, size } of files) {
    entries[budgets.findIndex(({ belongs }) => belongs.test(path))].bytes += size;
  }
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return [...entries, { name: 'installed', bytes, budget: WHOLE }];
}

/** @param {Entry[]} entries @returns {Entry[]} those above their budget */
export const overBudget = (entries) =>
  entries.filter(({ bytes, budget }) => budget !== null && bytes > budget);

async function releaseCheck() {
  if (ask('git', ['status', '--porcelain']) !== '') {
    throw new Failure(
      'There are changes that are not committed: what is checked is what is committed.',
    );
  }
  const folder = join(root, 'build/release');
  rmSync(folder, { recursive: true, force: true });
  /** @param {string} command @param {string[]} args @param {string} [cwd] */
  const succeeds = async (command, args, cwd = folder) => {
    const title = `${command} ${args.join(' ')}`;
    const { code } = await step(title, () => run(command, args, { cwd }));
    if (code !== 0) console.log(`  ${title} failed with code ${code}`);
    return code === 0;
  };
  const built =
    (await succeeds('git', ['clone', '--quiet', '--no-hardlinks', root, folder], root)) &&
    (await succeeds('npm', ['run', 'build']));
  if (!built) throw new Failure('What is committed could not be built in build/release.');
  /** @type {string[]} */
  const failed = [];
  for (const task of ['test', 'check', 'size']) {
    if (!(await succeeds('npm', ['run', task]))) failed.push(`npm run ${task}`);
  }

  const files = await packedFiles(folder);
  console.log('\nWhat would be published:');
  for (const { path, size } of files)
    console.log(`${size.toLocaleString('en').padStart(11)}  ${path}`);
  const entries = [...entriesOf(files), ...(await companionEntries(folder))];
  console.log(`\n${'bytes'.padEnd(24)}${'is'.padStart(11)}${'budget'.padStart(12)}`);
  for (const { name, bytes, budget } of entries) {
    const limit = budget?.toLocaleString('en') ?? 'none';
    console.log(
      `${name.padEnd(24)}${bytes.toLocaleString('en').padStart(11)}${limit.padStart(12)}`,
    );
  }
  const over = overBudget(entries).map(({ name }) => name);
  const wrong = [
    ...(failed.length > 0 ? [`Failed in build/release: ${failed.join(', ')}.`] : []),
    ...(over.length > 0
      ? [`Above their budget: ${over.join(', ')}; budgets stand in web/tasks/release-check.js.`]
      : []),
  ];
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
  console.log('\nIt could be released.');
}

await main(import.meta.url, releaseCheck);
