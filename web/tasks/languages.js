// Makes the language packs: of each folder in wasm/languages and of what CLDR says, two small
// binary files, which the core looks words up in as they are. `base` is what every text in the
// language needs; `words`, its words across languages (docs/decisions/0085). The maker is a program of
// the core's own code, so that words are folded as texts are.
//
// Run: `node web/tasks/languages.js`. It writes build/language/*.pack, and three modules: where they are,
// build/languages.js, the commonest words of each language, build/commonest-words.js, and what pages
// write around an article, build/page-phrases.js.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fileKinds, openedPack, packVersion } from '../engine/file-header.js';
import { coveredLocales, mostKeywords, namesIn } from './cldr-names.js';
import { asWords, cldrCode, cldrNotation, notationKey, ourCode } from './cldr-notation.js';
import { root } from './command.js';
import { Failure, main } from './failure.js';
import {
  folderCodes,
  folderNotation,
  languagesFolder,
  ownWords,
  pageRows,
  wordKeys,
} from './language-folders.js';
import { packFile, payloadOf } from './packed-file.js';
import { phraseModule } from './page-phrases.js';

/**
 * Bytes of gzip that one pack may take before it is sealed: by this, keywords of signs find room. Of
 * those of `base`, some 1,500 are for how words are stemmed.
 */
const roomFor = { base: 19_500, words: 70_000 };

/** Bytes that one pack may take as it is shipped. */
export const budgets = { base: 12_000, words: 54_000 };

/** @typedef {'base' | 'words'} PackKind */
/** @typedef {{ [kind in PackKind]?: Uint8Array }} Packs */

/** @param {string} key of our own words @returns {string} the same in the notation */
const wordNotationKey = (key) =>
  key.startsWith('n:')
    ? `name ${key.slice(2).replace(/\s+/g, '_')}`
    : `word ${key.replace(/\s+/g, '_')}`;

/**
 * The concepts of all languages, a row each, by which their packs meet. Their order is that of their
 * keys, the same in every build.
 *
 * @param {string[]} codes @param {string[]} words keys of our own
 */
export function conceptList(codes, words) {
  /** @type {Set<string>} */
  const listed = new Set();
  for (const code of codes) {
    for (const key of namesIn(cldrCode(code), mostKeywords).keys()) {
      if (/^[tzle]:/.test(key)) listed.add(notationKey(key));
    }
  }
  return [...listed, ...words.map(wordNotationKey)].sort().join('\n');
}

/** @param {import('./language-folders.js').Words} words */
const wordRows = (words) =>
  [...words].map(([key, forms]) => `${wordNotationKey(key)}: ${asWords(forms)}\n`).join('');

/**
 * The program that makes packs, ready to be called: `make` gives them open, as the core looks words
 * up in them, and `seal` makes of them what is shipped.
 *
 * @param {string} concepts
 * @returns {Promise<{ make: (notation: string) => Packs, seal: (packs: Packs) => Packs }>}
 * @throws {Failure} of what it gives, telling what is wrong with the notation
 */
export async function packMaker(concepts) {
  const glue = join(root, 'build/wasm/make-packs.js');
  const { default: instantiate } = await import(pathToFileURL(glue).href);
  /** @type {string[]} */
  let faults = [];
  const program = await instantiate({
    wasmBinary: readFileSync(glue.replace(/\.js$/, '.wasm')),
    noInitialRun: true,
    print: (/** @type {string} */ text) => console.log(text),
    printErr: (/** @type {string} */ text) => faults.push(text),
  });
  const { FS } = program;
  FS.writeFile('/concepts', concepts);
  /** @param {Packs} packs */
  const seal = (packs) => {
    /** @type {Packs} */
    const sealed = {};
    for (const kind of /** @type {PackKind[]} */ (Object.keys(packs))) {
      faults = [];
      FS.writeFile('/open', payloadOf(/** @type {Uint8Array} */ (packs[kind])));
      if (program.callMain(['/open', '/sealed']) !== 0) throw new Failure(faults.join('\n'));
      sealed[kind] = packFile(fileKinds[kind], packVersion, FS.readFile('/sealed'));
    }
    return sealed;
  };
  /** @param {string} notation */
  const make = (notation) => {
    faults = [];
    FS.writeFile('/notation', notation);
    if (program.callMain(['/concepts', '/notation', '/made']) !== 0) {
      throw new Failure(`The language folders cannot be read:\n  ${faults.join('\n  ')}`);
    }
    /** @type {Packs} */
    const packs = {};
    for (const kind of /** @type {const} */ (['base', 'words'])) {
      const path = `/made.${kind}`;
      if (!FS.analyzePath(path).exists) continue;
      packs[kind] = packFile(fileKinds[kind], packVersion | openedPack, FS.readFile(path));
      FS.unlink(path);
    }
    return packs;
  };
  return { make, seal };
}

/** @param {Packs} packs @returns {PackKind | undefined} a pack that is too large */
function tooLarge(packs) {
  const kinds = /** @type {PackKind[]} */ (Object.keys(packs));
  return kinds.find((kind) => {
    const bytes = packs[kind] ?? new Uint8Array();
    return gzipSync(bytes, { level: 9 }).length > roomFor[kind];
  });
}

/**
 * With as many keywords of signs and emoji as there is room for; cities that CLDR leaves out come
 * after them.
 *
 * @param {(notation: string) => Packs} make
 * @param {string} code
 * @param {boolean} isCovered by CLDR
 * @param {import('./language-folders.js').Words} [words]
 * @param {string} [folder] of the language folders
 * @returns {Packs}
 * @throws {Failure}
 */
export function packsOf(make, code, isCovered, words, folder) {
  const own = folderNotation(code.split('-')[0], folder);
  const listed = words ? `@file wasm/languages/${code}/words.tsv\n${wordRows(words)}` : '';
  if (!isCovered) return make(own + listed);
  for (let keywordsEach = mostKeywords; ; --keywordsEach) {
    let packs = make(cldrNotation(code, keywordsEach) + own + listed);
    let kind = tooLarge(packs);
    if (kind === 'words') {
      packs = make(cldrNotation(code, keywordsEach, false) + own + listed);
      kind = tooLarge(packs);
    }
    if (!kind) return packs;
    if (kind === 'base' || keywordsEach === -1) {
      throw new Failure(
        `${code}.${kind}.pack takes more than ${roomFor[kind]} bytes of gzip: leave words out, or make room in web/tasks/languages.js.`,
      );
    }
  }
}

/**
 * The module that tells which packs a language has, and where they are. Each address is spelled out,
 * because bundlers find a file only by a literal `new URL('…', import.meta.url)`.
 *
 * @param {Map<string, Packs>} made
 */
function languageTable(made) {
  const entries = [...made].map(([code, packs]) => {
    const urls = Object.keys(packs).map(
      (kind) => `${kind}: () => new URL('./language/${code}.${kind}.pack', import.meta.url)`,
    );
    return `  '${code}': { ${urls.join(', ')} },`;
  });
  return [
    '// Made by web/tasks/languages.js: the language packs at hand, and where they are.',
    '/** @type {Record<string, { base: () => URL, words?: () => URL }>} */',
    'export const packUrls = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

/** The module that has the commonest words of each language, as they stand in its folder. */
function commonestWords() {
  const entries = [...pageRows()].flatMap(([code, rows]) => {
    const words = rows.get('commonest');
    return words ? `  '${code}': '${words.join(' ')}',` : [];
  });
  return [
    '// Made by web/tasks/languages.js: the words that stand in every text of a language.',
    '/** @type {Record<string, string>} */',
    'export const commonestWords = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

async function languages() {
  const phrases = phraseModule();
  const words = ownWords();
  const covered = coveredLocales().map(ourCode);
  const codes = [...new Set(['und', ...covered, ...folderCodes(languagesFolder)])].sort();
  const { make, seal } = await packMaker(conceptList(covered, wordKeys(words)));
  /** @type {Map<string, Packs>} */
  const made = new Map();
  for (const code of codes) {
    made.set(code, seal(packsOf(make, code, covered.includes(code), words.get(code))));
  }

  // All are made before the first is written, so that a failure leaves the last good ones.
  const folder = join(root, 'build/language');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const [code, packs] of made) {
    for (const [kind, bytes] of Object.entries(packs)) {
      writeFileSync(join(folder, `${code}.${kind}.pack`), bytes);
      sizes[kind] = (sizes[kind] ?? 0) + bytes.length;
    }
  }
  writeFileSync(join(root, 'build/languages.js'), languageTable(made));
  writeFileSync(join(root, 'build/commonest-words.js'), commonestWords());
  writeFileSync(join(root, 'build/page-phrases.js'), phrases);
  const all = Object.entries(sizes).map(([kind, bytes]) => `${kind} ${bytes}`);
  process.stdout.write(`${made.size} languages, bytes in all: ${all.join(', ')}.\n`);
}

await main(import.meta.url, languages);
