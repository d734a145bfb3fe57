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

test("Vue's templates know the element", (context) => {
  const page = (/** @type {string} */ view, /** @type {string} */ listener) => `
    <script setup lang="ts">
    import type {} from 'cotejo/vue';
    import type { ComparisonEvents } from 'cotejo/define.js';
    import type { VersionInput } from 'cotejo';
    defineProps<{ versions: VersionInput[] }>();
    const ready = ({ detail }: ComparisonEvents['comparison-ready']) => console.log(detail.${listener});
    </script>
    <template>
      <article-comparison view="${view}" class="wide" lang="es" :versions="versions" @comparison-ready="ready">
        <article lang="es" title="A">Uno.</article>
      </article-comparison>
    </template>`;
  const config = (/** @type {string} */ file) =>
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2024', 'dom', 'dom.iterable'],
      },
      vueCompilerOptions: { strictTemplates: true },
      files: [file],
    });
  const packages = ['vue@3.5.45', 'vue-tsc@3.3.14', 'typescript@5.9.3'];
  const folder = project(context, 'vue-types', packages, {
    'Page.vue': page('changes', 'pairs'),
    'WrongView.vue': page('rows', 'pairs'),
    'WrongDetail.vue': page('changes', 'beads'),
    'page.json': config('Page.vue'),
    'wrong-view.json': config('WrongView.vue'),
    'wrong-detail.json': config('WrongDetail.vue'),
  });
  if (!folder) return;
  const typed = (/** @type {string} */ file) => runIn(folder, 'vue-tsc', ['--noEmit', '-p', file]);
  assert.equal(typed('page.json'), '');
  assert.throws(() => typed('wrong-view.json'), /"rows"' is not assignable/);
  assert.throws(() => typed('wrong-detail.json'), /'beads' does not exist on type 'Comparison'/);
});
