// Writes the table by which the core knows kinds of characters: the few properties it asks for, out of
// the data in ICU's source. ICU's own functions would bring every property of Unicode with them (0082).
// wasm/unicode/character.cpp reads the table, and a test holds each character against those functions.
//
//   node web/tasks/character-table.js FOLDER FILE
//
// FOLDER is source/common of ICU.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { array, blockTable, characters } from './block-table.js';
import { Failure } from './failure.js';

/** A header of ICU's, and the numbers in it. */
class Header {
  /** @param {string} path */
  constructor(path) {
    this.path = path;
    this.text = readFileSync(path, 'utf8');
  }

  /** @param {RegExp} pattern @returns {number[]} the numbers in its first group */
  #numbers(pattern) {
    const found = this.text.match(pattern);
    if (!found) throw new Failure(`${this.path} holds no ${pattern.source}: is it another ICU?`);
    return found[1]
      .split(',')
      .filter((item) => item.trim())
      .map(Number);
  }

  /** @param {string} name */
  array(name) {
    return this.#numbers(new RegExp(`\\b${name}\\[\\w*\\]\\s*=\\s*\\{([^}]*)\\}`));
  }

  /**
   * @param {string} name of the array that holds a table of 16-bit values by code point (utrie2.h)
   * @returns {(code: number) => number}
   */
  trie(name) {
    const index = this.array(name);
    const members = this.#numbers(new RegExp(`\\b${name}\\+\\d+,\\s*NULL,([^N]*)`));
    const [highStart, highValueIndex] = members.slice(6);
    return (code) => {
      if (code >= highStart) return index[highValueIndex];
      // Lead surrogates have a part of their own behind the rest of the first plane; the other planes
      // have one more level.
      let place = code >> 5;
      if (code >= 0xd800 && code < 0xdc00) place += 2048 - (0xd800 >> 5);
      if (code > 0xffff) place = index[2080 + (code >> 11)] + ((code >> 5) & 63);
      return index[index[place] * 4 + (code & 31)];
    };
  }
}

/** General categories, by their number (uchar.h). */
const categories = { Lt: 3, Mn: 6, Me: 7, Mc: 8, Nd: 9, Ps: 20, Pe: 21, Po: 23, Pf: 29 };

/** The bits of the properties in the second column of the vectors (uprops.h). */
const binary = {
  whiteSpace: 0,
  dash: 1,
  hyphen: 2,
  quotationMark: 3,
  terminalPunctuation: 4,
  alphabetic: 8,
  defaultIgnorable: 19,
  sentenceTerminal: 27,
};

/** Scripts, by their number (uscript.h), in the order of `Script` in character.cpp. */
const scripts = [17, 20, 22, 38, 24, 23, 28]; // Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar

/** What ICU says of a character. */
class Properties {
  /** @param {string} folder */
  constructor(folder) {
    const header = new Header(join(folder, 'uchar_props_data.h'));
    this.main = header.trie('propsTrie_index');
    this.vectorAt = header.trie('propsVectorsTrie_index');
    this.vectors = header.array('propsVectors');
    this.scriptExtensions = header.array('scriptExtensions');
    this.cases = new Header(join(folder, 'ucase_props_data.h')).trie('ucase_props_trieIndex');
  }

  /** @param {number} code */
  script(code) {
    const bits = this.vectors[this.vectorAt(code)];
    const value = ((bits & 0x300000) >> 12) | (bits & 0xff);
    const extension = bits & 0xc00000; // the script itself, common, inherited, or further away
    if (extension === 0) return value;
    return extension === 0xc00000 ? this.scriptExtensions[value] : 0;
  }

  /** @param {number} code @returns {number} as `Kinds` in character.cpp lays them out */
  kinds(code) {
    const main = this.main(code);
    const category = main & 31;
    const decimal = (main >> 6) - 1; // 0 to 9 for decimal digits
    const vector = this.vectors[this.vectorAt(code) + 1];
    const caseType = this.cases(code) & 3;
    /** @param {keyof typeof binary} name */
    const has = (name) => ((vector >>> binary[name]) & 1) === 1;
    /** @param {(keyof typeof categories)[]} names */
    const isIn = (...names) => names.some((name) => categories[name] === category);
    const flags = [
      has('alphabetic'),
      caseType === 2 || isIn('Lt'),
      caseType === 1,
      isIn('Nd'),
      has('whiteSpace'),
      isIn('Mn', 'Me', 'Mc'),
      has('dash') || has('hyphen'),
      has('quotationMark'),
      isIn('Pe', 'Pf'),
      isIn('Ps'),
      isIn('Pe'),
      isIn('Po') && has('terminalPunctuation') && !has('sentenceTerminal'),
      has('sentenceTerminal'),
      has('defaultIgnorable'),
    ];
    const script = scripts.indexOf(this.script(code)) + 1;
    const digit = decimal >= 0 && decimal <= 9 ? decimal + 1 : 0;
    return flags.reduce(
      (sum, flag, at) => sum + (flag ? 2 ** at : 0),
      script * 2 ** 16 + digit * 2 ** 20,
    );
  }
}

const [folder, file] = process.argv.slice(2);
const properties = new Properties(folder);
const { levels, different } = blockTable(
  Array.from({ length: characters }, (_, code) => properties.kinds(code)),
);
writeFileSync(file, levels + array('std::uint32_t', 'kinds_of_number', different));
