/**
 * Lists the changed facts of a whole comparison, the most serious first: a reversed meaning and a
 * changed magnitude before another value, a value before one that only one side has, and a changed
 * spelling last. Pure; time grows with n log n in the number of facts.
 */

/** @import { FactChange, FactNote, Pair } from './types.js' */

/**
 * A number's value as the core writes it: bound, currency, number, parts, second number, unit.
 */
const QUANTITY =
  /^(?<bound>[~>≥<≤]?)(?:(?<currency>[A-Z]{3}) )?(?<number>-?\d+(?:\.\d+)?)(?:\/(?<parts>\d+))?(?:-(?<second>-?[\d.]+))?(?<unit>%| [a-z-]+)?$/;

/** How many times as much changes a magnitude. */
const MAGNITUDE = 5;

/** How serious a change of each kind is where both sides have a value, and where one has. */
const KINDS = /** @type {const} */ ({
  negation: [100, 70],
  number: [60, 30],
  name: [65, 28],
  date: [55, 26],
  time: [54, 25],
  duration: [53, 24],
  quotation: [50, 20],
});

/**
 * @param {string} left
 * @param {string} right
 * @returns {number} how much worse than another number it is; 0 where that cannot be told
 */
function worseNumber(left, right) {
  const was = QUANTITY.exec(left)?.groups;
  const is = QUANTITY.exec(right)?.groups;
  if (!was || !is) return 0;
  const size = Number(was.number) / Number(was.parts ?? 1);
  const other = Number(is.number) / Number(is.parts ?? 1);
  if (size < 0 !== other < 0) return 30;
  const [least, most] = [Math.abs(size), Math.abs(other)].sort((a, b) => a - b);
  if (least === 0 ? most >= MAGNITUDE : most / least >= MAGNITUDE) return 30;
  const means = ['currency', 'unit'].some(
    (part) => was[part] && is[part] && was[part] !== is[part],
  );
  if (means) return 25;
  return size === other && was.bound !== is.bound ? 20 : Math.min(9, (most / least - 1) * 10) || 0;
}

/**
 * Whether one is the other but for a letter or two.
 *
 * @param {string} left
 * @param {string} right
 */
function isSpelling(left, right) {
  const MOST = 2;
  if (Math.abs(left.length - right.length) > MOST || left.length < 5) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return Math.max(left.length, right.length) - start - end <= MOST;
}

/**
 * @param {FactChange} fact
 * @returns {number} 0 to 100, more for what matters more
 */
export function seriousness({ kind, leftValue, rightValue }) {
  const [both, alone] = KINDS[kind];
  if (leftValue === null || rightValue === null) return alone;
  if (kind === 'number') return both + worseNumber(leftValue, rightValue);
  if (kind === 'name' && isSpelling(leftValue, rightValue)) return 10;
  return both;
}

/**
 * @param {Pair[]} pairs
 * @returns {FactNote[]} of facts that are equally serious, in reading order
 */
export function factNotes(pairs) {
  const notes = pairs.flatMap(({ beads }, pair) =>
    beads.flatMap(({ facts }, bead) =>
      facts.map((change, fact) => ({ note: { pair, bead, fact }, weight: seriousness(change) })),
    ),
  );
  return notes.sort((a, b) => b.weight - a.weight).map(({ note }) => note);
}
