// Writes the package's type declarations from the JSDoc comments. Only those that the ways in lead to
// are kept, and of them only what is public. The element is declared as an `HTMLElement`: that it is
// made with lit, which is bundled, is nobody's business, and lit's types would not be found.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = ['index.d.ts', 'define.d.ts', 'export.d.ts', 'files.d.ts'];
/** Written by hand; the second for React alone, the third for Vue. */
const WRITTEN = [
  'element/element-types.d.ts',
  'element/react-types.d.ts',
  'element/vue-types.d.ts',
];

/** @param {string} text @returns {[string, string][]} names that a module takes from another */
const takenIn = (text) =>
  [...text.matchAll(/(?:import|export)(?: type)? \{([^}]*)\} from '(\.[^']+)'/g)].flatMap(
    ([, names, from]) =>
      names
        .split(',')
        .map((name) => /** @type {[string, string]} */ ([name.trim().split(' ')[0], from])),
  );

/** @param {string} text @returns {string} without what only JSDoc needed, and unused imports */
const withoutLeftovers = (text) =>
  text
    .replace(/\/\*\*(?:(?!\*\/)[\s\S])*?@(import|typedef)(?:(?!\*\/)[\s\S])*?\*\/\n?/g, '')
    .replace(/^import type \{([^}]*)\} from ('[^']+');\n/gm, (_, list, from) => {
      const names = list.split(',').map((/** @type {string} */ name) => name.trim());
      const used = names.filter((/** @type {string} */ name) =>
        new RegExp(`\\b${name}\\b`).test(text.replace(/^import .*$|\/\*\*[\s\S]*?\*\//gm, '')),
      );
      return used.length > 0 ? `import type { ${used.join(', ')} } from ${from};\n` : '';
    });

/** @param {string} declaration */
const withoutLit = (declaration) =>
  declaration
    .replace(/^import \{[^}]*\} from 'lit';\n/m, '')
    .replace('extends LitElement', 'extends HTMLElement')
    .replace(/^ {4}static (styles|properties): (\{[\s\S]*?^ {4}\}|[^;{]*);\n/gm, '')
    .replace(/^ {4}static get observedAttributes\(\): string\[\];\n/m, '')
    .replace(
      /^( {4}\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\n)? {4}(connected|disconnected|attributeChanged)Callback\([^)]*\): void;\n/gm,
      '',
    )
    .replace(/^ {4}(render|updated|firstUpdated|willUpdate|update)\([^)]*\): [^;]*;\n/gm, '');

/**
 * Leaves out functions and constants that no other module of the package takes.
 *
 * @param {string} text @param {Set<string>} taken names
 */
const withoutInternals = (text, taken) =>
  text
    .split(/\n(?=\/\*\*|export |import |declare )/)
    .filter((statement, index, all) => {
      const name = (/** @type {string} */ each) =>
        /^export declare (?:function|const|class|let) (\w+)/.exec(each)?.[1];
      const own = name(statement);
      const next = statement.startsWith('/**') ? name(all[index + 1] ?? '') : undefined;
      return [own, next].every((each) => each === undefined || taken.has(each));
    })
    .join('\n')
    .replace(/\n*$/, '\n');

/**
 * @param {(path: string) => string} read
 * @returns {Map<string, string>} the declarations that the entries lead to, by path, without internals
 */
function reached(read) {
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @type {Map<string, Set<string>>} per module, the names that others take from it */
  const taken = new Map();
  const waiting = [...ENTRIES, 'element/react-types.d.ts', 'element/vue-types.d.ts'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path)) continue;
    const text = withoutLeftovers(read(path));
    found.set(path, text);
    const typed = [...text.matchAll(/import\(['"](\.[^'"]+)['"]\)\.(\w+)/g)].map(
      ([, from, name]) => /** @type {[string, string]} */ ([name, from]),
    );
    for (const [name, from] of [...takenIn(text), ...typed]) {
      const target = join(dirname(path), from.replace(/\.js$/, '.d.ts'));
      taken.set(target, (taken.get(target) ?? new Set()).add(name));
      waiting.push(target);
    }
  }
  for (const [path, names] of taken) {
    found.set(path, withoutLeftovers(withoutInternals(found.get(path) ?? '', names)));
  }
  return found;
}

/** @param {string} folder `dist/types` */
export function writeTypes(folder) {
  rmSync(folder, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options =
    '--ignoreConfig --declaration --emitDeclarationOnly --allowJs --checkJs --strict --skipLibCheck ' +
    '--module nodenext --target es2022 --lib es2024,dom,dom.iterable --rootDir web';
  const entries = ENTRIES.map((entry) => `web/${entry.replace('.d.ts', '.js')}`);
  execFileSync(process.execPath, [tsc, ...options.split(' '), '--outDir', folder, ...entries], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const written of WRITTEN) copyFileSync(join(root, 'web', written), join(folder, written));
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8');
  for (const element of ['element/article-comparison.d.ts', 'element/mirrored.d.ts']) {
    writeFileSync(join(folder, element), withoutLit(read(element)));
  }

  // What is left out may have been all that named something else: so as often as that goes on.
  let kept = reached(read);
  for (let before = 0; before !== kept.size; ) {
    before = kept.size;
    const last = kept;
    kept = reached((path) => last.get(path) ?? '');
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.d.ts') && !kept.has(path)) rmSync(join(folder, path));
  }
  for (const [path, text] of kept) {
    if (/['"]lit/.test(text)) {
      throw new Error(
        `types/${path} names lit: leave that member out in web/tasks/package-types.js`,
      );
    }
    writeFileSync(join(folder, path), text);
  }
}
