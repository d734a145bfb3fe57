/** Texts come from outside: what a terminal would obey in them is shown as U+FFFD. */

/** Control characters, and those that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal obeys
const OBEYED = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** @param {string} text @returns {string} in one row, and with nothing that a terminal obeys */
export const harmless = (text) => text.replace(/\s+/g, ' ').replace(OBEYED, '\uFFFD');
