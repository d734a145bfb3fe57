/**
 * What stands wholly inside another row: where two sentences are joined to one and a third between
 * them is dropped, all three are read in one row, and no column leaves its order. Pure; time grows
 * with the sentences, and with how deep such rows lie in one another.
 */

/** @typedef {Map<number, { first: number, last: number }>} Spans Of each group in one version. */

/**
 * Joins groups with those that they stand inside of: between its sentences, in every version that
 * has them. A group takes in all that stands between its sentences, or nothing.
 *
 * @param {number[][]} groups Per version, for each sentence in reading order, the number of its group.
 * @param {Set<number>} moved Groups that stand elsewhere, which take in nothing.
 * @returns {number[][]} The same, where each group that is inside another has that one's number.
 */
export function joinEnclosed(groups, moved) {
  const spans = groups.map(spansOf);
  /** @type {Map<number, number>} */
  const outer = new Map();
  for (const [group, found] of findInner(groups, moved, spans)) {
    for (const inner of found) outer.set(inner, group);
  }
  /** @param {number} group */
  const outermost = (group) => {
    let at = group;
    for (let next = outer.get(at); next !== undefined; next = outer.get(at)) at = next;
    return at;
  };
  return groups.map((column) => column.map(outermost));
}

/**
 * The groups that stand between the sentences of each group, where all of them are inside it.
 *
 * @param {number[][]} groups
 * @param {Set<number>} moved
 * @param {Spans[]} spans Per version.
 * @returns {Map<number, Set<number>>}
 */
function findInner(groups, moved, spans) {
  /** @type {Map<number, Set<number>>} */
  const inner = new Map();
  const crossed = new Set(moved);
  for (const column of groups) {
    /** @type {Map<number, number>} */
    const seen = new Map();
    column.forEach((group, sentence) => {
      const last = seen.get(group) ?? sentence;
      seen.set(group, sentence);
      for (let at = last + 1; at < sentence && !crossed.has(group); at += 1) {
        const other = column[at];
        if (isInside(spans, other, group)) {
          inner.set(group, (inner.get(group) ?? new Set()).add(other));
        } else if (!moved.has(other)) {
          crossed.add(group);
        }
      }
    });
  }
  for (const group of crossed) inner.delete(group);
  return inner;
}

/** @param {number[]} column @returns {Spans} */
function spansOf(column) {
  /** @type {Spans} */
  const spans = new Map();
  column.forEach((group, sentence) => {
    const span = spans.get(group);
    if (span) span.last = sentence;
    else spans.set(group, { first: sentence, last: sentence });
  });
  return spans;
}

/**
 * @param {Spans[]} spans
 * @param {number} group
 * @param {number} other
 */
function isInside(spans, group, other) {
  return spans.every((version) => {
    const span = version.get(group);
    const around = version.get(other);
    return !span || (around && around.first < span.first && span.last < around.last);
  });
}
