/**
 * What changes with room, colours and paper: stacked cells where columns would be too narrow to
 * read, system colours where the reader forces them, and print.
 */

import { css, unsafeCSS } from 'lit';
import { sideways } from './tools.js';

/**
 * Rules for a table whose rows show their cells one below the other.
 *
 * @param {string} table A selector.
 */
const stacked = (table) => css`
  ${unsafeCSS(table)} {
    &.table {
      --_tracks: minmax(0, 1fr);
      --_wide: 0;
      --_letter: 0.6875rem;
      --_over: span 1;
      --_pin: 0;
      --_stay: auto;
    }

    .head .row {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }

    .column-head {
      border: 0;
      padding: 0.375rem 0.5rem;
      column-gap: 0.375rem;
      align-items: center;
    }

    .column-head .title {
      font-size: 0.8125rem;
      line-height: 1.2;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }

    .column-head .detail {
      display: none;
    }

    .body .row {
      border-block-end: 2px solid var(--_rule);
      padding-block: 0.25rem;
    }

    .cell {
      border-inline-start: 0;
      padding-block: 0.125rem;
    }

    .cell + .cell {
      border-block-start: 1px dotted var(--_rule);
    }

    .cell.empty:not(:has(.ghost)) {
      display: none;
    }

    .number .letter {
      display: inline;
      border: 0;
      padding: 0;
      min-inline-size: 0;
      font: inherit;
      font-weight: 700;
    }

    .sentence.repeats:not(:focus, [aria-current]) .text {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 1;
      overflow: hidden;
      align-self: start;
      color: var(--_soft);
    }

    .sentence.repeats:not(:focus, [aria-current]) .image.apart {
      display: none;
    }
  }
`;

export const media = css`
  @container frame (inline-size < 32rem) {
    ${stacked('.columns-2')}
  }

  @container frame (inline-size < 42rem) {
    ${stacked('.columns-3')}
  }

  @container frame (inline-size < 42rem) {
    ${stacked('.several')}
  }

  ${stacked('.columns-many')}

  @container frame (inline-size < 32rem) {
    .overview {
      padding-inline: 0.5rem;
    }

    .summary {
      grid-template-columns: minmax(0, 1fr);
    }

    .summary > .facts,
    .summary > .more {
      grid-column: 1;
    }

    /* One below the other, facts would push the texts off a phone; the outline of one has room. */
    ${sideways('.summary > .facts')}

    .summary > .facts {
      position: relative;
      margin-block: -0.25rem;
      padding-block: 0.25rem;

      & > li {
        max-inline-size: 85%;
      }
    }

    /* Beside its letter, a title would have room for half a word. */
    .several .column-head {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }

  /* For fingers. */
  @media (pointer: coarse) {
    :is(.toolbar, .legend, .summary, .fold, .cell, .one-text-head, .status) :is(button, select),
    .certainty input,
    .skip {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }

    .ghost {
      min-block-size: 2.75rem;
      align-content: center;
    }
  }

  @media (forced-colors: active) {
    .cell.empty {
      background-image: none;
    }

    .ribbon {
      fill: none;
      stroke: GrayText;
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }

    .ribbon.moved {
      fill: none;
      stroke: CanvasText;
    }

    .bar {
      fill: CanvasText;
    }

    .bar.removed,
    .bar.added,
    .strike {
      fill: Canvas;
      stroke: CanvasText;
    }

    .bar[data-lit],
    .ribbon[data-lit] {
      fill: Highlight;
      stroke: Highlight;
    }

    .sentence[data-lit],
    .ghost[data-lit] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .sentence[data-pinned]:not([data-lit]) {
      outline: 2px dashed CanvasText;
      outline-offset: -2px;
    }

    .sentence[data-lit] .tie,
    .legend .tie {
      text-decoration: none;
      outline: 1px dotted CanvasText;
    }

    /* Turned inside out: the colours of a selection are too much alike in some systems to be read. */
    .sentence .tie[data-lit],
    .tie-words[data-lit] {
      forced-color-adjust: none;
      outline: 2px solid Highlight;
      background: CanvasText;
      color: Canvas;
    }

    .fact-change .icon {
      color: CanvasText;
    }

    mark.fact {
      background: Canvas;
      color: CanvasText;
    }

    .kind[aria-pressed='true'],
    .toolbar [aria-expanded='true'] {
      outline: 2px solid Highlight;
    }

    /* Else no gradient is drawn. */
    .carriers-sign {
      forced-color-adjust: none;
      --_soft: CanvasText;
    }

    .toolbar button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
      color: Canvas;
    }
  }

  @media print {
    /* Paper is white, whatever the page around chose; a page's own colours are its own matter. */
    .frame {
      color-scheme: light;
    }

    .toolbar,
    .strip,
    .map,
    .legend .hint,
    .carriers-sign {
      display: none;
    }

    /* Paper does not scroll. */
    .bar-of-tools .legend,
    .bar-of-tools .legend ul {
      flex: 1 1 auto;
      flex-wrap: wrap;
      overflow: visible;
      mask-image: none;
    }

    /* Nothing of what the pointer or the keyboard was on. */
    :is(.sentence, .ghost):is([data-lit], [data-pinned], [aria-current]) {
      background: none;
      box-shadow: none;
    }

    .sentence:is([data-lit], [data-pinned], [aria-current])::before {
      content: none;
    }

    .sentence[data-lit] .tie,
    .sentence .tie[data-lit],
    .sentence .edit.moved[data-lit] {
      text-decoration: none;
      background: none;
      box-shadow: none;
      color: inherit;
    }

    :focus-visible {
      outline: none;
    }

    .room.shared {
      grid-template-columns: minmax(0, 1fr);
    }

    /* A sheet of paper is no wider than three columns. */
    ${stacked('.several')}

    .table .sentence.repeats .text {
      display: block;
    }

    .bar-of-tools,
    .head {
      position: static;
    }

    .table .sentence {
      position: relative;
      inset: auto;
    }

    .row,
    .sentence {
      break-inside: avoid;
    }
  }
`;
