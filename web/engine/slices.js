/**
 * How a long result of the core crosses from its worker: as slices of JSON, which the page reads in
 * turns with its reader. To parse all of it at once holds a page up for a tenth of a second and more.
 */

/**
 * @import { Steps } from '../model/steps.js'
 * @import { CoreResult } from './core.js'
 */

/** In code units of JSON: a shorter result is read at once, in a few milliseconds. */
const LONG = 400_000;
const SLICE = 60_000;

/** Its lists that may be long, by what holds them. */
const LISTS = /** @type {const} */ ({
  versions: ['paragraphs', 'sentences'],
  pairs: ['beads'],
});

/**
 * @param {string} json of a `CoreResult`
 * @returns {string | string[]} as it is, or the result with its long lists empty, and what they hold
 */
export function toSlices(json) {
  if (json.length < LONG) return json;
  const result = JSON.parse(json);
  /** @type {string[]} */
  const slices = [];
  for (const [holders, names] of Object.entries(LISTS)) {
    for (const [index, holder] of result[holders].entries()) {
      for (const name of names) {
        const head = JSON.stringify([holders, index, name]).slice(0, -1);
        /** @type {string[]} */
        let items = [];
        let length = 0;
        for (const item of holder[name]) {
          const text = JSON.stringify(item);
          items.push(text);
          length += text.length;
          if (length < SLICE) continue;
          slices.push(`${head},[${items}]]`);
          items = [];
          length = 0;
        }
        slices.push(`${head},[${items}]]`);
        holder[name] = [];
      }
    }
  }
  return [JSON.stringify(result), ...slices];
}

/**
 * @param {string[]} slices
 * @returns {Steps<CoreResult>}
 */
export function* fromSlices([rest, ...slices]) {
  const result = JSON.parse(rest);
  for (const slice of slices) {
    const [holders, index, name, items] = JSON.parse(slice);
    result[holders][index][name].push(...items);
    yield;
  }
  return result;
}
