/**
 * Joins things that links of different strength lead to, the strongest links first. Two clusters
 * become one only where enough of all the links that could be between them are there: a single link
 * that is wrong does not chain what does not belong together.
 */

/** @typedef {{ left: number, right: number, strength: number }} Link `strength` is 0 to 1. */

/** Of all pairs between two clusters, the share that must be linked. */
const ENOUGH = 0.5;

/**
 * @param {number} count of things, numbered from 0
 * @param {Link[]} links each pair once
 * @param {number} least strength of a link by which things are joined; weaker ones only count
 * @returns {number[][]} clusters of two things and more, each in order, by their first
 */
export function cluster(count, links, least) {
  const heads = Array.from({ length: count }, (_, index) => index);
  const sizes = new Uint32Array(count).fill(1);
  /** @type {Map<number, Map<number, number>>} per cluster, how many links lead to which other */
  const between = new Map();
  const headOf = (/** @type {number} */ thing) => {
    let head = thing;
    while (heads[head] !== head) {
      heads[head] = heads[heads[head]];
      head = heads[head];
    }
    return head;
  };
  const linksOf = (/** @type {number} */ head) => {
    const known = between.get(head) ?? new Map();
    between.set(head, known);
    return known;
  };
  const add = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ more) =>
    linksOf(from).set(to, (linksOf(from).get(to) ?? 0) + more);
  for (const { left, right } of links) {
    add(left, right, 1);
    add(right, left, 1);
  }
  for (const { left, right, strength } of links.toSorted((a, b) => b.strength - a.strength)) {
    if (strength < least) break;
    const [a, b] = [headOf(left), headOf(right)];
    if (a === b || (linksOf(a).get(b) ?? 0) < ENOUGH * sizes[a] * sizes[b]) continue;
    const [large, small] = linksOf(a).size >= linksOf(b).size ? [a, b] : [b, a];
    for (const [other, number] of linksOf(small)) {
      linksOf(other).delete(small);
      if (other === large) continue;
      add(large, other, number);
      add(other, large, number);
    }
    between.delete(small);
    heads[small] = large;
    sizes[large] += sizes[small];
  }
  /** @type {Map<number, number[]>} */
  const clusters = new Map();
  heads.forEach((_, thing) => {
    const head = headOf(thing);
    const members = clusters.get(head);
    if (members) members.push(thing);
    else clusters.set(head, [thing]);
  });
  return [...clusters.values()].filter(({ length }) => length > 1);
}
