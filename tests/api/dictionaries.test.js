// Words of scripts without spaces between them: edits are told in words of ICU's dictionaries, and
// in characters where a dictionary cannot be fetched. One that is not what was built is an error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dictionaryUrls } from '../../web/engine/assets.js';
import { loadDictionaries } from '../../web/engine/dictionaries.js';
import { compare } from '../../web/index.js';

/**
 * @param {string} lang
 * @param {string[]} texts
 */
async function editsOf(lang, ...texts) {
  const comparison = await compare(texts.map((text) => ({ text, lang })));
  const [left, right] = comparison.versions;
  const edits = comparison.pairs[0].beads
    .flatMap(({ edits }) => edits)
    .map((edit) => [
      edit.left && left.text.slice(edit.left.from, edit.left.to),
      edit.right && right.text.slice(edit.right.from, edit.right.to),
    ]);
  return { edits, precise: comparison.precise };
}

/** @param {string[]} texts @param {string[]} langs */
async function namesFor(texts, langs) {
  const versions = texts.map((text, index) => ({ text, lang: langs[index] }));
  const { found, complete } = await loadDictionaries(versions, Uint32Array.of(0, 1));
  assert.ok(complete);
  return found.map(({ name }) => name);
}

// First, because what was fetched once is kept.
test('without its dictionary each character is a word, and the result says so', async () => {
  const { thai } = dictionaryUrls;
  dictionaryUrls.thai = () => new URL('./nowhere.dict', import.meta.url);
  try {
    const { edits, precise } = await editsOf('th', 'ครูไปตลาดเก่า', 'ครูไปตลอดเก่า');
    assert.deepEqual({ edits, precise }, { edits: [['า', 'อ']], precise: false });
  } finally {
    dictionaryUrls.thai = thai;
  }
});

const thaiBytes = readFileSync(dictionaryUrls.thai());

/** @param {(bytes: Buffer) => Uint8Array | string} spoil @returns what came instead of the dictionary */
async function faultOf(spoil) {
  const { thai } = dictionaryUrls;
  const spoilt = Buffer.from(spoil(Buffer.from(thaiBytes)));
  const url = `data:application/octet-stream;base64,${spoilt.toString('base64')}`;
  dictionaryUrls.thai = () => new URL(url);
  try {
    await editsOf('th', 'ครูไปตลาดเก่า', 'ครูไปตลอดเก่า');
  } catch (error) {
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'LoadError');
    assert.match(error.message, /^Cotejo cannot use data:application/);
    return error.message.replace(/^.*: /, '');
  } finally {
    dictionaryUrls.thai = thai;
  }
  return undefined;
}

// These, too, before the dictionary was fetched once.
test('a dictionary that is not what was built is an error that says why', async () => {
  const login = '<!doctype html><title>Log in</title>';
  const elsewhere = 'another file came in its place, a login page perhaps';
  assert.equal(await faultOf(() => login), elsewhere);
  assert.equal(await faultOf(() => ''), elsewhere);
  assert.equal(await faultOf((bytes) => bytes.subarray(16)), elsewhere);
  assert.equal(await faultOf((bytes) => bytes.subarray(0, 60_000)), 'it is damaged');
  assert.equal(
    await faultOf((bytes) => bytes.fill(bytes[70_000] ^ 1, 70_000, 70_001)),
    'it is damaged',
  );
  const otherVersion = 'it is of another version of Cotejo';
  assert.equal(await faultOf((bytes) => bytes.fill(9, 6, 7)), otherVersion);
});

test('after such an error the next comparison fetches it again', async () => {
  assert.equal(await faultOf(() => '<p>'), 'another file came in its place, a login page perhaps');
  const { edits, precise } = await editsOf('th', 'ครูไปตลาดเมื่อวาน', 'ครูไปโรงเรียนเมื่อวาน');
  assert.deepEqual({ edits, precise }, { edits: [['ตลาด', 'โรงเรียน']], precise: true });
});

test('an edit in Chinese, Japanese, Thai, Lao, Khmer or Burmese covers words', async () => {
  const cases = {
    zh: ['市长在会议上宣布渡轮停运。', '市长在会议上宣布火车停运。', '渡轮', '火车'],
    ja: [
      '市長は会議で東京の計画を発表した。',
      '市長は会議で大阪の計画を発表した。',
      '東京',
      '大阪',
    ],
    th: ['ครูไปตลาดเมื่อวาน', 'ครูไปโรงเรียนเมื่อวาน', 'ตลาด', 'โรงเรียน'],
    lo: ['ຂ້ອຍໄປຕະຫຼາດມື້ນີ້', 'ຂ້ອຍໄປໂຮງຮຽນມື້ນີ້', 'ຕະຫຼາດ', 'ໂຮງຮຽນ'],
    km: ['ខ្ញុំទៅផ្សារថ្ងៃនេះ', 'ខ្ញុំទៅសាលាថ្ងៃនេះ', 'ផ្សារ', 'សាលា'],
    my: ['သူသည်စျေးသို့သွားသည်', 'သူသည်ကျောင်းသို့သွားသည်', 'စျေး', 'ကျောင်း'],
  };
  for (const [lang, [left, right, one, other]] of Object.entries(cases)) {
    assert.deepEqual(
      await editsOf(lang, left, right),
      { edits: [[one, other]], precise: true },
      lang,
    );
  }
});

test('only the dictionaries of the scripts that are met are fetched', async () => {
  assert.deepEqual(await namesFor(['Llueve.', 'Nieva.'], ['es', 'es']), []);
  assert.deepEqual(await namesFor(['下雨了。', '下雪了。'], ['zh', 'zh-TW']), ['cj']);
  assert.deepEqual(await namesFor(['雨だ。', 'ไทย'], ['und', 'ja']), ['cj', 'thai']);
});

test('across languages there are no edits, and no dictionary is fetched', async () => {
  assert.deepEqual(await namesFor(['下雨了。', 'It rains.'], ['zh', 'en']), []);
});
