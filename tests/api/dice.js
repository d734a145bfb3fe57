/**
 * Numbers that are the same in each run (mulberry32).
 *
 * @param {number} seed
 * @returns {(sides: number) => number} 0 to `sides` - 1.
 */
export function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/**
 * @template Item
 * @param {(sides: number) => number} roll
 * @param {Item[]} items
 * @returns {Item[]} The same in another order.
 */
export function shuffled(roll, items) {
  const rest = [...items];
  const order = [];
  while (rest.length > 0) order.push(...rest.splice(roll(rest.length), 1));
  return order;
}
