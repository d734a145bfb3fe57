/**
 * What a reader chose to see of a comparison: which versions, in what order, the base first, and which
 * of them are set against which. Any choice is a comparison of its own, made of pairs that are there.
 * Pure.
 */

import { arrange } from './arrangement.js';
import { isPaired } from './beads.js';

/** @import { CompareOptions, Comparison, Pair, Version } from './types.js' */

/**
 * @typedef {object} Choice
 * @property {number[]} order Indexes of the versions that show, at least two, the base first.
 * @property {NonNullable<CompareOptions['pairs']>} against
 * @property {Map<number, string>} names The reader's own, by version.
 */

/** Pairs by the versions that they join, in that order: "0 2". @typedef {Map<string, Pair>} Pairs */

/** @param {number} left @param {number} right */
export const keyOf = (left, right) => `${left} ${right}`;

/** @param {string} lang @returns {string} "pt" of "pt-BR" */
const primary = (lang) => lang.split('-')[0];

/**
 * The pairs that a choice needs: for "closest" all that may be the closest.
 *
 * @param {Choice} choice
 * @param {Version[]} versions All there are.
 * @returns {[left: number, right: number][]} Indexes of versions.
 */
export function pairsOf({ order, against }, versions) {
  const langs = order.map((version) => primary(versions[version].lang));
  /** @type {[number, number][]} */
  const pairs = [];
  order.forEach((left, at) => {
    for (let next = at + 1; next < order.length; next += 1) {
      const isWanted = {
        all: true,
        first: at === 0,
        adjacent: next === at + 1,
        closest: langs[at] !== langs[next] || langs.lastIndexOf(langs[next], next - 1) === at,
      }[against];
      if (isWanted) pairs.push([left, order[next]]);
    }
  });
  return pairs;
}

/**
 * @param {Comparison} whole All its versions, in any pairs.
 * @param {Pairs} pairs Of the indexes of `whole`; those of `pairsOf` among them.
 * @param {Choice} choice
 * @returns {Comparison} Of the chosen versions alone, by their place in the choice.
 */
export function choose(whole, pairs, choice) {
  const { order, against, names } = choice;
  const wanted = pairsOf(choice, whole.versions).flatMap(([left, right]) => {
    const pair = pairs.get(keyOf(left, right));
    return pair ? [pair] : [];
  });
  const kept = against === 'closest' ? keepClosest(wanted) : wanted;
  const versions = order.map((version) => {
    const title = names.get(version);
    return title === undefined ? whole.versions[version] : { ...whole.versions[version], title };
  });
  const placed = kept.map((pair) => ({
    ...pair,
    left: order.indexOf(pair.left),
    right: order.indexOf(pair.right),
  }));
  const notes = whole.notes?.flatMap((note) => {
    if (note.version === undefined) return [note];
    const version = order.indexOf(note.version);
    return version < 0 ? [] : [{ ...note, version }];
  });
  const chosen = { versions, ...arrange(versions, placed), precise: whole.precise };
  return notes ? { ...chosen, notes } : chosen;
}

/**
 * Keeps the pairs in one language, and of those across languages the ones that share most and join
 * versions that nothing joins yet (Kruskal 1956), as the core does.
 *
 * @param {Pair[]} pairs
 * @returns {Pair[]} In the same order.
 */
function keepClosest(pairs) {
  /** @param {Pair} pair */
  const worth = ({ mode, beads }) =>
    mode === 'monolingual'
      ? Number.POSITIVE_INFINITY
      : beads
          .filter(isPaired)
          .reduce((sum, bead) => sum + bead.similarity * (bead.left.length + bead.right.length), 0);
  const ordered = pairs
    .map((pair, at) => ({ pair, at, worth: worth(pair) }))
    .sort((a, b) => (a.worth === b.worth ? b.at - a.at : b.worth > a.worth ? 1 : -1));
  /** @type {Map<number, number>} By version, a number that joined ones share. */
  const joined = new Map(
    pairs.flatMap(({ left, right }) => [
      [left, left],
      [right, right],
    ]),
  );
  /** @type {Set<Pair>} */
  const kept = new Set();
  for (const { pair } of ordered) {
    const [left, right] = [joined.get(pair.left), joined.get(pair.right)];
    if (left === right) continue;
    kept.add(pair);
    for (const [version, group] of joined) {
      if (group === right) joined.set(version, /** @type {number} */ (left));
    }
  }
  return pairs.filter((pair) => kept.has(pair));
}

/**
 * How much of a version another one has.
 *
 * @param {Pairs} pairs
 * @param {number} version
 * @param {number} other
 * @returns {{ shared: number, all: number } | null} Sentences; null where the two were not compared.
 */
export function shareOf(pairs, version, other) {
  const forth = pairs.get(keyOf(version, other));
  if (forth) return { shared: forth.summary.shared.left, all: forth.summary.left };
  const back = pairs.get(keyOf(other, version));
  return back ? { shared: back.summary.shared.right, all: back.summary.right } : null;
}
