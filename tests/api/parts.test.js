// Where the parts are: what `configure` takes, and what becomes of files that do not come. Each case
// of `configure` runs in a process of its own, since it is said once, before the first call.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readAsset } from '../../web/engine/read-asset.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const index = new URL('../../web/index.js', import.meta.url).href;
const wasm = join(root, 'build/wasm/core.wasm');

/** @param {string} program @returns {string} what it prints */
function printed(program) {
  const text = `import { compare, configure, segment } from '${index}'; ${program}`;
  const args = ['--input-type=module', '-e', text];
  return execFileSync(process.execPath, args, { encoding: 'utf8', cwd: root }).trim();
}

/** @param {string} places @returns {string} the message of what `configure` throws */
const refused = (places) =>
  printed(`try { configure(${places}) } catch (error) { console.log(String(error)) }`);

test('configure names the argument that is wrong', () => {
  const said = [
    ["'/parts'", 'TypeError: places: expected an object, got string'],
    ['{ folder: 1 }', 'TypeError: places.folder: unknown; expected one of base, wasm, worker'],
    ['{ base: 1 }', 'TypeError: places.base: expected an address, got number'],
    [
      '{ wasm: {} }',
      'TypeError: places.wasm: expected an address, bytes or a WebAssembly.Module, got Object',
    ],
    [
      '{ worker: 3 }',
      'TypeError: places.worker: expected an address, a Worker or a function that starts one, got number',
    ],
  ];
  for (const [places, message] of said) assert.equal(refused(places), message);
  assert.match(refused("{ base: '/parts' }"), /^LoadError: .* "\/parts" is no whole address/);
});

test('the core is taken as bytes and as a compiled module', () => {
  const read = `const bytes = (await import('node:fs')).readFileSync(${JSON.stringify(wasm)});`;
  const call = "console.log((await segment({ text: 'Llueve. Nieva.' })).sentences.length);";
  assert.equal(printed(`${read} configure({ wasm: bytes }); ${call}`), '2');
  assert.equal(
    printed(`${read} configure({ wasm: await WebAssembly.compile(bytes) }); ${call}`),
    '2',
  );
  assert.equal(printed(`configure({ wasm: new URL('file://${wasm}') }); ${call}`), '2');
});

test('base is where all parts are, and an error names the one that is not there', () => {
  const said = printed(`
    configure({ base: 'file:///nowhere/cotejo' });
    try { await segment({ text: 'a', lang: 'es' }) } catch (error) {
      console.log([error.name, error.part, error.problem, error.message].join('; '));
    }`);
  assert.match(
    said,
    /^LoadError; core\.wasm; missing; Cotejo could not read file:\/\/\/nowhere\/cotejo\/core\.wasm: .*ENOENT.*configure\(\{ base/,
  );
});

test('configure comes before the first call, and may be said again', () => {
  const said = printed(`
    const base = 'file://${join(root, 'dist/')}';
    configure({ base });
    await segment({ text: 'a', lang: 'es' });
    configure({ base: new URL(base) });
    try { configure({ base: 'file:///elsewhere/' }) } catch (error) { console.log(error.message) }`);
  assert.equal(said, 'configure: expected before the first call of compare or segment');
});

test('several comparisons at once run in threads, one alone does not, and the program ends', () => {
  const said = printed(`
    const { Worker } = await import('node:worker_threads');
    let threads = 0;
    const { getActiveResourcesInfo } = process;
    const pair = (n) => [{ text: 'Uno ' + n + '.', lang: 'es' }, { text: 'Dos ' + n + '.', lang: 'es' }];
    const count = () => getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    await compare(pair(0));
    const alone = count();
    const all = [1, 2, 3, 4, 5, 6].map((n) => compare(pair(n)));
    const watch = setInterval(() => { threads = Math.max(threads, count()) }, 1);
    const results = await Promise.all(all);
    clearInterval(watch);
    console.log(alone, threads > 0, results.map(({ versions }) => versions[1].text).join(' '));`);
  assert.equal(said, '0 true Dos 1. Dos 2. Dos 3. Dos 4. Dos 5. Dos 6.');
});

test('a text that does not fit the memory is told as that, with its size', () => {
  const said = printed(`
    const text = 'Bcd efg. '.repeat(60_000_000 / 9);
    try { await segment({ text, lang: 'es' }); console.log('fits') } catch (error) { console.log(String(error)) }
    console.log((await segment({ text: 'Uno. Dos.', lang: 'es' })).sentences.length);`);
  assert.equal(
    said,
    'SizeError: versions: the memory does not suffice for texts of 59,999,994 code units\n2',
  );
});

/** @type {import('node:http').Server} */
let server;
let origin = '';

before(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/silent') return;
    if (url === '/stalls') {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      response.write('abc');
    } else if (url === '/login') {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<p>Who are you?');
    } else if (url === '/whole') response.writeHead(200).end('abc');
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  origin = `http://127.0.0.1:${port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** @param {string} path @returns {Promise<any>} */
const failureOf = (path) =>
  readAsset(new URL(path, origin)).then(
    () => null,
    (error) => error,
  );

test('a file that arrives is read; a missing one and a page in its place are told apart', async () => {
  assert.equal(await (await readAsset(new URL('/whole', origin))).text(), 'abc');
  const missing = await failureOf('/none');
  assert.deepEqual([missing.name, missing.part, missing.problem], ['LoadError', 'none', 'missing']);
  const foreign = await failureOf('/login');
  assert.equal(foreign.problem, 'foreign');
  assert.match(foreign.message, /\/login: a page came in its place/);
});

for (const path of ['/silent', '/stalls']) {
  test(`a file that stops coming (${path}) is given up after 15 seconds`, async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    const failing = failureOf(path);
    // The connection itself takes real time.
    await new Promise((resolve) => setTimeout(resolve, 200));
    mock.timers.tick(14_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const early = await Promise.race([failing, Promise.resolve('waiting')]);
    assert.equal(early, 'waiting');
    mock.timers.tick(2000);
    const failure = await failing;
    mock.timers.reset();
    assert.deepEqual(
      [failure.name, failure.part, failure.problem],
      ['LoadError', path.slice(1), 'silent'],
    );
  });
}

test('a core that is no core says what came instead', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-parts-'));
  writeFileSync(join(folder, 'core.wasm'), 'not found');
  const said = printed(`
    configure({ wasm: 'file://${join(folder, 'core.wasm')}' });
    try { await segment({ text: 'a', lang: 'es' }) } catch (error) { console.log(error.name, error.problem) }`);
  assert.equal(said, 'LoadError foreign');
  rmSync(folder, { recursive: true });
  assert.ok(readFileSync(wasm).length > 0);
});
