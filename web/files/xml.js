/**
 * Reads the XML inside Word and OpenDocument files, piece by piece, by the names of elements and
 * attributes without their prefixes: those are the writer's choice. Whole parts can be passed over.
 */
import { parse } from '../engine/bounded-parser.js';

/** @import { Breath } from '../engine/breath.js' */

/**
 * @typedef {object} XmlReader
 * @property {(name: string, attributes: Record<string, string>) => boolean | void} open False passes
 *   over the element and all in it.
 * @property {(name: string) => void} [close] Of elements that were not passed over.
 * @property {(text: string) => void} [text]
 */

/** @param {string} name */
const bare = (name) => name.slice(name.indexOf(':') + 1);

/**
 * @param {string} source
 * @param {XmlReader} reader
 * @param {Breath} [breath]
 */
export async function readXml(source, reader, breath) {
  let passed = 0;
  const handler = {
    depth: 0,
    /** @param {string} name @param {Record<string, string>} attribs */
    onopentag(name, attribs) {
      handler.depth += 1;
      if (passed > 0) {
        passed += 1;
        return;
      }
      const attributes = Object.fromEntries(
        Object.entries(attribs).map(([key, value]) => [bare(key), value]),
      );
      if (reader.open(bare(name), attributes) === false) passed = 1;
    },
    /** @param {string} name */
    onclosetag(name) {
      handler.depth -= 1;
      if (passed > 0) passed -= 1;
      else reader.close?.(bare(name));
    },
    /** @param {string} text */
    ontext(text) {
      if (passed === 0) reader.text?.(text);
    },
  };
  await parse(source, handler, { xmlMode: true, ...(breath ? { breath } : {}) });
}
