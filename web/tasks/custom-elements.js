// Writes dist/custom-elements.json, by which editors know the element, from its reference in
// docs/element.md: a custom elements manifest, schema 2.1.0.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.js';

/** The properties that hold attributes: their names, types, and the attribute. */
const MIRRORED = [
  ['view', "'columns' | 'changes' | 'reading' | 'merged'", 'view'],
  ['marks', "'few' | 'all'", 'marks'],
  ['theme', 'string | null', 'theme'],
  ['shared', 'boolean', 'shared'],
  ['lang', 'string', 'lang'],
  ['minSimilarity', 'number | null', 'min-similarity'],
  ['moves', 'boolean', 'moves'],
  ['pairs', 'string | null', 'pairs'],
  ['ignore', 'string | null', 'ignore'],
];

/** @param {string} page @param {string} title @returns {string} */
function section(page, title) {
  const [, text] = page.split(`\n## ${title}\n`);
  if (!text) throw new Error(`docs/element.md has no section "${title}"`);
  return text.split('\n## ')[0];
}

/** @param {string} text @returns {{ name: string, description: string }[]} rows whose first cell is code */
const rowsOf = (text) =>
  [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, description]) => ({
    name,
    description,
  }));

/** @param {string} looks @returns {string[]} with those written in short made whole */
function variablesOf(looks) {
  const [paragraph] = looks.match(/^.*Variables, .*$/m) ?? [''];
  const names = [...paragraph.matchAll(/`(-{1,2}[a-z-]+)`/g)].map(([, name]) =>
    name.startsWith('--') ? name : `--cotejo${name}`,
  );
  const tinted = names.slice(names.indexOf('--cotejo-edited')).map((name) => `${name}-tint`);
  return [...names, ...tinted];
}

/** @param {string} folder `dist` */
export function writeCustomElements(folder) {
  const page = readFileSync(join(root, 'docs/element.md'), 'utf8');
  const looks = section(page, 'Looks');
  const [parts] = looks.match(/^Parts: .*$/m) ?? [''];
  const methods = [...section(page, 'Methods').matchAll(/`(\w+)\(\)`/g)];
  const manifest = {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [
          {
            kind: 'class',
            name: 'ArticleComparison',
            tagName: 'article-comparison',
            customElement: true,
            description: 'Shows versions of an article side by side.',
            superclass: { name: 'HTMLElement' },
            attributes: rowsOf(section(page, 'Attributes')),
            members: [
              { kind: 'field', name: 'versions', type: { text: 'VersionInput[] | null' } },
              { kind: 'field', name: 'options', type: { text: 'CompareOptions' } },
              { kind: 'field', name: 'comparison', type: { text: 'Comparison | null' } },
              ...MIRRORED.map(([name, type, attribute]) => ({
                kind: 'field',
                name,
                type: { text: type },
                attribute,
                reflects: true,
              })),
              ...methods.map(([, name]) => ({ kind: 'method', name })),
            ],
            events: rowsOf(section(page, 'Events')).map((event) => ({
              ...event,
              type: { text: 'CustomEvent' },
            })),
            cssProperties: variablesOf(looks).map((name) => ({ name })),
            cssParts: [...parts.matchAll(/`([a-z-]+)`/g)].map(([, name]) => ({ name })),
            slots: [{ name: '', description: 'The articles: `<article lang title>`.' }],
          },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'article-comparison',
            declaration: { name: 'ArticleComparison', module: 'dist/define.js' },
          },
          {
            kind: 'js',
            name: 'ArticleComparison',
            declaration: { name: 'ArticleComparison', module: 'dist/define.js' },
          },
        ],
      },
    ],
  };
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 1)}\n`);
}
