/**
 * Turns a comparison into what the page shows: columns and rows, with every mark, label and place
 * worked out. Pure, and finished before anything is drawn; templates only read it.
 */

import { joinCounterparts } from '../model/counterparts.js';
import { findDisplaced } from '../model/displaced.js';
import { MARK_ORDER } from '../model/mark-table.js';
import { finish } from '../model/steps.js';
import { directionOf } from './direction.js';
import { pairFacts } from './facts.js';
import { placeGhosts } from './ghosts.js';
import { letterOf } from './names.js';
import { buildMap, outlineOf } from './ribbons.js';
import { buildRows } from './rows.js';
import { buildSentences } from './sentences.js';

/**
 * @import { Comparison, Pair } from '../model/types.js'
 * @import { Counterparts } from '../model/counterparts.js'
 * @import { Steps } from '../model/steps.js'
 * @import { FactView } from './facts.js'
 * @import { Outline, RibbonMap } from './ribbons.js'
 * @import { RowView } from './rows.js'
 * @import { SentenceView } from './sentences.js'
 * @import { Mark } from '../model/mark-table.js'
 * @import { OwnImages } from './structure.js'
 */

/**
 * @typedef {object} ColumnView
 * @property {number} index
 * @property {string} letter
 * @property {string} title May be empty.
 * @property {string} lang
 * @property {'ltr' | 'rtl' | 'auto'} dir
 * @property {number} sentences
 */

/**
 * @typedef {object} View
 * @property {Comparison} comparison
 * @property {ColumnView[]} columns
 * @property {SentenceView[][]} sentences Per version.
 * @property {RowView[]} rows
 * @property {number[]} shownPairs The pairs whose marks the table shows.
 * @property {FactView[][]} facts Per pair.
 * @property {Mark[]} marks Those that occur, in the legend's order.
 * @property {Counterparts} counterparts
 * @property {RibbonMap} map
 * @property {Outline | null} outline Of the map, where its sentences are too many to be drawn one by one.
 */

/**
 * @param {Comparison} comparison
 * @param {OwnImages} [ownImages] Those that the page around shows itself; no others are fetched.
 * @param {string[]} [letters] By which the versions are known, where they are some of several.
 * @returns {View}
 */
export const buildView = (comparison, ownImages, letters) =>
  finish(viewInSteps(comparison, ownImages, letters));

/**
 * The same in steps.
 *
 * @param {Comparison} comparison
 * @param {OwnImages} [ownImages]
 * @param {string[]} [letters]
 * @returns {Steps<View>}
 */
export function* viewInSteps(
  comparison,
  ownImages = new Map(),
  letters = [...comparison.versions.keys()].map(letterOf),
) {
  const { versions, pairs } = comparison;
  const counterparts = joinCounterparts(versions, pairs);
  const shownPairs = tellingPairs(pairs, versions.length);
  const facts = pairs.map((_, pair) => pairFacts(comparison, pair));
  const shownFacts = shownPairs.flatMap((pair) => facts[pair]);
  const shown = new Set(shownPairs);
  yield;
  /** @type {SentenceView[][]} */
  const sentences = [];
  for (const version of versions.keys()) {
    sentences.push(
      yield* buildSentences(
        comparison,
        version,
        counterparts,
        shown,
        shownFacts,
        ownImages,
        letters,
      ),
    );
    yield;
  }
  const displaced = findDisplaced(comparison, counterparts.groups);
  yield;
  const ghosts = sentences.map((views, version) =>
    placeGhosts(comparison, version, views, displaced[version], letters),
  );
  const rows = yield* buildRows(comparison, counterparts, sentences, ghosts);
  const marks = new Set(rows.flatMap((row) => row.marks));
  if (shownPairs.some((pair) => hasTies(pairs[pair]))) marks.add('tie');
  yield;
  const map = buildMap({ comparison, counterparts, shownPairs });
  yield;
  const outline = outlineOf(map);
  return {
    comparison,
    columns: versions.map(({ title, lang, sentences: ranges }, index) => ({
      index,
      letter: letters[index],
      title,
      lang,
      dir: directionOf(lang),
      sentences: ranges.length,
    })),
    sentences,
    rows,
    shownPairs,
    facts,
    marks: MARK_ORDER.filter((mark) => marks.has(mark)),
    counterparts,
    map,
    outline,
  };
}

/**
 * The pairs whose marks are shown: all where they join each version but once. Else for each version
 * one, since those of every pair at once would bury the text: with the nearest version before that is
 * in its language, where words can be set against words; else with the version that it translates.
 *
 * @param {Pair[]} pairs
 * @param {number} versions
 * @returns {number[]}
 */
function tellingPairs(pairs, versions) {
  if (pairs.length < versions) return [...pairs.keys()];
  /** @type {Map<number, number>} */
  const telling = new Map();
  pairs.forEach((pair, index) => {
    const known = telling.get(pair.right);
    if (known === undefined || tellsMore(pair, pairs[known])) telling.set(pair.right, index);
  });
  return [...telling.values()].sort((a, b) => a - b);
}

/**
 * Whether a version is rather told against the left version of `one` than against that of `other`.
 * The version that was translated shares more sentences with the translation, in fewer changes.
 *
 * @param {Pair} one
 * @param {Pair} other
 */
function tellsMore(one, other) {
  if (one.mode !== other.mode) return one.mode === 'monolingual';
  if (one.mode === 'bilingual') {
    const more = one.summary.shared.right - other.summary.shared.right;
    const fewer = countChanges(other) - countChanges(one);
    if (more !== 0 || fewer !== 0) return more > 0 || (more === 0 && fewer > 0);
  }
  return one.left > other.left;
}

/** @param {Pair} pair */
function countChanges({ summary: { moved, split, merged, regrouped, facts } }) {
  return moved + split + merged + regrouped + facts;
}

/** A result of an earlier release knows no ties. @param {Pair} pair */
const hasTies = ({ beads }) => beads.some(({ ties }) => ties?.length > 0);
