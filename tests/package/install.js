// The packed package in an empty folder, as a user gets it: `npm pack`, then `npm install` of the
// tarball without a network, which is possible because the package needs no other.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} command @param {string[]} args @param {string} cwd */
export const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** @type {{ tarball: string, files: string[] } | undefined} */
let packed;

/** Packs once for all tests of a file. */
export function pack() {
  if (packed) return packed;
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-tarball-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const listing = JSON.parse(run('npm', args, root));
  const { filename, files } = Array.isArray(listing) ? listing[0] : Object.values(listing)[0];
  packed = {
    tarball: join(folder, filename),
    files: files.map((/** @type {{ path: string }} */ { path }) => path),
  };
  return packed;
}

/**
 * @param {string} [example] folder to copy in first, from examples/
 * @returns {{ folder: string, files: string[], remove: () => void }} `files` in the tarball
 */
export function install(example) {
  const { tarball, files } = pack();
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-package-'));
  if (example) cpSync(join(root, 'examples', example), folder, { recursive: true });
  const manifest = '{ "name": "app", "private": true, "type": "module" }\n';
  writeFileSync(join(folder, 'package.json'), manifest);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
  return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
