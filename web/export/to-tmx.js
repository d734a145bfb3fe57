/**
 * The translations of a comparison as a translation memory: TMX 1.4b, one unit for each bead of a
 * pair in two languages that has sentences on both sides. Pairs in one language give none. Characters
 * that XML has no place for become U+FFFD.
 */

import { isUntranslated } from '../model/beads.js';
import { checkComparison } from './check-comparison.js';
import { entriesOf, textOf } from './entries.js';

/** @import { Comparison } from '../model/types.js' */

const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** @param {string} text */
const escaped = (text) =>
  text
    .replace(unfit, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** @param {string} lang @param {string} text */
const variant = (lang, text) =>
  `      <tuv xml:lang="${escaped(lang)}"><seg>${escaped(text)}</seg></tuv>`;

/**
 * @param {Comparison} comparison
 * @returns {string} for UTF-8
 * @throws {TypeError} where it is none
 */
export function toTmx(comparison) {
  checkComparison(comparison);
  const { versions, pairs } = comparison;
  const bilingual = pairs.filter(({ mode }) => mode === 'bilingual');
  const sources = new Set(bilingual.map(({ left }) => versions[left].lang));
  const [source] = sources.size === 1 ? sources : ['*all*'];
  const units = bilingual.flatMap((pair) => {
    const [left, right] = [versions[pair.left], versions[pair.right]];
    return entriesOf(comparison, pair).flatMap((entry, index) => {
      if (!entry.left || !entry.right || isUntranslated(pair, pair.beads[index])) return [];
      const isOne = entry.left.numbers.length === 1 && entry.right.numbers.length === 1;
      return [
        `    <tu segtype="${isOne ? 'sentence' : 'block'}" srclang="${escaped(left.lang)}">`,
        `      <prop type="similarity">${entry.similarity}</prop>`,
        variant(left.lang, textOf(entry.left)),
        variant(right.lang, textOf(entry.right)),
        '    </tu>',
      ];
    });
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  <header creationtool="cotejo" creationtoolversion="0.1.0" segtype="sentence" o-tmf="cotejo" adminlang="en" srclang="${escaped(source)}" datatype="plaintext"/>`,
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
  ].join('\n')}\n`;
}
