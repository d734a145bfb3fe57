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

/** @typedef {{ version: number, sentence: number, group: number, removed: boolean, added: boolean, x: number, y: number, width: number, height: number }} Bar */
/** @typedef {{ group: number, moved: boolean, relation: string, path: string }} Ribbon */
/** @typedef {{ height: number, bars: Bar[][], ribbons: Ribbon[] }} RibbonMap */

/**
 * @param {View} view
 * @returns {RibbonMap}
 */
export function buildMap({ comparison, counterparts, shownPairs }) {
  const { versions, pairs } = comparison;
  const bars = versions.map(({ sentences }, version) => {
    const y = version * (BAR + GAP);
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
    return beads.flatMap((bead) => ribbonsOf(bead, bars[left], bars[right]));
  });
  return { height: versions.length * (BAR + GAP) - GAP, bars, ribbons };
}

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
 * @param {Bar[]} above
 * @param {Bar[]} below
 * @returns {Ribbon[]}
 */
function ribbonsOf(bead, above, below) {
  return runs(bead.left).flatMap((top) =>
    runs(bead.right).map((bottom) => {
      const x1 = above[top[0]].x;
      const x2 = end(above[top[1]]);
      const x3 = end(below[bottom[1]]);
      const x4 = below[bottom[0]].x;
      const y1 = above[top[0]].y + BAR;
      const y2 = below[bottom[0]].y;
      const middle = (y1 + y2) / 2;
      return {
        group: above[top[0]].group,
        moved: bead.moved,
        relation: bead.relation,
        path: `M${x1},${y1}H${x2}C${x2},${middle} ${x3},${middle} ${x3},${y2}H${x4}C${x4},${middle} ${x1},${middle} ${x1},${y1}Z`,
      };
    }),
  );
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
