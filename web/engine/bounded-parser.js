/**
 * htmlparser2 with a bound on depth: its stack of open elements costs as much for each element as it
 * is deep, so that 100,000 nested ones took 14 seconds. Elements that lie deeper than browsers go
 * are taken for empty ones; their text stays, in the element around them.
 */
import { DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Breath } from './breath.js';

/**
 * @import { Document, Element } from 'domhandler'
 * @import { Handler, ParserOptions } from 'htmlparser2'
 */

/** Elements inside each other: the bound of browsers. */
const DEEPEST = 512;

/** Code units that are parsed at a time, so that there is time for others and for an end. */
const PIECE = 65_536;

/** @typedef {Partial<Handler> & { depth: number }} DeepHandler `depth`: elements that are open. */

class BoundedParser extends Parser {
  #handler;
  /** Whether the tag that is being read lies too deep. */
  #isTooDeep = false;
  /** Elements that were taken for empty ones, and whose end is yet to come. */
  #skipped = 0;

  /** @param {DeepHandler} handler @param {ParserOptions} [options] */
  constructor(handler, options) {
    super(handler, options);
    this.#handler = handler;
  }

  /** @param {string} name @override */
  isVoidElement(name) {
    return super.isVoidElement(name) || this.#isTooDeep;
  }

  /** @param {number} start @param {number} end @override */
  onopentagname(start, end) {
    this.#isTooDeep = this.#handler.depth >= DEEPEST;
    if (this.#isTooDeep) this.#skipped += 1;
    super.onopentagname(start, end);
  }

  /** @param {number} start @param {number} end @override */
  onclosetag(start, end) {
    this.#isTooDeep = false;
    if (this.#skipped === 0) {
      super.onclosetag(start, end);
      return;
    }
    this.#skipped -= 1;
    this.endIndex = end;
    this.startIndex = end + 1;
  }
}

class Tree extends DomHandler {
  depth = 0;

  /** @param {string} name @param {Record<string, string>} attribs @override */
  onopentag(name, attribs) {
    this.depth += 1;
    super.onopentag(name, attribs);
  }

  /** @override */
  onclosetag() {
    this.depth -= 1;
    super.onclosetag();
  }
}

/**
 * Calls the handler for what is in HTML or XML, piece by piece.
 *
 * @param {string} source
 * @param {DeepHandler} handler
 * @param {{ xmlMode?: boolean, breath?: Breath }} options
 */
export async function parse(source, handler, { xmlMode = false, breath = new Breath() } = {}) {
  const parser = new BoundedParser(handler, { xmlMode });
  for (let at = 0; at < source.length; at += PIECE) {
    parser.write(source.slice(at, at + PIECE));
    await breath.take(at / source.length);
  }
  parser.end();
}

/** @param {string} html @returns {Document} */
export function treeOf(html) {
  const tree = new Tree();
  new BoundedParser(tree).end(html);
  return tree.root;
}

/**
 * The same, piece by piece.
 *
 * @param {string} html
 * @param {Breath} [breath]
 * @returns {Promise<Document>}
 */
export async function parseTree(html, breath) {
  const tree = new Tree();
  await parse(html, tree, { breath });
  return tree.root;
}
