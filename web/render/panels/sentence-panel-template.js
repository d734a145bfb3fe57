/**
 * Draws the panel of a chosen sentence: what each bead says of it and why, and where every version has
 * it. Each tie is a button: with the keyboard or the pointer on it, both words light up in their
 * columns. The keyboard comes to the ties first, then to what closes the panel.
 */

import { html, nothing } from 'lit';
import { icon } from '../icons.js';
import { factTemplate } from '../sentence-template.js';
import { TIE_KINDS } from '../strings.js';
import { nameOfState, whereOfState } from '../wording.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Strings } from '../strings.js'
 * @import { TieList, TieView } from '../ties.js'
 * @import { Carrier, EditView, Reason } from './reasons.js'
 */

/**
 * @typedef {object} SentencePage
 * @property {number} version Of the sentence.
 * @property {number} sentence
 * @property {number} group
 * @property {Reason[]} reasons
 * @property {Carrier[]} carriers
 * @property {Strings} strings
 * @property {(version: number, sentence: number) => void} goTo
 */

/** From this certainty on it is called very sure; below that of `isUnsure`, unsure. */
const VERY_SURE = 0.95;
const SURE = 0.8;

/**
 * @param {SentencePage} page
 * @returns {TemplateResult}
 */
export function sentencePanelTemplate(page) {
  const { version, sentence, group, reasons, strings } = page;
  const own = page.carriers[version];
  const title = strings.reasons.title(`${own.letter}${sentence + 1}`);
  return html`<section
    class="panel sentence-panel"
    part="panel"
    role="region"
    aria-label=${title}
    dir=${strings.dir}
    data-version=${version}
    data-sentence=${sentence}
    data-group=${group}
  >
    <div class="panel-head">
      <span class="panel-title" role="heading" aria-level="2">${title}</span>
      <bdi class="of-version" lang=${own.lang}>${own.title}</bdi>
    </div>
    <div class="reasons">${reasons.map((reason) => reasonTemplate(reason, strings))}</div>
    <button type="button" class="close" part="button" title="${strings.close} (Esc)" data-close>${icon('close')}</button>
    ${carriersTemplate(page)}
  </section>`;
}

/**
 * @param {Reason} reason
 * @param {Strings} strings
 */
function reasonTemplate({ refs, states, similarity, edits, facts, ties }, strings) {
  return html`<div class="reason">
    <p class="states">
      <bdi class="refs" role="heading" aria-level="3">${refs}</bdi>
      ${states.map((state) => html`<span class="label ${state.mark}" part="label" title=${strings.explanations[state.mark]}>${icon(state.mark)}${nameOfState(state, strings)}${state.absentFrom ? html` <span class="refs">${whereOfState(state, strings)}</span>` : nothing}</span>`)}
      ${similarity === null ? nothing : html`<span class="sureness">${surenessOf(similarity, strings)}</span>`}
    </p>
    ${ties ? tiesTemplate(ties, strings) : nothing}
    ${
      facts.length > 0
        ? html`<p class="what" role="heading" aria-level="4">${strings.factList}</p><ul class="facts">
            ${facts.map((fact) => html`<li class="fact-change" part="fact">${icon('fact')} ${factTemplate(fact, strings)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      edits.length > 0
        ? html`<p class="what" role="heading" aria-level="4">${strings.reasons.edits}</p><ul class="edit-list">${edits.map((edit) => editTemplate(edit, strings))}</ul>`
        : nothing
    }
  </div>`;
}

/**
 * How sure it is that both sides belong together, as a figure and in words; rounded down, so that
 * what is called unsure never shows the bound itself.
 *
 * @param {number} similarity
 * @param {Strings} strings
 */
function surenessOf(similarity, { certainty, percent, reasons }) {
  const { sureness, verySure, sure, unsure } = reasons;
  const said = similarity >= VERY_SURE ? verySure : similarity >= SURE ? sure : unsure;
  return sureness(certainty, percent(Math.floor(similarity * 100)), said);
}

/**
 * @param {EditView} edit
 * @param {Strings} strings
 */
function editTemplate({ kind, left, right, leftLang, rightLang }, { becomes, reasons }) {
  const was = left ? html`<del lang=${leftLang} dir="auto">${left}</del>` : nothing;
  const is = right ? html`<ins lang=${rightLang} dir="auto">${right}</ins>` : nothing;
  const between =
    left && right
      ? html` <span class="arrow" aria-hidden="true">→</span><span class="unseen"> ${becomes} </span> `
      : nothing;
  return html`<li><span class="kind">${reasons.editKinds[kind]}</span> ${was}${kind === 'moved' && left === right ? nothing : html`${between}${is}`}</li>`;
}

/**
 * @param {TieList} list
 * @param {Strings} strings
 */
function tiesTemplate(list, strings) {
  const { own, other, ties } = list;
  const kinds = TIE_KINDS.map((kind) => ({
    kind,
    ties: ties.filter((tie) => tie.kind === kind),
  })).filter(({ ties: some }) => some.length > 0);
  return html`<div class="ties" part="ties">
    <p class="what" role="heading" aria-level="4">${ties.length > 0 ? strings.ties(ties.length, own, other) : strings.noTies(own, other)}</p>
    ${
      kinds.length > 0
        ? html`<dl>
            ${kinds.map(
              ({ kind, ties: some }) => html`<div>
                <dt>${strings.tieKinds[kind]}</dt>
                ${some.map((tie) => html`<dd>${tieTemplate(tie, list)}</dd>`)}
              </div>`,
            )}
          </dl>`
        : nothing
    }
  </div>`;
}

/**
 * @param {TieView} view
 * @param {TieList} list
 */
function tieTemplate({ tie, own, other }, { ownLang, otherLang }) {
  return html`<button type="button" class="tie-words" part="button" data-tie=${tie}
    ><bdi lang=${ownLang}>${own}</bdi>${
      own === other
        ? nothing
        : html` <span aria-hidden="true">=</span> <bdi lang=${otherLang}>${other}</bdi>`
    }</button>`;
}

/**
 * Every version, with the place of the sentence in it and its words there.
 *
 * @param {SentencePage} page
 */
function carriersTemplate({ version, carriers, strings, goTo }) {
  const { reasons, notIn } = strings;
  return html`<div class="carriers">
    <p class="what" id="carriers" role="heading" aria-level="3">${reasons.carriers}</p>
    <ul class="carrier-list" aria-labelledby="carriers">
      ${carriers.map((carrier) => {
        const { letter, title, lang, sentences, all, paragraph, text } = carrier;
        const name = html`<span class="letter">${letter}</span> <bdi lang=${title ? lang : nothing}>${title || strings.version(letter)}</bdi>`;
        if (sentences.length === 0) {
          return html`<li class="lacks">${name} <span class="place">${notIn(letter)}</span></li>`;
        }
        const place = reasons.place(
          sentences.map((at) => at + 1).join(', '),
          String(all),
          paragraph,
        );
        return html`<li>
          ${name}
          ${
            carrier.version === version
              ? html`<span class="place">${place}</span>`
              : html`<button type="button" class="place" part="button" @click=${() => goTo(carrier.version, sentences[0])}>${place}</button><span class="words" lang=${lang} dir="auto">${text}</span>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}
