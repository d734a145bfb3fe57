/**
 * The words that stand in every text of a language: enough to doubt, at hardly any cost, that a text
 * is in the language it is said to be. ELD, whose data is two hundred times as large, is asked only
 * where there is doubt. Languages that no list here has are doubted by their script alone.
 */
import { commonestWords } from '#commonest-words';

/** Languages that are told as one: another of the same speech, or one name for several. */
const kin = /** @type {Record<string, string>} */ ({
  bs: 'hr',
  cnr: 'hr',
  fil: 'tl',
  id: 'ms',
  nb: 'no',
  nn: 'no',
  sh: 'hr',
  sr: 'hr',
  wuu: 'zh',
  yue: 'zh',
});

/** @param {string} lang BCP 47 @returns {string} the name by which it is looked up here and in ELD */
export function speechOf(lang) {
  const { language } = new Intl.Locale(lang);
  return kin[language] ?? language;
}

/** @type {Map<string, Set<string>>} by word, the languages in which it is one of the commonest */
const languagesOf = new Map();
for (const [code, words] of Object.entries(commonestWords)) {
  for (const word of words.split(' ')) {
    languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(speechOf(code)));
  }
}
const known = new Set(Object.keys(commonestWords).map(speechOf));

const SAMPLE = 3000; // code units
const ENOUGH = 0.06; // of a text's words
const FEW = 20; // words that tell nothing yet

/**
 * @param {string} text
 * @param {string} speech
 * @returns {boolean} whether it has too few of the language's words, or another's come more often
 */
export function lacksWordsOf(text, speech) {
  if (!known.has(speech)) return false;
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  /** @type {Record<string, number>} how many of them are among a language's commonest */
  const counts = {};
  for (const word of words) {
    for (const lang of languagesOf.get(word) ?? []) counts[lang] = (counts[lang] ?? 0) + 1;
  }
  const all = Math.max(words.length, FEW);
  const share = (counts[speech] ?? 0) / all;
  return share < ENOUGH || Math.max(...Object.values(counts)) / all > share + ENOUGH / 2;
}
