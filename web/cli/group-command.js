/**
 * `cotejo group`: finds which articles of a collection are versions of each other, and writes what
 * `cotejo batch` reads. The collection is read twice, so that only what tells articles apart is kept
 * in memory: about 1 KB for each.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bytesFrom } from './batch-command.js';
import { Groups } from './group/groups.js';
import { jsonRows } from './json-rows.js';
import { Progress } from './progress.js';
import { STANDARD_INPUT } from './read-input.js';
import { DIFFERENT, SAME, Trouble } from './trouble.js';

/** @import { FileHandle } from 'node:fs/promises' */

/** What an article may have, as `compare` takes it. */
const NAMES = ['id', 'title', 'lang', 'text', 'html', 'sentences', 'baseUrl'];

/** What does not end goes on to the end of the text, so that each letter is looked at once. */
const MARKUP = /<(script|style)\b.*?(?:<\/\1>|$)|<[a-z/!?][^>]*(?:>|$)/gis;

/** @param {any} article @returns {string} its text, more or less @throws {TypeError} */
function textOf(article) {
  const { text, html, sentences } = article ?? {};
  if (typeof text === 'string') return text;
  if (typeof html === 'string') return html.replace(MARKUP, ' ');
  if (Array.isArray(sentences)) return sentences.join(' ');
  throw new TypeError('expected an object with text, html or sentences');
}

/** @param {string} path @param {AsyncIterable<Uint8Array>} bytes */
async function spool(path, bytes) {
  const file = await open(path, 'w');
  try {
    for await (const piece of bytes) await file.write(piece);
  } finally {
    await file.close();
  }
}

/** @param {FileHandle} file @param {{ at: number, length: number }} place @returns {Promise<any>} */
async function articleAt(file, { at, length }) {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, at);
  const article = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  return Object.fromEntries(Object.entries(article).filter(([name]) => NAMES.includes(name)));
}

/** @param {string} path */
async function group(path) {
  const groups = new Groups();
  /** @type {{ at: number, length: number }[]} */
  const places = [];
  const progress = new Progress(process.stderr, 0);
  for await (const { number, text, at, length } of jsonRows(createReadStream(path))) {
    let failed = false;
    try {
      groups.add(textOf(JSON.parse(text)));
      places.push({ at, length });
    } catch (error) {
      failed = true;
      process.stderr.write(`cotejo: row ${number}: ${/** @type {Error} */ (error).message}\n`);
    }
    progress.add(failed);
  }
  progress.end();
  const file = await open(path);
  try {
    for (const [index, members] of groups.find().entries()) {
      const versions = [];
      const ids = new Set();
      for (const member of members) {
        const article = await articleAt(file, places[member]);
        // Two articles may bear one name; versions of a comparison may not.
        if (article.id === undefined || ids.has(article.id)) delete article.id;
        else article.id = String(article.id);
        ids.add(article.id);
        versions.push(article);
      }
      process.stdout.write(
        `${JSON.stringify({ id: `group ${index + 1}`, versions, options: { pairs: 'closest' } })}\n`,
      );
    }
  } finally {
    await file.close();
  }
  process.exitCode = progress.failed > 0 ? DIFFERENT : SAME;
}

/** @param {string} path */
export async function groupCommand(path) {
  if (path !== STANDARD_INPUT) {
    await open(path).then(
      (file) => file.close(),
      (cause) => {
        throw new Trouble(`${path}: ${cause.message}`, { cause });
      },
    );
    await group(path);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'cotejo-group-'));
  try {
    const copy = join(folder, 'articles.jsonl');
    await spool(copy, bytesFrom(STANDARD_INPUT));
    await group(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
