/**
 * What a reader may tune of how texts are compared: what is no difference, and whether moves are looked
 * for. Pure.
 */

/** @import { CompareOptions } from './types.js' */

/** @typedef {{ ignore: Required<NonNullable<CompareOptions['ignore']>>, moves: boolean }} Tuning */

/** As `compare` does where nothing is asked for. @type {Tuning['ignore']} */
const USUAL = {
  case: false,
  diacritics: false,
  punctuation: false,
  whitespace: true,
  quotes: true,
};

/** @param {CompareOptions} options @returns {Tuning} */
export const tuningOf = ({ ignore, moves = true }) => ({ ignore: { ...USUAL, ...ignore }, moves });

/** @param {Tuning} tuning @param {Tuning} other */
export const isSameTuning = (tuning, other) =>
  tuning.moves === other.moves &&
  /** @type {(keyof Tuning['ignore'])[]} */ (Object.keys(USUAL)).every(
    (name) => tuning.ignore[name] === other.ignore[name],
  );
