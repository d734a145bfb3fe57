/**
 * Counts what happened between two versions, so that a page can say it in one sentence. Pure: it
 * reads the beads and the numbers of sentences, nothing else.
 */

/** @import { Bead, Summary } from './types.js' */

/**
 * The form of a bead by its number of sentences on either side.
 *
 * @param {Pick<Bead, 'left' | 'right'>} bead
 * @returns {'one' | 'split' | 'merged' | 'regrouped' | 'alone'}
 */
export function beadShape({ left, right }) {
  if (left.length === 0 || right.length === 0) return 'alone';
  if (left.length === 1) return right.length === 1 ? 'one' : 'split';
  return right.length === 1 ? 'merged' : 'regrouped';
}

/**
 * Counts the beads of one pair.
 *
 * @param {Bead[]} beads Together they hold every sentence of both sides exactly once.
 * @returns {Summary}
 */
export function summarize(beads) {
  const summary = {
    left: 0,
    right: 0,
    shared: { left: 0, right: 0 },
    same: 0,
    cosmetic: 0,
    edited: 0,
    translated: 0,
    moved: 0,
    split: 0,
    merged: 0,
    regrouped: 0,
    removed: 0,
    added: 0,
    facts: 0,
  };
  for (const bead of beads) {
    summary.left += bead.left.length;
    summary.right += bead.right.length;
    summary.facts += bead.facts.length;
    if (bead.relation === 'removed') summary.removed += bead.left.length;
    else if (bead.relation === 'added') summary.added += bead.right.length;
    else {
      summary[bead.relation] += 1;
      summary.shared.left += bead.left.length;
      summary.shared.right += bead.right.length;
    }
    if (bead.moved) summary.moved += 1;
    const shape = beadShape(bead);
    if (shape !== 'one' && shape !== 'alone') summary[shape] += 1;
  }
  return summary;
}
