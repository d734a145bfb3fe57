// Builds all that is shipped: the toolchain where it is missing, the core as WebAssembly, the
// language packs, the package and the demo in dist/. Whatever is built already is left alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { locate, root, run } from './command.js';
import { takeDictionaries } from './dictionaries.js';
import { Failure, main } from './failure.js';
import { npmPackages } from './npm-packages.js';
import { sources } from './sources.js';
import { digestOf, step, stepOnce, writeSafely } from './step.js';
import { forBuild, toolchain } from './toolchain.js';

/** @param {import('./toolchain.js').Tool[]} [tools] what must be there, a build's tools by default */
export async function build(tools = forBuild) {
  await toolchain(tools);
  await npmPackages();
  await sources();
  await compile(
    'wasm',
    'core',
    'The core as WebAssembly (some 250 steps, some minutes the first time)',
  );
  await languagePacks();
  await dictionaries();
  await stepOnce({
    name: 'package',
    title: 'The package and the demo',
    inputs: [
      'web',
      'packages',
      'docs/element.md',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'build/wasm/core.js',
      'build/wasm/core.wasm',
      'build/language',
      'build/languages.js',
      'build/dictionary',
    ],
    outputs: [
      'dist/index.js',
      'dist/demo/index.html',
      'dist/demo/cotejo.html',
      'build/packages/cotejo-standalone',
    ],
    task: () => node('web/tasks/package.js'),
  });
}

/** The language packs in build/language, and the modules that are made of the folders. */
function languagePacks() {
  return stepOnce({
    name: 'languages',
    title: 'The language packs',
    inputs: [
      ...[
        'languages',
        'language-folders',
        'cldr-notation',
        'cldr-names',
        'pinyin',
        'packed-file',
        'page-phrases',
      ].map((name) => `web/tasks/${name}.js`),
      'web/engine/file-header.js',
      'wasm/languages',
      'build/wasm/make-packs.wasm',
      'package-lock.json',
    ],
    outputs: [
      'build/languages.js',
      'build/commonest-words.js',
      'build/page-phrases.js',
      'build/language/en.base.pack',
    ],
    task: () => node('web/tasks/languages.js'),
  });
}

/** ICU's dictionaries of words, in build/dictionary, taken out of its archive of data. */
export function dictionaries() {
  return stepOnce({
    name: 'dictionaries',
    title: 'The dictionaries',
    inputs: [
      'web/tasks/dictionaries.js',
      'web/tasks/packed-file.js',
      'web/engine/file-header.js',
      'wasm/icu/source.json',
    ],
    outputs: ['build/dictionary/cj.dict'],
    task: takeDictionaries,
  });
}

/**
 * Configures a preset where that was not done with these presets and tools, and builds it; Ninja
 * knows what is out of date.
 * @param {string} configuration configure preset, whose build folder is build/<configuration>
 * @param {string} buildPreset
 * @param {string} title
 */
export async function compile(configuration, buildPreset, title) {
  const folder = join(root, 'build', configuration);
  const stamp = join(folder, 'configured');
  const tools = ['cmake', 'ninja', configuration.startsWith('wasm') ? 'emcc' : 'c++'].map(locate);
  const digest = digestOf(['CMakePresets.json'], tools.join());
  const isConfigured = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (isConfigured && (await isCurrent(buildPreset))) return;
  await step(title, async () => {
    if (!isConfigured) {
      await cmake(['--preset', configuration, '--fresh']);
      writeSafely(stamp, digest);
    }
    await cmake(['--build', '--preset', buildPreset]);
  });
}

/** @param {string} buildPreset */
async function isCurrent(buildPreset) {
  const dryRun = ['--build', '--preset', buildPreset, '--', '-n'];
  const { output } = await run('cmake', dryRun, { silent: true });
  return output.includes('no work to do');
}

/** @param {string[]} args */
async function cmake(args) {
  const { code } = await run('cmake', args);
  if (code !== 0)
    throw new Failure(`cmake ${args.join(' ')} failed: the first error above says why.`);
}

/**
 * @param {string} task a module of ours that needs npm packages, run as a program of its own
 * @param {string[]} given its arguments
 */
export async function node(task, ...given) {
  const { code } = await run(process.execPath, [task, ...given]);
  if (code !== 0) throw new Failure(`${task} failed: the error above says why.`);
}

await main(import.meta.url, build);
