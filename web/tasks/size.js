// `npm run size`: the bytes of everything shipped, raw and as servers send it, what a page with the
// element loads of it, and the limits that hold.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './command.js';
import { Failure, main } from './failure.js';
import { filesOf } from './step.js';

/** In bytes: what the core and the first paint may take, and what a page may load. */
const limits = /** @type {Record<string, Partial<Sizes>>} */ ({
  'core.wasm': { raw: 720_000, brotli: 215_000 },
  // With the few bytes of define.js, what the first paint needs beside `compare`.
  'element.js': { brotli: 34_800 },
  'es–es': { brotli: 288_000 },
  'es–en': { brotli: 378_000 },
});

/**
 * What a page loads to compare versions in these languages: the element and the modules that it
 * imports, what follows its reader, the worker with the core, and of the languages what only pairs of
 * two need.
 */
const pages = {
  'es–es': ['define.js', 'table-reader.js', 'worker.js', 'core.wasm', 'language/es.base.pack'],
  'es–en': [
    'define.js',
    'table-reader.js',
    'worker.js',
    'core.wasm',
    ...['es', 'en'].flatMap((code) => [
      `language/${code}.base.pack`,
      `language/${code}.words.pack`,
    ]),
  ],
};

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

/** @param {string[]} files in dist @returns {string[]} with the modules that they import at once */
function withImports(files) {
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(root, 'dist', file), 'utf8');
    for (const [, path] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)[^;"'(]*"\.\/([\w-]+\.js)"/g,
    )) {
      all.add(path);
    }
  }
  return [...all];
}

/** @param {string} name @param {Partial<Sizes>} sizes */
function show(name, { raw, gzip, brotli }) {
  const cells = [raw, gzip, brotli].map((bytes) =>
    (bytes?.toLocaleString('en') ?? '').padStart(11),
  );
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
    const many = file.match(/^dist\/(language|dictionary|types|demo\/assets(?=.*\.pack$))\//)?.[1];
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

  console.log();
  table['core.wasm'] = sizesOf('dist/core.wasm');
  show('core.wasm', table['core.wasm']);
  show('  at most', limits['core.wasm']);
  for (const [name, files] of Object.entries(pages)) {
    table[name] = sum(withImports(files).map((file) => sizesOf(join('dist', file))));
    show(`a page loads for ${name}`, table[name]);
    show('  at most', limits[name]);
  }
  const exceeded = Object.entries(limits).flatMap(([name, most]) =>
    Object.entries(most)
      .filter(([unit, bytes]) => table[name][/** @type {keyof Sizes} */ (unit)] > bytes)
      .map(([unit, bytes]) => `${name} (${bytes} ${unit})`),
  );
  if (exceeded.length === 0) return;
  throw new Failure(
    `Past the limit of bytes: ${exceeded.join(', ')}. docs/decisions/0083 says what bytes are made of: compile files for size (SMALL_SOURCES of their CMake list), or take an item out of wasm/icu.`,
  );
}

await main(import.meta.url, size);
