// Runs the built command line in a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const cotejo = fileURLToPath(new URL('../../dist/cli/cotejo.js', import.meta.url));

/** @param {Record<string, string | Uint8Array>} files name -> content */
export function folderOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * @param {string[]} args
 * @param {{ cwd?: string, input?: string | Uint8Array, env?: Record<string, string> }} [options]
 * @returns {{ status: number | null, stdout: string, stderr: string }}
 */
export function run(args, { cwd, input = '', env = {} } = {}) {
  const clean = { ...process.env, LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: undefined, ...env };
  return spawnSync(process.execPath, [cotejo, ...args], {
    cwd,
    input,
    env: clean,
    encoding: 'utf8',
    timeout: 120_000,
  });
}
