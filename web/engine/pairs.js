/**
 * Which versions are compared with which.
 */

/** @type {Record<'adjacent' | 'all' | 'first', (left: number, right: number) => boolean>} */
const pairRules = {
  adjacent: (left, right) => right === left + 1,
  all: () => true,
  first: (left) => left === 0,
};

/**
 * The pairs to compare, flat: left, right, left, right...
 *
 * @param {number} count Versions.
 * @param {'adjacent' | 'all' | 'first'} rule
 * @returns {Uint32Array}
 */
export function pairIndexes(count, rule) {
  const indexes = [];
  for (let left = 0; left < count; left += 1) {
    for (let right = left + 1; right < count; right += 1) {
      if (pairRules[rule](left, right)) indexes.push(left, right);
    }
  }
  return Uint32Array.from(indexes);
}

/** @param {string} lang @returns {string} "pt" of "pt-BR" */
export const primaryLanguage = (lang) => lang.split('-')[0];

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
