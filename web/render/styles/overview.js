/**
 * What stands above the table: summaries, facts, map, tools and legend.
 */

import { css } from 'lit';

export const overview = css`
  .notice.apart {
    margin: 0;
    padding: 0.5rem 0.75rem 0;
  }

  .overview {
    padding: 0.25rem 0.75rem 0.75rem;
  }

  .summaries {
    display: grid;
    gap: 0.75rem;
    margin-block: 0.5rem 1rem;
  }

  .summary {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.625rem;
    row-gap: 0.5rem;
    align-items: baseline;
  }

  .pair {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    color: var(--_soft);
    font: 0.8125rem / 1 var(--_label-font);
  }

  .said {
    font-size: 1.0625em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .summary > .facts,
  .summary > .more {
    grid-column: 2;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .fact-change {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.375rem;
    max-inline-size: 100%;
    padding: 0.125rem 0.5rem;
    border: 1.5px solid var(--_fact);
    border-radius: 4px;
    background: var(--_fact-tint);
    color: var(--_ink);
    font: 0.8125rem / 1.5 var(--_label-font);
    text-align: start;
  }

  .fact-change .icon {
    align-self: center;
    color: var(--_fact);
  }

  .fact-change .kind {
    color: var(--_fact);
    font-size: 0.75rem;
  }

  .fact-change .value {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .fact-change del {
    text-decoration: line-through 1px;
  }

  .fact-change ins {
    font-weight: 700;
    text-decoration: none;
  }

  .fact-change .became {
    display: inline-flex;
    gap: 0.375rem;
    min-inline-size: 0;
  }

  .fact-change .missing {
    font-style: italic;
  }

  button.fact-change:hover {
    border-color: var(--_fact);
    text-decoration: underline;
  }

  .more .opener {
    margin-block: 0.25rem;
  }

  .more .facts {
    margin-block-start: 0.25rem;
  }

  .map {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem;
  }

  .map-letters {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.25rem;
    color: var(--_soft);
  }

  /* Read from right to left, as all around it. */
  .overview[dir='rtl'] .map-drawing {
    transform: scaleX(-1);
  }

  .map-drawing {
    inline-size: 100%;
    overflow: visible;
  }

  .bar {
    fill: var(--_soft);
    cursor: pointer;
  }

  .bar.removed,
  .bar.added,
  .strike {
    fill: var(--_paper);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  /* As in the table: what is dropped is struck, what is new is drawn whole. */
  .bar.removed,
  .strike {
    stroke: var(--_removed);
  }

  .bar.removed {
    stroke-dasharray: 3 2;
  }

  .bar.added {
    stroke: var(--_added);
    stroke-dasharray: none;
  }

  .strike {
    pointer-events: none;
  }

  .ribbon {
    fill: var(--_rule);
    fill-opacity: 0.55;
  }

  .ribbon.moved {
    fill: var(--_moved);
    fill-opacity: 0.25;
    stroke: var(--_moved);
    stroke-width: 1.25;
    stroke-dasharray: 5 3;
    vector-effect: non-scaling-stroke;
  }

  .bar[data-lit] {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .ribbon[data-lit] {
    fill: var(--_accent);
    fill-opacity: 0.45;
  }

  .bar-of-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    padding: 0.5rem 0.75rem;
    border-block: 1px solid var(--_rule);
    background: var(--_panel);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.625rem;
    align-items: center;
  }

  .toolbar button {
    padding-inline: 0.5rem;
  }

  .switch {
    display: inline-flex;
  }

  .switch button {
    border-radius: 0;
    margin-inline-start: -1px;
  }

  .switch button:first-child {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
    margin-inline-start: 0;
  }

  .switch button:last-child {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }

  .toolbar button[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }

  .toolbar [data-panel][aria-expanded='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 -2px 0 var(--_ink);
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0.125rem 0.25rem;
    border-color: transparent;
    background: none;
    font: inherit;
  }

  .kind:hover {
    border-color: var(--_soft);
  }

  .kind[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_paper);
    box-shadow: inset 0 -2px 0 var(--_ink);
  }

  .switch button:focus-visible {
    position: relative;
    z-index: 1;
  }

  .steps {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .position {
    min-inline-size: 6.5em;
    text-align: center;
    font: 0.8125rem / 1.2 var(--_label-font);
    font-variant-numeric: tabular-nums;
    color: var(--_soft);
  }

  .certainty {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font: 0.8125rem / 1.2 var(--_label-font);
  }

  .certainty input {
    inline-size: 6rem;
    min-block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .certainty .least {
    min-inline-size: 5.5em;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.875rem;
    align-items: center;
    font: 0.8125rem / 1.4 var(--_label-font);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }

  .legend .hint {
    margin: 0.375rem 0 0;
    color: var(--_soft);
    font: 0.75rem / 1.3 var(--_label-font);
  }
`;
