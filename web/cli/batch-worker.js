/**
 * One thread of `cotejo batch`: takes rows of JSON, compares what they hold one after another, and
 * gives back rows of JSON. What cannot be compared becomes a row that says why; that a part of ours is
 * not there is no row's fault, and ends all.
 */
import { parentPort } from 'node:worker_threads';
import { compare } from '../index.js';
import { isObject } from '../model/arguments.js';

/** @import { Answer } from './desk.js' */
/** @import { JsonRow } from './json-rows.js' */

/** @param {JsonRow} row @returns {Promise<Answer>} */
async function answer({ number, text }) {
  /** @type {unknown} */
  let id;
  try {
    /** @type {unknown} */
    const asked = JSON.parse(text);
    if (!isObject(asked)) throw new TypeError('expected an object { id, versions, options }');
    id = asked.id;
    for (const name of Object.keys(asked)) {
      if (!['id', 'versions', 'options'].includes(name)) {
        throw new TypeError(`${name}: unknown; expected one of id, versions, options`);
      }
    }
    const { versions, options = {} } = /** @type {any} */ (asked);
    if (!isObject(options)) throw new TypeError('options: expected an object');
    const comparison = await compare(versions, { .../** @type {any} */ (options), worker: false });
    return { json: JSON.stringify({ id, comparison }), failed: false };
  } catch (error) {
    const { name, message } = /** @type {Error} */ (error);
    if (name === 'LoadError') throw error;
    return { json: JSON.stringify({ id, error: { row: number, name, message } }), failed: true };
  }
}

let last = Promise.resolve();
parentPort?.on('message', (/** @type {JsonRow} */ row) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage(await answer(row));
    } catch (error) {
      parentPort?.postMessage({ trouble: /** @type {Error} */ (error).message });
    }
  });
});
