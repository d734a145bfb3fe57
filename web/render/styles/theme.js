/**
 * Colours, type and the frame. Each `--cotejo-*` variable of the page is read once here, with what
 * holds without it; the other sheets use the private names. `light-dark()` follows the page's
 * `color-scheme`, so that a page without a dark look keeps a light element.
 */

import { css } from 'lit';

export const theme = css`
  :host {
    display: block;
    --_ink: var(--cotejo-ink, light-dark(#1d1c1a, #e9e6df));
    --_soft: var(--cotejo-soft-ink, light-dark(#5b5851, #aeaaa1));
    --_paper: var(--cotejo-paper, light-dark(#fffefb, #17181b));
    --_panel: var(--cotejo-panel, light-dark(#f5f2ea, #202227));
    --_rule: var(--cotejo-rule, light-dark(#dcd7cb, #393b42));
    --_accent: var(--cotejo-accent, light-dark(#1c4f8c, #9cc3f5));
    --_lit: var(--cotejo-lit, light-dark(#fff3bf, #443c14));
    --_edited: var(--cotejo-edited, light-dark(#7d4a00, #f0bf5a));
    --_edited-tint: var(--cotejo-edited-tint, light-dark(#fdeecb, #3d3115));
    --_moved: var(--cotejo-moved, light-dark(#5a31ad, #c5aeff));
    --_moved-tint: var(--cotejo-moved-tint, light-dark(#eee7fc, #2d2450));
    --_shape: var(--cotejo-shape, light-dark(#075a83, #8bcbf3));
    --_shape-tint: var(--cotejo-shape-tint, light-dark(#e0f1fa, #11303f));
    --_removed: var(--cotejo-removed, light-dark(#a2162d, #ff9c9f));
    --_removed-tint: var(--cotejo-removed-tint, light-dark(#fce4e5, #431b20));
    --_added: var(--cotejo-added, light-dark(#0a6238, #7fdaa2));
    --_added-tint: var(--cotejo-added-tint, light-dark(#ddf2e3, #143420));
    --_fact: var(--cotejo-fact, light-dark(#a8005c, #ff94c8));
    --_fact-tint: var(--cotejo-fact-tint, light-dark(#ffe6f2, #4a1433));
    --_text-font: var(--cotejo-text-font, inherit);
    --_label-font: var(--cotejo-label-font, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    --_sticky-top: var(--cotejo-sticky-top, 0px);
    /* How high what is pinned is; measured. */
    --_bar: 0px;
    --_head: 4rem;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  .frame {
    position: relative;
    border-radius: inherit;
    container: frame / inline-size;
    background: var(--_paper);
    color: var(--_ink);
    font-family: var(--_text-font);
    /* What a page says of its own text and would be passed on: size and family are welcome. */
    font-style: normal;
    font-weight: normal;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .unseen:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.125em;
  }

  .arrow:dir(rtl) {
    display: inline-block;
    transform: scaleX(-1);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .letter {
    display: inline-grid;
    place-content: center;
    min-inline-size: 1.25rem;
    block-size: 1.25rem;
    padding-inline: 0.25rem;
    border: 1px solid currentColor;
    border-radius: 50%;
    font: 600 0.75rem / 1 var(--_label-font);
  }

  button {
    font: 500 0.8125rem / 1.2 var(--_label-font);
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 4px;
    padding: 0.375rem 0.625rem;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_soft);
  }

  button.opener {
    padding-inline: 0.25rem;
    border-color: transparent;
    background: none;
    color: var(--_soft);
    text-align: start;
  }

  .opener .icon {
    margin-inline-end: 0.25rem;
  }

  .opener:hover {
    text-decoration: underline;
  }

  button:disabled {
    color: var(--_soft);
    cursor: default;
    opacity: 0.6;
  }

  .articles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 0.5rem 2rem;
    padding: 0.75rem 1rem;
  }

  ::slotted([title])::before {
    content: attr(title);
    font-weight: 700;
  }

  .status {
    margin: 0;
    padding: 0.75rem 1rem;
    font: 0.875rem / 1.5 var(--_label-font);
    color: var(--_soft);
  }

  .status:has(> button):not(.error) {
    display: flex;
    gap: 0.75rem;
    align-items: center;
  }

  .status p {
    margin: 0;
  }

  /* What is done at once shows no button to stop it. */
  .status .cancel {
    animation: late 0s 0.5s both;
  }

  /* Some steps of a long comparison take seconds: it is seen that it goes on. */
  .status progress {
    animation: going 1.6s ease-in-out infinite alternate;
  }

  @keyframes going {
    to {
      opacity: 0.55;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .status progress {
      animation: none;
    }
  }

  .status label {
    flex: 0 1 27rem;
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }

  .status progress {
    flex: 1;
    min-inline-size: 3rem;
    accent-color: var(--_accent);
  }

  .status.over {
    position: absolute;
    inset: 0 0 auto;
    z-index: 3;
    padding: 0.25rem 0.75rem;
    background: var(--_panel);
    animation: late 0s 0.25s both;
  }

  @keyframes late {
    from {
      visibility: hidden;
    }
  }

  .status.error {
    color: var(--_removed);
    background: var(--_removed-tint);
    border: 1px solid currentColor;
    border-radius: 4px;
  }

  .status.error > p {
    font-weight: 700;
  }

  .status.error button {
    margin-block: 0.5rem;
  }

  .status.error summary {
    inline-size: fit-content;
    font-size: 0.8125rem;
    cursor: pointer;
  }

  .status.error details p {
    overflow-wrap: anywhere;
  }

  .notice {
    margin: 0 0 0.75rem;
    font: italic 0.875rem / 1.5 var(--_label-font);
    color: var(--_soft);
  }
`;
