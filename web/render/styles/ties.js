/**
 * The list of what ties a chosen sentence to its translation. It hangs from the chosen row over the
 * rows below, as wide as the table, so that it is low and no row moves when it comes or goes; it
 * covers neither the sentence nor its counterpart, which stand in the row above it.
 */

import { css } from 'lit';

export const ties = css`
  .tie-row {
    position: relative;
    z-index: 1;
    block-size: 0;
  }

  .ties {
    position: absolute;
    inset-block-start: -1px;
    inset-inline: 0.5rem;
    display: flex;
    align-items: flex-start;
    border: 1px solid var(--_accent);
    border-radius: 0 0 6px 6px;
    background: var(--_paper);
    box-shadow: 0 0.375rem 1rem rgb(0 0 0 / 0.25);
    font: 0.8125rem / 1.5 var(--_label-font);
  }

  .ties .lists {
    flex: 1;
    min-inline-size: 0;
    max-block-size: min(13rem, 40vh);
    overflow: auto;
    overscroll-behavior: contain;
    padding-block: 0.5rem 0.625rem;
    padding-inline: 0.75rem;
  }

  .ties p,
  .ties dl,
  .ties dd {
    margin: 0;
  }

  .ties p {
    font-weight: 600;
  }

  .ties dl + p {
    margin-block-start: 0.5rem;
  }

  .ties dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1.25rem;
    margin-block-start: 0.375rem;
  }

  .ties dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.375rem;
  }

  .ties dt {
    color: var(--_soft);
    font-size: 0.75rem;
  }

  .tie-words {
    padding: 0.125rem 0.375rem;
    border-color: var(--_rule);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .ties .close {
    flex: none;
    display: inline-grid;
    place-content: center;
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    margin: 0.25rem;
    padding: 0;
    border-color: transparent;
    background: none;
  }
`;
