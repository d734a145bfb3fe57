/**
 * The search, and the words that it found, also in the table.
 */

import { css } from 'lit';

export const findStyle = css`
  .find-words {
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    font: 1rem / 1.4 var(--_text-font);
  }

  .find-panel .steps .position {
    flex: 1;
  }

  .found-counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .found-counts .none {
    color: var(--_soft);
  }

  .found {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .found-place {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr);
    gap: 0.375rem;
    inline-size: 100%;
    text-align: start;
  }

  .found-place .refs {
    color: var(--_soft);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .found-place .about {
    font: 0.875rem / 1.4 var(--_text-font);
    overflow-wrap: anywhere;
  }

  .found-place mark {
    background: var(--_lit);
    color: inherit;
    font-weight: 700;
  }

  .found-place[aria-current='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  ::highlight(cotejo-found) {
    background-color: var(--_lit);
    color: var(--_ink);
    text-decoration: underline 2px;
  }

  ::highlight(cotejo-found-here) {
    background-color: var(--_ink);
    color: var(--_paper);
  }
`;
