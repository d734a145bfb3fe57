// Runs other programs from the project's root. Their output is shown as it comes, indented below the
// step that runs them, so that a long step is seen to move; an interrupt ends them with us.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let interrupted = false;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (interrupted) process.exit(130);
    interrupted = true;
    if (running.size === 0) process.exit(130);
    for (const child of running) child.kill(signal);
  });
}

/**
 * @typedef {object} Outcome
 * @property {number} code the program's exit code; 127 where it could not be started
 * @property {string} output what it printed, both streams in order of arrival
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, silent?: boolean, input?: 'inherit' | 'ignore' }} [options]
 *   `silent` keeps the output to the result; `input` is what the program reads, nothing by default
 * @returns {Promise<Outcome>}
 */
export function run(
  command,
  args,
  { env = {}, cwd = root, silent = false, input = 'ignore' } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [input, 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    let atStart = true;
    const take = (/** @type {string} */ text) => {
      output += text;
      if (silent) return;
      process.stdout.write((atStart ? '  ' : '') + text.replace(/\n(?!$)/g, '\n  '));
      atStart = text.endsWith('\n');
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const finish = (/** @type {number} */ code) => {
      running.delete(child);
      if (interrupted) process.exit(130);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * What a short command prints, or null where it is missing or fails.
 * @param {string} command
 * @param {string[]} args
 */
export function ask(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', cwd: root });
  return status === 0 ? stdout.trim() : null;
}

/**
 * Where a program is found: on PATH, or in the folders of system programs, which are not on every
 * user's PATH. Null where it is not.
 * @param {string} command
 */
export function locate(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin', '/usr/local/sbin');
  for (const folder of folders) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return null;
}
