/**
 * Draws the list of keys.
 */

import { css, html } from 'lit';
import { panelTemplate } from './panel-template.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Strings } from '../strings.js'
 */

/** @type {[keys: string[], what: keyof Strings['keyHelp']][]} */
const KEYS = [
  [['↑', '↓'], 'upDown'],
  [['←', '→'], 'leftRight'],
  [['Home', 'End'], 'ends'],
  [['N', 'P'], 'changes'],
  [['F', 'Shift+F'], 'facts'],
  [['Enter'], 'enter'],
  [['Tab'], 'tab'],
  [['Esc'], 'escape'],
  [['V'], 'versions'],
  [['/'], 'find'],
  [['C'], 'cite'],
  [['?'], 'help'],
];

/**
 * @param {Strings} strings
 * @param {() => void} close
 * @returns {TemplateResult}
 */
export const keysPanelTemplate = (strings, close) =>
  panelTemplate(
    { name: 'keys', title: strings.keysButton, strings, close, isFirst: true },
    html`<dl class="key-list">
      ${KEYS.map(([keys, what]) => html`<div><dt>${keys.map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dt><dd>${strings.keyHelp[what]}</dd></div>`)}
    </dl>`,
  );

export const keysStyle = css`
  .key-list {
    margin: 0;
  }

  .key-list > div {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
    gap: 0.5rem;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_rule);
  }

  .key-list dd {
    margin: 0;
  }

  .key-list kbd {
    display: inline-block;
    min-inline-size: 1.5rem;
    padding: 0 0.25rem;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_paper);
    font: 600 0.75rem / 1.5 var(--_label-font);
    text-align: center;
  }
`;
