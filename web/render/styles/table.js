/**
 * The table: columns side by side where there is room for them, else the cells of a row one below
 * the other. Every row is a grid of its own with the same tracks, so that rows can be laid out, and
 * later drawn, independently of one another.
 */

import { css, unsafeCSS } from 'lit';

/** Numbers of more digits than the narrowest gutter holds. A policy may forbid inline styles. */
const gutters = [3, 4, 5, 6, 7]
  .map((digits) => `.digits-${digits} { --_digits: ${digits}; }`)
  .join('\n');

/** What is marked in one column stays in it. */
const marking = Array.from(
  { length: 16 },
  (_, at) => `[data-marking='${at}'] .sentence:not([data-version='${at}']) { user-select: none; }`,
).join('\n');

export const table = css`
  .table {
    --_tracks: minmax(0, 1fr);
    --_digits: 2;
    --_letter: 0rem;
    --_gutter: max(2.25rem, 0.75rem + var(--_letter) + var(--_digits) * 0.46875rem);
  }

  ${unsafeCSS(gutters)}

  .row {
    display: grid;
    grid-template-columns: var(--_tracks);
    min-inline-size: var(--_wide, 0);
  }

  .long .body .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6rem;
  }

  /* What is not drawn yet takes about the room that it will. */
  .sheet:empty {
    block-size: 40rem;
  }

  .head {
    position: sticky;
    inset-block-start: calc(var(--_sticky-top) + var(--_bar));
    z-index: 2;
    background: var(--_paper);
    border-block-end: 2px solid var(--_ink);
  }

  .column-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    column-gap: 0.5rem;
    padding: 0.625rem 0.75rem 0.5rem;
    text-align: start;
  }

  .column-head .title {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .column-head .detail {
    grid-column: 2;
    font: 0.75rem / 1.4 var(--_label-font);
    color: var(--_soft);
  }

  @media (max-height: 37.5rem) {
    .column-head {
      padding-block: 0.25rem;
    }

    .column-head .detail {
      display: none;
    }
  }

  .body .row {
    border-block-end: 1px solid var(--_rule);
  }

  .cell,
  .column-head {
    min-inline-size: 0;
    border-inline-start: 1px solid var(--_rule);
  }

  .cell:first-child,
  .column-head:first-child {
    border-inline-start-color: transparent;
  }

  .cell {
    position: relative;
    padding-block: 0.375rem;
  }

  .cell.empty {
    /* In tiles, whose strokes every browser draws alike; a gradient that repeats has broad and broken ones. */
    background-image: linear-gradient(
      135deg,
      transparent 46%,
      color-mix(in srgb, var(--_rule) 60%, transparent) 46% 54%,
      transparent 54%
    );
    background-size: 9px 9px;
  }

  ${unsafeCSS(marking)}

  :is(.labels, .ghost, .opener, .unseen, .relation, .sentence .facts, .preview, .head) {
    user-select: none;
  }

  .sentence {
    position: relative;
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    padding-block: 0.25rem;
    padding-inline: 0.25rem 0.75rem;
    border-radius: 3px;
  }

  /* Neither the bar and the header nor a panel at the foot of the window hide what the keyboard is on. */
  .table-room :is(.sentence, .ghost, .ties, button, a, summary, select, [tabindex]) {
    scroll-margin-block: calc(var(--_sticky-top) + var(--_bar) + var(--_head) + 0.5rem)
      var(--_foot, 0.75rem);
  }

  /* Beside a long cell, a short sentence goes along until the row ends. */
  .stays > .sentence {
    position: sticky;
    inset-block-start: var(--_stay, calc(var(--_sticky-top) + var(--_bar) + var(--_head)));
  }

  .sentence:focus-visible {
    outline-offset: -2px;
  }

  .sentence[data-lit] {
    background: var(--_lit);
  }

  .sentence[data-lit]::before,
  .sentence[data-pinned]::before,
  .sentence[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--_accent);
  }

  /* What was chosen stays marked wherever the pointer goes. */
  .sentence[data-pinned] {
    background: color-mix(in srgb, var(--_lit) 70%, transparent);
  }

  .sentence[aria-current]::before {
    border-inline-start: 6px double var(--_accent);
  }

  .gutter {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 0.25rem;
    padding-inline-end: 0.5rem;
    padding-block-start: 0.1875rem;
    font: 0.75rem / 1.2 var(--_label-font);
    font-variant-numeric: tabular-nums;
    color: var(--_soft);
    user-select: none;
  }

  .sentence .number .letter,
  .ghost .number .letter {
    display: none;
  }

  .text {
    margin: 0;
  }

  .space {
    white-space: pre-wrap;
  }

  .opens-paragraph .text::before {
    content: '¶' / '';
    margin-inline-end: 0.3em;
    color: var(--_soft);
    font: 0.8em / 1 var(--_label-font);
  }

  .sentence > :not(.gutter, .unseen) {
    grid-column: 2;
  }

  .sentence .facts {
    margin-block-start: 0.375rem;
  }

  .ghost {
    display: grid;
    grid-template-columns: calc(var(--_gutter) - 0.25rem) auto minmax(0, 1fr);
    align-items: baseline;
    inline-size: calc(100% - 0.75rem);
    margin-block: 0.25rem;
    margin-inline: 0.25rem 0.5rem;
    padding-block: 0.25rem;
    padding-inline: 0 0.375rem;
    border: 1px dashed var(--_moved);
    border-radius: 4px;
    background: none;
    color: var(--_soft);
    text-align: start;
  }

  .ghost .gutter {
    padding-block-start: 0;
    padding-inline-end: 0.375rem;
  }

  .ghost-label {
    color: var(--_moved);
    font-size: 0.75rem;
    white-space: nowrap;
  }

  /* The label is always written from left to right; the text knows on which side of it it stands. */
  .ghost-text {
    margin-inline-start: 0.5rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: italic 0.9375rem / 1.4 var(--_text-font);
  }

  .ghost[data-lit] {
    background: var(--_lit);
    border-style: solid;
  }

  .fold > [role='cell'] {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    padding: 0.25rem 0.75rem;
    background: var(--_panel);
  }

  .fold .labels {
    margin: 0;
    padding: 0;
  }

  .preview {
    flex: 1 1 12rem;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_soft);
    font: italic 0.9375rem / 1.4 var(--_text-font);
  }

  /* Where many cells are empty, the rule between the columns is enough. */
  .apart > .cell.empty,
  .several .cell.empty {
    background-image: none;
  }

  .cell > .opener {
    margin-inline-start: calc(var(--_gutter) - 0.25rem);
  }
`;
