// Writes the package's type declarations from the JSDoc comments. Only those that the ways in
// lead to are kept, and the element is declared as an `HTMLElement`: that it is made
// with lit, which is bundled, is nobody's business, and lit's types would not be found.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} folder @param {string} file @param {Set<string>} reached */
function reach(folder, file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, path] of text.matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g)) {
    reach(folder, join(dirname(file), `${path}.d.ts`), reached);
  }
}

/** @param {string} declaration */
const withoutLit = (declaration) =>
  declaration
    .replace(/^import \{[^}]*\} from 'lit';\n/m, '')
    .replace('extends LitElement', 'extends HTMLElement')
    .replace(/^ {4}static (styles|properties): (\{[\s\S]*?^ {4}\}|[^;{]*);\n/gm, '')
    .replace(/^ {4}static get observedAttributes\(\): string\[\];\n/m, '')
    .replace(/^ {4}(render|updated|firstUpdated|willUpdate|update)\([^)]*\): [^;]*;\n/gm, '');

/** @param {string} folder `dist/types` */
export function writeTypes(folder) {
  rmSync(folder, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options =
    '--ignoreConfig --declaration --emitDeclarationOnly --allowJs --checkJs --strict --skipLibCheck ' +
    '--module nodenext --target es2022 --lib es2024,dom,dom.iterable --rootDir web';
  execFileSync(
    process.execPath,
    [
      tsc,
      ...options.split(' '),
      '--outDir',
      folder,
      'web/index.js',
      'web/define.js',
      'web/export.js',
      'web/files.js',
    ],
    { cwd: root, stdio: 'inherit' },
  );
  /** @type {Set<string>} */
  const reached = new Set();
  const element = join(folder, 'element/article-comparison.d.ts');
  writeFileSync(element, withoutLit(readFileSync(element, 'utf8')));
  const entries = ['index.d.ts', 'define.d.ts', 'export.d.ts', 'files.d.ts'];
  for (const entry of entries) reach(folder, entry, reached);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(join(folder, path));
  }
  for (const path of reached) {
    if (/['"]lit/.test(readFileSync(join(folder, path), 'utf8'))) {
      throw new Error(
        `types/${path} names lit: leave that member out in web/tasks/package-types.js`,
      );
    }
  }
}
