/**
 * What the document of a Word file refers to: its styles, its lists, its addresses.
 */
import { readXml } from './xml.js';

/**
 * @typedef {object} Style
 * @property {string} name In lower case; Word's own names are English in every language.
 * @property {string} base
 * @property {number | null} outline 0 for the highest heading
 * @property {boolean | null} hidden null where the style it is based on says it
 */

/** @param {string | undefined} value of a switch that is on when it says nothing */
export const isOn = (value) => !['0', 'false', 'off', 'none'].includes(value ?? '');

/** @param {string} xml @returns {Promise<Map<string, Style>>} by their ids */
export async function readStyles(xml) {
  /** @type {Map<string, Style>} */
  const styles = new Map();
  /** @type {Style | null} */
  let style = null;
  await readXml(xml, {
    open(name, { val, styleId }) {
      if (name === 'style') {
        style = { name: '', base: '', outline: null, hidden: null };
        styles.set(styleId ?? '', style);
      }
      if (!style) return;
      if (name === 'name') style.name = (val ?? '').toLowerCase();
      if (name === 'basedOn') style.base = val ?? '';
      if (name === 'outlineLvl') style.outline = Number.parseInt(val ?? '', 10);
      if (name === 'vanish') style.hidden = isOn(val);
    },
    close(name) {
      if (name === 'style') style = null;
    },
  });
  return styles;
}

/**
 * @param {Map<string, Style>} styles
 * @param {string} id
 * @returns {Style[]} the style and those it is based on
 */
function styleAndBases(styles, id) {
  /** @type {Style[]} */
  const chain = [];
  for (let at = styles.get(id); at && chain.length < 12; at = styles.get(at.base)) chain.push(at);
  return chain;
}

/**
 * @param {Map<string, Style>} styles
 * @param {string} id
 * @returns {string} the HTML element for a paragraph of that style
 */
export function elementOf(styles, id) {
  for (const { name, outline } of styleAndBases(styles, id)) {
    const heading = /^heading ([1-9])$/.exec(name);
    if (heading) return `h${Math.min(Number(heading[1]), 6)}`;
    if (name === 'title') return 'h1';
    if (/^(?:intense )?quote$/.test(name)) return 'blockquote';
    if (outline !== null && outline >= 0 && outline < 9) return `h${Math.min(outline + 1, 6)}`;
  }
  return 'p';
}

/** @param {Map<string, Style>} styles @param {string} id */
export const isHiddenStyle = (styles, id) =>
  styleAndBases(styles, id).find(({ hidden }) => hidden !== null)?.hidden ?? false;

/** @typedef {{ ordered: boolean, start: number }} Level */

/** @param {string} xml @returns {Promise<(list: string, level: number) => Level>} */
export async function readNumbering(xml) {
  /** @type {Map<string, Map<number, Level>>} */
  const kinds = new Map();
  /** @type {Map<string, string>} */
  const lists = new Map();
  let kind = '';
  let list = '';
  let depth = 0;
  await readXml(xml, {
    open(name, { val, abstractNumId, numId, ilvl }) {
      if (name === 'abstractNum') {
        kind = abstractNumId ?? '';
        kinds.set(kind, new Map());
      }
      if (name === 'num') list = numId ?? '';
      if (name === 'abstractNumId') lists.set(list, val ?? '');
      if (name === 'lvl') {
        depth = Number(ilvl ?? 0);
        kinds.get(kind)?.set(depth, { ordered: true, start: 1 });
      }
      const level = kinds.get(kind)?.get(depth);
      if (level && name === 'numFmt') level.ordered = !['bullet', 'none'].includes(val ?? '');
      if (level && name === 'start') level.start = Number.parseInt(val ?? '', 10) || 1;
    },
  });
  return (id, level) => kinds.get(lists.get(id) ?? '')?.get(level) ?? { ordered: false, start: 1 };
}

/** @param {string} xml @returns {Promise<Map<string, { target: string, type: string }>>} by their ids */
export async function readRelationships(xml) {
  const found = new Map();
  await readXml(xml, {
    open(name, { Id, Target, Type }) {
      if (name !== 'Relationship') return;
      found.set(Id, { target: Target ?? '', type: (Type ?? '').replace(/^.*\//, '') });
    },
  });
  return found;
}
