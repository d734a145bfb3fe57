/**
 * Tables in C++ of a small number for each character of Unicode, on three levels: blocks that are
 * alike are kept once, on both lower levels (wasm/unicode/block_table.hpp).
 */
import { Failure } from './failure.js';

/** How many characters there may be. */
export const characters = 0x110000;

const blockLength = 64; // as in block_table.hpp

/**
 * Cuts values into blocks, and keeps each different one once.
 * @param {number[]} values
 * @returns {{ blocks: number[], places: number[] }} the blocks end to end, and of each part of
 *   `values` which block it is
 */
function shared(values) {
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @type {number[]} */
  const blocks = [];
  /** @type {number[]} */
  const places = [];
  for (let at = 0; at < values.length; at += blockLength) {
    const block = values.slice(at, at + blockLength);
    const key = block.join();
    if (!known.has(key)) {
      known.set(key, known.size);
      blocks.push(...block);
    }
    places.push(/** @type {number} */ (known.get(key)));
  }
  return { blocks, places };
}

/**
 * @param {string} type
 * @param {string} name
 * @param {number[]} numbers
 * @returns {string} an array in C++
 */
export function array(type, name, numbers) {
  if (type === 'std::uint8_t' && numbers.some((number) => number > 255)) {
    throw new Failure(`${name} no longer fits into bytes: widen it, and what reads it.`);
  }
  return `constexpr std::array<${type}, ${numbers.length}> ${name} = {{${numbers.join(',')}}};\n`;
}

/**
 * @param {number[]} values of each character
 * @returns {{ levels: string, different: number[] }} the three levels in C++, by which each
 *   character has a number, and the values of those numbers
 */
export function blockTable(values) {
  const different = [...new Set(values)];
  const numberOf = new Map(different.map((value, at) => [value, at]));
  const lower = shared(values.map((value) => /** @type {number} */ (numberOf.get(value))));
  const upper = shared(lower.places);
  const levels = [
    array('std::uint8_t', 'first_level', upper.places),
    array('std::uint16_t', 'second_level', upper.blocks),
    array('std::uint8_t', 'third_level', lower.blocks),
  ];
  return { levels: levels.join(''), different };
}
