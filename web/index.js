/**
 * Cotejo's public API: compares versions of an article sentence by sentence, in one language or
 * across languages. Importing it has no side effects: nothing is fetched and no worker started
 * before the first call. The same module runs in browsers and in Node.
 */

/**
 * @typedef {import('./model/types.js').Comparison} Comparison
 * @typedef {import('./model/types.js').Version} Version
 * @typedef {import('./model/types.js').Pair} Pair
 * @typedef {import('./model/types.js').Bead} Bead
 * @typedef {import('./model/types.js').Edit} Edit
 * @typedef {import('./model/types.js').FactChange} FactChange
 * @typedef {import('./model/types.js').FactNote} FactNote
 * @typedef {import('./model/types.js').Note} Note
 * @typedef {import('./model/types.js').Tie} Tie
 * @typedef {import('./model/types.js').Relation} Relation
 * @typedef {import('./model/types.js').Row} Row
 * @typedef {import('./model/types.js').Range} Range
 * @typedef {import('./model/types.js').Structure} Structure
 * @typedef {import('./model/types.js').Heading} Heading
 * @typedef {import('./model/types.js').List} List
 * @typedef {import('./model/types.js').ListItem} ListItem
 * @typedef {import('./model/types.js').Quote} Quote
 * @typedef {import('./model/types.js').Emphasis} Emphasis
 * @typedef {import('./model/types.js').Link} Link
 * @typedef {import('./model/types.js').Image} Image
 * @typedef {import('./model/types.js').Summary} Summary
 * @typedef {import('./model/types.js').VersionInput} VersionInput
 * @typedef {import('./model/types.js').CompareOptions} CompareOptions
 * @typedef {import('./model/types.js').Ignore} Ignore
 * @typedef {import('./model/types.js').Lexicon} Lexicon
 * @typedef {import('./engine/parts.js').Places} Places
 */

export { compare, segment } from './engine/compare.js';
export { languages } from './engine/language-packs.js';
export { configure } from './engine/parts.js';
export { withMinSimilarity } from './model/min-similarity.js';
