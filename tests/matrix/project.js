// Projects of others for the tests: what they need is installed once into build/matrix, from the npm
// registry, in the releases of one day, and kept there; our package is unpacked into them each time.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pack, root } from '../package/install.js';

/** What the named packages need is taken as it was on this day. */
const DAY = '2026-11-28';
const OUT_OF_REACH =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E50\d/;

/**
 * @param {import('node:test').TestContext} context told to skip where the registry is out of reach
 * @param {string} name of the project
 * @param {string[]} packages with exact releases
 * @param {Record<string, string>} files path -> content
 * @returns {string | null} its folder; null where it is skipped
 */
export function project(context, name, packages, files) {
  const folder = join(root, 'build/matrix', name);
  const stamp = join(folder, 'installed');
  const wanted = JSON.stringify([DAY, ...packages]);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "name": "app", "private": true }\n');
    const args = ['install', '--no-audit', '--no-fund', '--save-exact', `--before=${DAY}`];
    const { status, stderr } = spawnSync('npm', [...args, ...packages], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) {
      if (!OUT_OF_REACH.test(stderr))
        throw new Error(`npm install ${packages.join(' ')}: ${stderr}`);
      context.skip('the registry is out of reach');
      return null;
    }
    writeFileSync(stamp, wanted);
  }
  const ours = join(folder, 'node_modules/cotejo');
  rmSync(ours, { recursive: true, force: true });
  mkdirSync(ours, { recursive: true });
  execFileSync('tar', ['xf', pack().tarball, '-C', ours, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const manifest = { name: 'app', private: true, type: 'module', dependencies };
  const all = { 'package.json': JSON.stringify(manifest), ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/**
 * Runs a command of a project, with the same Node as the test's first on the path.
 *
 * @param {string} folder
 * @param {string} command of its node_modules/.bin, or a path
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {string} what it prints, on both streams
 */
export function runIn(folder, command, args, env = {}) {
  const own = join(folder, 'node_modules/.bin', command);
  const { status, stdout, stderr, error } = spawnSync(existsSync(own) ? own : command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...process.env, CI: '1', NODE_ENV: undefined, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? stdout + stderr}`);
  return stdout + stderr;
}
