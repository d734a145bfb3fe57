/**
 * Prepares what the markup of an article said of its sentences: how each is set (heading, list item,
 * quote), which of its words are links or emphasised, and the images that stand in it. Pure. A
 * comparison may come from anywhere, so addresses are asked again whether they are safe.
 */

import { imageAddress, isEmbedded, linkAddress } from '../model/addresses.js';

/**
 * @import { Range, Structure, Version } from '../model/types.js'
 * @import { Marking } from './marks.js'
 */

/**
 * The item of a list that a sentence belongs to.
 *
 * @typedef {object} ItemSetting
 * @property {number} depth Lists around it.
 * @property {number | null} number In ordered lists.
 * @property {number} position Counted from 1.
 * @property {number} size Items of the list.
 * @property {boolean} opens Whether the sentence is the item's first.
 */

/**
 * @typedef {object} Setting
 * @property {number} heading 1 to 6; 0 for none.
 * @property {number} quotes Block quotes around it.
 * @property {ItemSetting | null} item
 */

/**
 * @typedef {object} ImageView
 * @property {number} at Offset in the version's text.
 * @property {string} src Empty where it must not be fetched.
 * @property {string} alt
 */

/**
 * Images by their place: above a sentence, among its words, below it.
 *
 * @typedef {Record<'above' | 'among' | 'below', ImageView[]>} ImagesOfSentence
 */

/** @typedef {{ setting: Setting, markings: Marking[], images: ImagesOfSentence }} SentenceStructure */

/**
 * The images that may be drawn, by address, with the address to take them from.
 *
 * @typedef {ReadonlyMap<string, string>} OwnImages
 */

/**
 * @param {Version} version
 * @param {OwnImages} ownImages
 * @returns {SentenceStructure[]} One for each sentence.
 */
export function structureOfSentences({ sentences, structure = [] }, ownImages) {
  /** @type {SentenceStructure[]} */
  const found = sentences.map(() => ({
    setting: { heading: 0, quotes: 0, item: null },
    markings: [],
    images: { above: [], among: [], below: [] },
  }));
  if (found.length === 0) return found;
  const ordered = [...structure].sort((a, b) => a.from - b.from || b.to - a.to);
  const items = itemSettings(ordered);
  for (const stretch of ordered) {
    if (stretch.kind === 'image') {
      const image = imageView(stretch, ownImages);
      if (image) place(image, sentences, found);
      continue;
    }
    const first = firstEndingAfter(sentences, stretch.from);
    for (let at = first; at < sentences.length && sentences[at].from < stretch.to; at += 1) {
      apply(stretch, found[at], items, at === first);
    }
  }
  return found;
}

/**
 * @param {Exclude<Structure, { kind: 'image' }>} stretch
 * @param {SentenceStructure} sentence
 * @param {Map<Structure, ItemSetting>} items
 * @param {boolean} opens
 */
function apply(stretch, { setting, markings }, items, opens) {
  switch (stretch.kind) {
    case 'heading':
      setting.heading = Math.min(6, Math.max(1, Math.trunc(stretch.level) || 1));
      break;
    case 'quote':
      setting.quotes += 1;
      break;
    case 'list-item': {
      const item = items.get(stretch);
      if (item) setting.item = { ...item, opens };
      break;
    }
    case 'link': {
      const href = linkAddress(stretch.href);
      if (href) markings.push({ range: stretch, info: { type: 'link', href } });
      break;
    }
    case 'emphasis':
    case 'strong':
    case 'superscript':
    case 'subscript':
      markings.push({ range: stretch, info: { type: 'style', kind: stretch.kind } });
  }
}

/**
 * @param {Structure[]} ordered Outer before inner.
 * @returns {Map<Structure, ItemSetting>}
 */
function itemSettings(ordered) {
  /** @type {{ to: number, items: ItemSetting[] }[]} */
  const around = [];
  /** @type {Map<Structure, ItemSetting>} */
  const settings = new Map();
  /** @type {ItemSetting[][]} */
  const lists = [];
  for (const stretch of ordered) {
    while (around.length > 0 && around[around.length - 1].to <= stretch.from) around.pop();
    if (stretch.kind === 'list') {
      around.push({ to: stretch.to, items: [] });
      lists.push(around[around.length - 1].items);
    }
    if (stretch.kind !== 'list-item') continue;
    const items = around.at(-1)?.items ?? [];
    const { number } = stretch;
    const item = { depth: Math.max(1, around.length), number, size: 1, opens: false };
    items.push({ ...item, position: items.length + 1 });
    settings.set(stretch, items[items.length - 1]);
  }
  for (const items of lists) {
    for (const item of items) item.size = items.length;
  }
  return settings;
}

/**
 * @param {Extract<Structure, { kind: 'image' }>} image
 * @param {OwnImages} ownImages
 * @returns {ImageView | null}
 */
function imageView({ from, src: given, alt }, ownImages) {
  const address = imageAddress(given);
  if (!address) return null;
  const src = isEmbedded(address) ? address : (ownImages.get(address) ?? '');
  return { at: from, src, alt: String(alt ?? '') };
}

/**
 * Gives an image to the sentence in which it stands or after which it comes, else to the next one.
 *
 * @param {ImageView} image
 * @param {Range[]} sentences
 * @param {SentenceStructure[]} found
 */
function place(image, sentences, found) {
  let at = Math.min(firstEndingAfter(sentences, image.at), sentences.length - 1);
  const before = sentences[at - 1];
  if (before?.to === image.at && image.at < sentences[at].from) at -= 1;
  const { from, to } = sentences[at];
  const where = image.at <= from ? 'above' : image.at < to ? 'among' : 'below';
  found[at].images[where].push(image);
}

/**
 * @param {Range[]} sentences
 * @param {number} offset
 * @returns {number} The first sentence that ends after the offset; their number where none does.
 */
function firstEndingAfter(sentences, offset) {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
