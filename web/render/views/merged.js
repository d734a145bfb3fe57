/**
 * Two versions as one text: what was removed stands struck before what was added, as in a letter with
 * tracked changes. Where words that were only removed would stand in the right version is told by the
 * words that both kept, which are the same in the same order. Pure; the cost grows with the text.
 */

/** @import { Bead, Edit, Version } from '../../model/types.js' */

/** @typedef {'kept' | 'removed' | 'added' | 'moved-from' | 'moved-to' | 'original'} RunKind */
/** @typedef {{ kind: RunKind, text: string, edit?: Edit }} Run */

const LETTER = /[\p{L}\p{N}]/u;

/**
 * @param {Version} left
 * @param {Version} right
 * @param {Bead} bead
 * @returns {Run[]}
 */
export function mergeBead(left, right, bead) {
  const was = runsOf(left, bead, 'left');
  const is = runsOf(right, bead, 'right');
  if (bead.right.length === 0) return was.map(({ text }) => ({ kind: 'removed', text }));
  if (bead.left.length === 0) return is.map(({ text }) => ({ kind: 'added', text }));
  if (bead.relation === 'translated') {
    return [
      { kind: 'kept', text: textOf(is) },
      { kind: 'original', text: textOf(was) },
    ];
  }
  // Little stayed, and what did is no thread to read along.
  if (bead.rewritten) {
    return [
      { kind: 'removed', text: textOf(was) },
      { kind: 'kept', text: ' ' },
      { kind: 'added', text: textOf(is) },
    ];
  }
  return spaced(interleave(was, is));
}

/** @param {Run[]} runs */
const textOf = (runs) => runs.map(({ text }) => text).join('');

/**
 * One side of a bead, in order.
 *
 * @param {Version} version
 * @param {Bead} bead
 * @param {'left' | 'right'} side
 * @returns {Run[]}
 */
function runsOf({ text, sentences }, bead, side) {
  const ranges = bead.edits
    .flatMap((edit) => {
      const range = edit[side];
      return range ? [{ ...range, edit }] : [];
    })
    .sort((a, b) => a.from - b.from);
  /** @type {RunKind} */
  const changed = side === 'left' ? 'removed' : 'added';
  /** @type {RunKind} */
  const moved = side === 'left' ? 'moved-from' : 'moved-to';
  /** @type {Run[]} */
  const runs = [];
  /** @param {RunKind} kind @param {number} from @param {number} to @param {Edit} [edit] */
  const put = (kind, from, to, edit) => {
    if (from < to) runs.push({ kind, text: text.slice(from, to), ...(edit ? { edit } : {}) });
  };
  for (const index of bead[side]) {
    const sentence = sentences[index];
    if (runs.length > 0) runs.push({ kind: 'kept', text: ' ' });
    let at = sentence.from;
    for (const { from, to, edit } of ranges) {
      const start = Math.max(at, from);
      const end = Math.min(sentence.to, to);
      if (start >= end) continue;
      put('kept', at, start);
      put(edit.kind === 'moved' ? moved : changed, start, end, edit);
      at = end;
    }
    put('kept', at, sentence.to);
  }
  return runs;
}

/**
 * The right side with what the left one lost put in, by the letters that both kept before it.
 *
 * @param {Run[]} was
 * @param {Run[]} is
 * @returns {Run[]}
 */
function interleave(was, is) {
  let letters = 0;
  /** @type {(Run & { after: number })[]} */
  const gone = [];
  for (const run of was) {
    if (run.kind === 'kept') letters += countLetters(run.text);
    else gone.push({ ...run, after: letters });
  }
  // What took the place of something stands behind it.
  const replaced = new Set(is.flatMap(({ edit }) => (edit?.kind === 'changed' ? [edit] : [])));
  /** @param {Run} run */
  const isReplaced = ({ edit }) => edit !== undefined && replaced.has(edit);
  const lost = gone.filter((run) => !isReplaced(run));
  /** @type {Run[]} */
  const merged = [];
  let passed = 0;
  /** @param {number} to */
  const putGone = (to) => {
    while (lost.length > 0 && lost[0].after <= to) merged.push(/** @type {Run} */ (lost.shift()));
  };
  for (const run of is) {
    if (run.kind !== 'kept') {
      putGone(passed);
      const { edit } = run;
      if (edit && replaced.delete(edit)) merged.push(...gone.filter((each) => each.edit === edit));
      merged.push(run);
      continue;
    }
    let rest = run.text;
    const end = passed + countLetters(rest);
    while (lost.length > 0 && lost[0].after < end) {
      const cut = placeOf(rest, lost[0].after - passed);
      if (cut > 0) merged.push({ kind: 'kept', text: rest.slice(0, cut) });
      passed = lost[0].after;
      rest = rest.slice(cut);
      putGone(passed);
    }
    if (rest) merged.push({ kind: 'kept', text: rest });
    passed = end;
  }
  putGone(Number.POSITIVE_INFINITY);
  return merged;
}

/** @param {string} text */
function countLetters(text) {
  let count = 0;
  for (const character of text) if (LETTER.test(character)) count += 1;
  return count;
}

/**
 * Where so many letters of a text have passed, and the space after them.
 *
 * @param {string} text
 * @param {number} letters
 */
function placeOf(text, letters) {
  let at = 0;
  let left = letters;
  for (const character of text) {
    if (LETTER.test(character)) {
      if (left === 0) break;
      left -= 1;
    } else if (left === 0 && !/\s/.test(character)) break;
    at += character.length;
  }
  return at;
}

/**
 * Words of different runs are kept apart where their language parts words by spaces.
 *
 * @param {Run[]} runs
 * @returns {Run[]}
 */
function spaced(runs) {
  if (!/\s/.test(textOf(runs).trim())) return runs;
  return runs.flatMap((run, at) => {
    const before = runs[at - 1]?.text ?? '';
    const isGlued =
      runs[at - 1]?.kind !== run.kind &&
      /[\p{L}\p{N}]$/u.test(before) &&
      /^[\p{L}\p{N}]/u.test(run.text);
    return isGlued ? [/** @type {Run} */ ({ kind: 'kept', text: ' ' }), run] : [run];
  });
}
