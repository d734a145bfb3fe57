/**
 * A sentence and its counterparts as one quotes them: each with its version and place. Pure.
 */

import { nameOfLanguage } from './wording.js';

/**
 * @import { Strings } from './strings.js'
 * @import { View } from './view.js'
 */

/**
 * @param {View} view
 * @param {number} version
 * @param {number} sentence
 * @param {Strings} strings
 * @param {string} language Of those words, BCP 47.
 * @returns {{ places: string, text: string }} `places` are such as "A9, B2"; a paragraph a version.
 */
export function citationOf(
  { comparison, columns, counterparts },
  version,
  sentence,
  strings,
  language,
) {
  const { groups } = counterparts;
  const group = groups[version][sentence];
  const cited = comparison.versions.flatMap(({ text, sentences }, index) => {
    const own = [...sentences.keys()].filter((at) => groups[index][at] === group);
    if (own.length === 0) return [];
    const { letter, title, lang } = columns[index];
    const words = own
      .map((at) => text.slice(sentences[at].from, sentences[at].to).replace(/\s+/g, ' '))
      .join(own.every((at, nth) => nth === 0 || at === own[nth - 1] + 1) ? ' ' : ' […] ');
    const place = own.map((at) => `${letter}${at + 1}`).join(', ');
    const about = [title || strings.version(letter), nameOfLanguage(lang, language)];
    return [
      {
        place,
        line: `${strings.take.quoted(words)} (${[...about.filter(Boolean), place].join(', ')})`,
      },
    ];
  });
  return {
    places: cited.map(({ place }) => place).join(', '),
    text: cited.map(({ line }) => line).join('\n\n'),
  };
}
