/**
 * The room below the tools: the table, what opens beside it, and the strip along it.
 */

import { css } from 'lit';

export const room = css`
  /* What opens beside the table leaves it less room, by which it is laid out. */
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .table-room {
    container: frame / inline-size;
    min-inline-size: 0;
  }

  /* Its room is there before the strip is, so that nothing moves when it comes. */
  .stripped {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .strip {
    display: none;
    inline-size: 1.5rem;
    border-inline-start: 1px solid var(--_rule);
  }

  @container frame (inline-size >= 42rem) {
    .strip {
      display: block;
    }
  }

  @container frame (inline-size >= 56rem) {
    .room.shared {
      grid-template-columns: minmax(0, 1fr) 21rem;
    }
  }
`;
