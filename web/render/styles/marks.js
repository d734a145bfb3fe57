/**
 * The marks of relations, edits and facts. Each is told by its sign and its kind of rule first, and
 * by colour only on top of that: solid, dotted, dashed, double and struck never mean the same.
 */

import { css, unsafeCSS } from 'lit';
import { MARK_ORDER, MARKS } from '../../model/mark-table.js';

/** @import { Mark } from '../../model/mark-table.js' */

/** @param {Mark} mark */
const signRule = (mark) => `.relation.${mark} { color: var(--_${MARKS[mark].style.color}); }`;

/**
 * A label without a line around it is quiet.
 *
 * @param {Mark} mark
 */
function labelRule(mark) {
  const { color, tinted, rule = 'solid', width = '1px' } = MARKS[mark].style;
  const box =
    rule === 'none'
      ? 'padding: 1.5px 0; border: 0; font-weight: 500;'
      : `border: ${width} ${rule}; ${rule === 'double' ? 'line-height: 1.25;' : ''}`;
  const tint = tinted ? `background: var(--_${color}-tint);` : '';
  return `.label.${mark} { color: var(--_${color}); ${box} ${tint} }`;
}

/** @param {Mark} mark */
function stripeRules(mark) {
  const { color, rule, stripe = [] } = MARKS[mark].style;
  return stripe.map((side) => `.is-${mark}-${side} { --_stripe: ${rule} var(--_${color}); }`);
}

export const marks = css`
  .relation {
    display: inline-flex;
    font-size: 0.9375rem;
  }

  ${unsafeCSS(
    MARK_ORDER.filter((mark) => MARKS[mark].told !== 'label')
      .map(signRule)
      .join('\n'),
  )}

  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-block: 0.25rem 0.125rem;
    padding-inline: calc(var(--_gutter) + 0.25rem) 0.75rem;
  }

  .label {
    display: inline-block;
    padding: 0 0.375rem 0 0.25rem;
    border: 1px solid currentColor;
    border-radius: 3px;
    font: 600 0.75rem / 1.5 var(--_label-font);
  }

  .label .icon {
    margin-inline-end: 0.25rem;
  }

  .label .refs {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  ${unsafeCSS(
    MARK_ORDER.filter((mark) => MARKS[mark].told === 'label')
      .map(labelRule)
      .join('\n'),
  )}

  ${unsafeCSS(MARK_ORDER.flatMap(stripeRules).join('\n'))}

  .cell::before {
    content: '';
    position: absolute;
    inset-block: 0.25rem;
    inset-inline-start: 0;
    border-inline-start: 4px var(--_stripe, none);
  }

  .edit {
    color: inherit;
    text-underline-offset: 0.18em;
    text-decoration-skip-ink: none;
    box-decoration-break: clone;
    border-radius: 2px;
  }

  .edit.changed.left {
    text-decoration: underline dotted 2px var(--_edited);
    background: var(--_edited-tint);
  }

  .edit.changed.right {
    text-decoration: underline solid 2px var(--_edited);
    background: var(--_edited-tint);
  }

  .edit.removed {
    text-decoration: line-through 1.5px var(--_removed);
    background: var(--_removed-tint);
  }

  .edit.added {
    text-decoration: underline double 1.5px var(--_added);
    background: var(--_added-tint);
  }

  .edit.moved {
    text-decoration: underline dashed 2px var(--_moved);
    background: var(--_moved-tint);
  }

  .edit.moved[data-nth]::after {
    content: attr(data-nth) / '';
    margin-inline-start: 0.1em;
    color: var(--_moved);
    font: 600 0.625em / 1 var(--_label-font);
    vertical-align: super;
  }

  .sentence[data-lit] .edit.moved {
    outline: 1px dashed var(--_moved);
  }

  .sentence .edit.moved[data-lit] {
    outline: 2px solid var(--_moved);
    background: color-mix(in srgb, var(--_moved) 28%, var(--_paper));
  }

  .edit .letters {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_edited) 18%, transparent);
    font-weight: 600;
  }

  .row.cosmetic .sentence.repeats:not(:focus, [aria-current]) .text {
    color: var(--_soft);
  }

  .stayed {
    border-radius: 2px;
    box-decoration-break: clone;
  }

  :host(:not([marks='all'])) .edit.of-rewritten:not(.moved) {
    background: none;
    color: var(--_soft);
    text-decoration: none;
  }

  :host(:not([marks='all'])) .edit.of-rewritten .letters {
    background: none;
    font-weight: inherit;
  }

  :host(:not([marks='all'])) .stayed {
    background: var(--_edited-tint);
    font-weight: 600;
  }

  mark.fact {
    color: inherit;
    padding: 0 0.15em;
    border: 1.5px solid var(--_fact);
    border-radius: 3px;
    background: var(--_fact-tint);
    box-decoration-break: clone;
  }

  mark.fact.right {
    font-weight: 600;
  }

  mark.fact.continued {
    padding-inline-start: 0;
    border-inline-start-width: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  mark.fact.continues {
    padding-inline-end: 0;
    border-inline-end-width: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  mark.fact.quotation {
    padding: 0;
    border-width: 0 0 1.5px;
    border-radius: 0;
    background: none;
    font-weight: inherit;
  }

  mark.fact .edit:is(.left, .right) {
    background: none;
  }

  /* A value is read as a whole, whichever of its letters stayed. */
  mark.fact:not(.quotation) :is(.edit, .letters) {
    background: none;
    font-weight: inherit;
    text-decoration: none;
  }

  .sentence[data-lit] .tie,
  .legend .tie {
    text-decoration: overline 1.5px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }

  .sentence .tie[data-lit],
  .tie-words[data-lit] {
    border-radius: 2px;
    outline: 2px solid var(--_accent);
    background: var(--_accent);
    color: var(--_paper);
    box-decoration-break: clone;
  }

  .tie[data-lit] .edit,
  .tie[data-lit] mark {
    color: inherit;
    background: none;
  }

  .legend mark.fact,
  .legend .edit {
    font-weight: inherit;
  }
`;
