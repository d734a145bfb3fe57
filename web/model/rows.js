/**
 * Rows across all versions, as the core makes them: sentences that beads join, directly or through
 * other versions, stand in one row. Pure; time grows with n log n in the number of sentences.
 */

import { isPaired } from './beads.js';
import { joinCounterparts } from './counterparts.js';
import { findMoved } from './moves.js';

/** @import { Pair, Relation, Row, Version } from './types.js' */

/** @type {Relation[]} From the least change to the greatest. */
const RELATIONS = ['same', 'cosmetic', 'edited', 'translated', 'removed', 'added'];

/**
 * The right sentences of moved beads: what follows them does not follow them to where they stand.
 *
 * @param {Pair[]} pairs
 * @returns {Set<string>} "version sentence"
 */
function movedSentences(pairs) {
  const found = new Set();
  for (const { right, beads } of pairs) {
    const paired = beads.filter(isPaired);
    const moved = findMoved(paired, 'left');
    paired.forEach((bead, index) => {
      if (moved[index]) for (const sentence of bead.right) found.add(`${right} ${sentence}`);
    });
  }
  return found;
}

/**
 * What a row says: the greatest change among its beads; of a sentence that one version alone has,
 * whether it came or went.
 *
 * @param {number[][]} cells
 * @param {Relation[][]} relations Per version and sentence, the greatest of the beads it begins.
 * @returns {Relation}
 */
function relationOf(cells, relations) {
  const present = [...cells.keys()].filter((version) => cells[version].length > 0);
  if (present.length === 1 && cells.length > 1) return present[0] === 0 ? 'removed' : 'added';
  const found = cells.flatMap((sentences, version) =>
    sentences.map((sentence) => RELATIONS.indexOf(relations[version][sentence])),
  );
  return RELATIONS[Math.max(0, ...found)];
}

/**
 * Rows in the first version's reading order; sentences it lacks stand after the sentence they
 * follow in the earliest version that has them, moved ones apart.
 *
 * @param {Version[]} versions
 * @param {Pair[]} pairs
 * @returns {Row[]}
 */
export function findRows(versions, pairs) {
  const { groups } = joinCounterparts(versions, pairs);
  const moved = movedSentences(pairs);
  /** @type {Map<number, { cells: number[][], next: number | null }>} Per group; `next` is a group. */
  const rows = new Map();
  /** @type {number | null} */
  let head = null;
  versions.forEach(({ sentences }, version) => {
    /** @type {number | null} */
    let before = null;
    sentences.forEach((_, sentence) => {
      const group = groups[version][sentence];
      let row = rows.get(group);
      if (!row) {
        const last = before === null ? undefined : rows.get(before);
        row = { cells: versions.map(() => []), next: last ? last.next : head };
        rows.set(group, row);
        if (last) last.next = group;
        else head = group;
      }
      row.cells[version].push(sentence);
      if (!moved.has(`${version} ${sentence}`)) before = group;
    });
  });

  const relations = versions.map(({ sentences }) =>
    sentences.map(() => /** @type {Relation} */ ('same')),
  );
  for (const { left, beads } of pairs) {
    for (const { left: lefts, relation } of beads.filter(isPaired)) {
      const known = relations[left][lefts[0]];
      if (RELATIONS.indexOf(relation) > RELATIONS.indexOf(known)) {
        relations[left][lefts[0]] = relation;
      }
    }
  }
  /** @type {Row[]} */
  const ordered = [];
  for (let group = /** @type {number | null} */ (head); group !== null; ) {
    const { cells, next } = /** @type {NonNullable<ReturnType<typeof rows.get>>} */ (
      rows.get(group)
    );
    ordered.push({ cells, relation: relationOf(cells, relations) });
    group = next;
  }
  return ordered;
}
