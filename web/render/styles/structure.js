/**
 * How headings, lists, quotes, links and images of an article are set inside its sentences. Links
 * are told by a sign and not by a rule under them: rules mean edits here.
 */

import { css } from 'lit';

export const structure = css`
  .text.heading {
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }

  .text.level-1 {
    font-size: 1.375em;
  }

  .text.level-2 {
    font-size: 1.2em;
  }

  .text.level-3 {
    font-size: 1.08em;
  }

  .text.item {
    --_indent: 1.75em;
    padding-inline-start: var(--_indent);
  }

  .text.item.depth-2 {
    --_indent: 2.75em;
  }

  .text.item.depth-3 {
    --_indent: 3.75em;
  }

  .text.item.depth-4 {
    --_indent: 4.75em;
  }

  .marker {
    display: inline-block;
    min-inline-size: 1.25em;
    margin-inline: -1.75em 0.5em;
    text-align: end;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    user-select: none;
  }

  blockquote {
    margin: 0;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_soft);
  }

  blockquote.depth-2 {
    border-inline-start-width: 6px;
    border-inline-start-style: double;
  }

  blockquote:is(.depth-3, .depth-4) {
    border-inline-start-width: 9px;
    border-inline-start-style: double;
  }

  sup,
  sub {
    font-size: 0.75em;
    line-height: 0;
  }

  .link {
    color: var(--_accent);
    text-decoration: none;
    border-radius: 2px;
  }

  .link .icon {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-start: 0.1em;
    vertical-align: 0.25em;
  }

  .link:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .link:hover {
    text-decoration: underline 1px;
  }

  .image {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: 2px;
  }

  img.among {
    max-block-size: 1.5em;
    inline-size: auto;
    margin-inline: 0.15em;
    vertical-align: middle;
  }

  .image.apart {
    display: block;
    inline-size: fit-content;
    max-block-size: 20rem;
    margin-block: 0.375rem;
  }

  .image.told {
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--_rule);
    color: var(--_soft);
    font: 0.8125rem / 1.5 var(--_label-font);
  }

  .image.told .icon {
    margin-inline-end: 0.375em;
  }
`;
