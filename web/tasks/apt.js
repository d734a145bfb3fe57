// What Debian's package manager does for us: installing packages as root, and fetching a package's
// source without any rights, from lists that are private to us and derived from the machine's own.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { locate, root, run } from './command.js';
import { Failure } from './failure.js';

export const hasApt = () => locate('apt-get') !== null;

/**
 * Installs packages, refreshing the package lists only where that is needed.
 * @param {string[]} packages
 */
export async function install(packages) {
  const byHand = `apt-get install ${packages.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !locate('sudo')) {
    throw new Failure(`Installing needs root: run "${byHand}" as root, then run this again.`);
  }
  const apt = (/** @type {string[]} */ ...args) => {
    const command = ['apt-get', '-y', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args];
    const quiet = ['DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C.UTF-8'];
    return isRoot
      ? run('env', [...quiet, ...command])
      : run('sudo', ['env', ...quiet, ...command], { input: 'inherit' });
  };
  const attempt = async () => {
    const result = await apt('install', '--no-install-recommends', ...packages);
    if (result.code === 0 || !result.output.includes('dpkg --configure -a')) return result;
    // An earlier run was interrupted while dpkg was at work.
    const repair = ['env', 'DEBIAN_FRONTEND=noninteractive', 'dpkg', '--configure', '-a'];
    await (isRoot ? run(repair[0], repair.slice(1)) : run('sudo', repair, { input: 'inherit' }));
    return apt('install', '--no-install-recommends', ...packages);
  };
  if ((await attempt()).code === 0) return;
  // A third party's list that cannot be had does not matter, as long as the packages are found.
  await apt('update');
  const { code, output } = await attempt();
  if (code === 0) return;
  if (/sudo: .*(password|not allowed|not in the sudoers)/i.test(output)) {
    throw new Failure(
      `You may not install packages: have "${byHand}" run by someone who may, then run this again.`,
    );
  }
  const reason = output.match(/^(?:E|Err).*$/gm)?.at(-1) ?? 'see above';
  throw new Failure(
    `apt-get could not install ${packages.join(', ')} (${reason}): check the network and the package sources, then run this again.`,
  );
}

/**
 * The machine's own package sources, asked for source packages instead.
 * @param {string} text of a `.list` or `.sources` file
 * @param {'list' | 'sources'} format one-line style, or deb822
 */
function sourcesForSource(text, format) {
  if (format === 'list') {
    return text
      .split('\n')
      .filter((entry) => /^\s*deb\s/.test(entry))
      .map((entry) => `${entry.trim().replace(/^deb/, 'deb-src')}\n`)
      .join('');
  }
  return text
    .split(/\n\s*\n/)
    .filter((stanza) => /^Types:.*\bdeb(?!-)/m.test(stanza) && !/^Enabled:\s*no/im.test(stanza))
    .map((stanza) => `${stanza.replace(/^Types:.*$/m, 'Types: deb-src').trim()}\n`)
    .join('\n');
}

/**
 * Downloads a file of a source package into `folder`, if a source on this machine has that very
 * file. Says whether it did.
 * @param {{ package: string, file: string, sha256: string, folder: string }} wanted
 */
export async function downloadSource({ package: name, file, sha256, folder }) {
  const state = join(root, 'build/apt');
  rmSync(state, { recursive: true, force: true });
  for (const part of ['sources.d', 'lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(state, part), { recursive: true });
  }
  const etc = '/etc/apt';
  const files = [
    'sources.list',
    ...listed(join(etc, 'sources.list.d')).map((entry) => `sources.list.d/${entry}`),
  ];
  for (const [index, source] of files.entries()) {
    const format = /** @type {'list' | 'sources'} */ (source.split('.').at(-1));
    if (!['list', 'sources'].includes(format) || !existsSync(join(etc, source))) continue;
    const text = sourcesForSource(readFileSync(join(etc, source), 'utf8'), format);
    if (text) writeFileSync(join(state, `sources.d/${index}.${format}`), text);
  }
  const settings = {
    'Dir::Etc::SourceList': '/dev/null',
    'Dir::Etc::SourceParts': join(state, 'sources.d'),
    'Dir::State::Lists': join(state, 'lists'),
    'Dir::Cache': join(state, 'cache'),
    'APT::Sandbox::User': '',
    'Acquire::Languages': 'none',
  };
  const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  await run('apt-get', ['-q', ...options, 'update']);
  const source = ['-q', ...options, 'source', '--download-only', '--tar-only', name];
  const offered = await run('apt-get', [...source, '--print-uris'], { silent: true });
  const isThere = offered.output.includes(` ${file} `) && offered.output.includes(sha256);
  const done = isThere && (await run('apt-get', source, { cwd: folder })).code === 0;
  rmSync(state, { recursive: true, force: true });
  return done;
}

/** @param {string} folder */
const listed = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);
