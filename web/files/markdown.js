/**
 * Reads Markdown as HTML: CommonMark with GitHub's tables, by marked, and what writers' programs add
 * to it: front matter in YAML or TOML (its title and language are taken), footnotes (which follow the
 * text), links between notes (`[[Place|words]]`), highlights (`==words==`). Code that stands apart is
 * left out: it is no article.
 */
import { Marked } from 'marked';
import { escapeHtml } from './document-writer.js';
import { LeftOut } from './left-out.js';

/**
 * @import { TokenizerAndRendererExtension } from 'marked'
 * @import { Breath } from '../engine/breath.js'
 * @import { ReadParts } from './read-parts.js'
 */

/** What stands between rules at the very top is about the article, if it looks like settings. */
const FRONT = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;
const SETTING = /^[\w"'-]+[ \t]*[:=]/;

/** @param {string} front @param {string} names */
function setting(front, names) {
  const [, said = '', below = ''] =
    new RegExp(`^(?:${names})[ \\t]*[:=][ \\t]*(.*)((?:\\r?\\n[ \\t]+.*)*)`, 'im').exec(front) ??
    [];
  // YAML's "title: >", and the words in indented rows below.
  const value = /^[>|][+-]?\d?[ \t]*\r?$/.test(said) ? below.replace(/\s+/g, ' ') : said;
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** @param {string} lang */
function languageTag(lang) {
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text
 * @returns {{ body: string, front: string }}
 */
function partFront(text) {
  const [whole = '', , front = ''] = FRONT.exec(text) ?? [];
  const first = front.split('\n').find((row) => row.trim() !== '' && !row.startsWith('#')) ?? '';
  const isFront = whole !== '' && (first === '' || SETTING.test(first.trim()));
  return isFront ? { body: text.slice(whole.length), front } : { body: text, front: '' };
}

/** Marked looks for each bracket's end through the whole paragraph: no text has so many in a row. */
const MANY_BRACKETS = 1000;

/** @param {string} row a heading may end in its names, "{#id .class}" */
const withoutNames = (row) =>
  row.replace(/^( {0,3}#{1,6} .*?)[ \t]*\{[#.][^{}]{0,100}\}[ \t]*$/, '$1');

/** @param {string} row */
const withoutManyBrackets = (row) =>
  row.split('[').length > MANY_BRACKETS ? row.replaceAll('[', '&#91;') : row;

/**
 * Takes the footnotes out: each begins with its mark and goes on in the rows after it, to a blank one,
 * and in indented rows after that.
 *
 * @param {string} source
 * @returns {{ body: string, notes: Map<string, string> }} `notes` by their marks
 */
function partNotes(source) {
  /** @type {Map<string, string>} */
  const notes = new Map();
  /** @type {string[]} */
  const body = [];
  let fence = '';
  let note = '';
  let isAfterBlank = false;
  for (const row of source.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(row)?.[1] ?? '';
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence ? '' : mark;
    const found = fence === '' ? /^ {0,3}\[\^([^\]\s]{1,100})\]:(.*)$/.exec(row) : null;
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

/** @param {LeftOut} left */
function reader(left) {
  /** @type {string[]} */
  const used = [];
  const marked = new Marked({ gfm: true });

  /** @type {TokenizerAndRendererExtension[]} */
  const extensions = [
    {
      name: 'noteMark',
      level: 'inline',
      start: (source) => source.match(/\[\^/)?.index,
      tokenizer(source) {
        const found = /^\[\^([^\]\s]+)\]/.exec(source);
        return found ? { type: 'noteMark', raw: found[0], id: found[1] } : undefined;
      },
      renderer({ id }) {
        if (!used.includes(id)) used.push(id);
        return '';
      },
    },
    {
      name: 'noteLink',
      level: 'inline',
      start: (source) => source.match(/!?\[\[/)?.index,
      tokenizer(source) {
        const found = /^(!?)\[\[([^\]|[\n]{1,200})(?:\|([^\][\n]{1,200}))?\]\]/.exec(source);
        if (!found) return undefined;
        const [raw, isDrawn, place, words = place] = found;
        return { type: 'noteLink', raw, text: isDrawn ? '' : words };
      },
      renderer: ({ text }) => escapeHtml(text),
    },
    {
      name: 'highlight',
      level: 'inline',
      start: (source) => source.match(/==[^=\s]/)?.index,
      tokenizer(source) {
        const found = /^==([^=\s](?:[^=\n]{0,1000}[^=\s])?)==/.exec(source);
        if (!found) return undefined;
        return { type: 'highlight', raw: found[0], tokens: this.lexer.inlineTokens(found[1]) };
      },
      renderer({ tokens = [] }) {
        return this.parser.parseInline(tokens);
      },
    },
  ];
  marked.use({
    extensions,
    renderer: {
      code({ text, raw, codeBlockStyle }) {
        // Indented rows are as often a poem or a letter: only what is fenced is surely code.
        if (codeBlockStyle === 'indented') return `<pre>${escapeHtml(text)}</pre>`;
        left.add('code', raw.trim());
        return '';
      },
    },
  });
  return {
    /** @param {string} source */
    read(source) {
      const { body, notes } = partNotes(
        source
          .split('\n')
          .map((row) => withoutNames(withoutManyBrackets(row)))
          .join('\n'),
      );
      const html = marked.parser(marked.lexer(body));
      const order = [...new Set([...used, ...notes.keys()])];
      const ends = order.flatMap((id) => notes.get(id) ?? []).join('\n\n');
      return `${html}${marked.parser(marked.lexer(ends))}`;
    },
  };
}

/**
 * @param {string} text
 * @param {Breath} breath
 * @returns {Promise<ReadParts>}
 */
export async function readMarkdown(text, breath) {
  const { body, front } = partFront(text);
  const left = new LeftOut();
  if (front) left.add('front-matter', front);
  const title = setting(front, 'title');
  const lang = languageTag(setting(front, 'lang|language|locale'));
  await breath.take(0.1);
  /** @type {string} */
  let html;
  try {
    html = reader(left).read(body.replace(/^\{\{[<%][^\n]*[>%]\}\}[ \t]*$/gm, ''));
  } catch {
    // Nested too deep for it: as text nothing is lost.
    html = `<pre>${escapeHtml(body)}</pre>`;
  }
  return { html, ...(title ? { title } : {}), ...(lang ? { lang } : {}), notes: left.notes() };
}
