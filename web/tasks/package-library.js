// Bundles the package: index.js, define.js and files.js with what they share, and worker.js,
// reader.js and export.js as one file each. Rolldown is Vite's own bundler; Vite's library mode is not
// used because it would write the wasm, the language packs and the workers into the modules as data
// addresses (docs/decisions/0011).
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { detectorTable } from './detector-table.js';
import { litAsNeeded } from './lit-as-needed.js';
import { trimMaps } from './trim-maps.js';
import { unreadStyleSheets } from './unread-style-sheets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What other people's code brings and nobody needs, in the package and in the demo. */
export const leaner = [detectorTable, unreadStyleSheets];

/**
 * The package gives the wasm to Emscripten's glue itself, so the glue's own search for the file is
 * cut out: bundlers would take it for one more file to ship.
 */
export const glueWithoutAddress = {
  name: 'cotejo:glue',
  transform: {
    filter: { id: /build\/wasm\/core\.js$/ },
    /** @param {string} code */
    handler: (code) => ({
      code: code
        .replaceAll(/new URL\((['"])core\.wasm\1,\s*import\.meta\.url\)/g, '"core.wasm"')
        .replaceAll('import.meta.url', '""'),
      map: null,
    }),
  },
};

/**
 * In the package the wasm lies beside the modules, and the dictionaries beside the wasm where they are
 * at all: they are another package, so no bundler may be told to look for them.
 */
const assetsBeside = {
  name: 'cotejo:assets-beside',
  transform: {
    filter: { id: /web\/engine\/assets\.js$/ },
    /** @param {string} code */
    handler: (code) => ({
      code: code
        .replace('../../build/wasm/core.wasm', './core.wasm')
        .replace('../files/worker.js', './reader.js')
        .replaceAll(
          /new URL\('\.\.\/\.\.\/build\/(dictionary\/\w+\.dict)', import\.meta\.url\)/g,
          "new URL('$1', wasmUrl())",
        ),
      map: null,
    }),
  },
};

/** Style sheets are shipped without indentation and comments, which no minifier of scripts takes out. */
const plainStyles = {
  name: 'cotejo:plain-styles',
  transform: {
    filter: { id: /web\/render\/.*\.js$/ },
    /** @param {string} code */
    handler: (code) => ({
      code: code.replaceAll(/\bcss`[^`]*`/g, (sheet) =>
        sheet.replaceAll(/\/\*[^`]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '\n'),
      ),
      map: null,
    }),
  },
};

/** Reports are one file of their own, which the element fetches where a reader asks for one. */
const reportsBeside = {
  name: 'cotejo:reports-beside',
  resolveId: {
    filter: { id: /^\.\.\/\.\.\/export\.js$/ },
    handler: () => ({ id: './export.js', external: true }),
  },
};

/** Reports name marks and explain none: what marks mean, in eight languages, is left out of them. */
const namesAlone = {
  name: 'cotejo:names-alone',
  load: {
    filter: { id: /mark-words\/\w+\.js$/ },
    /** @param {string} id */
    handler: (id) =>
      readFileSync(id, 'utf8').replace(/explanation:(\s*)'(?:[^'\\]|\\.)*'/g, "explanation:$1''"),
  },
};

/** Not every bundler reads an address that the minifier wrote as a template. */
const plainStrings = {
  name: 'cotejo:plain-strings',
  /** @param {unknown} _ @param {import('rolldown').OutputBundle} files */
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replaceAll(
        /new URL\(`([^`$\\]+)`,\s*import\.meta\.url\)/g,
        'new URL("$1",import.meta.url)',
      );
    }
  },
};

/** Names for what modules share, where the bundler's own would say nothing. */
const chunkNames = new Map([
  ['bounded-parser', 'html-parser'],
  ['static.extrasmall', 'languages'],
  ['browser', 'inflate'],
]);

/**
 * What an entry imports at once.
 *
 * @param {string} entry
 * @param {import('rolldown').ChunkingContext} context
 * @returns {Set<string>}
 */
function importedAtOnce(entry, context) {
  const wanted = new Set([join(root, entry)]);
  for (const each of wanted) {
    for (const imported of context.getModuleInfo(each)?.importedIds ?? []) wanted.add(imported);
  }
  return wanted;
}

/**
 * What `index.js` imports at once is one module, also where others import a part of it: who compares
 * fetches no file more because files can be read, too. So is what the element needs for its first
 * paint, also where what it loads later imports a part of it.
 *
 * @type {import('rolldown').CodeSplittingOptions}
 */
const togetherInOne = {
  groups: [
    { debugName: 'compare', entry: 'web/index.js', priority: 2 },
    { debugName: 'element', entry: 'web/define.js', priority: 1 },
  ].map(({ debugName, entry, priority }) => ({
    debugName,
    priority,
    // The bundler's own modules begin with a NUL: all entries import them.
    name: (id, context) =>
      !id.startsWith('\0') &&
      importedAtOnce(entry, context).has(id) &&
      !context.getModuleInfo(id)?.isEntry
        ? debugName
        : null,
  })),
};

/** @type {import('rolldown').OutputOptions} */
const output = {
  format: 'es',
  minify: true,
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: ({ name }) =>
    `${/^\w\w$/.test(name) ? `words-${name}` : (chunkNames.get(name) ?? '[name]')}.js`,
  comments: { legal: false },
};

/**
 * @param {import('rolldown').InputOptions} input
 * @param {import('rolldown').OutputOptions & { dir: string }} options
 */
async function bundle(input, options) {
  const build = await rolldown({
    cwd: root,
    platform: 'browser',
    // linkedom asks for a package that draws, and has a stand-in where it is missing, as it is here.
    resolve: { alias: { canvas: join(root, 'node_modules/linkedom/commonjs/canvas-shim.cjs') } },
    // Parcel wants stand-ins for what Node has, where it is named by itself.
    transform: { define: { Buffer: 'globalThis.Buffer', process: 'globalThis.process' } },
    plugins: [...leaner, glueWithoutAddress, litAsNeeded, assetsBeside, plainStrings],
    checks: { pluginTimings: false },
    onLog(level, log) {
      // How long it took is a matter of the machine.
      if (level === 'warn' && log.code !== 'PLUGIN_TIMINGS') {
        throw new Error(`Bundling the package: ${log.message}`);
      }
    },
    ...input,
  });
  try {
    const { output: files } = await build.write({ ...output, ...options });
    return files.filter((file) => file.type === 'chunk');
  } finally {
    await build.close();
  }
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} the modules that went in, as paths
 */
export async function bundleLibrary(folder) {
  const entries = { index: 'web/index.js', define: 'web/define.js', files: 'web/files.js' };
  const plugins = [
    ...leaner,
    glueWithoutAddress,
    litAsNeeded,
    assetsBeside,
    plainStrings,
    plainStyles,
    reportsBeside,
  ];
  const library = await bundle(
    { input: entries, plugins },
    { dir: folder, codeSplitting: togetherInOne },
  );
  const workers = await Promise.all(
    Object.entries({ worker: 'web/engine/worker.js', reader: 'web/files/worker.js' }).map(
      async ([name, source]) => {
        // One file each, so that any bundler takes it.
        const input = { [name]: source };
        const files = await bundle({ input }, { dir: folder, codeSplitting: false });
        if (files.length !== 1) throw new Error(`${name}.js must be one file`);
        return files[0];
      },
    ),
  );
  // By itself, so that the page of who makes no reports fetches no file more.
  const reports = await bundle(
    {
      input: { export: 'web/export.js' },
      plugins: [glueWithoutAddress, litAsNeeded, assetsBeside, plainStrings, namesAlone],
    },
    { dir: folder },
  );
  trimMaps(folder);
  return [...library, ...workers, ...reports].flatMap(({ moduleIds }) => moduleIds);
}

/**
 * @param {string} folder where `standalone.js` is written
 * @param {import('rolldown').Plugin} embedded that puts the parts into it
 */
export async function bundleStandalone(folder, embedded) {
  await bundle(
    {
      input: { standalone: 'web/standalone.js' },
      plugins: [...leaner, glueWithoutAddress, litAsNeeded, embedded],
    },
    { dir: folder, format: 'iife', sourcemap: false, codeSplitting: false },
  );
}

/** The command line calls the package as anyone does: by its modules beside it. */
const packageBeside = {
  name: 'cotejo:package-beside',
  resolveId: {
    filter: { id: /^(\.\.\/)+(index|export|files|engine\/core)\.js$/ },
    /** @param {string} id */
    handler: (id) => ({ id: `../${basename(id)}`, external: true }),
  },
};

/**
 * @param {string} folder
 * @returns {Promise<string[]>} the modules that went into `cotejo.js` and its threads in it, as paths
 */
export async function bundleCommandLine(folder) {
  const files = await bundle(
    {
      input: { cotejo: 'web/cli/cotejo.js', 'batch-worker': 'web/cli/batch-worker.js' },
      platform: 'node',
      transform: {},
      plugins: [packageBeside, namesAlone],
    },
    { dir: folder, sourcemap: false },
  );
  return files.flatMap(({ moduleIds }) => moduleIds);
}
