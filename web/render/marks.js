/**
 * Cuts a sentence into nested marks: the edits and fact changes that touch it, its links and its
 * emphasis, and the words that tie it to its translation. Marks may overlap in any way; the result
 * is a proper tree, outer layers kept whole and inner ones cut at their borders. Pure; ranges
 * outside the sentence are clipped, never an error.
 */

import { clip } from '../model/ranges.js';

/**
 * @import { Edit, FactChange, Range, Tie } from '../model/types.js'
 * @import { ImageView } from './structure.js'
 */

/**
 * What is said of a range, seen from one side of a pair: a fact change or a tie.
 *
 * @typedef {object} MarkInfo
 * @property {'fact' | 'tie'} type
 * @property {FactChange['kind'] | Tie['kind']} kind
 * @property {'left' | 'right'} side
 * @property {string} [tie] Of a tie: what it shares with its counterpart.
 * @property {number} [pair] Of a tie: the pair it belongs to.
 */

/**
 * @typedef {object} EditInfo
 * @property {'edit'} type
 * @property {Edit['kind']} kind
 * @property {'left' | 'right'} side
 * @property {boolean} [rewritten] Whether its bead was rewritten.
 * @property {string} [move] Of a moved phrase: what it shares with its other place.
 * @property {number} [nth] Likewise, where several moved in one bead.
 */

/** @typedef {{ type: 'letters', side: 'left' | 'right' }} LettersInfo Of a word that changed a little. */
/** @typedef {{ type: 'stayed', side: 'left' | 'right' }} StayedInfo A phrase of a rewritten bead. */
/** @typedef {{ type: 'link', href: string }} LinkInfo */
/** @typedef {{ type: 'style', kind: 'emphasis' | 'strong' | 'superscript' | 'subscript' }} StyleInfo */
/** @typedef {MarkInfo | EditInfo | LettersInfo | StayedInfo | LinkInfo | StyleInfo} Info */
/** @typedef {{ range: Range, info: Info }} Marking */
/** @typedef {{ text: string } | { image: ImageView } | MarkedText} TextNode */

/**
 * @typedef {object} MarkedText
 * @property {Info} info
 * @property {TextNode[]} children
 * @property {boolean} continued Whether the mark was cut here: it began before.
 * @property {boolean} continues Likewise: it goes on after.
 */

/**
 * The marked text of one sentence.
 *
 * @param {string} text The version's whole text.
 * @param {Range} sentence
 * @param {Marking[]} markings In any order; ranges index `text`.
 * @param {ImageView[]} [images] Those among its words, in order.
 * @returns {TextNode[]}
 */
export function nestMarks(text, sentence, markings, images = []) {
  const layers = new Map();
  for (const { range, info } of markings) {
    const within = clip(range, sentence);
    if (!within) continue;
    const depth = depthOf(info);
    if (!layers.has(depth)) layers.set(depth, []);
    layers.get(depth).push({ range: within, info });
  }
  const ordered = [...layers.keys()]
    .sort((a, b) => a - b)
    .map((depth) => disjoint(layers.get(depth)));
  return cut(text, sentence, ordered, images);
}

/** @type {StyleInfo['kind'][]} */
const STYLES = ['strong', 'emphasis', 'superscript', 'subscript'];
/** The layers within all marks that have a side, and within all others. */
const INNERMOST = 8;
const LETTERS = 1000;

/**
 * Links hold everything, so that each is one stop of the keyboard. Quotations hold other facts,
 * facts hold edits, and what came from the version before holds what becomes of it in the version
 * after. A phrase that stayed lies beside edits. Emphasis and ties lie within: cut in two they look the
 * same. The letters of a word lie within all else.
 *
 * @param {Info} info
 * @returns {number}
 */
function depthOf(info) {
  if (info.type === 'link') return -1;
  if (info.type === 'style') return INNERMOST + STYLES.indexOf(info.kind);
  const side = info.side === 'right' ? 0 : 1;
  if (info.type === 'stayed') return 6 + side;
  if (info.type === 'letters') return LETTERS + side;
  const { type, kind } = info;
  if (type === 'tie') return INNERMOST + STYLES.length + (info.pair ?? 0);
  const byType = type === 'fact' ? (kind === 'quotation' ? 0 : 2) : kind === 'moved' ? 4 : 6;
  return byType + side;
}

/**
 * Orders the markings of one layer and clips each at the end of the one before.
 *
 * @param {Marking[]} markings
 * @returns {Marking[]}
 */
function disjoint(markings) {
  const ordered = [...markings].sort(
    (a, b) => a.range.from - b.range.from || b.range.to - a.range.to,
  );
  const result = [];
  let end = 0;
  for (const { range, info } of ordered) {
    const from = Math.max(range.from, end);
    if (from >= range.to) continue;
    result.push({ range: { from, to: range.to }, info });
    end = range.to;
  }
  return result;
}

/**
 * @param {string} text
 * @param {Range} range
 * @param {Marking[][]} layers Outermost first; each disjoint and in order.
 * @param {ImageView[]} images
 * @returns {TextNode[]}
 */
function cut(text, range, layers, images) {
  if (layers.length === 0) return leaves(text, range, images);
  const [layer, ...inner] = layers;
  /** @type {TextNode[]} */
  const nodes = [];
  let at = range.from;
  for (const marking of layer) {
    const within = clip(marking.range, range);
    if (!within) continue;
    if (at < within.from) nodes.push(...cut(text, { from: at, to: within.from }, inner, images));
    nodes.push({
      info: marking.info,
      children: cut(text, within, inner, images),
      continued: marking.range.from < within.from,
      continues: within.to < marking.range.to,
    });
    at = within.to;
  }
  if (at < range.to) nodes.push(...cut(text, { from: at, to: range.to }, inner, images));
  return nodes;
}

/**
 * @param {string} text
 * @param {Range} range
 * @param {ImageView[]} images
 * @returns {TextNode[]}
 */
function leaves(text, { from, to }, images) {
  /** @type {TextNode[]} */
  const nodes = [];
  let start = from;
  for (const image of images) {
    if (image.at < start || image.at >= to) continue;
    if (start < image.at) nodes.push({ text: text.slice(start, image.at) });
    nodes.push({ image });
    start = image.at;
  }
  return [...nodes, { text: text.slice(start, to) }];
}
