// The npm packages of the lockfile: `npm ci` where node_modules is missing or holds others. Nothing
// here needs a package, since this runs before there are any.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root, run } from './command.js';
import { Failure } from './failure.js';
import { step } from './step.js';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages path -> package */

/** @param {string} path @returns {Packages} */
function packagesIn(path) {
  if (!existsSync(join(root, path))) return {};
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
}

/** Whether all that the lockfile asks for is installed; optional packages depend on the system. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

/** Installs the packages of the lockfile, unless they are there. */
export async function npmPackages() {
  if (isInstalled()) return;
  await step('npm packages (npm ci)', async () => {
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
    const npm = process.env.npm_execpath;
    const { code, output } = npm
      ? await run(process.execPath, [npm, ...args])
      : await run('npm', args);
    if (code === 0) return;
    if (output.includes('code EUSAGE')) {
      throw new Failure(
        'package.json and package-lock.json do not agree: run npm install, then run this again.',
      );
    }
    const reason = output.match(/npm (?:error|ERR!) code (\S+)/)?.[1] ?? 'see above';
    throw new Failure(
      `npm could not install the packages of package-lock.json (${reason}): check the network and the disk, then run this again.`,
    );
  });
}
