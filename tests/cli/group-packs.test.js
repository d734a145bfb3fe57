// What `cotejo group` reads of language packs, and what becomes of one that is damaged or not there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readPackWords } from '../../web/cli/group/pack-words.js';
import { openPack } from '../../web/engine/core.js';
import { cotejo } from './cotejo.js';

/** @param {string} path in build/ */
const built = (path) => readFileSync(new URL(`../../build/${path}`, import.meta.url));

const report =
  'El puente de Arroyo Claro abrió el lunes tras once meses de obras. Costó 2,4 millones de euros. Por él pasarán 3.100 coches al día.';
const later = `${report} Los vecinos lo celebraron con una merienda.`;

test('the words of a pack are read once it is open, and of nothing else', async () => {
  const core = built('wasm/core.wasm');
  const sealed = built('language/vi.base.pack');
  const opened = await openPack(core, sealed);
  assert.equal(readPackWords(opened)?.settings.get('diacritics'), 'tell words apart');
  const { words = [] } = readPackWords(await openPack(core, built('language/es.words.pack'))) ?? {};
  assert.ok(words.length > 5000, `${words.length} words`);
  assert.ok(words.some(({ key, stem }) => key === 'hospital' || stem === 'hospital'));
  const changed = (/** @type {number} */ at, /** @type {number} */ value) =>
    opened.map((byte, index) => (index === at ? value : byte));
  /** @type {[string, Uint8Array][]} */
  const others = [
    ['a sealed one', sealed],
    ['a page', Buffer.from('<!doctype html><title>Log in</title>'.repeat(40))],
    ['nothing', new Uint8Array(0)],
    ['a signature', opened.slice(0, 16)],
    ['no signature', changed(0, 0)],
    ['a dictionary', changed(4, 1)],
    ['another version', changed(6, 4)],
    ['one cut short', opened.slice(0, -1)],
  ];
  for (const [name, file] of others) assert.equal(readPackWords(file), null, name);
});

test('a table that says that it has more rows than it has room for is not gone through', () => {
  // Only the section of senses, which says that it has 4,294,967,295 rows.
  const payload = new Uint32Array([0, 0, 8, 0, 0, 0, 0, 0xffffffff, 0]);
  const header = new Uint32Array([0x45544f43, (0x8005 << 16) | 3, payload.byteLength, 0]);
  const file = new Uint8Array(Uint32Array.of(...header, ...payload).buffer);
  assert.deepEqual(readPackWords(file), { settings: new Map(), words: [], stems: [] });
});

test('a language pack that is no good is told, and one that is not there is done without', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-group-'));
  try {
    const dist = join(dirname(cotejo), '..');
    cpSync(dist, join(folder, 'dist'), {
      recursive: true,
      filter: (path) => !/[\\/](demo|types|standalone\.\w+)$|\.map$/.test(path),
    });
    cpSync(join(dist, '../package.json'), join(folder, 'package.json'));
    const input = [report, later].map((text) => JSON.stringify({ text, lang: 'es' })).join('\n');
    const grouped = () => {
      const args = [join(folder, 'dist/cli/cotejo.js'), 'group'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        input,
        encoding: 'utf8',
        timeout: 60_000,
      });
      return { status, groups: stdout.split('\n').length - 1, stderr };
    };
    assert.deepEqual(grouped(), { status: 0, groups: 1, stderr: '' });
    const words = join(folder, 'dist/language/es.words.pack');
    writeFileSync(words, built('language/es.words.pack').fill(0, 40, 60));
    const refused = { status: 2, groups: 0 };
    assert.deepEqual(grouped(), {
      ...refused,
      stderr: 'cotejo: Cotejo cannot use es.words.pack: it is damaged, or of another version\n',
    });
    rmSync(words);
    assert.equal(grouped().status, 0);
    mkdirSync(words);
    const { stderr, ...told } = grouped();
    assert.deepEqual(told, refused);
    assert.match(stderr, /^cotejo: Cotejo cannot use es\.words\.pack: EISDIR/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
