/**
 * Node's own modules, which Deno and Bun have, too. They are asked for by `process.getBuiltinModule`,
 * because bundlers for browsers trip over an import of `node:fs`.
 */

/** @param {string} name @returns {any} nothing in a page */
export const builtin = (name) => /** @type {any} */ (globalThis).process?.getBuiltinModule?.(name);
