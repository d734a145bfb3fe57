/**
 * Versions as prose: side by side with ribbons between them, or merged into one text.
 */

import { css } from 'lit';

export const viewsStyle = css`
  :is(.pane, .one-text) .paragraph {
    max-inline-size: 40rem;
    margin-block: 0 0.75em;
    text-wrap: pretty;
  }

  :is(.pane, .one-text) .heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  :is(.pane, .one-text) .heading.level-1 {
    font-size: 1.375em;
  }

  :is(.pane, .one-text) .item {
    padding-inline-start: 1em;
  }

  .quoted {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_rule);
  }

  :is(.pane, .one-text) .sentence {
    display: inline;
    padding: 0.0625em 0;
    border-radius: 2px;
    box-decoration-break: clone;
    cursor: pointer;
  }

  :is(.pane, .one-text) .sentence::before {
    content: none;
  }

  :is(.pane, .one-text) .sentence[data-lit] {
    box-shadow: 0 2px 0 var(--_accent);
  }

  :is(.pane, .one-text) .sentence .relation {
    margin-inline-end: 0.2em;
    font-size: 0.8125em;
  }

  :is(.pane, .one-text) .relation:is(.moved, .removed, .added, .rewritten) {
    color: var(--_moved);
  }

  :is(.pane, .one-text) .relation.removed {
    color: var(--_removed);
  }

  :is(.pane, .one-text) .relation.added {
    color: var(--_added);
  }

  :is(.pane, .one-text) .relation.rewritten {
    color: var(--_edited);
  }

  .panes {
    scroll-margin-block-start: calc(var(--_sticky-top) + var(--_bar) + 0.5rem);
    display: flex;
    overflow-x: auto;
  }

  .pane {
    flex: 1 1 0;
    min-inline-size: 16rem;
    block-size: min(100vh - var(--_sticky-top) - var(--_bar) - 0.5rem, 60rem);
    overflow: auto;
    padding: 0 1rem 40vh;
    line-height: 1.6;
  }

  .pane:focus-visible {
    outline-offset: -2px;
  }

  .pane-title {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-inline: -1rem;
    padding: 0.625rem 1rem 0.5rem;
    margin-block-end: 0.75rem;
    border-block-end: 2px solid var(--_ink);
    background: var(--_paper);
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.25;
  }

  .gutter-map {
    flex: none;
    inline-size: 3rem;
    block-size: min(100vh - var(--_sticky-top) - var(--_bar) - 0.5rem, 60rem);
    border-inline: 1px solid var(--_rule);
    overflow: hidden;
  }

  .turns {
    display: none;
    gap: 0.25rem;
    padding: 0.375rem 0.5rem;
    overflow-x: auto;
    border-block-end: 2px solid var(--_ink);
    background: var(--_paper);
  }

  .turns button {
    display: inline-flex;
    flex: 1 0 auto;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    max-inline-size: 14rem;
    min-block-size: 2.75rem;
  }

  .turns bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .turns button[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }

  .one-text {
    padding: 0 1rem 1rem;
    line-height: 1.6;
  }

  .one-text .paragraph {
    margin-inline: auto;
  }

  .one-text-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    margin: 0 -1rem 1rem;
    padding: 0.5rem 1rem;
    font-weight: 700;
  }

  /* Titles that are long take no more of a phone than they do above columns. */
  @container frame (inline-size < 32rem) {
    .one-text-head {
      flex-wrap: nowrap;
      gap: 0.5rem;
    }

    .one-text-head .title {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      font-size: 0.8125rem;
      line-height: 1.2;
    }
  }

  .one-text-head select {
    min-block-size: 1.75rem;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    font: 0.8125rem / 1.4 var(--_label-font);
  }

  .one-text .gone {
    text-decoration: line-through 1.5px var(--_moved);
  }

  .one-text .original {
    color: var(--_soft);
    font-style: italic;
  }

  @container frame (inline-size < 42rem) {
    .turns {
      position: sticky;
      inset-block-start: calc(var(--_sticky-top) + var(--_bar));
      z-index: 2;
      display: flex;
    }

    .panes {
      touch-action: pan-y pinch-zoom;
    }

    .pane {
      block-size: auto;
      padding-block-end: 1rem;
    }

    .pane:not(.front),
    .pane-title,
    .gutter-map {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .one-text-head select {
      min-block-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    :is(.pane, .one-text) .sentence[data-lit] {
      outline: 1px solid Highlight;
    }

    .gutter-map {
      border-color: CanvasText;
    }

    .turns button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }

  @media print {
    :is(.pane, .one-text) .sentence {
      box-shadow: none;
    }

    .panes {
      display: block;
    }

    .pane {
      block-size: auto;
      padding-block-end: 0;
    }

    .gutter-map,
    .turns {
      display: none;
    }
  }
`;
