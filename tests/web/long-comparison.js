/**
 * Two long texts: every tenth sentence was dropped, every fifteenth is new, and a passage of five stands
 * elsewhere.
 */

import { arrange } from '../../web/model/arrangement.js';
import { pairOf } from '../api/made-beads.js';
import { versionOf } from './fixture-comparison.js';

/** @import { Comparison } from '../../web/index.js' */

/** Sentences of the left text. */
export const COUNT = 1500;

/**
 * @param {{ opens?: number, count?: number }} [options] After how many sentences a paragraph opens; never,
 *   where it is left out.
 * @returns {Comparison}
 */
export function longComparison({ opens = 0, count = COUNT } = {}) {
  const kept = Array.from({ length: count }, (_, at) => at).filter((at) => at % 10 !== 3);
  kept.push(...kept.splice(200, 5));
  const right = kept.flatMap((left, at) => (at % 15 === 7 ? [left, -1] : [left]));
  const sentences = (/** @type {string} */ letter, /** @type {number} */ length) =>
    Array.from({ length }, (_, at) => {
      const paragraph = opens > 0 && at % opens === 0 ? '¶' : '';
      return `${paragraph}${letter} ${at + 1} tells of the harbour${' and of the boats in it'.repeat(at % 5)}.`;
    });
  const versions = [
    versionOf(sentences('Left', count), { lang: 'en', title: 'Left', id: 'left' }),
    versionOf(sentences('Right', right.length), { lang: 'en', title: 'Right', id: 'right' }),
  ];
  const beads = right.flatMap((left, at) => (left < 0 ? [] : [`${left}:${at}`]));
  const arranged = arrange(versions, [pairOf(0, 1, beads.join(' '), 'same')]);
  return { versions, ...arranged, precise: true, notes: [] };
}
