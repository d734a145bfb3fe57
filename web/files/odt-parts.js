/**
 * What the text of an OpenDocument file refers to: its styles, its lists, and what was deleted.
 */
import { readXml } from './xml.js';

/** @import { Look } from './document-writer.js' */

/**
 * @typedef {object} Style
 * @property {Look} look
 * @property {boolean | null} hidden null where the style it is based on says it
 * @property {string} base
 * @property {string} name as a reader knows it
 */

/** @param {string} xml of content.xml or styles.xml @param {Map<string, Style>} styles @param {Map<string, boolean[]>} lists */
export async function readStyles(xml, styles, lists) {
  /** @type {Style | null} */
  let style = null;
  /** @type {boolean[] | null} */
  let levels = null;
  await readXml(xml, {
    open(name, attributes) {
      if (name === 'body') return false;
      if (name === 'style') {
        style = {
          look: {},
          hidden: null,
          base: attributes['parent-style-name'] ?? '',
          name: attributes['display-name'] ?? attributes.name ?? '',
        };
        styles.set(attributes.name ?? '', style);
      }
      if (name === 'list-style') {
        levels = [];
        lists.set(attributes.name ?? '', levels);
      }
      const level = /^list-level-style-(number|bullet|image)$/.exec(name);
      if (level && levels) levels[Number(attributes.level) - 1] = level[1] === 'number';
      if (name === 'text-properties' && style) {
        const { display } = attributes;
        const weight = attributes['font-weight'];
        const posture = attributes['font-style'];
        const position = attributes['text-position'] ?? '';
        if (weight) style.look.strong = weight === 'bold' || Number(weight) >= 600;
        if (posture) style.look.emphasis = posture !== 'normal';
        if (display) style.hidden = display === 'none';
        if (/^(?:super|[1-9])/.test(position)) style.look.raised = 'super';
        if (/^(?:sub|-)/.test(position)) style.look.raised = 'sub';
      }
      return true;
    },
    close(name) {
      if (name === 'style') style = null;
    },
  });
}

/**
 * What was deleted, by the ids of the changes: paragraphs of plain text, of which the first went on
 * what stood before and the last what came after.
 *
 * @param {string} xml
 * @returns {Promise<{ deleted: Map<string, string[]>, count: number }>}
 */
export async function readChanges(xml) {
  /** @type {Map<string, string[]>} */
  const deleted = new Map();
  let count = 0;
  let id = '';
  let isDeletion = false;
  await readXml(xml, {
    open(name, attributes) {
      if (name === 'change-info' || name === 'annotation') return false;
      if (name === 'changed-region') {
        id = attributes.id ?? '';
        count += 1;
      }
      if (name === 'deletion') {
        isDeletion = true;
        deleted.set(id, []);
      }
      if (isDeletion && /^[ph]$/.test(name)) deleted.get(id)?.push('');
      if (isDeletion && /^(?:s|tab|line-break)$/.test(name)) append(' ');
      return true;
    },
    close(name) {
      if (name === 'deletion') isDeletion = false;
    },
    text(text) {
      if (isDeletion) append(text);
    },
  });
  return { deleted, count };

  /** @param {string} text */
  function append(text) {
    const paragraphs = deleted.get(id);
    if (paragraphs && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  }
}
