// Keeps THIRD-PARTY-NOTICES, which is shipped, in step with what is shipped: the npm packages that
// are bundled (found in the bundles themselves), CLDR's data, and what is compiled into the wasm.
// The build only checks the file; `node web/tasks/notices.js` writes it, from dist's bundles and
// from web/tasks/notices/, where the licences of what does not come through npm are kept.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommandLine, bundleLibrary } from './package-library.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'THIRD-PARTY-NOTICES');

/** What reaches dist/ otherwise than through a module. */
const alwaysShipped = [
  {
    name: 'cldr-localenames-full',
    as: 'CLDR, the Unicode Common Locale Data Repository (language packs)',
  },
];
const compiledIn = [
  { name: 'ICU 72.1 (in core.wasm and dictionary)', licence: 'icu.txt' },
  { name: 'Snowball 2.2.0 (language packs)', licence: 'snowball.txt' },
  { name: 'dtl (in core.wasm)', licence: 'dtl.txt' },
  { name: 'Emscripten, musl, libc++ and compiler-rt (in core.wasm)', licence: 'emscripten.txt' },
];

/** @param {string[]} modules paths @returns {string[]} npm packages, sorted */
function packagesOf(modules) {
  const names = modules.flatMap((path) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    return name ? [name] : [];
  });
  return [...new Set(names)].sort();
}

/** @param {string} name of an npm package */
function npmNotice(name, as = '') {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!licence) throw new Error(`node_modules/${name} has no licence file to ship`);
  const title = as || `${name} ${version}`;
  return notice(`${title}, ${license}`, homepage, readFileSync(join(folder, licence), 'utf8'));
}

/** @param {string} title @param {string | undefined} address @param {string} text */
const notice = (title, address, text) =>
  `${'='.repeat(80)}\n${title}\n${address ? `${address}\n` : ''}${'-'.repeat(80)}\n${text.trim()}\n`;

/** @param {string[]} modules */
function notices(modules) {
  const kept = compiledIn.map(({ name, licence }) =>
    notice(name, undefined, readFileSync(join(root, 'web/tasks/notices', licence), 'utf8')),
  );
  return [
    'Cotejo contains the works below. Each is under its own licence.\n',
    ...packagesOf(modules).map((name) => npmNotice(name)),
    ...alwaysShipped.map(({ name, as }) => npmNotice(name, as)),
    ...kept,
  ].join('\n');
}

/**
 * @param {string[]} modules that were bundled, as paths
 * @throws {Error} where THIRD-PARTY-NOTICES is not what it should be for them
 */
export function checkNotices(modules) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== notices(modules)) {
    throw new Error(
      'THIRD-PARTY-NOTICES does not fit what is bundled: run `node web/tasks/notices.js`, ' +
        'read the difference and commit it.',
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-notices-'));
  try {
    const modules = [...(await bundleLibrary(folder)), ...(await bundleCommandLine(folder))];
    writeFileSync(file, notices(modules));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
