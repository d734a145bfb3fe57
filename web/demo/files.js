/**
 * Reads the files that the demo opens: plain text, Markdown, HTML and Word documents. What has
 * structure comes as HTML, which `compare` reads as it reads any; the libraries are loaded only when
 * such a file is opened. A file that cannot be read gives a `FileProblem` and nothing else.
 */

import { decode, isText } from './encodings.js';

/** In bytes: far above any article, far below what a page cannot hold. */
const LARGEST = 32 * 1024 * 1024;

/** What a file that is not one of ours begins with, and what it is then. */
/** @type {[string, string][]} */
const OTHERS = [
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'oldOffice'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
];

/** Names of the built-in styles of Word that are more than how they look. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** Says why a file could not be read: a key of the page's words. */
export class FileProblem extends Error {
  name = 'FileProblem';
}

/**
 * @param {File} file
 * @returns {Promise<{ text: string } | { html: string }>}
 * @throws {FileProblem}
 */
export async function readFile(file) {
  if (file.size === 0) throw new FileProblem('fileEmpty');
  if (file.size > LARGEST) throw new FileProblem('fileLarge');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new FileProblem('fileGone');
    },
  );
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = OTHERS.find(([mark]) => start.startsWith(mark));
  if (other) throw new FileProblem(`file-${other[1]}`);
  const extension = /\.(\w+)$/.exec(file.name.toLowerCase())?.[1] ?? '';
  if (start.startsWith('PK')) return readWord(bytes, extension);
  if (extension === 'docx') throw new FileProblem('fileNoWord');

  const text = decode(bytes);
  if (!isText(text)) throw new FileProblem('fileNoText');
  if (text.trim() === '') throw new FileProblem('fileEmpty');
  if (['html', 'htm', 'xhtml'].includes(extension) || file.type === 'text/html')
    return { html: text };
  if (['md', 'markdown'].includes(extension) || file.type === 'text/markdown') {
    return readMarkdown(text);
  }
  return { text };
}

/**
 * @param {string} text
 * @returns {Promise<{ text: string } | { html: string }>}
 */
async function readMarkdown(text) {
  const { marked } = await import('marked');
  // What stands between rules at the very top is about the article, not in it.
  const body = text.replace(/^\uFEFF?---\r?\n.*?\n(?:---|\.\.\.)[ \t]*\r?\n/s, '');
  try {
    return { html: await marked.parse(body, { gfm: true }) };
  } catch {
    // Nested too deep for it: as text nothing is lost.
    return { text };
  }
}

/**
 * @param {Uint8Array} bytes of a ZIP archive, which Word documents are
 * @param {string} extension
 * @returns {Promise<{ html: string }>}
 */
async function readWord(bytes, extension) {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = /** @type {ArrayBuffer} */ (bytes.buffer);
  const { value: html } = await mammoth
    .convertToHtml({ arrayBuffer }, { styleMap: STYLES })
    .catch(() => {
      throw new FileProblem(extension === 'docx' ? 'fileBrokenWord' : 'file-archive');
    });
  if (html === '') throw new FileProblem('fileEmpty');
  return { html };
}
