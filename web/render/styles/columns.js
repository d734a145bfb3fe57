/**
 * The widths of columns. Two and three share the room that there is. From four on, each has a least
 * width, and a table that is wider scrolls sideways under its header, beside its first column.
 */

import { css, unsafeCSS } from 'lit';

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
      --_wide: ${n * LEAST}rem;
    }
    @container frame (42rem <= inline-size < ${n * LEAST}rem) {
      .columns-${n} { --_sideways: auto; --_pinned: sticky; --_pin: 1px solid var(--_soft); }
    }`,
  )
  .join('\n');

export const columns = css`
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

  .several .row > :is(.cell, .column-head):first-child {
    position: var(--_pinned, relative);
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: var(--_pin, 0);
    background: var(--_paper);
  }
`;
