/**
 * The list of all facts.
 */

import { css } from 'lit';

export const factsStyle = css`
  .fact-kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .fact-kinds .count {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }

  .facts-panel .steps .position {
    flex: 1;
  }

  .fact-list {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .fact-list .fact-change {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.5rem;
    inline-size: 100%;
    background: var(--_paper);
  }

  .fact-list .fact-change:hover {
    background: var(--_fact-tint);
    text-decoration: none;
  }

  .fact-said {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.375rem;
  }

  .fact-list .about {
    grid-column: 1 / -1;
    color: var(--_ink);
    font: 0.875rem / 1.4 var(--_text-font);
    overflow-wrap: anywhere;
  }

  .fact-list .refs {
    grid-area: 1 / 2;
    color: var(--_soft);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .fact-list [aria-current='true'] {
    border-width: 3px;
    padding: calc(0.125rem - 1.5px) calc(0.5rem - 1.5px);
    background: var(--_fact-tint);
  }
`;
