/**
 * Draws the strip along the table: every change at its place among the rows, facts in a lane of their
 * own, and what of the table the window shows. For the eye and the mouse: the table says and reaches the
 * same.
 */

import { css, html, svg } from 'lit';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Mark } from '../model/mark-table.js'
 * @import { RowEntry } from './rows.js'
 */

/** The strip is so many units high, and 12 wide. */
export const STRIP_HEIGHT = 1000;

/** Of a row with several marks, the first is drawn beside its facts. @type {Mark[]} */
const KINDS = ['moved', 'removed', 'added', 'rewritten', 'edited', 'split', 'merged', 'regrouped'];

/** Where each kind is drawn, from the side of its text: as no two of them are told by colour alone. */
const LANES = /** @type {Record<string, [number, number]>} */ ({
  fact: [0, 4],
  moved: [5, 7],
  removed: [5, 3],
  added: [9, 3],
  other: [6, 5],
});

/** The least height of a change, in units. */
const LEAST = 3;

/**
 * @param {RowEntry[]} entries
 * @returns {Map<string, string>} By kind, the path of all its changes.
 */
export function stripPaths(entries) {
  /** @type {Map<string, string>} */
  const paths = new Map();
  /** @type {Map<string, number>} Where the last of each kind is: of a long table many are in one place. */
  const last = new Map();
  const step = STRIP_HEIGHT / Math.max(1, entries.length);
  const height = Math.round(Math.max(LEAST, step * 0.8) * 10) / 10;
  entries.forEach((entry, at) => {
    const rows = entry.type === 'row' ? [entry.row] : entry.rows;
    const marks = new Set(rows.flatMap((row) => row.marks));
    const kind = KINDS.find((mark) => marks.has(mark));
    const y = Math.round(Math.min(at * step, STRIP_HEIGHT - height));
    for (const name of [marks.has('fact') && 'fact', kind]) {
      if (!name || last.get(name) === y) continue;
      last.set(name, y);
      const [x, width] = LANES[name] ?? LANES.other;
      paths.set(name, `${paths.get(name) ?? ''}M${x},${y}h${width}v${height}h${-width}z`);
    }
  });
  return paths;
}

/**
 * @param {RowEntry[]} entries
 * @returns {TemplateResult}
 */
export function stripTemplate(entries) {
  return html`<div class="strip-track">
      <svg viewBox="0 0 12 ${STRIP_HEIGHT}" preserveAspectRatio="none" focusable="false">
        ${[...stripPaths(entries)].map(([kind, path]) => svg`<path class="change ${kind}" d=${path} />`)}
      </svg>
      <div class="strip-window"></div>
    </div>`;
}

export const styles = css`
  .strip-track {
    position: sticky;
    inset-block-start: calc(var(--_sticky-top) + var(--_bar));
    block-size: calc(100vh - var(--_sticky-top) - var(--_bar));
    max-block-size: 100%;
    padding-inline: 0.25rem;
    background: var(--_panel);
    cursor: pointer;
    touch-action: none;
  }

  .strip svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .strip:dir(rtl) svg {
    transform: scaleX(-1);
  }

  .strip .change {
    fill: var(--_shape);
  }

  .strip .fact {
    fill: var(--_fact);
  }

  .strip .moved {
    fill: var(--_moved);
  }

  .strip .removed {
    fill: var(--_removed);
  }

  .strip .added {
    fill: var(--_added);
  }

  .strip :is(.edited, .rewritten) {
    fill: var(--_edited);
  }

  .strip-window {
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--_from, 0);
    block-size: var(--_part, 0);
    min-block-size: 0.5rem;
    border: 2px solid var(--_ink);
    border-radius: 2px;
    background: color-mix(in srgb, var(--_ink) 12%, transparent);
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .strip .change {
      fill: CanvasText;
    }

    .strip-window {
      border-color: Highlight;
    }
  }

`;
