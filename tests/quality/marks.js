// How the marks inside a pair of sentences can be read, counted over pairs whose counterparts are known
// and which differ, beside three npm packages: how many marks there are and at how many places (what is
// removed and what is added there are two marks; the packages tell no difference to a replacement), which
// of them a person would not make, and how many phrases that moved are shown: those of two content words
// or more, and all that have one. `npm run quality` runs it, on dist/; by itself:
// node tests/quality/marks.js GOLD_FOLDER
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { peers } from './mark-peers.js';

/** @import { Edit, Range } from '../../web/model/types.js' */
/** @typedef {{ left: string, right: string }} Pair */
/** @typedef {Range & { form: string, isWord: boolean }} Word */
/** @typedef {Pick<Edit, 'left' | 'right' | 'kind'>} Mark */

const sets = [
  { set: 'es-es', lang: 'es' },
  { set: 'essay-revisions', lang: 'en' },
];

/** The commonest words of a set are its function words; in English and Spanish these are most. */
const functionWords = 150;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** @param {string} text @returns {Word[]} words and marks of punctuation */
function wordsOf(text) {
  return [...segmenter.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({
      from: index,
      to: index + segment.length,
      form: segment,
      isWord: /[\p{L}\p{N}]/u.test(segment),
    }));
}

/**
 * The pairs of one sentence each that are counterparts and differ.
 *
 * @param {string} folder of a set
 * @returns {Pair[]}
 */
function readPairs(folder) {
  /** @param {string} name @param {string} end */
  const read = (name, end) => readFileSync(resolve(folder, name + end), 'utf8').split('\n');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.gold'.length);
      const [lefts, rights] = [read(name, '.src'), read(name, '.tgt')];
      return read(name, '.gold').flatMap((bead) => {
        const [, left, right] = /^\[(\d+)\]:\[(\d+)\]/.exec(bead.replaceAll(' ', '')) ?? [];
        if (left === undefined) return [];
        return [{ left: lefts[Number(left)].trim(), right: rights[Number(right)].trim() }];
      });
    })
    .filter(({ left, right }) => left !== right);
}

/** @param {Pair[]} pairs @returns {(form: string) => boolean} */
function findFunctionWords(pairs) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const { left, right } of pairs) {
    for (const { form } of wordsOf(`${left} ${right}`)) {
      if (/^\p{L}+$/u.test(form)) {
        times.set(form.toLowerCase(), (times.get(form.toLowerCase()) ?? 0) + 1);
      }
    }
  }
  const commonest = [...times].sort((a, b) => b[1] - a[1]).slice(0, functionWords);
  const found = new Set(commonest.map(([form]) => form));
  return (form) => found.has(form.toLowerCase());
}

/** @param {Range | null} outer @param {Range} inner */
const covers = (outer, inner) => outer !== null && outer.from <= inner.from && inner.to <= outer.to;

/**
 * How many marks there are but those of words that were added where others were removed: behind as many
 * words that stayed.
 *
 * @param {Mark[]} marks @param {Word[]} lefts @param {Word[]} rights
 */
function placesOf(marks, lefts, rights) {
  /** @param {Word[]} words @param {'left' | 'right'} side @param {number} at */
  const keptBefore = (words, side, at) =>
    words.filter(
      (word) => word.from < at && !marks.some(({ [side]: range }) => covers(range, word)),
    ).length;
  const removed = marks.flatMap(({ kind, left }) =>
    kind === 'removed' && left ? keptBefore(lefts, 'left', left.from) : [],
  );
  return marks.filter(
    ({ kind, right }) =>
      !(kind === 'added' && right && removed.includes(keptBefore(rights, 'right', right.from))),
  ).length;
}

/** @param {Word[]} words @param {Range | null} range */
const within = (words, range) => words.filter((word) => word.isWord && covers(range, word));

/** Words that no mark covers, alone between two that marks cover, on the left. */
function keptAlone(/** @type {Word[]} */ words, /** @type {Mark[]} */ marks) {
  const isMarked = words.map((word) => marks.some(({ left }) => covers(left, word)));
  return words.filter((_, at) => at > 0 && isMarked[at - 1] && !isMarked[at] && isMarked[at + 1]);
}

/**
 * Words that stand on both sides of a mark, counted on both.
 *
 * @param {Word[]} lefts @param {Word[]} rights
 */
function unchangedIn(lefts, rights) {
  const rest = rights.map(({ form }) => form);
  let count = 0;
  for (const { form } of lefts) {
    const at = rest.indexOf(form);
    if (at < 0) continue;
    rest.splice(at, 1);
    count += 2;
  }
  return count;
}

/**
 * Whether a mark holds a word that only lost or won the capital of a beginning.
 *
 * @param {Word[]} lefts @param {Word[]} rights @param {Word[]} firsts of both sentences
 */
function marksCapital(lefts, rights, firsts) {
  return lefts.some((left) =>
    rights.some(
      (right) =>
        left.form !== right.form &&
        left.form.toLowerCase() === right.form.toLowerCase() &&
        firsts.includes(left) !== firsts.includes(right),
    ),
  );
}

/**
 * For each word of `left` its counterpart in `right` where both keep the most letters in order.
 *
 * @param {string[]} left @param {string[]} right
 * @returns {Map<number, number>}
 */
function mostInOrder(left, right) {
  const width = right.length + 1;
  const most = new Float64Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const kept = left[i] === right[j] ? most[(i + 1) * width + j + 1] + left[i].length : 0;
      most[i * width + j] = Math.max(most[(i + 1) * width + j], most[i * width + j + 1], kept);
    }
  }
  const kept = new Map();
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (most[i * width + j] === most[(i + 1) * width + j]) i += 1;
    else if (most[i * width + j] === most[i * width + j + 1]) j += 1;
    else kept.set(i++, j++);
  }
  return kept;
}

/**
 * The phrases of two words or more, with a content word among them, that stand on both sides, but not
 * in an order that the most content words keep.
 *
 * @param {Word[]} lefts @param {Word[]} rights @param {(form: string) => boolean} isFunction
 * @returns {{ left: Range, right: Range, content: number }[]}
 */
function movedPhrases(lefts, rights, isFunction) {
  /** @param {Word[]} words */
  const contentOf = (words) => words.filter(({ isWord, form }) => isWord && !isFunction(form));
  const [left, right] = [contentOf(lefts), contentOf(rights)];
  /** @param {Word[]} words */
  const folded = (words) => words.map(({ form }) => form.toLowerCase());
  const kept = mostInOrder(folded(left), folded(right));
  const still = new Set([...kept].flatMap(([i, j]) => [left[i], right[j]]));
  /** @type {{ left: Range, right: Range, content: number }[]} */
  const phrases = [];
  for (let i = 0; i < lefts.length; i += 1) {
    for (let j = 0; j < rights.length; j += 1) {
      const same = (/** @type {number} */ at) =>
        i + at < lefts.length &&
        j + at < rights.length &&
        i + at >= 0 &&
        j + at >= 0 &&
        lefts[i + at].isWord &&
        lefts[i + at].form.toLowerCase() === rights[j + at].form.toLowerCase() &&
        !still.has(lefts[i + at]) &&
        !still.has(rights[j + at]);
      if (!same(0) || same(-1)) continue;
      let length = 1;
      while (same(length)) length += 1;
      const content = contentOf(lefts.slice(i, i + length)).length;
      if (content < 1 || length < 2) continue;
      phrases.push({
        left: { from: lefts[i].from, to: lefts[i + length - 1].to },
        right: { from: rights[j].from, to: rights[j + length - 1].to },
        content,
      });
    }
  }
  return phrases;
}

/** @param {Range | null} a @param {Range} b */
const touches = (a, b) => a !== null && a.from < b.to && b.from < a.to;

/**
 * Whether a phrase that moved is told: as a move, or kept where what it crosses moved.
 *
 * @param {{ left: Range, right: Range }} phrase @param {Mark[]} marks
 */
function isShown({ left, right }, marks) {
  const moves = marks.filter(({ kind }) => kind === 'moved');
  if (moves.some((mark) => touches(mark.left, left) && touches(mark.right, right))) return true;
  const isMarked = marks.some((mark) => touches(mark.left, left) || touches(mark.right, right));
  return moves.length > 0 && !isMarked;
}

/**
 * @param {{ pair: Pair, marks: Mark[] }[]} marked
 * @param {(form: string) => boolean} isFunction
 */
function count(marked, isFunction) {
  const sum = {
    pairs: 0,
    marks: 0,
    places: 0,
    alone: 0,
    words: 0,
    unchanged: 0,
    capitals: 0,
    moved: 0,
    shown: 0,
    all: 0,
    allShown: 0,
  };
  for (const { pair, marks } of marked) {
    const [lefts, rights] = [wordsOf(pair.left), wordsOf(pair.right)];
    const firsts = [lefts, rights].flatMap((words) => words.find(({ isWord }) => isWord) ?? []);
    sum.pairs += 1;
    sum.marks += marks.length;
    sum.places += placesOf(marks, lefts, rights);
    sum.alone += keptAlone(lefts, marks).filter(({ form }) => isFunction(form)).length;
    let capital = false;
    for (const mark of marks.filter(({ kind }) => kind !== 'moved')) {
      const [left, right] = [within(lefts, mark.left), within(rights, mark.right)];
      sum.words += left.length + right.length;
      sum.unchanged += unchangedIn(left, right);
      capital ||= marksCapital(left, right, firsts);
    }
    sum.capitals += Number(capital);
    const phrases = movedPhrases(lefts, rights, isFunction);
    for (const phrase of phrases) {
      const shown = Number(isShown(phrase, marks));
      sum.all += 1;
      sum.allShown += shown;
      if (phrase.content < 2) continue;
      sum.moved += 1;
      sum.shown += shown;
    }
  }
  return sum;
}

/** @param {string} name @param {ReturnType<typeof count>} sum */
function row(name, sum) {
  const { pairs, marks, places, alone, words, unchanged, capitals, moved, shown, all, allShown } =
    sum;
  const each = (/** @type {number} */ part, /** @type {number} */ whole) =>
    (whole === 0 ? 0 : part / whole).toFixed(2).padStart(8);
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
    (whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(9);
  return `${name.padEnd(18)}${each(marks, pairs)}${each(places, pairs)}${each(alone, pairs)}${percent(unchanged, words)}${percent(capitals, pairs)}${`${shown} of ${moved}`.padStart(14)}${`${allShown} of ${all}`.padStart(14)}`;
}

/**
 * @param {string} gold The folder of the sets.
 * @returns {Promise<string>} tables, one a set
 */
async function measureMarks(gold) {
  const library = new URL('../../dist/index.js', import.meta.url).href;
  const { compare } = await import(library);
  const tables = [];
  for (const { set, lang } of sets) {
    if (!existsSync(resolve(gold, set))) continue;
    const pairs = readPairs(resolve(gold, set));
    const isFunction = findFunctionWords(pairs);
    /** @type {{ pair: Pair, marks: Mark[] }[]} */
    const ours = [];
    for (const pair of pairs) {
      const versions = [pair.left, pair.right].map((text) => ({ lang, sentences: [text] }));
      const { pairs: found } = await compare(versions, { worker: false });
      const [bead] = found[0].beads;
      if (bead.relation === 'edited') ours.push({ pair, marks: bead.edits });
    }
    const rows = [row('Cotejo', count(ours, isFunction))];
    for (const [name, marksOf] of Object.entries(peers)) {
      const marked = ours.map(({ pair }) => ({ pair, marks: marksOf(pair.left, pair.right) }));
      rows.push(row(name, count(marked, isFunction)));
    }
    tables.push(
      [
        `marks: ${set}, ${ours.length} of ${pairs.length} pairs that differ`,
        '                     marks  places   alone  unchanged  capitals  moved, shown  with slighter',
        ...rows,
      ].join('\n'),
    );
  }
  return tables.join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await measureMarks(resolve(process.argv[2] ?? '../shared/gold')));
}
