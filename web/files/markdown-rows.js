/**
 * Prepares the rows of Markdown for marked: takes footnotes out, and what other programs write in rows
 * of their own that is no part of the text or has another meaning to marked.
 */

/** Marked looks for each bracket's end through the whole paragraph: no text has so many in a row. */
const MANY_BRACKETS = 1000;

/** @param {string} row a heading may end in its names, "{#id .class}" */
const withoutNames = (row) =>
  row.replace(/^( {0,3}#{1,6} .*?)[ \t]*\{[#.][^{}]{0,100}\}[ \t]*$/, '$1');

/** @param {string} row */
const withoutManyBrackets = (row) =>
  row.split('[').length > MANY_BRACKETS ? row.replaceAll('[', '&#91;') : row;

/** What may begin a mark inside a paragraph, and what begins a block in a row. */
const MARKS = /[\\*_`^=~[!<:@]/g;
const BLOCK = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|>|#{1,6}|\|)(?=[ \t])/;

/** Marked looks from each mark through all that follows in its paragraph: marks times letters, of one. */
const MOST_WORK = 100_000_000;

/** @param {string[]} paragraph rows @returns {string[]} as plain text, where it would take too long */
function withoutManyMarks(paragraph) {
  const letters = paragraph.reduce((sum, row) => sum + row.length, 0);
  if (letters * letters <= MOST_WORK) return paragraph;
  const marks = paragraph.reduce((sum, row) => sum + (row.match(MARKS)?.length ?? 0), 0);
  if (letters * marks <= MOST_WORK) return paragraph;
  return paragraph.map((row, index) => {
    const [opening = ''] = (index === 0 && BLOCK.exec(row)) || [];
    const rest = row.slice(opening.length);
    return opening + rest.replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`);
  });
}

/** Rows that say something to a program: tags of Jekyll and Hugo, attributes of kramdown, a place for
 * the contents. */
const TO_PROGRAMS =
  /^[ \t]*(?:\{\{[<%].*[>%]\}\}|\{%.*%\}|\{:.*\}|\[TOC\]|\[\[_?TOC_?\]\]|\\(?:newpage|pagebreak|tableofcontents))[ \t]*$/i;

/** "*[HTML]: the language of pages": an abbreviation explained, which no reader sees. */
const ABBREVIATION = /^ {0,3}\*\[[^\]]{1,60}\]:/;

/** "::: note", ":::tip My title", ":::" @param {string} row @returns {string} the title, if there is one */
const withoutFence = (row) =>
  row.replace(
    /^ {0,3}:{3,}[ \t]*(?:\{[^}]*\}|[\w-]+)?[ \t]*(?:\{[^}]*\}|:{3,})?[ \t]*(.*)$/,
    '\n$1\n',
  );

/** "> [!NOTE]" says which kind of quote it is. @param {string} row */
const withoutKind = (row) => row.replace(/^( {0,3}>[ \t]?)\[!\w{1,20}\][-+]?[ \t]*/, '$1');

/** ": what the term above means", or a table's title: by itself. @param {string} row */
const withoutColon = (row) => row.replace(/^ {0,3}:[ \t]+(?=\S)/, '\n');

/** A name that other notes refer to: "The dam is full. ^a1b2c3" @param {string} row */
const withoutAnchor = (row) => row.replace(/[ \t]\^[\w-]{1,40}[ \t]*$/, '');

/** @param {string} row outside code */
function prepareRow(row) {
  if (TO_PROGRAMS.test(row) || ABBREVIATION.test(row)) return '';
  const text = withoutAnchor(withoutKind(withoutNames(withoutManyBrackets(row))));
  return withoutColon(text.startsWith(':::') ? withoutFence(text) : text);
}

/**
 * @param {string} source
 * @returns {Generator<{ row: string, isCode: boolean }>} rows; fences belong to their code
 */
function* rowsOf(source) {
  let fence = '';
  for (const row of source.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(row)?.[1] ?? '';
    yield { row, isCode: fence !== '' || mark !== '' };
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence ? '' : mark;
  }
}

/**
 * @param {string} source
 * @returns {string} what marked is given; code between fences stays as it is
 */
export function prepareRows(source) {
  /** @type {{ rows: string[], isCode: boolean }[]} */
  const paragraphs = [{ rows: [], isCode: false }];
  for (const { row, isCode } of rowsOf(source)) {
    if (isCode !== paragraphs.at(-1)?.isCode || row.trim() === '' || BLOCK.test(row)) {
      paragraphs.push({ rows: [], isCode });
    }
    paragraphs.at(-1)?.rows.push(isCode ? row : prepareRow(row));
  }
  return paragraphs
    .flatMap(({ rows, isCode }) => (isCode ? rows : withoutManyMarks(rows)))
    .join('\n');
}

/**
 * Takes the footnotes out: each begins with its mark and goes on in the rows after it, to a blank one,
 * and in indented rows after that.
 *
 * @param {string} source
 * @returns {{ body: string, notes: Map<string, string> }} `notes` by their marks
 */
export function partNotes(source) {
  /** @type {Map<string, string>} */
  const notes = new Map();
  /** @type {string[]} */
  const body = [];
  let note = '';
  let isAfterBlank = false;
  for (const { row, isCode } of rowsOf(source)) {
    const found = isCode ? null : /^ {0,3}\[\^([^\]\s]{1,100})\]:(.*)$/.exec(row);
    const isBlank = row.trim() === '';
    if (found) {
      note = found[1];
      notes.set(note, found[2].trim());
    } else if (note && (isBlank || !isAfterBlank || /^(?: {2}|\t)/.test(row))) {
      notes.set(note, `${notes.get(note)}\n${row.replace(/^(?: {1,4}|\t)/, '')}`);
    } else {
      note = '';
      body.push(row);
    }
    isAfterBlank = isBlank;
  }
  return { body: body.join('\n'), notes };
}
