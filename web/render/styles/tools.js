/**
 * The bar that stays in view while the table is read: steps, views, what opens beside the table, and
 * the legend that filters.
 */

import { css, unsafeCSS } from 'lit';

/**
 * What has no room in a line goes on sideways.
 *
 * @param {string} line A selector.
 */
export const sideways = (line) => css`
  ${unsafeCSS(line)} {
    flex-wrap: nowrap;
    padding-inline-end: 1.75rem;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-padding-inline: 1.75rem;
    scrollbar-width: thin;
    scrollbar-color: var(--_soft) transparent;
    mask-image: linear-gradient(to right, #000 calc(100% - 1.75rem), transparent);

    &:dir(rtl) {
      mask-image: linear-gradient(to left, #000 calc(100% - 1.75rem), transparent);
    }

    & > *,
    & ul {
      flex: none;
      flex-wrap: nowrap;
    }
  }
`;

export const tools = css`
  .bar-of-tools,
  .toolbar {
    position: sticky;
    inset-block-start: var(--_sticky-top);
    z-index: 4;
    background: var(--_panel);
  }

  .bar-of-tools {
    padding-block: 0.375rem;
    border-block: 1px solid var(--_rule);
  }

  .toolbar,
  .legend,
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .toolbar,
  .legend {
    padding-block: 0.1875rem;
    padding-inline: 0.75rem;
  }

  .toolbar {
    gap: 0.5rem;
  }

  /* What has no room goes on sideways, so that what is pinned stays low. */
  @container frame (inline-size < 110rem) {
    ${sideways('.legend')}
  }

  @container frame (inline-size < 80rem) {
    ${sideways('.toolbar')}
  }

  /* In a low window, as at 200% zoom, the steps and views stay and the legend goes. */
  @media (max-height: 37.5rem) {
    .bar-of-tools {
      display: contents;
    }

    .toolbar {
      padding-block: 0.375rem;
      border-block: 1px solid var(--_rule);
    }

    .legend {
      background: var(--_panel);
    }
  }

  @media (pointer: coarse) {
    .toolbar button,
    .legend .kind {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
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

  button.kind {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0.125rem 0.25rem;
    border-color: transparent;
    background: none;
    font: inherit;
  }

  button.kind:hover {
    border-color: var(--_soft);
  }

  button.kind[aria-pressed='true'] {
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
    inline-size: 5rem;
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

  .legend,
  .legend ul {
    gap: 0.25rem 0.375rem;
  }

  .legend ul {
    font: 0.8125rem / 1.4 var(--_label-font);
  }

  .legend li {
    display: inline-flex;
    white-space: nowrap;
    align-items: center;
    gap: 0.25rem;
  }

  /* What is no button stands as far apart as what is one. */
  .legend li:not(:has(button)) {
    padding-inline: 0.3125rem;
  }

  .legend ul {
    margin-inline-start: -0.3125rem;
  }

  .legend .hint {
    margin: 0;
    color: var(--_soft);
    font: 0.75rem / 1.3 var(--_label-font);
    white-space: nowrap;
  }

  /* Beside a legend that has room it is whole or, fallen below its line, out of sight. */
  @container frame (inline-size >= 64rem) {
    .legend .hint {
      display: flex;
      flex: 1 1 0;
      flex-wrap: wrap;
      min-inline-size: 0;
      block-size: 1.3em;
      overflow: hidden;

      &::before {
        content: '';
        inline-size: 1px;
        block-size: 100%;
      }
    }
  }

  .skip {
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline-start: 0.375rem;
    z-index: 6;
  }
`;
