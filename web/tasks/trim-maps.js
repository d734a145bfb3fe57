// Source maps as the package ships them: they lead from a place in a module to the file, line and name
// in our sources, for stack traces and breakpoints. Neither the sources are in them, which would be as
// much again as all modules, nor places in other people's code.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';

/** Made of other people's code and data, or of words alone. */
const UNMAPPED =
  /^(?:guess-encoding|html-parser|inflate|languages|page-article|reader|words-\w\w)\.js\.map$/;

/** Neither other people's code nor what the build makes. */
const isOurs = (/** @type {string} */ source) => !/node_modules|^(?:\.\.\/)*build\//.test(source);

/** @import { SourceMapSegment } from '@jridgewell/sourcemap-codec' */

/**
 * @param {{ sources: string[], names: string[], mappings: string, sourcesContent?: unknown }} map
 * @returns {{ sources: string[], names: string[], mappings: string }} the same without the text of the
 *   sources and without others' places; a place that leads nowhere ends the last that leads somewhere
 */
export function trimmed({ sourcesContent: _, ...map }) {
  const ours = map.sources.flatMap((source, index) => (isOurs(source) ? [index] : []));
  const kept = new Map(ours.map((source, index) => [source, index]));
  /** @type {Map<number, number>} */
  const names = new Map();
  const rows = decode(map.mappings).map((row) => {
    let leads = false;
    return row.flatMap((segment) => {
      const source = segment.length > 1 ? kept.get(/** @type {number} */ (segment[1])) : undefined;
      if (source === undefined && !leads) return [];
      leads = source !== undefined;
      if (source === undefined) return [/** @type {SourceMapSegment} */ ([segment[0]])];
      const place = [segment[0], source, ...segment.slice(2, 4)];
      const name = segment[4];
      if (name !== undefined) {
        if (!names.has(name)) names.set(name, names.size);
        place.push(/** @type {number} */ (names.get(name)));
      }
      return [/** @type {SourceMapSegment} */ (/** @type {unknown} */ (place))];
    });
  });
  return {
    ...map,
    sources: ours.map((index) => map.sources[index]),
    names: [...names.keys()].map((index) => map.names[index]),
    mappings: encode(rows),
  };
}

/** @param {string} folder leaves maps only to modules that are ours */
export function trimMaps(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.map'))) {
    const path = join(folder, name);
    const map = trimmed(JSON.parse(readFileSync(path, 'utf8')));
    if (UNMAPPED.test(name) || map.sources.length === 0) {
      const module = path.replace(/\.map$/, '');
      const code = readFileSync(module, 'utf8');
      writeFileSync(module, code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
      rmSync(path);
      continue;
    }
    writeFileSync(path, JSON.stringify(map));
  }
}
