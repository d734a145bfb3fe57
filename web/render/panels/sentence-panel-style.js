/**
 * The panel of a chosen sentence. It opens while one reads, so it stands at the foot of the window,
 * where it moves no row, until a page is wide enough for a column beside the table.
 */

import { css } from 'lit';

export const sentencePanelStyle = css`
  /* A window scrolls by whole pixels, which may leave a part of one out of reach. */
  .room.shared:has(> .sentence-panel) {
    padding-block-end: 1px;
  }

  .sentence-panel {
    scroll-margin-block-end: 1px;
  }

  .sentence-panel .panel-head {
    justify-content: start;
    align-items: baseline;
    padding-inline-end: 2.25rem;
  }

  .of-version {
    color: var(--_soft);
  }

  .sentence-panel .close {
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline-end: 0.5rem;
  }

  .sentence-panel :is(p, ul, dl, dd) {
    margin: 0;
  }

  .reasons {
    display: grid;
    gap: 0.5rem;
  }

  .reason {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    align-content: start;
  }

  .reason + .reason,
  .carriers {
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_rule);
  }

  /* Signs that stand alone beside a sentence have no box here either. */
  .states .label:is(.same, .cosmetic, .edited, .translated) {
    padding-inline: 0;
    border: 0;
    background: none;
  }

  .states {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }

  .states > .refs {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .sureness,
  .sentence-panel .what,
  .sentence-panel dt,
  .edit-list .kind {
    color: var(--_soft);
  }

  .sentence-panel .what {
    font-weight: 600;
  }

  .ties dl,
  .ties dl > div,
  .edit-list {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.375rem;
  }

  .ties dl {
    column-gap: 1.25rem;
    margin-block-start: 0.25rem;
  }

  .tie-words {
    padding: 0.125rem 0.375rem;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .edit-list {
    column-gap: 1.25rem;
  }

  .edit-list :is(del, ins) {
    color: var(--_ink);
    font: 0.875rem / 1.4 var(--_text-font);
    overflow-wrap: anywhere;
  }

  .edit-list del {
    text-decoration: line-through 1px var(--_removed);
  }

  .edit-list ins {
    text-decoration: underline 1.5px var(--_added);
  }

  .carriers,
  .carrier-list {
    display: grid;
    align-content: start;
    gap: 0.375rem;
  }

  .carrier-list li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.375rem;
  }

  .carrier-list .lacks,
  .carrier-list span.place {
    color: var(--_soft);
  }

  .carrier-list .words {
    flex-basis: 100%;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font: 0.875rem / 1.4 var(--_text-font);
  }

  /* At the foot of a broad window all stands side by side. */
  @container frame (56rem <= inline-size < 84rem) {
    .sentence-panel {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      align-content: start;
      gap: 0.5rem 1.5rem;
    }

    .sentence-panel .panel-head {
      grid-column: 1 / -1;
    }

    .reasons {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: 0.5rem 1.5rem;
    }

    .reason + .reason,
    .carriers {
      padding-block-start: 0;
      border: 0;
    }
  }

  @container frame (inline-size >= 56rem) {
    .room.shared:has(> .sentence-panel) {
      --_foot: calc(45vh + 1rem);
      grid-template-columns: minmax(0, 1fr);
    }

    .sentence-panel {
      inset-block: auto 0;
      z-index: 4;
      align-self: auto;
      max-block-size: 45vh;
      border-block-start: 2px solid var(--_ink);
      border-inline-start: 0;
    }
  }

  @container frame (inline-size >= 84rem) {
    .room.shared:has(> .sentence-panel) {
      --_foot: 0.75rem;
      grid-template-columns: minmax(0, 1fr) 23rem;
    }

    .sentence-panel {
      inset-block: calc(var(--_sticky-top) + var(--_bar)) auto;
      z-index: auto;
      align-self: start;
      max-block-size: calc(100vh - var(--_sticky-top) - var(--_bar));
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
  }
`;
