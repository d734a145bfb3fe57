// `npm run size`: the bytes of everything shipped, raw and as servers send it, and the limits that
// the core must keep.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './command.js';
import { Failure, main } from './failure.js';
import { filesOf } from './step.js';

const limits = { file: 'core.wasm', raw: 1_250_000, brotli: 340_000 };

/** @typedef {{ raw: number, gzip: number, brotli: number }} Sizes */

/** @param {string} file @returns {Sizes} */
function sizesOf(file) {
  const bytes = readFileSync(join(root, file));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** @param {Sizes[]} all @returns {Sizes} */
const sum = (all) =>
  all.reduce(
    (total, { raw, gzip, brotli }) => ({
      raw: total.raw + raw,
      gzip: total.gzip + gzip,
      brotli: total.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );

/** @param {string} name @param {Sizes} sizes */
function show(name, { raw, gzip, brotli }) {
  const cells = [raw, gzip, brotli].map((bytes) => bytes.toLocaleString('en').padStart(11));
  console.log(`${name.padEnd(40)}${cells.join('')}`);
}

async function size() {
  if (!existsSync(join(root, 'dist/core.wasm'))) {
    throw new Failure('There is nothing in dist/ yet: run npm run build first.');
  }
  console.log(
    `${'bytes'.padEnd(40)}${['raw', 'gzip', 'brotli'].map((name) => name.padStart(11)).join('')}`,
  );
  const files = filesOf('dist');
  /** @type {Record<string, string[]>} */
  const groups = {};
  for (const file of files) {
    // One row for each folder of many small files, one for each other file.
    const many = file.match(/^dist\/(lexicon|dictionary|types|demo\/assets(?=.*\.tsv$))\//)?.[1];
    const name = many ? `${many}/*${extname(file)}` : file.slice('dist/'.length);
    groups[name] = [...(groups[name] ?? []), file];
  }
  /** @type {Record<string, Sizes>} */
  const table = {};
  for (const [name, members] of Object.entries(groups)) {
    table[name] = sum(members.map(sizesOf));
    show(members.length > 1 ? `${name} (${members.length} files)` : name, table[name]);
  }
  show('all', sum(Object.values(table)));

  const core = table[limits.file];
  if (core.raw <= limits.raw && core.brotli <= limits.brotli) return;
  throw new Failure(
    `${limits.file} may take ${limits.raw} bytes raw and ${limits.brotli} with brotli: compile a stage for size (SMALL in its CMake list), take an item out of wasm/icu, or raise the limits in web/tasks/size.js and say why in CHANGELOG.md.`,
  );
}

await main(import.meta.url, size);
