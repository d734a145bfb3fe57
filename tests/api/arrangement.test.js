// How beads become moves and rows: the cases that readers met, and what holds whatever the beads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { joinCounterparts } from '../../web/model/counterparts.js';
import { findDisplaced } from '../../web/model/displaced.js';
import { movedGroups } from '../../web/model/moves.js';
import { dice, shuffled } from './dice.js';
import { columnOf, pairOf, sayBeads, sayRows, versionOf } from './made-beads.js';

/** @import { FoundPair } from '../../web/model/arrangement.js' */

/** @param {number[]} counts Sentences of each version. @param {FoundPair[]} pairs */
const arranged = (counts, ...pairs) =>
  arrange(
    counts.map((count) => versionOf(count)),
    pairs,
  );

/** @param {number[]} counts @param {FoundPair[]} pairs */
const rowsOf = (counts, ...pairs) => sayRows(arranged(counts, ...pairs).rows);

/** @param {number} lefts @param {number} rights @param {string} beads */
const beadsOf = (lefts, rights, beads) =>
  sayBeads(arranged([lefts, rights], pairOf(0, 1, beads)).pairs[0].beads);

/** @param {ReturnType<typeof arranged>} found @param {number[]} counts */
function displacedIn(found, counts) {
  const versions = counts.map((count) => versionOf(count));
  return findDisplaced(found, joinCounterparts(versions, found.pairs).groups).map((column) =>
    column.map(({ sentence }) => sentence),
  );
}

const span = (/** @type {number} */ count, from = 0) =>
  Array.from({ length: count }, (_, at) => from + at);

/** Beads of two versions that share these rows, one sentence each. @param {number[]} left @param {number[]} right */
const beadsBetween = (left, right) =>
  left.flatMap((row, at) => (right.includes(row) ? [`${at}:${right.indexOf(row)}`] : [])).join(' ');

/**
 * Beads of one to three sentences, some apart from each other, in any order.
 *
 * @param {(sides: number) => number} roll
 * @param {number} lefts
 * @param {number} rights
 */
function randomBeads(roll, lefts, rights) {
  const [left, right] = [lefts, rights].map((count) =>
    (roll(3) === 0 ? shuffled(roll, span(count)) : span(count)).filter(() => roll(5) > 0),
  );
  const beads = [];
  while (left.length > 0 && right.length > 0) {
    const sides = [left.splice(0, 1 + roll(3)), right.splice(0, 1 + roll(3))];
    beads.push(sides.map((side) => side.sort((a, b) => a - b).join()).join(':'));
  }
  return beads.join(' ');
}

/** @param {number} seed */
function randomTable(seed) {
  const roll = dice(seed);
  const counts = Array.from({ length: 4 }, () => roll(8));
  const pairs = [1, 2, 3].map((right) => {
    const left = seed % 3 === 0 ? 0 : right - 1;
    return pairOf(left, right, randomBeads(roll, counts[left], counts[right]));
  });
  return { counts, pairs };
}

test('rows follow the first version, and what it lacks stands where it is read', () => {
  assert.equal(rowsOf([3, 4], pairOf(0, 1, '0:1 1:2')), '-|0; 0|1; 1|2; 2|-; -|3');
});

test('sentences joined through another version stand in one row', () => {
  const [first, second] = [pairOf(0, 1, '0:0,1 1:2'), pairOf(1, 2, '1:0 2:2')];
  assert.equal(rowsOf([2, 3, 3], first, second), '0|0,1|0; -|-|1; 1|2|2');
});

test('versions without pairs or sentences have rows of their own, or none', () => {
  assert.equal(rowsOf([2]), '0; 1');
  assert.equal(rowsOf([1, 0, 1]), '0|-|-; -|-|0');
  assert.equal(rowsOf([]), '');
});

test('a sentence that merges with one from elsewhere leaves a place behind, and all else stays', () => {
  const beads = '0:0 1,9:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8 10:9 11:10 12:11';
  const found = arranged([13, 12], pairOf(0, 1, beads));
  assert.equal(
    sayRows(found.rows),
    '0|0; 1,9|1; 2|2; 3|3; 4|4; 5|5; 6|6; 7|7; 8|8; 10|9; 11|10; 12|11',
  );
  assert.deepEqual(displacedIn(found, [13, 12]), [[9], []]);
  assert.equal(found.pairs[0].summary.moved, 1);
});

test('what was dropped between two sentences that merged is read between them', () => {
  const beads = '0:0 1:1 2,4:2 5:3 6:4';
  assert.equal(rowsOf([7, 5], pairOf(0, 1, beads)), '0|0; 1|1; 2,3,4|2; 5|3; 6|4');
  assert.equal(
    rowsOf([5, 7], pairOf(0, 1, '0:0 1:1 2:2,4 3:5 4:6')),
    '0|0; 1|1; 2|2,3,4; 3|5; 4|6',
  );
  assert.equal(arranged([7, 5], pairOf(0, 1, beads)).pairs[0].summary.moved, 0);
  // Through another version, two sentences may stand between that belong together.
  const through = [pairOf(0, 1, '0:0 1:1 2:2'), pairOf(1, 2, '0,2:0')];
  assert.equal(rowsOf([3, 3, 1], ...through), '0,1,2|0,1,2|0');
});

test('five drafts with a few moves each keep their order, and say of each move where it was', () => {
  const roll = dice(5);
  const drafts = [span(125)];
  let moves = 0;
  while (drafts.length < 5) {
    const draft = [.../** @type {number[]} */ (drafts.at(-1))];
    for (let count = 5 + (drafts.length % 2); count > 0; count -= 1, moves += 1) {
      const [taken] = draft.splice(roll(draft.length), 1);
      draft.splice(roll(draft.length), 0, taken);
    }
    drafts.push(draft);
  }
  const pairs = drafts
    .slice(1)
    .map((draft, at) => pairOf(at, at + 1, beadsBetween(drafts[at], draft)));
  const counts = drafts.map(({ length }) => length);
  const found = arranged(counts, ...pairs);
  const displaced = displacedIn(found, counts).flat();
  assert.equal(found.rows.length, 125);
  assert.ok(displaced.length <= 2 * moves, `${displaced.length} for ${moves} moves`);
  const ends = found.rows.map(({ cells }) => cells[0][0]).slice(-5);
  assert.ok(
    ends.every((sentence) => sentence > 100),
    `the table ends with ${ends}`,
  );
});

test('where a passage was replaced, what was dropped stands above what is new', () => {
  assert.equal(
    rowsOf([5, 6], pairOf(0, 1, '0:0 3:3')),
    '0|0; 1|-; 2|-; -|1; -|2; 3|3; 4|-; -|4; -|5',
  );
  const three = [pairOf(0, 1, '0:0 2:2'), pairOf(1, 2, '0:0 1:1 2:3')];
  assert.equal(rowsOf([3, 3, 4], ...three), '0|0|0; 1|-|-; -|1|1; -|-|2; 2|2|3');
});

test('of a passage that two of five versions have elsewhere, these two say so', () => {
  const [early, late] = [span(6), [2, 3, 4, 5, 0, 1]];
  const drafts = [early, early, late, late, late];
  const pairs = drafts
    .slice(1)
    .map((draft, at) => pairOf(at, at + 1, beadsBetween(drafts[at], draft)));
  const found = arranged([6, 6, 6, 6, 6], ...pairs);
  assert.deepEqual(displacedIn(found, [6, 6, 6, 6, 6]), [[0, 1], [0, 1], [], [], []]);
});

test('a long bead stays, and the short one it crosses is moved', () => {
  assert.equal(beadsOf(4, 6, '0,1,2:3,4,5 3:0'), '-:1 -:2 0,1,2:3,4,5 3:0^');
  assert.equal(beadsOf(4, 4, '0:3 1,2,3:0,1,2'), '0:3^ 1,2,3:0,1,2');
  assert.equal(beadsOf(0, 0, ''), '');
});

test('beads are listed as the left is read, what is new where it would be', () => {
  assert.equal(beadsOf(6, 7, '0:1 1:2 2:3,4 3:5 4:0'), '0:1 1:2 2:3,4 3:5 -:6 4:0^ 5:-');
  assert.equal(beadsOf(2, 2, ''), '-:0 -:1 0:- 1:-');
  assert.equal(beadsOf(2, 1, '0:0'), '0:0 1:-');
});

test('as few sentences as can be stand elsewhere, and only those of moved beads', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const roll = dice(seed);
    const count = roll(8);
    const places = shuffled(roll, span(count));
    const size = () => 1 + roll(3);
    const sizes = places.map(() => [size(), size()]);
    const beads = places.map((place, at) =>
      [span(sizes[at][0], 4 * at), span(sizes[at][1], 4 * place)]
        .map((side) => side.join())
        .join(':'),
    );
    const found = arranged([4 * count, 4 * count], pairOf(0, 1, beads.join(' ')));
    const displaced = displacedIn(found, [4 * count, 4 * count]).flat().length;
    let fewest = Number.POSITIVE_INFINITY;
    for (let set = 0; set < 2 ** count; set += 1) {
      const kept = places.filter((_, at) => set & (1 << at));
      if (kept.some((place, at) => at > 0 && place < kept[at - 1])) continue;
      const apart = sizes.filter((_, at) => !(set & (1 << at)));
      fewest = Math.min(
        fewest,
        apart.reduce((sum, sides) => sum + Math.min(...sides), 0),
      );
    }
    assert.equal(displaced, fewest, `seed ${seed}`);
    const stayed = found.pairs[0].beads.filter(
      ({ left, right, moved }) => left[0] + right[0] >= 0 && !moved,
    );
    const rights = stayed.map(({ right }) => right[0]);
    assert.deepEqual(
      rights,
      [...rights].sort((a, b) => a - b),
      `seed ${seed}`,
    );
  }
});

test('swapping two versions mirrors what moved, also where their texts are equal', () => {
  const mirror = (/** @type {string} */ beads) =>
    beads
      .replace(/(\S+?):(\S+?)(\^?)(?= |$)/g, '$2:$1$3')
      .split(' ')
      .sort()
      .join(' ');
  for (let seed = 0; seed < 100; seed += 1) {
    const roll = dice(seed);
    const [lefts, rights] = [2 + roll(8), 2 + roll(8)];
    const text = 'x'.repeat(20);
    const versions = [versionOf(lefts, seed % 2 ? text : `${text}l`), versionOf(rights, text)];
    if (lefts === rights) versions[1].lang = 'es';
    const pair = pairOf(0, 1, randomBeads(roll, lefts, rights));
    const swapped = {
      ...pair,
      beads: pair.beads.map((bead) => ({ ...bead, left: bead.right, right: bead.left })),
    };
    const one = sayBeads(arrange(versions, [pair]).pairs[0].beads);
    const other = sayBeads(arrange([versions[1], versions[0]], [swapped]).pairs[0].beads);
    assert.equal(mirror(one), other.split(' ').sort().join(' '), `seed ${seed}`);
  }
});

test('rows hold every sentence once, together where beads join them', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { counts, pairs } = randomTable(seed);
    const { rows } = arranged(counts, ...pairs);
    counts.forEach((count, version) => {
      const column = columnOf(rows, version);
      assert.deepEqual(
        [...column].sort((a, b) => a - b),
        span(count),
        `seed ${seed}`,
      );
    });
    for (const { cells } of rows) {
      for (const cell of cells)
        assert.deepEqual(
          cell,
          [...cell].sort((a, b) => a - b),
        );
      for (const { left, right, beads } of pairs) {
        for (const bead of beads) {
          const [lefts, rights] = [cells[left], cells[right]];
          const here = bead.left.map((each) => lefts.includes(each));
          here.push(...bead.right.map((each) => rights.includes(each)));
          assert.equal(new Set(here).size, 1, `seed ${seed}: a bead in two rows`);
        }
      }
    }
  }
});

test('rows of two versions hold nothing but what beads join and what stands inside of it', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { counts, pairs } = randomTable(seed);
    counts.length = 2;
    const found = arranged(counts, pairs[0]);
    const { groups } = joinCounterparts(
      counts.map((count) => versionOf(count)),
      found.pairs,
    );
    for (const { cells } of found.rows) {
      const held = cells.map((cell, version) => cell.map((sentence) => groups[version][sentence]));
      const outer = new Set(
        held.flatMap((cell) => [cell[0], cell.at(-1)]).filter((each) => each !== undefined),
      );
      assert.equal(outer.size, 1, `seed ${seed}: ${sayRows(found.rows)}`);
    }
  }
});

/**
 * Beads of neighbours, as a reader who knows no gaps would make them; what stands in none was dropped
 * or is new. With moves, some stand elsewhere.
 *
 * @param {(sides: number) => number} roll
 * @param {number} lefts
 * @param {number} rights
 * @param {number} moves
 */
function neighbourBeads(roll, lefts, rights, moves) {
  /** @type {(count: number) => number[][]} */
  const runs = (count) => {
    const found = [];
    for (let at = roll(2); at < count; at += roll(3) === 0 ? 1 : 0) {
      const size = Math.min(count - at, 1 + (roll(3) === 0 ? roll(3) : 0));
      found.push(span(size, at));
      at += size;
    }
    return found;
  };
  const [left, right] = [runs(lefts), runs(rights)];
  for (let count = 0; count < moves && right.length > 0; count += 1) {
    const [taken] = right.splice(roll(right.length), 1);
    right.splice(roll(right.length + 1), 0, taken);
  }
  return left
    .slice(0, right.length)
    .map((run, at) => `${run.join()}:${right[at].join()}`)
    .join(' ');
}

/** @param {number} seed @param {boolean} withMoves */
function neighbourTable(seed, withMoves) {
  const roll = dice(seed);
  const counts = Array.from({ length: 2 + (seed % 4) }, () => 3 + roll(15));
  const pairs = counts.slice(1).map((right, at) => {
    const left = seed % 3 === 0 ? 0 : at;
    const beads = neighbourBeads(roll, counts[left], right, withMoves ? roll(4) : 0);
    return pairOf(left, at + 1, beads);
  });
  return { counts, found: arranged(counts, ...pairs) };
}

test('without moves no column is ever out of order', () => {
  let joined = 0;
  for (let seed = 0; seed < 600; seed += 1) {
    const { counts, found } = neighbourTable(seed, false);
    joined += found.rows.filter(({ cells }) => cells.some((cell) => cell.length > 2)).length;
    for (const pair of found.pairs) assert.equal(pair.summary.moved, 0, `seed ${seed}`);
    counts.forEach((count, version) => {
      assert.deepEqual(columnOf(found.rows, version), span(count), sayRows(found.rows));
    });
  }
  assert.ok(joined > 100, `${joined} rows with more than two sentences of one version`);
});

test('two versions are in order without moves, whatever was joined over a gap', () => {
  let gaps = 0;
  for (let seed = 0; seed < 600; seed += 1) {
    const roll = dice(seed);
    const counts = [3 + roll(9), 3 + roll(9)];
    const found = arranged(counts, pairOf(0, 1, randomBeads(roll, counts[0], counts[1])));
    const [{ beads, summary }] = found.pairs;
    if (summary.moved > 0) continue;
    const isParted = (/** @type {number[]} */ side) => Number(side.at(-1)) - side[0] >= side.length;
    gaps += beads.filter(({ left, right }) => isParted(left) || isParted(right)).length;
    counts.forEach((count, version) => {
      assert.deepEqual(columnOf(found.rows, version), span(count), sayRows(found.rows));
    });
  }
  assert.ok(gaps > 100, `${gaps} beads over a gap`);
});

test('no more sentences stand elsewhere than moved, and no other ones', () => {
  let elsewhere = 0;
  for (let seed = 0; seed < 600; seed += 1) {
    const { counts, found } = neighbourTable(seed, true);
    const { groups } = joinCounterparts(
      counts.map((count) => versionOf(count)),
      found.pairs,
    );
    const groupsMoved = movedGroups(groups, found.pairs);
    const displaced = displacedIn(found, counts);
    displaced.forEach((column, version) => {
      for (const sentence of column) {
        assert.ok(
          groupsMoved.has(groups[version][sentence]),
          `seed ${seed}: ${version}:${sentence}`,
        );
      }
    });
    const sentences = groups.flat().filter((group) => groupsMoved.has(group)).length;
    // Of each row that moved, one sentence at least is in its place.
    assert.ok(displaced.flat().length <= sentences - groupsMoved.size, `seed ${seed}`);
    elsewhere += displaced.flat().length;
  }
  assert.ok(elsewhere > 100, `${elsewhere} stand elsewhere`);
});
