/**
 * What stands above the tools: summaries, facts and the map.
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
    gap: 0.5rem;
    margin-block: 0.5rem 0.75rem;
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

  /* A number stays with what it counts, as long as there is room for the two. */
  .said span {
    display: inline-block;
    max-inline-size: 100%;
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
    align-content: center;
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
`;
