/**
 * The choice of versions and the matrix of what they share.
 */

import { css } from 'lit';

export const versionsStyle = css`
  .choices {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .choices li {
    display: flex;
    align-items: center;
    gap: 0.25rem;
  }

  :is(.choices, .tuning) input[type='checkbox'] {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.1875rem;
    accent-color: var(--_accent);
  }

  .choices .name {
    flex: 1;
    inline-size: 3rem;
    min-inline-size: 3rem;
    padding: 0.25rem 0.375rem;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    font: 0.875rem / 1.4 var(--_text-font);
  }

  .choices button {
    min-inline-size: 1.5rem;
    min-block-size: 1.625rem;
    padding: 0.125rem 0.25rem;
  }

  .choices .base[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }

  .tuning {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .tuning legend {
    padding: 0;
    color: var(--_soft);
  }

  .tuning label {
    display: inline-flex;
    align-items: center;
    gap: 0.125rem;
  }

  .choices label {
    display: inline-flex;
    align-items: center;
  }

  @media (pointer: coarse) {
    .tuning label,
    .choices label {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }

    .choices li {
      flex-wrap: wrap;
    }

    .choices button {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }

  .hidden-version .letter {
    opacity: 0.7;
    border-style: dashed;
  }

  .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }

  .rule select {
    min-block-size: 1.75rem;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }

  .choice-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .choice-progress,
  .choice-progress label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.5rem;
  }

  .choice-progress {
    flex: none;
  }

  .choice-progress progress {
    flex: 1;
    min-inline-size: 2rem;
    accent-color: var(--_accent);
  }

  .choice-failed {
    margin: 0;
    color: var(--_removed);
    font-weight: 600;
  }

  .matrix {
    display: grid;
    justify-items: start;
    gap: 0.5rem;
    overflow-x: auto;
  }

  .matrix table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .matrix caption {
    padding-block: 0.25rem;
    text-align: start;
    text-wrap: balance;
    font-weight: 600;
  }

  .matrix :is(th, td) {
    min-inline-size: 2.5rem;
    padding: 1px;
    text-align: center;
  }

  .matrix .self {
    color: var(--_soft);
  }

  .matrix button {
    inline-size: 100%;
    padding: 0.3125rem 0.25rem;
    border-color: var(--_rule);
    background: color-mix(in srgb, var(--_accent) var(--_share, 0%), var(--_paper));
    color: var(--_ink);
  }

  .matrix button:hover {
    border-color: var(--_ink);
  }

  .matrix .share-1 {
    --_share: 7%;
  }

  .matrix .share-2 {
    --_share: 14%;
  }

  .matrix .share-3 {
    --_share: 21%;
  }

  .matrix .share-4 {
    --_share: 28%;
  }

  .matrix .share-5 {
    --_share: 36%;
  }

  @media (pointer: coarse) {
    .choices .name,
    .rule select {
      min-block-size: 2.75rem;
    }

    .choices button {
      min-inline-size: 2.75rem;
    }
  }
`;
