// A language pack that is not what was built, in the package as it is shipped: told by name, and fetched
// again by the next comparison.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const versions = [
  { lang: 'es', text: 'Llueve en Madrid.' },
  { lang: 'en', text: 'It rains in Madrid.' },
];

/** @type {[string, (bytes: Buffer) => Uint8Array, string][]} */
const cases = [
  ['one bit another', (bytes) => bytes.fill(bytes[500] ^ 1, 500, 501), 'damaged'],
  ['half of it', (bytes) => bytes.subarray(0, bytes.length / 2), 'damaged'],
  ['a page in its place', () => Buffer.from('<!doctype html><title>Log in</title>'), 'foreign'],
  ['an older release', (bytes) => bytes.fill(2, 6, 7), 'version'],
];

test('a pack that is not what was built is an error that says why, until it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-packs-'));
  const isDemo = (/** @type {string} */ path) => path.startsWith(join(dist, 'demo'));
  cpSync(dist, folder, { recursive: true, filter: (path) => !isDemo(path) });
  try {
    const pack = join(folder, 'language/es.words.pack');
    const good = readFileSync(pack);
    const { compare } = await import(pathToFileURL(join(folder, 'index.js')).href);
    for (const [what, spoil, problem] of cases) {
      writeFileSync(pack, spoil(Buffer.from(good)));
      const expected = { name: 'LoadError', part: 'es.words.pack', problem };
      await assert.rejects(compare(versions, { worker: false }), expected, what);
    }
    writeFileSync(pack, good);
    const { pairs, precise } = await compare(versions, { worker: false });
    assert.deepEqual([pairs[0].beads[0].relation, precise], ['translated', true]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
