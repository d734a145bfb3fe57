/**
 * Draws the panel of all facts that changed: what kinds there are, how to step through them, and each
 * with both values and what they are about.
 */

import { html, nothing } from 'lit';
import { factTemplate } from '../sentence-template.js';
import { panelTemplate, stepsTemplate } from './panel-template.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { FactView } from '../facts.js'
 * @import { ListedFact } from './facts-list.js'
 * @import { Strings } from '../strings.js'
 */

/**
 * @typedef {object} FactsPage
 * @property {Strings} strings
 * @property {FactView['kind'] | null} kind The only one that is listed; null for all.
 * @property {number} at Which of those that are listed the reader is at; -1 for none.
 * @property {(kind: FactView['kind'] | null) => void} choose
 * @property {(at: number) => void} goTo
 * @property {(by: 1 | -1) => void} step
 * @property {() => void} close
 */

/**
 * @param {ListedFact[]} all The most serious first.
 * @param {ListedFact[]} listed Of one kind, or all.
 * @param {FactsPage} page
 * @returns {TemplateResult}
 */
export function factsPanelTemplate(all, listed, page) {
  const { strings, at, step, close } = page;
  const position =
    at >= 0 ? strings.factPosition(at + 1, listed.length) : strings.summary.facts(listed.length);
  return panelTemplate(
    { name: 'facts', title: strings.factList, strings, close },
    html`${kindsTemplate(all, page)}
      ${stepsTemplate({ previous: strings.previousFact, next: strings.nextFact, keys: ['Shift+F', 'F'], position, none: listed.length === 0, step })}
      <ol class="fact-list">
        ${listed.map((fact, index) => itemTemplate(fact, index, page))}
      </ol>`,
  );
}

/**
 * The kinds that occur, each with how many there are.
 *
 * @param {ListedFact[]} all
 * @param {FactsPage} page
 */
function kindsTemplate(all, { strings, kind, choose }) {
  /** @type {Map<FactView['kind'], number>} */
  const counts = new Map();
  for (const fact of all) counts.set(fact.kind, (counts.get(fact.kind) ?? 0) + 1);
  if (counts.size < 2) return nothing;
  /** @param {FactView['kind'] | null} which @param {string} name @param {number} count */
  const button = (which, name, count) => html`<button
    type="button"
    class="kind"
    part="button"
    aria-pressed=${kind === which}
    @click=${() => choose(which)}
  >${name} <span class="count">${strings.number(count)}</span></button>`;
  return html`<div class="fact-kinds" role="group" aria-label=${strings.kindsOfFacts}>
    ${button(null, strings.allKinds, all.length)}
    ${[...counts].map(([each, count]) => button(each, strings.factKinds[each], count))}
  </div>`;
}

/**
 * One stop of the Tab key for the whole list; the arrow keys go through it.
 *
 * @param {ListedFact} fact
 * @param {number} index
 * @param {FactsPage} page
 */
function itemTemplate(fact, index, { strings, at, goTo }) {
  const { refs, about, aboutLang } = fact;
  const isHere = index === at;
  return html`<li>
    <button
      type="button"
      class="fact-change"
      part="fact"
      tabindex=${isHere || (at < 0 && index === 0) ? '0' : '-1'}
      aria-current=${isHere ? 'true' : nothing}
      ?data-first=${isHere || (at < 0 && index === 0)}
      @click=${() => goTo(index)}
    >
      <span class="fact-said">${factTemplate(fact, strings)}</span>
      <span class="about" lang=${aboutLang} dir="auto">${about}</span>
      <span class="refs">${refs}</span>
    </button>
  </li>`;
}
