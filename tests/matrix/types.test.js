// The package as its readers' tools see it: publint, "are the types wrong", and JSX for React.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { pack, root } from '../package/install.js';
import { project, runIn } from './project.js';

const packages = ['publint@0.3.25', '@arethetypeswrong/cli@0.18.5'];

test('publint finds nothing to mend', (context) => {
  const folder = project(context, 'lint', packages, {});
  if (!folder) return;
  assert.match(runIn(folder, 'publint', ['--strict', 'node_modules/cotejo']), /All good!/);
});

test('the types are not wrong, for programs made of modules', (context) => {
  const folder = project(context, 'lint', packages, {});
  if (!folder) return;
  // What is no module has no types: the parts, which are fetched, and the types of React alone.
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const plain = Object.keys(exports).filter((path) => !exports[path].default);
  assert.ok(plain.includes('./core.wasm'));
  const args = ['--profile', 'esm-only', pack().tarball];
  runIn(folder, 'attw', [...args, '--exclude-entrypoints', ...plain.map((path) => path.slice(2))]);
});

test("React's JSX knows the element", (context) => {
  const program = (/** @type {string} */ view, /** @type {string} */ listener) => `
    import type {} from 'cotejo/react';
    import type { VersionInput } from 'cotejo';
    export const Page = ({ versions }: { versions: VersionInput[] }) => (
      <article-comparison view="${view}" className="wide" versions={versions} lang="es"
        oncomparison-ready={(event) => console.log(event.detail.${listener})}>
        <article lang="es" title="A">Uno.</article>
      </article-comparison>
    );`;
  const folder = project(context, 'react', ['@types/react@19.3.3', 'react@19.3.1'], {
    'page.tsx': program('changes', 'pairs'),
    'wrong-view.tsx': program('rows', 'pairs'),
    'wrong-detail.tsx': program('changes', 'beads'),
  });
  if (!folder) return;
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options =
    '--ignoreConfig --strict --noEmit --jsx react-jsx --module nodenext --target es2022 --lib es2024,dom,dom.iterable';
  const typed = (/** @type {string} */ file) =>
    runIn(folder, process.execPath, [tsc, ...options.split(' '), file]);
  assert.equal(typed('page.tsx'), '');
  assert.throws(() => typed('wrong-view.tsx'), /"rows"' is not assignable/);
  assert.throws(() => typed('wrong-detail.tsx'), /'beads' does not exist on type 'Comparison'/);
});
