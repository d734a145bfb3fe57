/**
 * How what was read crosses from its worker: what may be long as the string that it is, all else as
 * JSON. To read a text of millions of letters out of JSON would hold the page up; to copy as many small
 * objects as a text has links and headings would, too.
 */

/** What may be long. */
const LONG = /** @type {const} */ (['text', 'html']);

/** @typedef {{ json: string, long: [string, string][] }} Answered */

/** @param {Record<string, unknown>} read @returns {Answered} */
export function asAnswered(read) {
  const rest = { ...read };
  /** @type {Answered['long']} */
  const long = [];
  for (const name of LONG) {
    const value = rest[name];
    if (typeof value !== 'string') continue;
    long.push([name, value]);
    delete rest[name];
  }
  return { json: JSON.stringify(rest), long };
}

/** @param {Answered} answered @returns {any} what was read */
export const fromAnswered = ({ json, long }) => ({
  ...JSON.parse(json),
  ...Object.fromEntries(long),
});
