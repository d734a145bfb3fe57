/**
 * What reports say in words of their own, in the language that is asked for: all of them are here, since
 * a report is made at once. What is said of a sentence is named in `model/mark-table.js`. Pure.
 */
import { words as ar } from './languages/ar.js';
import { words as de } from './languages/de.js';
import { words as en } from './languages/en.js';
import { words as es } from './languages/es.js';
import { words as fr } from './languages/fr.js';
import { words as it } from './languages/it.js';
import { words as pt } from './languages/pt.js';
import { words as ru } from './languages/ru.js';
import { words as zh } from './languages/zh.js';

/**
 * @import { Comparison, Pair, Version } from '../model/types.js'
 * @import { Entry } from './entries.js'
 * @import { Words } from './languages/en.js'
 */

/** By language. @type {Record<string, Words>} */
export const words = { en, ar, de, es, fr, it, pt, ru, zh };

/**
 * @param {string} lang BCP 47.
 * @returns {string} A key of `words`: English, where there is none of its own.
 */
export const languageOf = (lang) => {
  const [primary] = lang.toLowerCase().split(/[-.@]/);
  return Object.hasOwn(words, primary) ? primary : 'en';
};

/** What of a summary is told, in this order. */
const COUNTED = /** @type {const} */ ([
  'moved',
  'edited',
  'split',
  'merged',
  'regrouped',
  'removed',
  'added',
]);

/**
 * One sentence that says what happened between the two versions of a pair.
 *
 * @param {Pair} pair
 * @param {Words} said
 * @returns {string}
 */
export function summaryOf({ mode, summary }, said) {
  const { shared, left, facts } = summary;
  const parts = COUNTED.filter((mark) => summary[mark] > 0).map((mark) =>
    said.counts[mark](summary[mark]),
  );
  const first = mode === 'bilingual' ? said.rendered : said.shared;
  const all = [first(shared.left, left), ...parts, ...(facts ? [said.facts(facts)] : [])];
  return `${all.join(said.comma)}${said.stop}`;
}

/**
 * @param {Version} version
 * @param {number} index
 * @param {Words} said
 * @returns {string} what a reader knows it by
 */
function nameOf({ title, id, lang }, index, said) {
  const name = title || (id && !/^v\d+$/.test(id) ? id : said.version(index + 1));
  return lang === 'und' ? name : `${name} (${lang})`;
}

/**
 * @param {Comparison} comparison
 * @param {Pair} pair one of its
 * @param {Words} said
 * @returns {string[]} what a reader knows the two versions by
 */
export const namesOf = ({ versions }, { left, right }, said) =>
  [left, right].map((index) => nameOf(versions[index], index, said));

/** @param {{ kind: string, left: string, right: string }} fact @param {Words} said */
export const factText = ({ kind, left, right }, said) =>
  said.said(said.kinds[kind] ?? kind, `${left || said.none} ${said.arrow} ${right || said.none}`);

/** Rounded down, so that no doubt is hidden. @param {number} similarity */
const percentOf = (similarity) => Math.floor(similarity * 100);

/** @param {number | null} similarity @returns {string} as programs read it */
export const percent = (similarity) => (similarity === null ? '' : `${percentOf(similarity)}%`);

/** @param {Entry} entry @param {Words} said @returns {string} how sure it is, where that is worth telling */
export const doubtOf = ({ marks, similarity }, said) =>
  marks.includes('unsure') ? ` ${said.percent(percentOf(similarity ?? 0))}` : '';
