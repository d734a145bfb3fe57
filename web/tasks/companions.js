// Makes the packages that go beside `cotejo`, in build/packages: the dictionaries, which few need and
// which are half as large as all the rest, and standalone.js, which holds once more what the package
// holds (docs/decisions/0161). Their versions are ours.
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.js';

const target = 'build/packages';

/** What each package holds beside what stands in packages/. @type {Record<string, () => string[]>} */
const contents = {
  'cotejo-dictionaries': () =>
    readdirSync(join(root, 'build/dictionary'))
      .filter((name) => name.endsWith('.dict'))
      .map((name) => `build/dictionary/${name}`),
  'cotejo-standalone': () => ['dist/standalone.js'],
};

export const companions = Object.keys(contents);

/** @param {string} name @returns {string} its folder in a checkout, ready to be packed */
export const companionFolder = (name) => join(target, name);

export function writeCompanions() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rmSync(join(root, target), { recursive: true, force: true });
  for (const name of companions) {
    const folder = join(root, companionFolder(name));
    cpSync(join(root, 'packages', name), folder, { recursive: true });
    for (const file of [...contents[name](), 'LICENSE', 'THIRD-PARTY-NOTICES']) {
      copyFileSync(join(root, file), join(folder, file.replace(/^.*\//, '')));
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    writeFileSync(
      join(folder, 'package.json'),
      `${JSON.stringify({ ...manifest, version }, null, 2)}\n`,
    );
  }
}
