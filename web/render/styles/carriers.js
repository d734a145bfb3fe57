/**
 * Which versions have a sentence, under its number: a square for each version, in their order.
 */

import { css, unsafeCSS } from 'lit';
import { MOST_CARRIERS } from '../sentences.js';

/** Layers of one picture, since a policy may forbid inline styles and elements are dear in long tables. */
const squares = (() => {
  const all = Array.from({ length: MOST_CARRIERS }, (_, at) => at);
  const layers = all.map((at) => `linear-gradient(var(--_in-${at}, var(--_out)) 0 0)`);
  return `
    .carriers-sign {
      background-image: ${layers.join(', ')};
      background-position: ${all.map((at) => `${5 * at}px 0`).join(', ')};
    }
    ${all.map((at) => `.in-${at} { --_in-${at}: var(--_soft); }`).join('\n')}
    ${all.map((at) => `.of-${at + 1} { inline-size: ${5 * at + 3}px; }`).join('\n')}
  `;
})();

export const carriers = css`
  .carriers-sign {
    --_out: color-mix(in srgb, var(--_soft) 25%, transparent);
    flex: none;
    block-size: 3px;
    margin-block: -0.125rem;
    background-size: 3px 3px;
    background-repeat: no-repeat;
  }

  .table:dir(rtl) .carriers-sign {
    transform: scaleX(-1);
  }

  ${unsafeCSS(squares)}
`;
