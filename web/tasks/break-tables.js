// Writes the tables by which the core finds the boundaries of words and of characters: the rules that
// ICU ships compiled (brkitr/word.brk, char.brk), without their source and what runs them backwards.
// wasm/unicode/break_rules.cpp runs them, and a test holds it against ICU's own iterator (0131).
//
//   node web/tasks/break-tables.js FOLDER FILE
//
// FOLDER holds word.brk and char.brk.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { array, blockTable, characters } from './block-table.js';
import { Failure } from './failure.js';

/** Flags of a state table (rbbidata.h). */
const startsBeforeText = 2;
const hasByteRows = 4;

/** Numbers of what rules look ahead for, as break_rules.cpp remembers them. */
const mostLookAheads = 2;

/** A compiled set of rules: version 6 of ICU's format (rbbidata.h). */
class Rules {
  /** @param {string} path */
  constructor(path) {
    this.path = path;
    const file = readFileSync(path);
    this.bytes = file.subarray(file.readUInt16LE(0));
    const [magic, version] = [this.bytes.readUInt32LE(0), this.bytes[4]];
    this.#expect(magic === 0xb1a0 && version === 6, 'is no set of rules of a known version');
    const [, , , categories, table, , , , trie, , , , status] = Array.from(
      { length: 13 },
      (_, at) => this.bytes.readUInt32LE(4 * at),
    );
    this.categories = categories;
    this.table = table;
    this.trie = trie;
    this.status = status;
  }

  /** @param {boolean} holds @param {string} problem */
  #expect(holds, problem) {
    if (!holds) throw new Failure(`${this.path} ${problem}: is it of another ICU?`);
  }

  /** @param {number} at @returns {number} what a boundary with these tags is said to be, in hundreds */
  #statusAt(at) {
    const statuses = (/** @type {number} */ index) =>
      this.bytes.readUInt32LE(this.status + 4 * index);
    return Math.floor(statuses(at + statuses(at)) / 100);
  }

  /**
   * @returns {number[][]} of each state: what it accepts, what it looks ahead for, its status, and the
   *   next state by category
   */
  rows() {
    const [states, length, , , flags] = Array.from({ length: 5 }, (_, at) =>
      this.bytes.readUInt32LE(this.table + 4 * at),
    );
    this.#expect(
      (flags & hasByteRows) !== 0 && (flags & startsBeforeText) === 0,
      'has other states',
    );
    return Array.from({ length: states }, (_, state) => {
      const from = this.table + 20 + state * length;
      const [accepting, lookAhead, tags, ...next] = this.bytes.subarray(from, from + length);
      this.#expect(accepting <= mostLookAheads && lookAhead <= mostLookAheads, 'looks ahead more');
      return [accepting, lookAhead, this.#statusAt(tags), ...next.slice(0, this.categories)];
    });
  }

  /** @param {number} code @returns {number} its category (ucptrie.h, a fast trie of bytes) */
  categoryOf(code) {
    const number = (/** @type {number} */ at) => this.bytes.readUInt16LE(this.trie + at);
    const options = number(4);
    this.#expect((options & 7) === 2 && ((options >> 6) & 3) === 0, 'has other categories');
    const indexLength = number(6);
    const dataLength = ((options & 0xf000) << 4) | number(8);
    const highStart = number(14) << 9;
    const index = (/** @type {number} */ at) => number(16 + 2 * at);
    const data = (/** @type {number} */ at) => this.bytes[this.trie + 16 + 2 * indexLength + at];
    if (code <= 0xffff) return data(index(code >> 6) + (code & 63));
    if (code >= highStart) return data(dataLength - 2);
    let block = index(index((code >> 14) + 0x3fc) + ((code >> 9) & 31));
    let place = (code >> 4) & 31;
    if ((block & 0x8000) === 0) return data(index(block + place) + (code & 15));
    block = (block & 0x7fff) + (place & ~7) + (place >> 3);
    place &= 7;
    const high = (index(block) << (2 + 2 * place)) & 0x30000;
    return data((high | index(block + 1 + place)) + (code & 15));
  }
}

const [folder, file] = process.argv.slice(2);
const word = new Rules(join(folder, 'word.brk'));
const character = new Rules(join(folder, 'char.brk'));
const { levels, different } = blockTable(
  Array.from(
    { length: characters },
    (_, code) => word.categoryOf(code) * 256 + character.categoryOf(code),
  ),
);
writeFileSync(
  file,
  [
    levels,
    array(
      'std::uint8_t',
      'word_categories',
      different.map((both) => both >> 8),
    ),
    array(
      'std::uint8_t',
      'character_categories',
      different.map((both) => both & 255),
    ),
    array('std::uint8_t', 'word_states', word.rows().flat()),
    array('std::uint8_t', 'character_states', character.rows().flat()),
    `constexpr std::size_t word_row = ${word.rows()[0].length};\n`,
    `constexpr std::size_t character_row = ${character.rows()[0].length};\n`,
  ].join(''),
);
