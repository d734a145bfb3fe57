// The packages that go beside ours, as npm packs them: dictionaries are found where they are installed,
// and what is missing without them is said.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build, preview } from 'vite';
import { launch, open, serve } from './browser.js';
import { install, run } from './install.js';

const texts = ['我们昨天在学校吃饭', '我们昨天在学堂吃饭'];
const versions = texts.map((text) => ({ lang: 'zh', text }));

/** Prints the words of the only edit, and what else a result says of them. */
const program = `
  import { compare } from 'cotejo';
  const { versions, pairs, precise, notes } = await compare(${JSON.stringify(versions)});
  const [{ left }] = pairs[0].beads[0].edits;
  const words = versions[0].text.slice(left.from, left.to);
  console.log(JSON.stringify({ words, precise, notes }));`;

/** @type {ReturnType<typeof install>} */
let alone;
/** @type {ReturnType<typeof install>} */
let together;

before(() => {
  alone = install();
  together = install(undefined, ['cotejo-dictionaries', 'cotejo-standalone']);
});
after(() => {
  alone?.remove();
  together?.remove();
});

/** @param {string} folder */
function resultIn(folder) {
  writeFileSync(join(folder, 'program.js'), program);
  return JSON.parse(run('node', ['program.js'], folder));
}

test('without dictionaries Chinese is compared in characters, and the result says what to do', () => {
  const { words, precise, notes } = resultIn(alone.folder);
  assert.deepEqual({ words, precise }, { words: '校', precise: false });
  assert.equal(notes.length, 1);
  assert.equal(notes[0].kind, 'dictionary-missing');
  assert.match(notes[0].message, /npm install cotejo-dictionaries/);
});

test('installed beside, they are found in Node without more', () => {
  const expected = { words: '学校', precise: true, notes: [] };
  assert.deepEqual(resultIn(together.folder), expected);
});

test('npx cotejo parts copies them from there, and says where they are missing', () => {
  const parts = ['--offline', 'cotejo', 'parts', 'parts', '--languages', 'zh,es'];
  run('npx', parts, together.folder);
  assert.ok(existsSync(join(together.folder, 'parts/dictionary/cj.dict')));
  assert.ok(!existsSync(join(together.folder, 'parts/dictionary/thai.dict')));
  run('npx', parts, alone.folder);
  assert.ok(!existsSync(join(alone.folder, 'parts/dictionary')));
  assert.ok(existsSync(join(alone.folder, 'parts/language/zh.base.pack')));
});

test('a page that takes modules as they are finds them beside, without an import', async () => {
  const browser = await launch();
  const server = await serve({ '': join(together.folder, 'node_modules') });
  try {
    writeFileSync(
      join(together.folder, 'node_modules/page.html'),
      '<!doctype html><title>Test</title>',
    );
    const { page } = await open(browser, `${server.url}page.html`);
    const precise = await page.evaluate(async (given) => {
      const { compare } = await import(/** @type {any} */ ('/cotejo/dist/index.js'));
      return (await compare(given)).precise;
    }, versions);
    assert.equal(precise, true);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('a bundled page imports them by one line, and gets only those it asks for', async () => {
  const { folder } = together;
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><script type="module" src="/main.js"></script>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import 'cotejo-dictionaries';
    import { compare } from 'cotejo';
    globalThis.result = compare(${JSON.stringify(versions)});`,
  );
  await build({ configFile: false, root: folder, logLevel: 'error' });
  const server = await preview({ configFile: false, root: folder, preview: { port: 0 } });
  const browser = await launch();
  try {
    const { page, recorded } = await open(browser, String(server.resolvedUrls?.local[0]));
    const precise = await page.evaluate(
      async () => (await /** @type {any} */ (globalThis).result).precise,
    );
    assert.equal(precise, true);
    const fetched = recorded.requests.filter((address) => address.endsWith('.dict'));
    assert.equal(fetched.length, 1);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('the script for pages is the one that was built, with its notices', () => {
  const folder = join(together.folder, 'node_modules/cotejo-standalone');
  const built = readFileSync(new URL('../../dist/standalone.js', import.meta.url));
  assert.ok(readFileSync(join(folder, 'standalone.js')).equals(built));
  assert.ok(existsSync(join(folder, 'THIRD-PARTY-NOTICES')));
});
