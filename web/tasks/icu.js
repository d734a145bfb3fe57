// Brings ICU's source to build/icu, checked against the one SHA-256 in wasm/icu/source.json: from
// COTEJO_ICU_SOURCE (a path), from Debian's source package, or from ICU's own release.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { downloadSource, hasApt } from './apt.js';
import { root, run } from './command.js';
import { Failure, main } from './failure.js';
import { step, writeSafely } from './step.js';

const pin = JSON.parse(readFileSync(join(root, 'wasm/icu/source.json'), 'utf8'));
const home = join(root, 'build/icu');
const unpacked = join(home, pin.version);
const seal = join(unpacked, 'sha256');

/** ICU's source in build/icu/<version>, which is fetched and unpacked where it is missing. */
export async function icuSource() {
  if (existsSync(seal) && readFileSync(seal, 'utf8') === pin.sha256) return;
  await step(`ICU ${pin.version}: source (26 MB)`, async () => {
    mkdirSync(home, { recursive: true });
    const archive = join(home, pin.debian.file);
    if (!isPinned(archive)) await fetchArchive(archive);
    const part = `${unpacked}.part`;
    rmSync(part, { recursive: true, force: true });
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(part);
    const members = ['icu/LICENSE', 'icu/source/common', 'icu/source/data/in'];
    const { code } = await run('tar', [
      'xzf',
      archive,
      '-C',
      part,
      '--strip-components=1',
      ...members,
    ]);
    if (code !== 0)
      throw new Failure('ICU could not be unpacked: make room on the disk and run this again.');
    writeSafely(join(part, 'sha256'), pin.sha256);
    renameSync(part, unpacked);
    rmSync(archive);
  });
}

/** @param {string} archive where to put it */
async function fetchArchive(archive) {
  const given = process.env.COTEJO_ICU_SOURCE;
  if (given) {
    if (isPinned(given)) return writeSafely(archive, readFileSync(given));
    throw new Failure(
      `COTEJO_ICU_SOURCE is not ICU ${pin.version}'s source archive (SHA-256 ${pin.sha256}).`,
    );
  }
  rmSync(archive, { force: true });
  if (hasApt() && (await downloadSource({ ...pin.debian, sha256: pin.sha256, folder: home }))) {
    if (isPinned(archive)) return;
    throw new Failure(
      `Debian's ${pin.debian.file} is not the file with SHA-256 ${pin.sha256}: nothing was built from it.`,
    );
  }
  try {
    console.log(`  ${pin.release}`);
    const response = await fetch(pin.release);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    writeSafely(archive, new Uint8Array(await response.arrayBuffer()));
  } catch {
    throw new Failure(
      `ICU's source could not be downloaded: check the network, or get ${pin.release} and run this again with COTEJO_ICU_SOURCE set to its path.`,
    );
  }
  if (!isPinned(archive)) {
    throw new Failure(
      `ICU's release archive is not the file with SHA-256 ${pin.sha256}: nothing was built from it.`,
    );
  }
}

/** @param {string} path */
const isPinned = (path) =>
  existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === pin.sha256;

await main(import.meta.url, icuSource);
