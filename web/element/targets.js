/**
 * What an event happened to: a place in the table, a word that ties, a phrase that moved, a link, the
 * panel of a chosen sentence.
 */

/** @import { Place } from './navigation.js' */

/**
 * @param {EventTarget | null} target
 * @returns {Place | null}
 */
export function placeOf(target) {
  const element = target instanceof Element ? target.closest('[data-sentence]') : null;
  if (!element) return null;
  return {
    version: Number(element.getAttribute('data-version')),
    sentence: Number(element.getAttribute('data-sentence')),
    ghost: element.hasAttribute('data-ghost'),
  };
}

/**
 * The tie of a word in the text or in the list of a sentence's ties.
 *
 * @param {EventTarget | null} target
 */
export function tieOf(target) {
  const element = target instanceof Element ? target.closest('[data-tie]') : null;
  return element?.getAttribute('data-tie') ?? null;
}

/**
 * The move of a phrase in the text.
 *
 * @param {EventTarget | null} target
 */
export function moveOf(target) {
  const element = target instanceof Element ? target.closest('[data-move]') : null;
  return element?.getAttribute('data-move') ?? null;
}

/**
 * Whether something stands in the panel of the chosen sentence.
 *
 * @param {EventTarget | null} target
 */
export function isListed(target) {
  return target instanceof Element && target.closest('.sentence-panel') !== null;
}

/** @param {EventTarget | null} target */
export function isCloser(target) {
  return target instanceof Element && target.closest('[data-close]') !== null;
}

/**
 * Whether something is the chosen sentence or a counterpart of it, or in one, or in its panel.
 *
 * @param {EventTarget | null} target
 */
export function isWithinChosen(target) {
  return (
    target instanceof Element &&
    target.closest('[aria-current], [data-pinned], .sentence-panel') !== null
  );
}

/** @param {EventTarget | null} target */
export function isInLink(target) {
  return target instanceof Element && target.closest('a') !== null;
}

/** Whether keys are letters there. @param {EventTarget | null} target */
export function isTyping(target) {
  return target instanceof Element && target.closest('input:not([type="range"]), select') !== null;
}

/** Whether columns stand from right to left there. @param {EventTarget | null} target */
export function isRightToLeft(target) {
  const table = target instanceof Element ? target.closest('.table') : null;
  return getComputedStyle(table ?? document.body).direction === 'rtl';
}
