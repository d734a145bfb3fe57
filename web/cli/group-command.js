/**
 * `cotejo group`: finds which articles of a collection are versions of each other, and writes what
 * `cotejo batch` reads. The collection is read twice, so that only what tells articles apart is kept
 * in memory: about 1.5 KB for each, and three times that while groups are found.
 */
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { dist } from './dist.js';
import { ArticleConcepts } from './group/article-concepts.js';
import { Groups } from './group/groups.js';
import { jsonRows } from './json-rows.js';
import { writeRow } from './output.js';
import { Progress } from './progress.js';
import { bytesFrom } from './read-input.js';
import { DIFFERENT, SAME, tell, unread, unwritten } from './trouble.js';

/**
 * @import { FileHandle } from 'node:fs/promises'
 * @import { Article } from './group/article-concepts.js'
 */

/** What an article may have, as `compare` takes it. */
const NAMES = ['id', 'title', 'lang', 'text', 'html', 'sentences', 'baseUrl'];

/** Articles are read so many code units at once: some hundreds of 2 KB. */
const PORTION = 500_000;

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

/**
 * @param {string} path "-" for standard input
 * @returns {Promise<FileHandle>} what can be read twice: the file itself, or a copy of a stream, which
 *   no longer has a name and is gone when the program ends, however it ends
 * @throws {Trouble}
 */
async function openTwice(path) {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) {
    return open(path).catch((cause) => {
      throw unread(path, cause);
    });
  }
  /** @param {unknown} cause @returns {never} */
  const fail = (cause) => {
    throw unwritten(tmpdir(), cause);
  };
  const folder = await mkdtemp(join(tmpdir(), 'cotejo-group-')).catch(fail);
  const copy = await open(join(folder, 'articles.jsonl'), 'w+').catch(fail);
  await rm(folder, { recursive: true, force: true });
  for await (const piece of bytesFrom(path)) await copy.appendFile(piece).catch(fail);
  return copy;
}

/** @param {FileHandle} file @param {{ at: number, length: number }} place @returns {Promise<any>} */
async function articleAt(file, { at, length }) {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, at);
  const article = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  return Object.fromEntries(Object.entries(article).filter(([name]) => NAMES.includes(name)));
}

/** @param {FileHandle} file */
async function group(file) {
  const groups = new Groups();
  const concepts = new ArticleConcepts(dist);
  /** @type {{ at: number, length: number }[]} */
  const places = [];
  const progress = new Progress(process.stderr, 0);
  /** @type {Article[]} */
  let portion = [];
  let size = 0;
  const addPortion = async () => {
    const read = await concepts.read(portion);
    for (const [index, { text }] of portion.entries()) groups.add(text, read[index]);
    portion = [];
    size = 0;
  };
  const bytes = file.createReadStream({ start: 0, autoClose: false });
  for await (const { number, text, at, length } of jsonRows(bytes)) {
    let failed = false;
    try {
      const article = JSON.parse(text);
      const plain = textOf(article);
      portion.push({ text: plain, lang: article.lang });
      places.push({ at, length });
      size += plain.length;
    } catch (error) {
      failed = true;
      tell(`row ${number}: ${/** @type {Error} */ (error).message}`);
    }
    progress.add(failed);
    if (size >= PORTION) await addPortion();
  }
  await addPortion();
  progress.end();
  for (const [index, members] of groups.find().entries()) {
    const versions = [];
    const ids = new Set();
    for (const member of members) {
      const article = await articleAt(file, places[member]);
      const id = String(article.id);
      // Two articles may bear one name; versions of a comparison may not.
      if (article.id === undefined || ids.has(id)) delete article.id;
      else article.id = id;
      ids.add(id);
      versions.push(article);
    }
    const row = { id: `group ${index + 1}`, versions, options: { pairs: 'closest' } };
    await writeRow(process.stdout, JSON.stringify(row));
  }
  process.exitCode = progress.failed > 0 ? DIFFERENT : SAME;
}

/** @param {string} path "-" for standard input */
export async function groupCommand(path) {
  const file = await openTwice(path);
  try {
    await group(file);
  } finally {
    await file.close();
  }
}
