// Holds the rules that say who may know whom, by reading `#include` and `import` itself: the
// compiler cannot hold all of them, since headers of the system may lie where it looks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { root } from '../../web/tasks/command.js';
import { filesOf } from '../../web/tasks/step.js';

/** The stages in the order of the pipeline: each may know those before it that it names. */
const stages = {
  text: [],
  paths: ['text'],
  pack: ['text'],
  unicode: ['text', 'pack'],
  stem: ['text'],
  lexicon: ['text', 'pack', 'unicode', 'stem'],
  cognates: ['text', 'unicode'],
  reading: ['text', 'unicode', 'stem', 'lexicon'],
  evidence: ['text', 'paths', 'unicode', 'lexicon', 'cognates', 'reading'],
  align: ['text', 'paths', 'reading', 'evidence'],
  diff: ['text', 'unicode', 'reading'],
  facts: ['text', 'unicode', 'lexicon', 'cognates', 'reading'],
  packing: ['text', 'pack', 'unicode', 'stem', 'lexicon'],
};

/** The one header that a stage shows to the others; of `text` all are plain values, of
 * `paths` plain searches. */
const faces = /** @type {Record<string, string>} */ ({
  pack: 'pack/pack.hpp',
  unicode: 'unicode/unicode.hpp',
  stem: 'stem/stemmer.hpp',
  lexicon: 'lexicon/lexicon.hpp',
  cognates: 'cognates/cognates.hpp',
  reading: 'reading/reading.hpp',
  evidence: 'evidence/evidence.hpp',
  align: 'align/aligner.hpp',
  diff: 'diff/word_diff.hpp',
  facts: 'facts/facts.hpp',
});

/** The parts of web/ and what each may import from; `index` and `define` are the ways in. */
const parts = {
  model: [],
  render: ['model'],
  export: ['model'],
  engine: ['model'],
  // The worker that reads files is started by the engine, which imports nothing of it.
  files: ['model', 'engine'],
  index: ['model', 'engine'],
  // Reports are fetched when a reader asks for one.
  element: ['model', 'render', 'engine', 'export'],
  define: ['element'],
  standalone: ['define'],
};

/** @param {string} folder @param {RegExp} kind */
const sources = (folder, kind) => filesOf(folder).filter((file) => kind.test(file));

/** @param {string} file @returns {string[]} */
function includesOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^\s*#\s*include\s*[<"]([^>"]+)[>"]/gm)].map((match) => match[1]);
}

/** @param {string} file @returns {string[]} */
function importsOf(file) {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const forms = /\b(?:from|import)\s*\(?\s*(?:new URL\()?['"]([^'"]+)['"]/g;
  return [...text.matchAll(forms)].map((match) => match[1]);
}

/**
 * The part of web/ that an import leads to, or null where it leads out of web/.
 * @param {string} file @param {string} path
 */
function partOf(file, path) {
  if (!path.startsWith('.')) return null;
  const [top, second] = normalize(join(dirname(file), path)).split('/');
  return top === 'web' ? second.replace(/\.js$/, '') : null;
}

const cpp = sources('wasm', /\.[ch]pp$/);

for (const [stage, earlier] of Object.entries(stages)) {
  test(`wasm/${stage} includes only itself and ${earlier.join(', ') || 'nobody'}`, () => {
    const own = cpp.filter((file) => file.startsWith(`wasm/${stage}/`));
    assert.notEqual(own.length, 0);
    for (const file of own) {
      for (const include of includesOf(file)) {
        const [folder, rest] = include.split('/');
        const isOurs = rest?.endsWith('.hpp') && folder in stages;
        const isTop = !rest && include.endsWith('.hpp');
        assert.ok(!isTop, `${file} includes ${include}, which joins the stages`);
        if (isOurs) assert.ok([stage, ...earlier].includes(folder), `${file} includes ${include}`);
      }
    }
  });
}

test('a stage shows one header to the others', () => {
  for (const file of cpp) {
    const own = file.split('/').length > 2 ? file.split('/')[1] : '';
    for (const include of includesOf(file)) {
      const [folder, rest] = include.split('/');
      if (!rest?.endsWith('.hpp') || !(folder in faces) || folder === own) continue;
      assert.equal(include, faces[folder], `${file} looks behind the face of ${folder}`);
    }
  }
});

test('code asks a language for its habits, and never which one it is', () => {
  for (const file of cpp) {
    const text = readFileSync(join(root, file), 'utf8').replace(/\/\/.*$/gm, '');
    assert.doesNotMatch(text, /\b(lang|tag|language)\w*(\(\))? *[=!]= *"(?!und")/, file);
  }
});

test('ICU is seen by wasm/unicode, dtl by wasm/diff, Emscripten by wasm/binding, each alone', () => {
  const owners = [
    { owner: 'wasm/unicode/', library: /^unicode\/[^/]+\.h$/ },
    { owner: 'wasm/diff/', library: /^dtl\// },
    { owner: 'wasm/binding/', library: /^emscripten/ },
  ];
  for (const { owner, library } of owners) {
    const users = cpp.filter(
      (file) =>
        !file.startsWith('wasm/icu/') && includesOf(file).some((path) => library.test(path)),
    );
    assert.notEqual(users.length, 0, `nothing includes ${library}`);
    for (const file of users) assert.ok(file.startsWith(owner), `${file} includes ${library}`);
  }
});

test('only comparison joins align, diff and facts, and only the binding knows comparison', () => {
  for (const file of cpp.filter((path) => /^wasm\/\w+\//.test(path))) {
    const known = includesOf(file).filter((include) => /^comparison/.test(include));
    if (!file.startsWith('wasm/binding/')) assert.deepEqual(known, [], file);
  }
});

test('the JavaScript parts import only what stands before them', () => {
  const files = sources('web', /\.js$/).filter((file) => !/^web\/(tasks|demo|cli)\//.test(file));
  assert.notEqual(files.length, 0);
  for (const file of files) {
    const part = file.split('/')[1].replace(/\.js$/, '');
    assert.ok(part in parts, `${file} belongs to no part of web/`);
    const allowed = [part, .../** @type {Record<string, string[]>} */ (parts)[part]];
    for (const path of importsOf(file)) {
      const target = partOf(file, path);
      if (target) assert.ok(allowed.includes(target), `${file} imports ${path}`);
    }
  }
});

test('only web/engine names the generated glue, and nothing outside it imports from build/', () => {
  for (const file of sources('web', /\.js$/).filter((path) => !path.startsWith('web/tasks/'))) {
    for (const path of importsOf(file)) {
      const isGenerated = path.startsWith('#') || path.includes('build/');
      if (isGenerated) assert.ok(file.startsWith('web/engine/'), `${file} imports ${path}`);
    }
  }
});

test('web/render never awaits', () => {
  for (const file of sources('web/render', /\.js$/)) {
    assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /\b(await|async|then\()\b/, file);
  }
});
