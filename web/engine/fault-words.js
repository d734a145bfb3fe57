/** What is wrong with a file that the core was given and could not use, in words. */

/** @type {Record<import('./core.js').FaultyFile['fault'], string>} */
export const FAULTS = {
  foreign: 'another file came in its place, a login page perhaps',
  version: 'it is of another version of Cotejo',
  damaged: 'it is damaged',
};
