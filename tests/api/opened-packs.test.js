// Sealed language packs are opened once in a thread, and what is no pack is left to the core to refuse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenedPacks } from '../../web/engine/opened-packs.js';

/** @param {number} mark @param {number} [length] */
const file = (mark, length = 20) => new Uint8Array(length).fill(mark);

/** @param {Uint8Array} base */
const requestOf = (base) => /** @type {any} */ ({ languages: [{ lang: 'es', base, own: '' }] });

/** Opens to twice the length, but nothing that begins with 0. */
function counting() {
  let count = 0;
  const packs = new OpenedPacks((given) => {
    count += 1;
    return given[0] === 0 ? given : file(given[0], given.length * 2);
  });
  return { packs, opened: () => count };
}

test('a pack is opened once, also when it comes again as another copy', () => {
  const { packs, opened } = counting();
  const request = requestOf(file(1));
  const [{ base, words, lang }] = packs.within(request).languages;
  assert.deepEqual([base?.length, words, lang], [40, undefined, 'es']);
  packs.within(requestOf(file(1)));
  assert.equal(opened(), 1);
  assert.equal(request.languages[0].base.length, 20);
  packs.within(requestOf(file(2)));
  assert.equal(opened(), 2);
});

test('what cannot be opened goes on as it is, and is tried again', () => {
  const { packs, opened } = counting();
  const page = file(0);
  assert.equal(packs.within(requestOf(page)).languages[0].base, page);
  packs.within(requestOf(page));
  assert.equal(opened(), 2);
});

test('only the latest are kept', () => {
  const { packs, opened } = counting();
  for (let mark = 1; mark <= 33; mark += 1) packs.within(requestOf(file(mark)));
  packs.within(requestOf(file(33)));
  assert.equal(opened(), 33);
  packs.within(requestOf(file(1)));
  assert.equal(opened(), 34);
});
