/**
 * The ways to take a comparison away.
 */

import { css } from 'lit';

export const takeStyle = css`
  .take-told {
    min-block-size: 1.25rem;
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .take-told.wrong {
    color: var(--_removed);
  }

  .take-left {
    inline-size: 100%;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    font: 0.875rem / 1.4 var(--_text-font);
  }

  .take-group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }

  .take-name {
    flex: 1 0 100%;
    font-weight: 600;
  }

  .take-help {
    margin: 0;
    color: var(--_soft);
  }

  .take-open {
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: var(--_paper);
    font: 500 0.8125rem / 1.2 var(--_label-font);
    cursor: pointer;
  }

  .take-open:hover {
    border-color: var(--_soft);
  }

  .take-open:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .take-open input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
    clip-path: inset(50%);
  }

  @media (pointer: coarse) {
    .take-open {
      padding-block: 0.875rem;
    }
  }
`;
