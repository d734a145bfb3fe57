// The packed package in an empty folder, as a user gets it: `npm pack`, then `npm install` of the
// tarball without a network, which is possible because the package needs no other.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { companionFolder } from '../../web/tasks/companions.js';

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

/** @type {Map<string, string>} */
const packedCompanions = new Map();

/** @param {string} name of a package that goes beside ours @returns {string} its tarball */
export function packCompanion(name) {
  const known = packedCompanions.get(name);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const listing = JSON.parse(run('npm', args, join(root, companionFolder(name))));
  const [{ filename }] = Array.isArray(listing) ? listing : Object.values(listing);
  packedCompanions.set(name, join(folder, filename));
  return join(folder, filename);
}

/**
 * @param {string} [example] folder to copy in first, from examples/
 * @param {string[]} [companions] packages that go beside ours, to install with it
 * @returns {{ folder: string, files: string[], remove: () => void }} `files` in the tarball
 */
export function install(example, companions = /** @type {string[]} */ ([])) {
  const { tarball, files } = pack();
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-package-'));
  if (example) cpSync(join(root, 'examples', example), folder, { recursive: true });
  const manifest = '{ "name": "app", "private": true, "type": "module" }\n';
  writeFileSync(join(folder, 'package.json'), manifest);
  const tarballs = [tarball, ...companions.map(packCompanion)];
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...tarballs], folder);
  return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
