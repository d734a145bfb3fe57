// Bundles the package: index.js, define.js and files.js with what they share, and worker.js,
// reader.js and export.js as one file each. Rolldown is Vite's own bundler; Vite's library mode is not used because it would write
// the wasm, the lexicons and the worker into the modules as data addresses (docs/decisions/0011).
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));

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

/** In the package the wasm and the dictionaries lie beside the modules. */
const assetsBeside = {
  name: 'cotejo:assets-beside',
  transform: {
    filter: { id: /web\/engine\/assets\.js$/ },
    /** @param {string} code */
    handler: (code) => ({
      code: code
        .replace('../../build/wasm/core.wasm', './core.wasm')
        .replace('../files/worker.js', './reader.js')
        .replaceAll('../../build/dictionary/', './dictionary/'),
      map: null,
    }),
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
  ['web', 'compare'],
  ['bounded-parser', 'html-parser'],
  // reader.js is the worker's.
  ['reader', 'reading'],
  ['static.extrasmall', 'languages'],
]);

/** @type {import('rolldown').OutputOptions} */
const output = {
  format: 'es',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: ({ name }) => `${chunkNames.get(name) ?? '[name]'}.js`,
  comments: { legal: false },
};

/**
 * @param {import('rolldown').InputOptions} input
 * @param {import('rolldown').OutputOptions} options written only where they name a folder
 */
async function bundle(input, options) {
  const build = await rolldown({
    cwd: root,
    platform: 'browser',
    plugins: [glueWithoutAddress, assetsBeside, plainStrings],
    onLog(level, log) {
      if (level === 'warn') throw new Error(`Bundling the package: ${log.message}`);
    },
    ...input,
  });
  try {
    const whole = { ...output, ...options };
    const { output: files } = await (options.dir ? build.write(whole) : build.generate(whole));
    return files.filter((file) => file.type === 'chunk');
  } finally {
    await build.close();
  }
}

/** The workers by the names of their files. */
const workerSources = { worker: 'web/engine/worker.js', reader: 'web/files/worker.js' };

/**
 * @param {string} folder
 * @returns {Promise<string[]>} the modules that went in, as paths
 */
export async function bundleLibrary(folder) {
  const entries = { index: 'web/index.js', define: 'web/define.js', files: 'web/files.js' };
  const library = await bundle({ input: entries }, { dir: folder });
  const workers = await Promise.all(
    Object.entries(workerSources).map(async ([name, source]) => {
      // One file each, so that any bundler takes it.
      const files = await bundle(
        { input: { [name]: source } },
        { dir: folder, codeSplitting: false },
      );
      if (files.length !== 1) throw new Error(`${name}.js must be one file`);
      return files[0];
    }),
  );
  // By itself, so that the page of who makes no reports fetches no file more.
  const reports = await bundle({ input: { export: 'web/export.js' } }, { dir: folder });
  return [...library, ...workers, ...reports].flatMap(({ moduleIds }) => moduleIds);
}

/** The command line calls the package as anyone does: by its modules beside it. */
const packageBeside = {
  name: 'cotejo:package-beside',
  resolveId: {
    filter: { id: /^\.\.\/(index|export|files)\.js$/ },
    /** @param {string} id */
    handler: (id) => ({ id, external: true }),
  },
};

/**
 * @param {string} folder
 * @returns {Promise<string[]>} the modules that went into `cotejo.js` in it, as paths
 */
export async function bundleCommandLine(folder) {
  const files = await bundle(
    {
      input: { cotejo: 'web/cli/cotejo.js' },
      platform: 'node',
      plugins: [packageBeside],
    },
    { dir: folder },
  );
  return files.flatMap(({ moduleIds }) => moduleIds);
}

/**
 * @param {keyof typeof workerSources} name
 * @returns {Promise<string>} the worker as a classic script, to be started from a blob
 */
export async function bundleWorkerText(name) {
  const options = { format: /** @type {const} */ ('iife'), codeSplitting: false };
  const [worker] = await bundle({ input: workerSources[name] }, options);
  return worker.code;
}
