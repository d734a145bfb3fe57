// Source maps as the package ships them: they lead from a place in a module to the file, line and name
// in our sources, for stack traces and breakpoints. Neither the sources are in them, which would be as
// much again as all modules, nor places in other people's code.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made of other people's code and data, or of words alone. */
const UNMAPPED =
  /^(?:guess-encoding|html-parser|inflate|languages|page-article|reader|words-\w\w)\.js\.map$/;

/** Neither other people's code nor what the build makes. */
const isOurs = (/** @type {string} */ source) => !/node_modules|^(?:\.\.\/)*build\//.test(source);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param {string} segment of a map @returns {number[]} its differences from the segment before */
function readSegment(segment) {
  /** @type {number[]} */
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value % 2 ? -Math.floor(value / 2) : value / 2);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** @param {number[]} numbers @returns {string} */
function writeSegment(numbers) {
  let segment = '';
  for (const number of numbers) {
    let value = Math.abs(number) * 2 + Number(number < 0);
    do {
      const digit = value % 32;
      value = Math.floor(value / 32);
      segment += DIGITS[digit + (value > 0 ? 32 : 0)];
    } while (value > 0);
  }
  return segment;
}

/**
 * @param {{ sources: string[], names: string[], mappings: string, sourcesContent?: unknown }} map
 * @returns {{ sources: string[], names: string[], mappings: string }} the same without the text of the sources and without others' places; a place that
 *   leads nowhere ends the last that leads somewhere
 */
export function trimmed({ sourcesContent: _, ...map }) {
  const ours = map.sources.flatMap((source, index) => (isOurs(source) ? [index] : []));
  const kept = new Map(ours.map((source, index) => [source, index]));
  /** @type {Map<number, number>} */
  const names = new Map();
  const read = [0, 0, 0, 0, 0];
  const written = [0, 0, 0, 0, 0];
  const rows = map.mappings.split(';').map((row) => {
    read[0] = 0;
    written[0] = 0;
    let leads = false;
    /** @type {string[]} */
    const segments = [];
    for (const segment of row.split(',').filter(Boolean)) {
      const steps = readSegment(segment);
      steps.forEach((step, index) => {
        read[index] += step;
      });
      const source = steps.length > 1 ? kept.get(read[1]) : undefined;
      if (source === undefined && !leads) continue;
      leads = source !== undefined;
      const place = [read[0]];
      if (source !== undefined) place.push(source, read[2], read[3]);
      if (source !== undefined && steps.length > 4) {
        if (!names.has(read[4])) names.set(read[4], names.size);
        place.push(/** @type {number} */ (names.get(read[4])));
      }
      segments.push(writeSegment(place.map((value, index) => value - written[index])));
      place.forEach((value, index) => {
        written[index] = value;
      });
    }
    return segments.join(',');
  });
  return {
    ...map,
    sources: ours.map((index) => map.sources[index]),
    names: [...names.keys()].map((index) => map.names[index]),
    mappings: rows.join(';'),
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
