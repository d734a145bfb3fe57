/**
 * The widths of columns. Two and three share the room that there is. From four on, each has a least
 * width, and a table that is wider scrolls sideways under its header, beside its first column.
 */

import { css, unsafeCSS } from 'lit';
import { MOST_CARRIERS } from '../sentences.js';

/** Beyond so many, cells stand one below the other. */
export const MOST_COLUMNS = 16;

/** The least width of one column, in rem. */
const LEAST = 13.5;

/** @param {number} from @param {number} to */
const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const shared = numbers(2, 3)
  .map((n) => `.columns-${n} { --_tracks: repeat(${n}, minmax(0, 1fr)); }`)
  .join('\n');

const wide = numbers(4, MOST_COLUMNS)
  .map(
    (n) => `.columns-${n} {
      --_tracks: repeat(${n}, minmax(${LEAST}rem, 1fr));
      ${n > MOST_CARRIERS ? '' : `--_squares: ${5 * n + 7}px;`}
      --_wide: ${n * LEAST}rem;
    }
    @container frame (42rem <= inline-size < ${n * LEAST}rem) {
      .columns-${n} { --_sideways: auto; --_pinned: sticky; --_stay: auto; --_pin: 1px solid var(--_soft); --_over: span 1; --_covered: relative; --_covered-size: auto; }
    }`,
  )
  .join('\n');

const over = numbers(2, MOST_COLUMNS)
  .map((n) => `.over-${n} { grid-column: var(--_over, span ${n}); }`)
  .join('\n');

export const columns = css`
  ${unsafeCSS(over)}

  /* Over what stands in no other way than that it is heard. */
  .cell.covered {
    position: var(--_covered, absolute);
    inline-size: var(--_covered-size, 1px);
    block-size: var(--_covered-size, 1px);
    overflow: hidden;
  }

  ${unsafeCSS(shared)}
  ${unsafeCSS(wide)}

  .several > .body {
    overflow-x: var(--_sideways, visible);
    scroll-padding-inline-start: ${LEAST}rem;
  }

  /* Scrolled by the body, which it follows. */
  .several > .head {
    overflow: hidden;
  }

  /* Narrow columns are read in close lines, and each word above them costs a line. */
  .several .body {
    --_gutter: max(1.75rem, var(--_squares, 0px), 0.5rem + var(--_letter) + var(--_digits) * 0.46875rem);
    line-height: 1.4;
  }

  @container frame (inline-size >= 42rem) {
    .several .body {
      font-size: 0.9375em;
    }
  }

  .several :is(.cell, .sentence) {
    padding-block: 0.1875rem;
  }

  .several .sentence {
    padding-inline-end: 0.5rem;
  }

  .several .column-head {
    column-gap: 0.375rem;
    padding-inline: 0.375rem 0.5rem;
  }

  .several .gutter {
    padding-inline-end: 0.375rem;
  }

  .several .labels {
    gap: 0 0.5rem;
    margin-block: 0.125rem 0;
    padding-inline-end: 0.5rem;
  }

  .several .body .label {
    padding: 0;
    border: 0;
    background: none;
    line-height: 1.35;
  }

  .several .row > :is(.cell, .column-head):first-child {
    position: var(--_pinned, relative);
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: var(--_pin, 0);
    background: var(--_paper);
  }
`;
