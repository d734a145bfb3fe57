// Modules that only few comparisons fetch, where one does not come or takes its time. Each case runs in
// a process of its own, whose loader is told what becomes of the module.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkVersions } from '../../web/engine/checks.js';
import { compare } from '../../web/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const index = new URL('../../web/index.js', import.meta.url).href;
const shelf = new URL('../../web/engine/language-packs.js', import.meta.url).href;

/**
 * @param {string} module the name of its file in web/engine
 * @param {'fails' | 'waits'} fate
 * @param {string} program
 * @returns {string} what it prints
 */
function printed(module, fate, program) {
  const becomes = fate === 'fails' ? "throw new Error('gone')" : 'await new Promise(() => {})';
  const hook = `export async function load(url, context, next) {
    if (url.endsWith('/engine/${module}')) ${becomes};
    return next(url, context);
  }`;
  const text = `import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));
    const { compare } = await import('${index}');
    ${program}
    process.exit();`;
  const args = ['--input-type=module', '-e', text];
  return execFileSync(process.execPath, args, { encoding: 'utf8', cwd: root, timeout: 20_000 });
}

test('an abort is heard while the module of vectors is on its way', () => {
  const said = printed(
    'embeddings.js',
    'waits',
    `const controller = new AbortController();
     setTimeout(() => controller.abort(new Error('enough')), 200);
     const version = { lang: 'es', text: 'Llueve.' };
     await compare([version, version], { signal: controller.signal, embed: () => [] })
       .catch(({ message }) => console.log(message));`,
  );
  assert.equal(said, 'enough\n');
});

test('without the module of dictionaries it is compared as without a dictionary', () => {
  const said = printed(
    'dictionaries.js',
    'fails',
    `const { precise, notes, pairs } = await compare([
       { lang: 'th', text: 'ฝนตกหนัก' },
       { lang: 'th', text: 'ฝนตกเบา' },
     ]);
     console.log(JSON.stringify([precise, notes.map(({ kind, part }) => [kind, part]), pairs.length]));`,
  );
  assert.deepEqual(JSON.parse(said), [false, [['dictionary-missing', 'dictionaries.js']], 1]);
});

test('a damaged pack is named without the module that says more of it', () => {
  const said = printed(
    'faulty-files.js',
    'fails',
    `const { packShelf } = await import('${shelf}');
     const take = packShelf.take.bind(packShelf);
     packShelf.take = async (names) => {
       const { found, missing } = await take(names);
       const spoilt = [...found].map(([name, bytes]) => [name, bytes.with(40, bytes[40] ^ 1)]);
       return { found: new Map(spoilt), missing };
     };
     const version = { lang: 'es-MX', text: 'Llueve.' };
     await compare([version, version])
       .catch(({ message, part, problem }) => console.log(JSON.stringify([message, part, problem])));`,
  );
  assert.deepEqual(JSON.parse(said), [
    'Cotejo cannot use es.base.pack: damaged',
    'es.base.pack',
    'damaged',
  ]);
});

test('where the lexicon is wrong nothing is read', async () => {
  let reads = 0;
  const version = {
    lang: 'es',
    get text() {
      reads += 1;
      return 'Llueve.';
    },
  };
  checkVersions([version, version]);
  const whileChecked = reads;
  await assert.rejects(compare([version, version], { lexicon: /** @type {any} */ (3) }), {
    name: 'TypeError',
  });
  assert.equal(reads, 2 * whileChecked);
});
