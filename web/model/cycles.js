/**
 * Rows that must be read both before and after each other: in one version a passage was joined to a
 * sentence, and in another something new stands within it. No order of such rows is that of every
 * version, so they become one. Pure; time grows with the sentences.
 */

/** A row of more sentences of one version is not surveyed at a glance: then something is displaced. */
const SURVEYED = 12;

/**
 * Joins the groups of each cycle of the reading orders (a strongly connected component; Tarjan 1972)
 * that is not too long to be one row.
 *
 * @param {number[][]} groups Per version, for each sentence in reading order, the number of its group.
 * @param {Set<number>} moved Groups that stand elsewhere, which take no part.
 * @returns {number[][]} The same, where all groups of a cycle have the number of one of them.
 */
export function joinCycles(groups, moved) {
  const columns = groups.map((column) => column.filter((group) => !moved.has(group)));
  const cycleOf = findCycles(columns);
  /** @type {Set<number>} */
  const long = new Set();
  for (const column of columns) {
    /** @type {Map<number, number>} */
    const sizes = new Map();
    for (const group of column) {
      const cycle = /** @type {number} */ (cycleOf.get(group));
      const size = (sizes.get(cycle) ?? 0) + 1;
      sizes.set(cycle, size);
      if (size > SURVEYED) long.add(cycle);
    }
  }
  return groups.map((column) =>
    column.map((group) => {
      const cycle = cycleOf.get(group) ?? group;
      return long.has(cycle) ? group : cycle;
    }),
  );
}

/**
 * @param {number[][]} columns
 * @returns {Map<number, number>} For each group, one group of its cycle; itself where it is in none.
 */
function findCycles(columns) {
  const followers = findFollowers(columns);
  /** @type {Map<number, number>} */
  const cycleOf = new Map();
  /** @type {Map<number, number>} When each group was met. */
  const met = new Map();
  /** @type {Map<number, number>} The earliest met that a group leads back to. */
  const earliest = new Map();
  /** @type {number[]} */
  const open = [];
  for (const start of followers.keys()) {
    if (met.has(start)) continue;
    const path = [{ group: start, next: 0 }];
    while (path.length > 0) {
      const step = path[path.length - 1];
      const { group } = step;
      if (!met.has(group)) {
        met.set(group, met.size);
        earliest.set(group, met.size - 1);
        open.push(group);
      }
      const after = /** @type {number[]} */ (followers.get(group));
      let isDeeper = false;
      for (; step.next < after.length && !isDeeper; step.next += 1) {
        const other = after[step.next];
        if (!met.has(other)) {
          path.push({ group: other, next: 0 });
          // It is looked at once more when the path has come back from it.
          isDeeper = true;
          step.next -= 1;
        } else if (!cycleOf.has(other)) {
          earliest.set(group, Math.min(found(earliest, group), found(earliest, other)));
        }
      }
      if (isDeeper) continue;
      path.pop();
      if (found(earliest, group) !== found(met, group)) continue;
      for (const other of open.splice(open.lastIndexOf(group))) cycleOf.set(other, group);
    }
  }
  return cycleOf;
}

/** @param {Map<number, number>} numbers @param {number} group */
const found = (numbers, group) => /** @type {number} */ (numbers.get(group));

/**
 * Of each group, those that follow one of its sentences.
 *
 * @param {number[][]} columns
 */
function findFollowers(columns) {
  /** @type {Map<number, number[]>} */
  const followers = new Map();
  for (const column of columns) {
    column.forEach((group, at) => {
      const known = followers.get(group) ?? [];
      followers.set(group, known);
      const next = column[at + 1];
      if (next !== undefined && next !== group && known.at(-1) !== next) known.push(next);
    });
  }
  return followers;
}
