/**
 * `cotejo batch`: JSON lines in, JSON lines out, in the same order and on all processors. A plain
 * filter, so that other programs spread it over machines.
 */
import { createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Desk } from './desk.js';
import { jsonRows } from './json-rows.js';
import { checkOutput, writeRow } from './output.js';
import { Progress } from './progress.js';
import { bytesFrom } from './read-input.js';
import { lastRowOf } from './resume.js';
import { DIFFERENT, SAME, Trouble, unwritten } from './trouble.js';

/** @import { JsonRow } from './json-rows.js' */

/**
 * @param {AsyncIterable<JsonRow>} rows
 * @param {{ count: number, id: unknown }} done what an earlier run wrote
 * @returns {AsyncGenerator<JsonRow>} the others
 */
async function* after(rows, { count, id }) {
  let seen = 0;
  for await (const row of rows) {
    seen += 1;
    if (seen > count) yield row;
    if (seen !== count || id === undefined) continue;
    let asked;
    try {
      asked = JSON.parse(row.text)?.id;
    } catch {}
    if (asked !== id) {
      throw new Trouble(
        `--resume: row ${row.number} of the input has the id ${JSON.stringify(asked)}, ` +
          `and row ${count} of what was written ${JSON.stringify(id)}: these do not belong together`,
      );
    }
  }
  if (seen < count) {
    throw new Trouble(`--resume: ${count} rows were written, and the input has ${seen}`);
  }
}

/** @param {string} file @param {{ jobs?: number, resume?: string, output?: string }} options */
export async function batchCommand(file, { jobs = availableParallelism(), resume, output }) {
  if (resume !== undefined && output !== undefined) {
    throw new Trouble('--resume and --output: expected one of them');
  }
  const path = resume ?? output;
  if (path !== undefined) {
    await checkOutput(resume === undefined ? '--output' : '--resume', path, [file]);
  }
  const done = resume === undefined ? { count: 0, id: undefined } : await lastRowOf(resume);
  const out =
    path === undefined
      ? process.stdout
      : createWriteStream(path, { flags: resume === undefined ? 'w' : 'a' });
  const broken = new Promise((_, reject) => {
    out.on('error', (cause) => reject(unwritten(path ?? 'standard output', cause)));
  });
  broken.catch(() => {});
  const progress = new Progress(process.stderr, done.count);
  const desk = new Desk(new URL('./batch-worker.js', import.meta.url), jobs);
  const work = async () => {
    for await (const { json, failed } of desk.answers(after(jsonRows(bytesFrom(file)), done))) {
      await writeRow(out, json);
      progress.add(failed);
    }
    if (path !== undefined) await new Promise((resolve) => out.end(() => resolve(undefined)));
  };
  try {
    await Promise.race([work(), broken]);
  } finally {
    progress.end();
  }
  process.exitCode = progress.failed > 0 ? DIFFERENT : SAME;
}
