/**
 * What is wrong with a reader's lexicon: a message for developers, as every error has, and the same
 * in parts, so that a page can tell the reader who made the lexicon in its own words.
 */

/**
 * @typedef {object} LexiconFault
 * @property {'empty' | 'languages' | 'few' | 'repeated' | 'wide' | 'pairs' | 'unserved'} problem
 *   `languages`: the first row holds something else; `few`: it names fewer than two; `repeated`: one
 *   of them twice; `wide`: a row has more cells than there are languages; `pairs`: bare pairs, and not
 *   two languages; `unserved`: no columns for the languages that are compared.
 * @property {number} [row] Of TSV text, counted from 1.
 * @property {string[]} [languages] Those that are compared, BCP 47.
 */

export class LexiconError extends RangeError {
  /** @type {LexiconFault['problem']} */
  problem;
  /** @type {number | undefined} */
  row;
  /** @type {string[] | undefined} */
  languages;

  /** @param {string} message @param {LexiconFault} fault */
  constructor(message, { problem, row, languages }) {
    super(message);
    this.problem = problem;
    this.row = row;
    this.languages = languages;
  }
}
