/**
 * How panels stand: beside the table where there is room for both, else as a sheet at the foot of the
 * window, so that what they lead to is seen above them.
 */

import { css } from 'lit';

export const panelStyle = css`
  .panel {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-inline-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.5rem 0.75rem 0.75rem;
    background: var(--_panel);
    font: 0.8125rem / 1.5 var(--_label-font);
  }

  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .panel-title {
    font-size: 0.9375rem;
    font-weight: 700;
  }

  .panel .close {
    flex: none;
    display: inline-grid;
    place-content: center;
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    padding: 0;
    border-color: transparent;
    background: none;
  }

  .panel .close:hover {
    border-color: var(--_soft);
  }

  .panel {
    order: 2;
    position: sticky;
    z-index: 4;
    inset-block-end: 0;
    max-block-size: 45vh;
    border-block-start: 2px solid var(--_ink);
  }

  /* What is led to is not hidden by the sheet. */
  .room.shared {
    --_foot: calc(45vh + 1rem);
  }

  @container frame (inline-size >= 56rem) {
    .room.shared {
      --_foot: 0.75rem;
    }

    .panel {
      inset-block: calc(var(--_sticky-top) + var(--_bar)) auto;
      z-index: auto;
      align-self: start;
      max-block-size: calc(100vh - var(--_sticky-top) - var(--_bar));
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
  }

  @media (pointer: coarse) {
    .panel :is(button, select, input:not([type='checkbox'])) {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .panel [aria-current='true'] {
      outline: 2px solid Highlight;
    }

    .panel button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }

    .panel button[aria-pressed='true'] .count {
      color: inherit;
    }
  }

  @media print {
    .panel {
      display: none;
    }
  }
`;
