/**
 * Which versions are compared with which.
 */

/** @import { CompareOptions } from '../model/types.js' */

/** @typedef {NonNullable<CompareOptions['pairs']>} PairRule */

/** @param {string} lang @returns {string} "pt" of "pt-BR" */
export const primaryLanguage = (lang) => lang.split('-')[0];

/** @type {Record<PairRule, (left: number, right: number, langs: string[]) => boolean>} */
const pairRules = {
  adjacent: (left, right) => right === left + 1,
  all: () => true,
  closest: (left, right, langs) => {
    const own = langs.map(primaryLanguage);
    return own[left] !== own[right] || own.lastIndexOf(own[right], right - 1) === left;
  },
  first: (left) => left === 0,
};

/**
 * The pairs to compare, flat: left, right, left, right... For "closest" these are all that may
 * be: the core finds out which of those across languages share most.
 *
 * @param {string[]} langs Of each version.
 * @param {PairRule} rule
 * @returns {Uint32Array}
 */
export function pairIndexes(langs, rule) {
  const indexes = [];
  for (let left = 0; left < langs.length; left += 1) {
    for (let right = left + 1; right < langs.length; right += 1) {
      if (pairRules[rule](left, right, langs)) indexes.push(left, right);
    }
  }
  return Uint32Array.from(indexes);
}

/**
 * The members of those pairs that are wanted, each once.
 *
 * @template Member
 * @param {Member[]} members One of each version.
 * @param {Uint32Array} pairs As `pairIndexes` gives them.
 * @param {(left: Member, right: Member) => boolean} isWanted
 * @returns {Member[]}
 */
export function membersOf(members, pairs, isWanted) {
  /** @type {Set<Member>} */
  const wanted = new Set();
  for (let index = 0; index < pairs.length; index += 2) {
    const [left, right] = [members[pairs[index]], members[pairs[index + 1]]];
    if (isWanted(left, right)) wanted.add(left).add(right);
  }
  return [...wanted];
}
