// What three npm packages mark between two sentences, as marks like ours: a deletion followed by an
// insertion is one change. `diff` compares words and spaces; `node-htmldiff` is asked in HTML;
// `diff-match-patch` compares words and cleans up after itself, as its makers advise for readers.
import { diffWordsWithSpace } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import htmldiff from 'node-htmldiff';

/** @import { Edit } from '../../web/model/types.js' */
/** @typedef {Pick<Edit, 'left' | 'right' | 'kind'>} Mark */
/** @typedef {{ op: -1 | 0 | 1, text: string }} Step */

/** @param {Step[]} steps @returns {Mark[]} */
function marksOf(steps) {
  /** @type {Mark[]} */
  const marks = [];
  let left = 0;
  let right = 0;
  /** @type {Mark | null} */
  let open = null;
  for (const { op, text } of steps) {
    if (text.trim() === '' || op === 0) {
      // White space alone is no mark, and parts none.
      if (op === 0 && text.trim() !== '') open = null;
    } else {
      if (!open) {
        open = { left: null, right: null, kind: 'changed' };
        marks.push(open);
      }
      if (op < 0) open.left = { from: open.left?.from ?? left, to: left + text.length };
      else open.right = { from: open.right?.from ?? right, to: right + text.length };
    }
    if (op <= 0) left += text.length;
    if (op >= 0) right += text.length;
  }
  for (const mark of marks)
    if (!mark.left || !mark.right) mark.kind = mark.left ? 'removed' : 'added';
  return marks;
}

/** @param {string} left @param {string} right */
function byDiff(left, right) {
  return marksOf(
    diffWordsWithSpace(left, right).map(({ added, removed, value }) => ({
      op: added ? 1 : removed ? -1 : 0,
      text: value,
    })),
  );
}

const escapes = /** @type {const} */ ([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** @param {string} left @param {string} right */
function byHtmlDiff(left, right) {
  const [one, other] = [left, right].map((text) =>
    escapes.reduce((html, [plain, escaped]) => html.replaceAll(plain, escaped), text),
  );
  /** @type {Step[]} */
  const steps = [];
  let op = /** @type {-1 | 0 | 1} */ (0);
  for (const part of htmldiff(one, other).split(/(<[^>]*>)/)) {
    if (/^<(ins|del)/.test(part)) op = part.startsWith('<ins') ? 1 : -1;
    else if (/^<\//.test(part)) op = 0;
    else if (part) {
      const text = escapes.reduceRight(
        (html, [plain, escaped]) => html.replaceAll(escaped, plain),
        part,
      );
      steps.push({ op, text });
    }
  }
  return marksOf(steps);
}

const matcher = new DiffMatchPatch();

/** @param {string} left @param {string} right */
function byDiffMatchPatch(left, right) {
  // Words as characters, as its wiki has it for lines.
  /** @type {string[]} */
  const words = [];
  /** @param {string} text */
  const encoded = (text) =>
    (text.match(/\p{L}+|\p{N}+|\s+|./gsu) ?? [])
      .map((word) => {
        const at = words.indexOf(word);
        return String.fromCharCode(0xe000 + (at < 0 ? words.push(word) - 1 : at));
      })
      .join('');
  const diffs = matcher.diff_main(encoded(left), encoded(right), false);
  for (const diff of diffs) {
    diff[1] = [...diff[1]].map((character) => words[character.charCodeAt(0) - 0xe000]).join('');
  }
  matcher.diff_cleanupSemantic(diffs);
  return marksOf(diffs.map(([op, text]) => ({ op: /** @type {Step['op']} */ (op), text })));
}

/** @type {Record<string, (left: string, right: string) => Mark[]>} */
export const peers = {
  diff: byDiff,
  'node-htmldiff': byHtmlDiff,
  'diff-match-patch': byDiffMatchPatch,
};
