/**
 * What every check of an argument goes by: what kind of thing it is, and how an error says so.
 */

/** @param {unknown} value what an error message says of a value that was not expected */
export function kindOf(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isInteger(value)) return `number ${value}`;
  return typeof value === 'object' ? (value.constructor?.name ?? 'object') : typeof value;
}

/** @param {string} path @param {string} expected @param {unknown} value */
export const typeError = (path, expected, value) =>
  new TypeError(`${path}: expected ${expected}, got ${kindOf(value)}`);

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isObject = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {Record<string, unknown>} object @param {string[]} names @param {string} path */
export function checkNames(object, names, path) {
  for (const name of Object.keys(object)) {
    if (!names.includes(name)) {
      throw new TypeError(`${path}.${name}: unknown; expected one of ${names.join(', ')}`);
    }
  }
}
