/**
 * Two versions as one text: what was removed stands struck before what was added, as in a letter with
 * tracked changes. Where words that were only removed would stand in the right version is told by the
 * words that both kept, which are the same in the same order. Pure; the cost grows with the text.
 */

/** @import { Bead, Edit, Version } from '../../model/types.js' */

/** @typedef {'kept' | 'removed' | 'added' | 'moved-from' | 'moved-to' | 'original'} RunKind */
/** @typedef {{ kind: RunKind, text: string, edit?: Edit, apart?: boolean }} Run `apart`: after a space. */

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

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
    if (from === to) return;
    const run = { kind, text: text.slice(from, to) };
    runs.push(edit ? { ...run, edit, apart: SPACE.test(text.slice(from - 1, from)) } : run);
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
 * The right side with what the left one lost put in, by what both kept before it: so many letters, and
 * then so many marks, of which one may be written in another way.
 *
 * @param {Run[]} was
 * @param {Run[]} is
 * @returns {Run[]}
 */
function interleave(was, is) {
  const before = new Passed();
  /** @type {(Run & { letters: number, marks: number })[]} */
  const gone = [];
  for (const run of was) {
    if (run.kind === 'kept') for (const character of run.text) before.pass(character);
    else gone.push({ ...run, letters: before.letters, marks: before.marks });
  }
  // What took the place of something stands behind it.
  const replaced = new Set(is.flatMap(({ edit }) => (edit?.kind === 'changed' ? [edit] : [])));
  /** @param {Run} run */
  const isReplaced = ({ edit }) => edit !== undefined && replaced.has(edit);
  const lost = gone.filter((run) => !isReplaced(run));
  const passed = new Passed();
  /** @type {Run[]} */
  const merged = [];
  for (const run of is) {
    const { kind, text, edit } = run;
    if (kind !== 'kept') {
      const isNew = edit && replaced.delete(edit);
      const due = lost.findIndex(({ letters }) => letters > passed.letters);
      const passing = new Set(lost.splice(0, due < 0 ? lost.length : due));
      const before = merged.at(-1);
      const now = gone.filter((each) => passing.has(each) || (isNew && each.edit === edit));
      // A full stop that was struck follows its word, and the space what was struck.
      if (now[0]?.apart === false && run.apart && before?.kind === 'kept') {
        before.text = before.text.trimEnd();
      }
      merged.push(...now, run);
      continue;
    }
    let from = 0;
    let at = 0;
    for (const character of text) {
      while (lost.length > 0 && passed.stopsAt(character, lost[0])) {
        if (from < at) merged.push({ kind: 'kept', text: text.slice(from, at) });
        from = at;
        merged.push(/** @type {Run} */ (lost.shift()));
      }
      passed.pass(character);
      at += character.length;
    }
    if (from < at) merged.push({ kind: 'kept', text: text.slice(from) });
  }
  return [...merged, ...lost];
}

/** What was passed of the words that both versions kept. */
class Passed {
  letters = 0;
  /** Other than letters and spaces, since the last letter. */
  marks = 0;

  /** @param {string} character */
  pass(character) {
    if (LETTER.test(character)) {
      this.letters += 1;
      this.marks = 0;
    } else if (!SPACE.test(character)) this.marks += 1;
  }

  /**
   * Whether what stood at a place stands before this character, which comes next; spaces go before it.
   *
   * @param {string} character
   * @param {{ letters: number, marks: number }} place
   */
  stopsAt(character, { letters, marks }) {
    if (SPACE.test(character) || this.letters < letters) return false;
    return this.letters > letters || this.marks >= marks || LETTER.test(character);
  }
}

/**
 * Words of different runs are kept apart where their language parts words by spaces, and what stood
 * after a space of its own side does so here.
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
      /[\p{L}\p{N}][,;:.!?…\p{Pe}\p{Pf}]*$/u.test(before) &&
      /^[\p{L}\p{N}]/u.test(run.text);
    const isApart = run.apart && /\S$/.test(before) && /^\S/.test(run.text);
    return isGlued || isApart ? [/** @type {Run} */ ({ kind: 'kept', text: ' ' }), run] : [run];
  });
}
