// What `cotejo group` reads of language packs, and what becomes of one that is damaged or not there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ArticleConcepts } from '../../web/cli/group/article-concepts.js';
import { cotejo } from './cotejo.js';

/** @param {string} path in build/ */
const built = (path) => readFileSync(new URL(`../../build/${path}`, import.meta.url));

const report =
  'El puente de Arroyo Claro abrió el lunes tras once meses de obras. Costó 2,4 millones de euros. Por él pasarán 3.100 coches al día.';
const later = `${report} Los vecinos lo celebraron con una merienda.`;

test('articles in any languages name the same concepts; one whose words nobody listed, none', async () => {
  const reader = new ArticleConcepts(join(dirname(cotejo), '..'));
  const read = await reader.read([
    { text: 'Hospitals in the United Kingdom', lang: 'en' },
    { text: 'У лікарнях у понеділок', lang: 'uk' },
    { text: '医院周一', lang: 'zh-CN' },
    { text: '그 병원에서', lang: 'ko' },
    { text: 'Los hospitales abrieron el lunes', lang: undefined },
    { text: 'Aaspitali', lang: 'kl' },
    { text: '', lang: 'es' },
  ]);
  assert.deepEqual(
    read.map((article) => article?.language),
    ['en', 'uk', 'zh', 'ko', 'es', undefined, 'es'],
  );
  const shared = (/** @type {number} */ left, /** @type {number} */ right) =>
    [...(read[left]?.concepts ?? [])].filter((concept) => read[right]?.concepts.has(concept));
  const [hospital, ...others] = shared(0, 3);
  assert.deepEqual([hospital > 0, others], [true, []]);
  for (const other of [1, 2, 4]) assert.ok(shared(0, other).includes(hospital), String(other));
  assert.equal(shared(1, 2).length, 2, 'and the day');
  assert.equal(read[6]?.concepts.size, 0);
  assert.deepEqual(await reader.read([]), []);
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
      stderr: 'cotejo: Cotejo cannot use es.words.pack: it is damaged\n',
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
