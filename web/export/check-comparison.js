/**
 * Whether something that came from outside is a comparison that a report can be made of: every range
 * lies in its text, every index stands for something, each sentence of a pair in one bead. What is
 * there besides is left alone, so that later releases may say more.
 */

/** @import { Comparison } from '../model/types.js' */

const RELATIONS = ['same', 'cosmetic', 'edited', 'translated', 'removed', 'added'];

/** @param {string} path @param {string} what @param {unknown} value @returns {TypeError} */
function expected(path, what, value) {
  const got = typeof value === 'object' && value !== null ? 'something else' : String(value);
  return new TypeError(`${path}: expected ${what}, got ${got.slice(0, 40)}`);
}

/** @param {any} value @param {string} path @returns {any[]} */
function list(value, path) {
  if (!Array.isArray(value)) throw expected(path, 'an array', value);
  return value;
}

/** @param {any} value @param {string} path @param {'string' | 'boolean'} type */
function typed(value, path, type) {
  if (typeof value !== type) throw expected(path, `a ${type}`, value);
}

/** @param {any} value @param {number} most exclusive @param {string} path */
function index(value, most, path) {
  if (!Number.isInteger(value) || value < 0 || value >= most) {
    throw expected(path, `a whole number below ${most}`, value);
  }
}

/** @param {any} range @param {number} length of the text @param {string} path */
function range(range, length, path) {
  const { from, to } = range ?? {};
  const isWhole = Number.isInteger(from) && Number.isInteger(to);
  if (!isWhole || from < 0 || from > to || to > length) {
    throw expected(path, `a range within 0 to ${length}`, isWhole ? `${from} to ${to}` : range);
  }
}

/** @param {any} version @param {string} path */
function checkVersion(version, path) {
  for (const name of ['text', 'lang', 'title', 'id']) {
    typed(version?.[name], `${path}.${name}`, 'string');
  }
  for (const name of ['paragraphs', 'sentences']) {
    const ranges = list(version[name], `${path}.${name}`);
    ranges.forEach((each, at) => {
      range(each, version.text.length, `${path}.${name}[${at}]`);
    });
  }
}

/** @param {any[]} changes edits or facts @param {[any, any]} versions @param {string} path */
function checkChanges(changes, versions, path) {
  list(changes, path).forEach((change, at) => {
    typed(change?.kind, `${path}[${at}].kind`, 'string');
    for (const [side, name] of ['left', 'right'].entries()) {
      const place = change[name];
      const { length } = versions[side].text;
      if (place !== null) range(place, length, `${path}[${at}].${name}`);
      // What releases before `about` exported has none.
      const about = change.about?.[name] ?? null;
      if (about !== null) range(about, length, `${path}[${at}].about.${name}`);
      if (change.letters === undefined) continue;
      const letters = `${path}[${at}].letters.${name}`;
      list(change.letters?.[name], letters).forEach((letter, nth) => {
        range(letter, length, `${letters}[${nth}]`);
      });
    }
  });
}

/** @param {any} bead @param {[any, any]} versions @param {Set<number>[]} seen @param {string} path */
function checkBead(bead, versions, seen, path) {
  for (const [side, name] of ['left', 'right'].entries()) {
    list(bead?.[name], `${path}.${name}`).forEach((sentence, at) => {
      index(sentence, versions[side].sentences.length, `${path}.${name}[${at}]`);
      if (seen[side].has(sentence)) {
        throw expected(`${path}.${name}[${at}]`, 'a sentence that no other bead holds', sentence);
      }
      seen[side].add(sentence);
    });
  }
  if (!RELATIONS.includes(bead.relation)) {
    throw expected(`${path}.relation`, `one of ${RELATIONS.join(', ')}`, bead.relation);
  }
  typed(bead.moved, `${path}.moved`, 'boolean');
  if (typeof bead.similarity !== 'number' || !(bead.similarity >= 0 && bead.similarity <= 1)) {
    throw expected(`${path}.similarity`, 'a number from 0 to 1', bead.similarity);
  }
  checkChanges(bead.edits, versions, `${path}.edits`);
  checkChanges(bead.facts, versions, `${path}.facts`);
}

/** @param {any} pair @param {any[]} versions @param {string} path */
function checkPair(pair, versions, path) {
  index(pair?.left, versions.length, `${path}.left`);
  index(pair.right, versions.length, `${path}.right`);
  if (pair.mode !== 'monolingual' && pair.mode !== 'bilingual') {
    throw expected(`${path}.mode`, "'monolingual' or 'bilingual'", pair.mode);
  }
  /** @type {[any, any]} */
  const sides = [versions[pair.left], versions[pair.right]];
  const seen = [new Set(), new Set()];
  list(pair.beads, `${path}.beads`).forEach((bead, at) => {
    checkBead(bead, sides, seen, `${path}.beads[${at}]`);
  });
  sides.forEach(({ sentences }, side) => {
    if (seen[side].size === sentences.length) return;
    throw expected(`${path}.beads`, `all ${sentences.length} sentences`, seen[side].size);
  });
  for (const name of ['left', 'right', 'moved', 'edited', 'removed', 'added', 'facts']) {
    index(pair.summary?.[name], Number.MAX_SAFE_INTEGER, `${path}.summary.${name}`);
  }
  for (const name of ['left', 'right']) {
    const count = pair.summary.shared?.[name];
    index(count, Number.MAX_SAFE_INTEGER, `${path}.summary.shared.${name}`);
  }
}

/**
 * @param {unknown} value
 * @returns {asserts value is Comparison}
 * @throws {TypeError} naming the first part that is none of a comparison's
 */
export function checkComparison(value) {
  const { versions, pairs, rows, facts, precise } = /** @type {any} */ (value ?? {});
  list(versions, 'comparison.versions').forEach((version, at) => {
    checkVersion(version, `comparison.versions[${at}]`);
  });
  list(pairs, 'comparison.pairs').forEach((pair, at) => {
    checkPair(pair, versions, `comparison.pairs[${at}]`);
  });
  list(rows, 'comparison.rows').forEach((row, at) => {
    const path = `comparison.rows[${at}].cells`;
    const cells = list(row?.cells, path);
    if (cells.length !== versions.length) {
      throw expected(path, `one for each version (${versions.length})`, cells.length);
    }
    cells.forEach((cell, version) => {
      for (const sentence of list(cell, `${path}[${version}]`)) {
        index(sentence, versions[version].sentences.length, `${path}[${version}]`);
      }
    });
  });
  // What releases before `facts` exported has none.
  if (facts !== undefined) {
    list(facts, 'comparison.facts').forEach((note, at) => {
      const path = `comparison.facts[${at}]`;
      index(note?.pair, pairs.length, `${path}.pair`);
      const { beads } = pairs[note.pair];
      index(note.bead, beads.length, `${path}.bead`);
      index(note.fact, beads[note.bead].facts.length, `${path}.fact`);
    });
  }
  typed(precise, 'comparison.precise', 'boolean');
}
