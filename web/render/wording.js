/**
 * Puts the states and counts of a comparison into words of the page's language. Pure.
 */

import { isUnsure, isUntranslated } from '../model/beads.js';
import { namesOf } from './names.js';

/**
 * @import { Pair } from '../model/types.js'
 * @import { State } from './sentences.js'
 * @import { Strings } from './strings.js'
 * @import { View } from './view.js'
 */

/**
 * One line that says what happened between the two versions of a pair.
 *
 * @param {Pair} pair
 * @param {Strings} strings
 * @param {boolean} [isWhole] Whether nothing was taken apart of what the pair shares.
 * @returns {string}
 */
export function describePair(pair, { summary: words, comma }, isWhole = true) {
  const { mode, beads, summary } = pair;
  const isTranslation = mode === 'bilingual';
  const unsure = beads.filter(isUnsure).length;
  const { shared, left, moved, edited, split, merged, regrouped, removed, added, facts } = summary;
  const untranslated = beads
    .filter((bead) => isUntranslated(pair, bead))
    .reduce((sum, bead) => sum + bead.left.length, 0);
  const say = isTranslation ? words.rendered : words.shared;
  const isSame = !isTranslation && !moved && summary.same === beads.length;
  const parts = [
    moved && words.moved(moved),
    !isTranslation && edited && words.edited(edited),
    split && words.split(split),
    merged && words.merged(merged),
    regrouped && words.regrouped(regrouped),
    removed && words.removed(removed),
    added && words.added(added),
    untranslated && words.untranslated(untranslated),
    facts && words.facts(facts),
    unsure && words.unsure(unsure),
  ];
  return [
    ...(isSame ? [words.identical] : isWhole && shared.left === 0 ? [words.unrelated] : []),
    say(shared.left - untranslated, left),
    ...parts.filter((part) => typeof part === 'string'),
  ].join(comma);
}

/**
 * What the summaries and the table do not show, since they would else tell doubt as a change.
 *
 * @param {number} apart How many beads are taken apart.
 * @param {number} least How certain they would have to be, 0 to 1.
 * @param {Strings} strings
 * @returns {string}
 */
export function describeApart(apart, least, strings) {
  return strings.apart(apart, strings.percent(Math.round(least * 100)));
}

/**
 * Labels of languages that texts contradict; nothing while the words for it are on their way.
 *
 * @param {View} view
 * @param {Strings} strings
 * @param {string} lang Of the page.
 * @returns {string[]}
 */
export const describeLabels = ({ comparison, columns }, { labelChanged, labelDoubted }, lang) =>
  (comparison.notes ?? []).flatMap(({ kind, version = 0 }) => {
    const say = { 'language-corrected': labelChanged, 'language-doubted': labelDoubted }[kind];
    const { letter, lang: spoken } = columns[version];
    return say ? [say(letter, nameOfLanguage(spoken, lang))] : [];
  });

/**
 * Why there is no comparison, by what its reader can do.
 *
 * @param {Error} error
 * @param {Strings} strings
 * @param {string} pageLang BCP 47.
 * @returns {{ said: string, retry: boolean }} `retry` where trying again may help.
 */
export function describeError(error, { unloaded, tooLarge, failed }, pageLang) {
  const { name, part, problem, sizes } = /** @type {any} */ (error);
  if (name === 'LoadError') {
    const say = Object.hasOwn(unloaded, problem)
      ? unloaded[/** @type {keyof typeof unloaded} */ (problem)]
      : unloaded.missing;
    return { said: say(String(part)), retry: problem !== 'forbidden' };
  }
  if (name === 'SizeError') {
    const size = sizes.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
    return { said: tooLarge(size.toLocaleString(pageLang)), retry: false };
  }
  // What is wrong with what was given stays wrong; a core that stopped may not stop again.
  return { said: failed, retry: name === 'Error' };
}

/**
 * The short name of a state, as its label shows it.
 *
 * @param {State} state
 * @param {Strings} strings
 * @returns {string}
 */
export function nameOfState({ mark }, { marks }) {
  return marks[mark];
}

/**
 * Where a state holds: both places, and how sure it is where it is not; or the version that has
 * nothing.
 *
 * @param {State} state
 * @param {Strings} strings
 * @returns {string}
 */
export function whereOfState({ refs, absentFrom, certainty }, { notIn, percent }) {
  if (absentFrom) return notIn(absentFrom);
  // Rounded down, so that what is called unsure never shows the bound itself.
  return certainty === null ? refs : `${refs}, ${percent(Math.floor(certainty * 100))}`;
}

/**
 * All states of a sentence in words, for those who hear the page.
 *
 * @param {State[]} states
 * @param {Strings} strings
 * @returns {string}
 */
export function describeStates(states, strings) {
  const said = states.map((state) => {
    const where = whereOfState(state, strings);
    return `${nameOfState(state, strings)}${where && ` (${where})`}`;
  });
  return [...new Set(said)].join(strings.comma);
}

/**
 * How many words tie a sentence to its translations; where it has none, that there is nothing to
 * list, and why.
 *
 * @param {View} view
 * @param {number} version
 * @param {number} sentence
 * @param {Strings} strings
 * @returns {string}
 */
export function describeTies({ columns, sentences }, version, sentence, strings) {
  const { states, ties } = sentences[version][sentence];
  if (ties.length === 0) {
    return strings.noTieList(
      namesOf(columns[version].letter, [sentence]),
      describeStates(states, strings),
    );
  }
  return ties
    .map(({ own, other, ties: some }) =>
      some.length > 0 ? strings.ties(some.length, own, other) : strings.noTies(own, other),
    )
    .join('. ');
}

/**
 * The name of a language in the page's language; the tag itself where there is none.
 *
 * @param {string} lang BCP 47.
 * @param {string} pageLang BCP 47.
 * @returns {string}
 */
export function nameOfLanguage(lang, pageLang) {
  if (lang === '' || lang === 'und') return '';
  try {
    return new Intl.DisplayNames([pageLang, 'en'], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
