/**
 * The geometry of the map: each version a bar of sentences as wide as they are long, and between
 * two bars a ribbon for each bead, so that moves show as crossings. Pure; units are those of an SVG
 * viewBox `MAP_WIDTH` wide and `height` high.
 */

import { isPaired } from '../model/beads.js';

/**
 * @import { Bead, Range } from '../model/types.js'
 * @import { View } from './view.js'
 */

export const MAP_WIDTH = 1000;
const BAR = 10;
const GAP = 34;

/** Between the bars of more than three versions. */
const CLOSE_GAP = 24;

/** @typedef {{ version: number, sentence: number, group: number, removed: boolean, added: boolean, x: number, y: number, width: number, height: number }} Bar */
/** @typedef {{ group: number, moved: boolean, ends: Ends }} Ribbon */
/** @typedef {{ above: number, below: number, top: [number, number], bottom: [number, number] }} Ends Two versions, and the first and last sentence in each. */
/** @typedef {{ height: number, bars: Bar[][], ribbons: Ribbon[] }} RibbonMap */

/**
 * @param {Pick<View, 'comparison' | 'counterparts' | 'shownPairs'>} view
 * @returns {RibbonMap}
 */
export function buildMap({ comparison, counterparts, shownPairs }) {
  const { versions, pairs } = comparison;
  const step = BAR + (versions.length > 3 ? CLOSE_GAP : GAP);
  const bars = versions.map(({ sentences }, version) => {
    const y = version * step;
    return layOut(sentences).map(({ x, width }, sentence) => ({
      version,
      sentence,
      group: counterparts.groups[version][sentence],
      ...loneness(
        counterparts.places[version][sentence].map(({ pair, bead }) => pairs[pair].beads[bead]),
      ),
      x,
      y,
      width,
      height: BAR,
    }));
  });
  const ribbons = shownPairs.flatMap((index) => {
    const { left, right, beads } = pairs[index];
    return beads.flatMap((bead) => ribbonsOf(bead, { left, right }, bars));
  });
  return { height: (versions.length - 1) * step + BAR, bars, ribbons };
}

/** From so many sentences on, bars are too narrow to be pointed at one by one. */
const MANY = 600;

/**
 * @typedef {object} Outline Of a map of many sentences: what is alike is drawn in one stroke.
 * @property {string} kept The bars of sentences with counterparts.
 * @property {string} removed
 * @property {string} added
 * @property {string} joined The ribbons between them.
 * @property {string} moved
 */

/**
 * @param {RibbonMap} map
 * @returns {Outline | null} null where each sentence is drawn by itself.
 */
export function outlineOf({ bars, ribbons }) {
  if (bars.flat().length < MANY) return null;
  /** @param {(bar: Bar) => boolean} isOne */
  const boxes = (isOne) => bars.map((row) => boxesOf(row, isOne)).join('');
  /** @param {boolean} moved */
  const paths = (moved) =>
    joinEnds(ribbons.filter((ribbon) => ribbon.moved === moved).map(({ ends }) => ends))
      .map((ends) => pathOf(ends, bars))
      .join('');
  return {
    kept: boxes(({ removed, added }) => !removed && !added),
    removed: boxes(({ removed }) => removed),
    added: boxes(({ removed, added }) => added && !removed),
    joined: paths(false),
    moved: paths(true),
  };
}

/**
 * Neighbours as one box, which is seen no otherwise.
 *
 * @param {Bar[]} row
 * @param {(bar: Bar) => boolean} isOne
 */
function boxesOf(row, isOne) {
  const some = row.filter(isOne).map(({ sentence }) => sentence);
  return runs(some)
    .map(([first, last]) => {
      const { x, y, height } = row[first];
      const width = round(end(row[last]) - x);
      return `M${x},${y}h${width}v${height}h${-width}z`;
    })
    .join('');
}

/**
 * Ribbons that lie beside each other, as one.
 *
 * @param {Ends[]} all
 * @returns {Ends[]}
 */
function joinEnds(all) {
  /** @type {Ends[]} */
  const joined = [];
  for (const ends of all) {
    const last = joined.at(-1);
    const isNext =
      last?.above === ends.above &&
      last.below === ends.below &&
      ends.top[0] === last.top[1] + 1 &&
      ends.bottom[0] === last.bottom[1] + 1;
    if (last && isNext) {
      last.top = [last.top[0], ends.top[1]];
      last.bottom = [last.bottom[0], ends.bottom[1]];
    } else {
      joined.push({ ...ends });
    }
  }
  return joined;
}

/**
 * The sentence whose bar is nearest to a point of the map.
 *
 * @param {RibbonMap} map
 * @param {number} x
 * @param {number} y
 * @returns {Bar | undefined}
 */
export function barAt({ bars }, x, y) {
  const filled = bars.filter((row) => row.length > 0);
  const [row = []] = filled.sort((a, b) => distanceTo(a[0], y) - distanceTo(b[0], y));
  return row.findLast((bar) => bar.x <= x) ?? row[0];
}

/**
 * @param {Bar} bar
 * @param {number} height
 */
const distanceTo = ({ y }, height) => Math.abs(y + BAR / 2 - height);

/**
 * Whether a sentence has no counterpart anywhere, and then what that makes of it: between the version
 * before and the one after it can be both.
 *
 * @param {Bead[]} beads All that hold it.
 */
function loneness(beads) {
  const isLone = !beads.some(isPaired);
  return {
    removed: isLone && beads.some(({ left }) => left.length > 0),
    added: isLone && beads.some(({ right }) => right.length > 0),
  };
}

/**
 * @param {Range[]} sentences
 * @returns {{ x: number, width: number }[]}
 */
function layOut(sentences) {
  const total = sentences.reduce((sum, { from, to }) => sum + to - from, 0);
  const gap = Math.min(4, (MAP_WIDTH * 0.25) / Math.max(1, sentences.length));
  const scale = (MAP_WIDTH - gap * (sentences.length - 1)) / Math.max(1, total);
  let x = 0;
  return sentences.map(({ from, to }) => {
    const width = (to - from) * scale;
    const place = { x: round(x), width: round(width) };
    x += width + gap;
    return place;
  });
}

/**
 * @param {Bead} bead
 * @param {{ left: number, right: number }} pair
 * @param {Bar[][]} bars
 * @returns {Ribbon[]}
 */
function ribbonsOf({ left, right, moved }, pair, bars) {
  return runs(left).flatMap((top) =>
    runs(right).map((bottom) => {
      const ends = { above: pair.left, below: pair.right, top, bottom };
      const { group } = bars[pair.left][top[0]];
      return { group, moved, ends };
    }),
  );
}

/**
 * The outline of a ribbon.
 *
 * @param {Ends} ends
 * @param {Bar[][]} bars
 * @returns {string}
 */
export function pathOf({ above, below, top, bottom }, bars) {
  const x1 = bars[above][top[0]].x;
  const x2 = end(bars[above][top[1]]);
  const x3 = end(bars[below][bottom[1]]);
  const x4 = bars[below][bottom[0]].x;
  const y1 = bars[above][top[0]].y + BAR;
  const y2 = bars[below][bottom[0]].y;
  const middle = (y1 + y2) / 2;
  return `M${x1},${y1}H${x2}C${x2},${middle} ${x3},${middle} ${x3},${y2}H${x4}C${x4},${middle} ${x1},${middle} ${x1},${y1}Z`;
}

/**
 * The first and last of each run of neighbours.
 *
 * @param {number[]} sentences Ascending.
 * @returns {[number, number][]}
 */
function runs(sentences) {
  /** @type {[number, number][]} */
  const result = [];
  for (const sentence of sentences) {
    const last = result.at(-1);
    if (last && last[1] === sentence - 1) last[1] = sentence;
    else result.push([sentence, sentence]);
  }
  return result;
}

/** @param {Bar} bar */
function end({ x, width }) {
  return round(x + width);
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
