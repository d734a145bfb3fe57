/**
 * What is marked of a bead's edits in one of its sentences: the edits themselves, the letters that
 * changed inside their words, the place of a phrase on the other side, and in a rewritten bead the
 * phrases that stayed. Pure.
 */

import { clip } from '../model/ranges.js';

/**
 * @import { Bead, Edit, Range } from '../model/types.js'
 * @import { Marking } from './marks.js'
 */

/**
 * @param {string} text The version's whole text.
 * @param {Range} sentence
 * @param {Bead} bead
 * @param {'left' | 'right'} side The side of the bead that the sentence is on.
 * @param {string} key Of the bead, such as "0-3".
 * @returns {Marking[]}
 */
export function editMarkings(text, sentence, bead, side, key) {
  const { edits, rewritten } = bead;
  const moves = edits.filter(({ kind }) => kind === 'moved');
  /** @type {Marking[]} */
  const markings = [];
  for (const edit of edits) {
    const range = edit[side];
    if (!range) continue;
    const { kind } = edit;
    const move = moves.indexOf(edit);
    markings.push({
      range,
      info: {
        type: 'edit',
        kind,
        side,
        ...(rewritten && { rewritten }),
        ...(kind === 'moved' && { move: `${key}-${move}` }),
        // One phrase is found without a number.
        ...(kind === 'moved' && moves.length > 1 && { nth: move + 1 }),
      },
    });
    for (const letter of edit.letters?.[side] ?? []) {
      markings.push({ range: letter, info: { type: 'letters', side } });
    }
  }
  if (rewritten) {
    for (const range of phrasesThatStayed(text, sentence, edits, side)) {
      markings.push({ range, info: { type: 'stayed', side } });
    }
  }
  return markings;
}

/**
 * The phrases of a bead that changed their place, as a sentence has them.
 *
 * @param {string} text The version's whole text.
 * @param {Range} sentence
 * @param {Edit[]} edits
 * @param {'left' | 'right'} side
 * @returns {string[]}
 */
export function movedPhrases(text, sentence, edits, side) {
  return edits.flatMap((edit) => {
    const range = edit.kind === 'moved' && edit[side];
    return range && clip(range, sentence) ? [text.slice(range.from, range.to)] : [];
  });
}

/**
 * @param {string} text
 * @param {Range} sentence
 * @param {Edit[]} edits
 * @param {'left' | 'right'} side
 * @returns {Range[]} Each with a letter or digit, without the space around it.
 */
function phrasesThatStayed(text, sentence, edits, side) {
  const marked = edits
    .flatMap((edit) => edit[side] ?? [])
    .sort((a, b) => a.from - b.from)
    .concat({ from: sentence.to, to: sentence.to });
  /** @type {Range[]} */
  const phrases = [];
  let from = sentence.from;
  for (const range of marked) {
    const end = Math.min(range.from, sentence.to);
    const words =
      from < end ? /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(text.slice(from, end)) : null;
    if (words) {
      phrases.push({ from: from + words.index, to: from + words.index + words[0].length });
    }
    from = Math.max(from, range.to);
  }
  return phrases;
}
