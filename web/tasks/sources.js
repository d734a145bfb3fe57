// Brings the sources that are compiled into the core to build/<name>/<version>, each checked against
// the one SHA-256 in its source.json: from the path that its variable names (COTEJO_ICU_SOURCE,
// COTEJO_SNOWBALL_SOURCE), from Debian's source package, or from the project's own release.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { downloadSource, hasApt } from './apt.js';
import { root, run } from './command.js';
import { Failure, main } from './failure.js';
import { step, writeSafely } from './step.js';

/**
 * @typedef {object} Pin
 * @property {string} name
 * @property {string} version
 * @property {string} sha256 of the archive, wherever it comes from
 * @property {string} size said while it is fetched
 * @property {{ package: string, file: string }} debian
 * @property {string} release address of the same archive
 * @property {string[]} members what is unpacked, as paths in the archive
 */

const pins = ['wasm/icu/source.json', 'wasm/stem/source.json'].map(
  (file) => /** @type {Pin} */ (JSON.parse(readFileSync(join(root, file), 'utf8'))),
);

/** Every source, each of which is fetched and unpacked where it is missing. */
export async function sources() {
  for (const pin of pins) await source(pin);
}

/** @param {Pin} pin */
async function source(pin) {
  const home = join(root, 'build', pin.name.toLowerCase());
  const unpacked = join(home, pin.version);
  const seal = join(unpacked, 'sha256');
  if (existsSync(seal) && readFileSync(seal, 'utf8') === pin.sha256) return;
  await step(`${pin.name} ${pin.version}: source (${pin.size})`, async () => {
    mkdirSync(home, { recursive: true });
    const archive = join(home, pin.debian.file);
    if (!isPinned(archive, pin)) await fetchArchive(pin, archive);
    const part = `${unpacked}.part`;
    rmSync(part, { recursive: true, force: true });
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(part);
    const how = ['xzf', archive, '-C', part, '--strip-components=1'];
    const { code } = await run('tar', [...how, ...pin.members]);
    if (code !== 0) {
      throw new Failure(
        `${pin.name} could not be unpacked: make room on the disk and run this again.`,
      );
    }
    writeSafely(join(part, 'sha256'), pin.sha256);
    renameSync(part, unpacked);
    rmSync(archive);
  });
}

/**
 * @param {Pin} pin
 * @param {string} archive where to put it
 */
async function fetchArchive(pin, archive) {
  const { name, version, sha256, debian, release } = pin;
  const variable = `COTEJO_${name.toUpperCase()}_SOURCE`;
  const given = process.env[variable];
  if (given) {
    if (isPinned(given, pin)) return writeSafely(archive, readFileSync(given));
    throw new Failure(
      `${variable} is not ${name} ${version}'s source archive (SHA-256 ${sha256}).`,
    );
  }
  rmSync(archive, { force: true });
  const folder = join(root, 'build', name.toLowerCase());
  if (hasApt() && (await downloadSource({ ...debian, sha256, folder }))) {
    if (isPinned(archive, pin)) return;
    throw new Failure(
      `Debian's ${debian.file} is not the file with SHA-256 ${sha256}: nothing was built from it.`,
    );
  }
  try {
    console.log(`  ${release}`);
    const response = await fetch(release);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    writeSafely(archive, new Uint8Array(await response.arrayBuffer()));
  } catch {
    throw new Failure(
      `${name}'s source could not be downloaded: check the network, or get ${release} and run this again with ${variable} set to its path.`,
    );
  }
  if (!isPinned(archive, pin)) {
    throw new Failure(
      `${name}'s release archive is not the file with SHA-256 ${sha256}: nothing was built from it.`,
    );
  }
}

/** @param {string} path @param {Pin} pin */
const isPinned = (path, { sha256 }) =>
  existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;

await main(import.meta.url, sources);
