/**
 * What the keys mean to a reader of the table: arrows go along a column and across to counterparts, N and
 * P from change to change, Enter chooses, Escape lets go.
 */

import { isInLink, isListed, isRightToLeft, placeOf } from './targets.js';

/** @import { Place } from './navigation.js' */

/**
 * What a reader can do; a place is where the keyboard is.
 *
 * @typedef {object} Moves
 * @property {(by: 1 | -1) => void} step To the next or previous change.
 * @property {(place: Place, by: 1 | -1) => void} along To the next or previous place of its column.
 * @property {(place: Place, by: 1 | -1) => void} across To its counterpart in a column after or before.
 * @property {(place: Place, which: 'first' | 'last') => void} edge To the first or last of its column.
 * @property {(place: Place) => void} enter
 * @property {(place: Place, target: EventTarget | null) => void} letGo
 */

/**
 * @param {KeyboardEvent} event
 * @param {Moves} moves
 * @returns {boolean} Whether the key meant something here.
 */
export function pressed({ key, target }, moves) {
  const by = { n: 1, p: -1 }[key.toLowerCase()];
  if (by) {
    moves.step(by === 1 ? 1 : -1);
    return true;
  }
  const place = placeOf(target);
  if (!place) return false;
  if (key === 'Enter' && (isInLink(target) || isListed(target))) return false;
  const forward = isRightToLeft(target) ? -1 : 1;
  const back = forward === 1 ? -1 : 1;
  /** @type {Record<string, () => void>} */
  const actions = {
    ArrowDown: () => moves.along(place, 1),
    ArrowUp: () => moves.along(place, -1),
    ArrowRight: () => moves.across(place, forward),
    ArrowLeft: () => moves.across(place, back),
    Home: () => moves.edge(place, 'first'),
    End: () => moves.edge(place, 'last'),
    Enter: () => moves.enter(place),
    Escape: () => moves.letGo(place, target),
  };
  const action = Object.hasOwn(actions, key) ? actions[key] : null;
  action?.();
  return action !== null;
}
