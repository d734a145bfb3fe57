// The syllables of the commonest Chinese characters, without tones, by ICU's transform from Han to
// Latin: names from other languages are heard by them («奥巴马» "Obama").
import { transliterated } from './transliteration.js';

/**
 * The 3,755 characters of GB 2312's first level, which hold all that Chinese newspapers render
 * names with.
 */
function commonCharacters() {
  const decoder = new TextDecoder('gbk');
  const characters = [];
  for (let row = 0xb0; row <= 0xd7; ++row) {
    for (let cell = 0xa1; cell <= 0xfe; ++cell) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{sc=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}

/**
 * @param {boolean} traditional whether to give the characters their traditional forms
 * @returns {string[]} rows in the notation of the language folders
 */
export function syllableRows(traditional) {
  const simplified = commonCharacters();
  const syllables = transliterated('Han-Latin; Latin-ASCII', simplified);
  const characters = traditional ? transliterated('Hans-Hant', simplified) : simplified;
  /** @type {Map<string, Set<string>>} */
  const bySyllable = new Map();
  characters.forEach((character, index) => {
    const known = bySyllable.get(syllables[index]);
    if (known) known.add(character);
    else bySyllable.set(syllables[index], new Set([character]));
  });
  return [...bySyllable].map(([syllable, held]) => `syllable ${syllable}: ${[...held].join('')}\n`);
}
