/**
 * Work in steps: a generator that gives way after each of them and returns what it made. Who has the
 * time finishes it at once; a page that must not stand still takes turns with it. Pure.
 */

/**
 * @template Result
 * @typedef {Generator<void, Result, void>} Steps
 */

/**
 * @template Result
 * @param {Steps<Result>} steps
 * @returns {Result}
 */
export function finish(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many sentences or rows are one step: some milliseconds on a slow machine. */
const SENTENCES = 200;

/**
 * Like `map`, giving way now and then.
 *
 * @template Item, Made
 * @param {readonly Item[]} items
 * @param {(item: Item, index: number) => Made} make
 * @returns {Steps<Made[]>}
 */
export function* mapInSteps(items, make) {
  /** @type {Made[]} */
  const made = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    if (made.length % SENTENCES === 0) yield;
  }
  return made;
}
