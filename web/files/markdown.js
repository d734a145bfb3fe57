/**
 * Reads Markdown as HTML: CommonMark with GitHub's tables, by marked, and what writers' programs add
 * to it: front matter in YAML or TOML (its title and language are taken), footnotes, in the text, too
 * (they follow it), links between notes (`[[Place|words]]`), highlights (`==words==`), raised figures
 * (`10^2^`). Code that stands apart is left out: it is no article.
 */
import { Marked } from 'marked';
import { escapeHtml } from './document-writer.js';
import { LeftOut } from './left-out.js';
import { partNotes, prepareRows } from './markdown-rows.js';

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

/** @param {LeftOut} left */
function reader(left) {
  /** @type {string[]} */
  const used = [];
  /** @type {Map<string, string>} notes that stand in the text, by marks that no other note has */
  const inner = new Map();
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
      name: 'innerNote',
      level: 'inline',
      start: (source) => source.match(/\^\[/)?.index,
      tokenizer(source) {
        const found = /^\^\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){1,2000})\]/s.exec(source);
        return found ? { type: 'innerNote', raw: found[0], text: found[1] } : undefined;
      },
      renderer({ text }) {
        const id = ` ${inner.size}`;
        inner.set(id, text);
        used.push(id);
        return '';
      },
    },
    {
      name: 'raised',
      level: 'inline',
      start: (source) => source.match(/\^[^\s^[]/)?.index,
      tokenizer(source) {
        const found = /^\^([^\s^[\]]{1,20})\^/.exec(source);
        return found ? { type: 'raised', raw: found[0], text: found[1] } : undefined;
      },
      renderer: ({ text }) => `<sup>${escapeHtml(text)}</sup>`,
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
      const { body, notes } = partNotes(prepareRows(source));
      const html = marked.parser(marked.lexer(body));
      const order = [...new Set([...used, ...notes.keys()])];
      const ends = order.flatMap((id) => notes.get(id) ?? inner.get(id) ?? []).join('\n\n');
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
    html = reader(left).read(body);
  } catch {
    // Nested too deep for it: as text nothing is lost.
    html = `<pre>${escapeHtml(body)}</pre>`;
  }
  return { html, ...(title ? { title } : {}), ...(lang ? { lang } : {}), notes: left.notes() };
}
