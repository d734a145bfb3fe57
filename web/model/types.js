/**
 * The types of what goes into a comparison and what comes out of it. They are the contract between
 * the core, the engine, the renderer and whoever embeds Cotejo; nothing here runs. All offsets are
 * UTF-16 code units of the version's `text`, half-open, as `String.prototype.slice` takes them.
 */

/**
 * A half-open stretch of a version's text, in UTF-16 code units.
 *
 * @typedef {object} Range
 * @property {number} from First code unit.
 * @property {number} to One past the last code unit.
 */

/**
 * One text of the article, in one language, with its paragraphs and sentences. Every sentence lies
 * in one paragraph; both are in reading order and do not overlap.
 *
 * @typedef {object} Version
 * @property {string} text
 * @property {string} lang BCP 47; `'und'` when unknown.
 * @property {string} title May be empty.
 * @property {string} id May be empty.
 * @property {Range[]} paragraphs
 * @property {Range[]} sentences
 * @property {Structure[]} [structure] What its markup said of the text, by `from`, outer before inner;
 *   empty for plain text. It may cross sentences and paragraphs.
 * @property {Note[]} [notes] Of `segment` alone: what a reader should know of how it was read.
 */

/**
 * A stretch of a version's text that its markup made a heading, a list, a link and so on; or an
 * image, which stands before the character at `from` and covers none. All addresses are absolute
 * and safe to follow: `http:`, `https:`, `mailto:`, and `data:` for pictures.
 *
 * @typedef {Heading | List | ListItem | Quote | Emphasis | Link | Image} Structure
 */

/** @typedef {Range & { kind: 'heading', level: number }} Heading `level` is 1 to 6. */
/** @typedef {Range & { kind: 'list', ordered: boolean }} List */
/** @typedef {Range & { kind: 'list-item', number: number | null }} ListItem `number` in ordered lists. */
/** @typedef {Range & { kind: 'quote' }} Quote One that stands apart, not words in quotation marks. */
/** @typedef {Range & { kind: 'emphasis' | 'strong' | 'superscript' | 'subscript' }} Emphasis */
/** @typedef {Range & { kind: 'link', href: string }} Link */
/** @typedef {Range & { kind: 'image', src: string, alt: string }} Image `alt` may be empty. */

/**
 * What a bead says of its sentences.
 *
 * @typedef {'same' | 'cosmetic' | 'edited' | 'translated' | 'removed' | 'added'} Relation
 */

/**
 * A changed run of words inside a bead. `left` is null for words that were added, `right` for words
 * that were removed; `moved` words stand on both sides, at another place. Taking the left ranges out
 * and putting the right ones in turns the bead's left words into its right ones, but for what the
 * options ignore and for capitals that the beginning of a sentence forces.
 *
 * @typedef {object} Edit
 * @property {Range | null} left
 * @property {Range | null} right
 * @property {'changed' | 'removed' | 'added' | 'moved'} kind
 * @property {Letters} [letters] Only of words that changed a little, such as their endings.
 */

/**
 * The letters that differ inside the words of an edit, in order; one side may have none.
 *
 * @typedef {object} Letters
 * @property {Range[]} left
 * @property {Range[]} right
 */

/**
 * A fact that differs across a bead: `negation` is what one side denies and the other does not. The
 * values are what the ranges mean, written to be compared ("683", "17:30", "2023-09-11", "wed",
 * "PT30M", "EUR 500" where that differs from dollars, ">500" from "<500"); null where that side has
 * none. Across languages a fact counts as changed only where both languages would show it.
 *
 * @typedef {object} FactChange
 * @property {'number' | 'date' | 'time' | 'duration' | 'name' | 'quotation' | 'negation'} kind
 * @property {Range | null} left
 * @property {Range | null} right
 * @property {string | null} leftValue
 * @property {string | null} rightValue
 * @property {{ left: Range | null, right: Range | null }} about The words that it is about on either
 *   side: what is counted, who won. Null where the text does not say.
 */

/**
 * Words that tie a translation to its original: `translation` by what the lexicons know, `name` by
 * the name of a place or a name spelled alike, `number` by its value, `cognate` but for spelling,
 * `same` as the same word in both.
 *
 * @typedef {object} Tie
 * @property {Range} left
 * @property {Range} right
 * @property {'translation' | 'name' | 'number' | 'cognate' | 'same'} kind
 */

/**
 * A group of sentences of the left version set against a group of the right one: 1:1, 1:2 (split),
 * 2:1 (merged), n:m, 1:0 (removed), 0:1 (added).
 *
 * @typedef {object} Bead
 * @property {number[]} left Sentence indexes, ascending.
 * @property {number[]} right Sentence indexes, ascending.
 * @property {Relation} relation
 * @property {boolean} moved Whether it stands out of order, or a sentence of it does; it can be moved
 *   and edited.
 * @property {boolean} rewritten Of an edited bead, whether little of its wording stayed; its edits tell
 *   the few phrases that did by leaving them out.
 * @property {number} similarity How likely the bead is right, 0 to 1: of those given 0.8, about 80 in
 *   100 are. 1 where nothing differs.
 * @property {Edit[]} edits
 * @property {FactChange[]} facts
 * @property {Tie[]} ties Of a translated bead, in the left version's reading order; else empty.
 */

/**
 * The counts of one pair. `removed`, `added`, `left`, `right` and `shared` count sentences, `facts`
 * counts fact changes; all others count beads. A moved bead counts under its relation, too, and a
 * split or merged one likewise.
 *
 * @typedef {object} Summary
 * @property {number} left Sentences of the left version.
 * @property {number} right Sentences of the right version.
 * @property {{ left: number, right: number }} shared Sentences that have a counterpart.
 * @property {number} same
 * @property {number} cosmetic
 * @property {number} edited
 * @property {number} translated
 * @property {number} moved
 * @property {number} split Beads of one sentence against several.
 * @property {number} merged Beads of several sentences against one.
 * @property {number} regrouped Beads of several sentences against several.
 * @property {number} removed
 * @property {number} added
 * @property {number} facts
 */

/**
 * Two versions compared. Every sentence of either side stands in exactly one bead; beads are in the
 * left version's reading order, unmatched right sentences where they would be read.
 *
 * @typedef {object} Pair
 * @property {number} left Index of the left version.
 * @property {number} right Index of the right version.
 * @property {'monolingual' | 'bilingual'} mode
 * @property {Bead[]} beads
 * @property {Summary} summary
 */

/**
 * One line of the table that shows all versions: what beads join, directly or through other versions,
 * and what stands between it. Rows keep the reading order of every version but for what moved.
 *
 * @typedef {object} Row
 * @property {number[][]} cells For each version its sentences in this row; may be empty.
 * @property {Relation} relation
 */

/**
 * Where a changed fact stands: `comparison.pairs[pair].beads[bead].facts[fact]`.
 *
 * @typedef {object} FactNote
 * @property {number} pair
 * @property {number} bead
 * @property {number} fact
 */

/**
 * Something that a reader should know of how a text was read.
 *
 * @typedef {object} Note
 * @property {string} kind What it is about, for programs: "encoding-guessed", "left-out-hidden"…
 * @property {string} message In English.
 * @property {string} [text] The words that were left out, where it is about such.
 * @property {number} [version] Index of the version.
 * @property {string} [part] The file of ours that could not be loaded, where it is about such.
 */

/**
 * The whole result: plain JSON, of the same shape wherever it was made.
 *
 * @typedef {object} Comparison
 * @property {Version[]} versions
 * @property {Pair[]} pairs
 * @property {Row[]} rows
 * @property {FactNote[]} [facts] Of all pairs, the most serious first: a reversed meaning or a changed
 *   magnitude before a changed spelling. Always there in what `compare` gives.
 * @property {boolean} precise False where a limit made the core take a cruder way.
 * @property {Note[]} [notes] What a reader should know of how the versions were read; always there
 *   in what `compare` gives.
 */

/**
 * What a caller gives for one version: one of `text`, `html` or `sentences`.
 *
 * @typedef {object} VersionInput
 * @property {string} [text] Plain text.
 * @property {string} [html] HTML, from which the article's text is taken.
 * @property {string} [baseUrl] Where the HTML stands, for its relative links and images.
 * @property {boolean} [whole] Whether all text of the HTML is taken, and not its article alone.
 * @property {string[]} [sentences] The caller's own sentences, kept unchanged.
 * @property {string} [lang] BCP 47; detected when left out.
 * @property {string} [title]
 * @property {string} [id]
 * @property {Float32Array[]} [embeddings] One vector per sentence; also for a version that this one
 *   is compared with.
 */

/**
 * Differences that do not count as edits.
 *
 * @typedef {object} Ignore
 * @property {boolean} [case]
 * @property {boolean} [diacritics]
 * @property {boolean} [punctuation]
 * @property {boolean} [whitespace] On unless said otherwise.
 * @property {boolean} [quotes] On unless said otherwise.
 */

/**
 * A reader's own lexicon: a table of words that mean the same. TSV text says the same with the
 * languages in its first row.
 *
 * @typedef {object} Lexicon
 * @property {string[]} languages BCP 47, one for each column.
 * @property {string[][]} entries Rows: a cell for each language, which may be empty or hold several
 *   words, parted by "|".
 */

/**
 * @typedef {object} CompareOptions
 * @property {AbortSignal} [signal]
 * @property {'adjacent' | 'all' | 'closest' | 'first'} [pairs] "closest": each version with the one
 *   before it in its language; languages are joined by the pair that shares most.
 * @property {Ignore} [ignore]
 * @property {number} [minSimilarity] 0 to 1.
 * @property {boolean} [moves]
 * @property {boolean} [worker] In browsers true unless said otherwise.
 * @property {(fraction: number) => void} [onProgress] Called with 0 to 1.
 * @property {(sentences: string[], lang: string) => Promise<Float32Array[]>} [embed]
 * @property {string | Lexicon | string[][]} [lexicon] Besides those of the package: TSV text, a table,
 *   or pairs of words, the first in the language of the first version. Pairs alone are for versions
 *   in two languages.
 */

export {};
