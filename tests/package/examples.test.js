// The examples, each copied into an empty folder with the packed package beside it, as a user would.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { build, createServer, preview } from 'vite';
import { comparisonOf, launch, open, serve, shown } from './browser.js';
import { freePort } from './free-port.js';
import { install, root, run } from './install.js';

/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test('node: compares files and prints what became of each sentence', () => {
  const { folder, remove } = install('node');
  const printed = run('node', ['compare-files.js', 'morning.txt', 'evening.txt'], folder);
  assert.match(printed, /^\nmorning\.txt \(es\) → evening\.txt \(es\)\n/);
  assert.match(
    printed,
    /\nedited\n {2}- El museo .* cuatro meses .*\n {2}\+ El museo .* cinco meses/,
  );
  assert.match(printed, /\nremoved\n {2}- La reforma costó 300\.000 euros\./);
  assert.match(printed, /\nsame\n {2}- El director/);
  assert.match(printed, /\nadded\n {2}\+ Los vecinos entran gratis\./);
  remove();
});

test('lexicon: makes a table of each format of dictionary, which compare takes', async () => {
  const { folder, remove } = install('lexicon');
  symlinkSync(
    join(root, 'node_modules/htmlparser2'),
    join(folder, 'node_modules/htmlparser2'),
    'dir',
  );
  const tableOf = (/** @type {string} */ file) =>
    run('node', ['dictionary-to-tsv.js', 'es', 'en', join('small', file)], folder);
  assert.equal(tableOf('small.index'), 'es\ten\nfaro\tlighthouse|beacon|headlamp\npan\tbread\n');
  assert.equal(
    tableOf('small.tei'),
    'es\ten\nfaro\tlighthouse|headlamp\npan & sal\tbread & salt\n',
  );
  assert.equal(
    tableOf('small.dix'),
    'es\ten\nfaro\tlighthouse|headlamp\nechar de menos\tmiss\nradio\tradio\n',
  );
  assert.equal(tableOf('small.att'), 'es\ten\nfaro\tlit\nsal\tsalt\n');

  const { compare } = await import(join(folder, 'node_modules/cotejo/dist/index.js'));
  const { pairs } = await compare(
    [
      { text: 'El faro se apagó.', lang: 'es' },
      { text: 'The headlamp went out.', lang: 'en' },
    ],
    { lexicon: tableOf('small.tei') },
  );
  assert.ok(pairs[0].beads.length > 0);
  remove();
});

test('lexicon: says in one line what it cannot read', () => {
  const { folder, remove } = install('lexicon');
  symlinkSync(
    join(root, 'node_modules/htmlparser2'),
    join(folder, 'node_modules/htmlparser2'),
    'dir',
  );
  writeFileSync(join(folder, 'empty.tei'), '<TEI></TEI>');
  cpSync(join(folder, 'small/small.index'), join(folder, 'alone.index'));
  /** @type {[string[], RegExp][]} */
  const refused = [
    [[], /^Usage: node dictionary-to-tsv\.js /],
    [['es', 'en'], /^Usage: /],
    [['es', 'en', 'none.tei'], /^none\.tei: cannot be read \(ENOENT: .* 'none\.tei'\)$/],
    [['es', 'en', 'none.index'], /^none\.index: cannot be read \(ENOENT: .* 'none\.index'\)$/],
    [['es', 'en', 'alone.index'], /^alone\.index: cannot be read .*alone\.dict/],
    [['es', 'en', 'empty.tei'], /^empty\.tei: no word with a rendering was found in it$/],
    [['es', 'en', 'README.md'], /^README\.md: expected .* ends in \.index, \.tei, \.dix, \.att /],
    [['español', 'en', 'small/small.tei'], /^español: expected a language tag such as "es"/],
    [['es', 'und', 'small/small.tei'], /^und: expected a language tag/],
    [['es', 'ES', 'small/small.tei'], /^es, ES: expected two languages/],
  ];
  for (const [args, message] of refused) {
    assert.throws(
      () => run('node', ['dictionary-to-tsv.js', ...args], folder),
      ({ status, stdout, stderr }) => {
        assert.equal(status, 1);
        assert.equal(stdout, '');
        assert.match(stderr.trimEnd(), message);
        assert.doesNotMatch(stderr.trimEnd(), /\n/);
        return true;
      },
    );
  }
  remove();
});

test('embeddings: asks a model for vectors, and prints which sentence renders which', () => {
  const { folder, remove } = install('embeddings');
  const stub = join(folder, 'node_modules/@huggingface/transformers');
  mkdirSync(stub, { recursive: true });
  writeFileSync(
    join(stub, 'package.json'),
    '{ "name": "@huggingface/transformers", "type": "module", "exports": "./index.js" }',
  );
  // In place of a model, a vector for each subject.
  writeFileSync(
    join(stub, 'index.js'),
    `const subjects = [/panadera|baker/, /bici|bike/, /invierno|winter/];
    const vector = (text) => subjects.map((subject) => (subject.test(text) ? 1 : 0.05));
    export const env = { backends: { onnx: {} } };
    export const pipeline = async (task) => {
      if (task !== 'feature-extraction') throw new Error(task);
      return async (texts) => ({ tolist: () => texts.map(vector) });
    };`,
  );
  const printed = run(
    'node',
    ['compare-with-model.js', 'spanish.txt', 'english.txt'],
    folder,
  ).replace(/\n {2}/g, ' ');
  for (const pairing of [
    /translated \d\.\d\d es: La panadera .* en: Since the power/,
    /translated \d\.\d\d es: Su hijo .* en: Her boy/,
    /translated \d\.\d\d es: Nadie .* en: No one/,
  ]) {
    assert.match(printed, pairing);
  }
  remove();
});

test('batch: one machine, and many through GNU Parallel', (context) => {
  const { folder, remove } = install('batch');
  const cotejo = `node ${join(folder, 'node_modules/cotejo/dist/cli/cotejo.js')}`;
  const alone = run('sh', ['-c', `${cotejo} batch articles.jsonl`], folder);
  const ids = alone
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row).id);
  assert.deepEqual(ids, ['ferry', 'market', 'bridge', 'library']);
  if (spawnSync('parallel', ['--version']).status === 0) {
    const script = `yes 'will cite' | parallel --citation >/dev/null 2>&1; COTEJO='${cotejo}' ROWS=1 sh parallel.sh articles.jsonl`;
    assert.equal(run('sh', ['-c', script], folder), alone);
    writeFileSync(join(folder, 'bad.jsonl'), '{}\n');
    const bad = run('sh', ['-c', `COTEJO='${cotejo}' sh parallel.sh bad.jsonl`], folder);
    assert.match(bad, /"error":\{"row":1/);
  } else context.diagnostic('GNU Parallel is not here');
  remove();
});

test('embed: one page with one script tag', async () => {
  const { folder, remove } = install('embed');
  cpSync(join(folder, 'node_modules/cotejo/dist'), join(folder, 'cotejo'), { recursive: true });
  const server = await serve({ '': folder });
  const { page, context, recorded } = await open(browser, server.url);
  await shown(page);
  const { pairs } = await comparisonOf(page);
  assert.deepEqual(
    pairs.map((/** @type {any} */ { mode }) => mode),
    ['monolingual', 'bilingual'],
  );
  assert.deepEqual(recorded.errors, []);
  await context.close();
  await server.close();
  remove();
});

test('batch: over ssh, to this machine as if it were another', async (context) => {
  const sshd = '/usr/sbin/sshd';
  if (!existsSync(sshd) || spawnSync('parallel', ['--version']).status !== 0) {
    context.skip('sshd or GNU Parallel is not here');
    return;
  }
  const { folder, remove } = install('batch');
  const file = (/** @type {string} */ name) => join(folder, name);
  for (const key of ['host', 'user']) {
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(key)], folder);
  }
  cpSync(file('user.pub'), file('authorized'));
  mkdirSync('/run/sshd', { recursive: true });
  const options = [`HostKey=${file('host')}`, `AuthorizedKeysFile=${file('authorized')}`];
  const settings = [...options, 'StrictModes=no', 'UsePAM=no', 'PidFile=none'];
  const port = await freePort();
  const args = ['-D', '-e', '-f', '/dev/null', '-p', port, '-o', 'ListenAddress=127.0.0.1'];
  const server = spawn(sshd, [...args, ...settings.flatMap((setting) => ['-o', setting])]);
  try {
    const ssh = `ssh -p ${port} -i ${file('user')} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
    const there = `1/${ssh} 127.0.0.1`;
    for (let tries = 0; spawnSync('sh', ['-c', `${ssh} 127.0.0.1 true`]).status !== 0; tries += 1) {
      assert.ok(tries < 20, 'sshd lets nobody in');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const cotejo = `${process.execPath} ${file('node_modules/cotejo/dist/cli/cotejo.js')}`;
    const script = `SERVERS='${there}' COTEJO='${cotejo}' ROWS=2 sh parallel.sh articles.jsonl`;
    const alone = run('sh', ['-c', `${cotejo} batch articles.jsonl`], folder);
    assert.equal(run('sh', ['-c', script], folder), alone);
  } finally {
    server.kill();
    remove();
  }
});

test('cms: one classic script, filtered HTML, a strict policy', async () => {
  const { folder, remove } = install('cms', ['cotejo-standalone']);
  const script = join(folder, 'node_modules/cotejo-standalone/standalone.js');
  cpSync(script, join(folder, 'standalone.js'));
  const server = await serve({ '': folder });
  const { page, context, recorded } = await open(browser, server.url);
  await shown(page);
  const { pairs, precise } = await comparisonOf(page);
  assert.deepEqual(
    pairs.map((/** @type {any} */ { mode }) => mode),
    ['monolingual', 'bilingual'],
  );
  assert.deepEqual([precise, page.workers().length], [true, 1]);
  assert.deepEqual([recorded.errors, recorded.violations, recorded.warnings], [[], [], []]);
  await context.close();
  await server.close();
  remove();
});

test('vite: built and previewed', async () => {
  const { folder, remove } = install('vite');
  /** @type {import('vite').InlineConfig} */
  const config = { root: folder, configFile: false, logLevel: 'error', preview: { port: 0 } };
  await build(config);
  const server = await preview(config);
  const { page, context } = await open(browser, server.resolvedUrls?.local[0] ?? '');
  await shown(page);
  assert.equal(await page.textContent('#summary'), '2 of 3 sentences kept, 1 new.');
  assert.equal(page.workers().length, 1);
  await context.close();
  await server.close();
  remove();
});

test('vite: served for development, its dependencies bundled beforehand', async () => {
  const { folder, remove } = install('vite');
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const { page, context } = await open(browser, server.resolvedUrls?.local[0] ?? '');
  await shown(page);
  assert.equal(await page.textContent('#summary'), '2 of 3 sentences kept, 1 new.');
  await context.close();
  await server.close();
  remove();
});
