/**
 * Draws the choice of versions: a list of all, what each is compared with, and a matrix of how much
 * they share.
 */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons.js';
import { panelTemplate } from './panel-template.js';

/**
 * @import { TemplateResult } from 'lit'
 * @import { Tuning } from '../../model/tuning.js'
 * @import { CompareOptions } from '../../model/types.js'
 * @import { Strings } from '../strings.js'
 */

/** @typedef {NonNullable<CompareOptions['pairs']>} Rule */
/** @typedef {{ shared: number, all: number } | null} Share Sentences; null where it is not known. */

/**
 * @typedef {object} Listed One of all versions.
 * @property {number} version
 * @property {string} letter
 * @property {string} title May be empty.
 * @property {string} lang
 * @property {number} place Its column, from 0; -1 where it does not show.
 * @property {number} sentences
 */

/**
 * @typedef {object} ChoiceActions
 * @property {(version: number, isShown: boolean) => void} show
 * @property {(version: number, by: 1 | -1) => void} move
 * @property {(version: number) => void} base
 * @property {(version: number, name: string) => void} rename
 * @property {(rule: Rule) => void} set
 * @property {(tuning: Tuning) => void} tune
 * @property {(left: number, right: number) => void} open The two alone.
 * @property {() => void} swap
 * @property {() => void} reset
 * @property {() => void} shareAll
 * @property {() => void} cancel
 * @property {() => void} close
 */

/**
 * @typedef {object} VersionsPage
 * @property {Strings} strings
 * @property {Listed[]} versions
 * @property {number[]} order Of those that show.
 * @property {Rule} against
 * @property {Share[][]} shares By version, what of it each other has.
 * @property {number} missing How many pairs are not known.
 * @property {number | null} fraction How far a comparison is; null when none is under way.
 * @property {boolean} failed
 * @property {Tuning} tuning
 * @property {boolean} isWhole Whether all is as it was at first.
 * @property {ChoiceActions} actions
 */

/**
 * @param {VersionsPage} page
 * @returns {TemplateResult}
 */
export function versionsPanelTemplate(page) {
  const { strings, versions, order, against, isWhole, fraction, failed, actions } = page;
  const { choice } = strings;
  // Those that show stand as their columns do, the others after them.
  const listed = [...versions].sort(
    (a, b) => (a.place < 0 ? versions.length : a.place) - (b.place < 0 ? versions.length : b.place),
  );
  return panelTemplate(
    { name: 'versions', title: strings.versionsPanel, strings, close: actions.close },
    html`<ol class="choices">${repeat(
      listed,
      ({ version }) => version,
      (each) => versionTemplate(each, page),
    )}</ol>
      <label class="rule"><span>${choice.against}</span>
        <select @change=${(/** @type {Event} */ { target }) => actions.set(/** @type {any} */ (target).value)}>
          ${/** @type {Rule[]} */ (Object.keys(choice.rules)).map((rule) => html`<option value=${rule} .selected=${live(rule === against)}>${choice.rules[rule]}</option>`)}
        </select>
      </label>
      ${tuningTemplate(page)}
      <div class="choice-tools">
        <button type="button" part="button" @click=${actions.swap}>${choice.swap}</button>
        <button type="button" part="button" ?disabled=${isWhole} @click=${actions.reset}>${choice.all}</button>
      </div>
      ${fraction === null ? nothing : progressTemplate(fraction, page)}
      ${failed ? html`<p class="choice-failed" role="alert">${strings.failed}</p>` : nothing}
      ${versions.length > 2 || order.length > 2 ? matrixTemplate(page) : nothing}`,
  );
}

/**
 * @param {Listed} listed
 * @param {VersionsPage} page
 */
function versionTemplate({ version, letter, title, lang, place }, { strings, order, actions }) {
  const { choice } = strings;
  const isShown = place >= 0;
  const isNeeded = isShown && order.length <= 2;
  return html`<li class=${isShown ? '' : 'hidden-version'}>
    <label><input type="checkbox" aria-label=${choice.show(letter)} .checked=${live(isShown)} ?disabled=${isNeeded} ?data-first=${place === 0}
      @change=${(/** @type {Event} */ { target }) => actions.show(version, /** @type {HTMLInputElement} */ (target).checked)}>
    <span class="letter">${letter}</span></label>
    <input type="text" class="name" dir="auto" lang=${lang} aria-label=${choice.name(letter)} .value=${live(title)} placeholder=${strings.version(letter)}
      @change=${(/** @type {Event} */ { target }) => actions.rename(version, /** @type {HTMLInputElement} */ (target).value)}>
    <button type="button" part="button" title=${choice.earlier(letter)} ?disabled=${place < 1} @click=${() => actions.move(version, -1)}>${icon('previous')}</button>
    <button type="button" part="button" title=${choice.later(letter)} ?disabled=${!isShown || place === order.length - 1} @click=${() => actions.move(version, 1)}>${icon('next')}</button>
    <button type="button" part="button" class="base" title=${choice.toBase(letter)} aria-pressed=${place === 0} @click=${() => actions.base(version)}><span aria-hidden="true">${choice.base}</span></button>
  </li>`;
}

/**
 * What is no difference, and whether moves are looked for.
 *
 * @param {VersionsPage} page
 */
function tuningTemplate({ strings: { choice }, tuning, actions }) {
  const { ignore } = tuning;
  /** @param {string} name @param {boolean} isOn @param {(isOn: boolean) => Tuning} tuned */
  const box = (name, isOn, tuned) => html`<label><input type="checkbox" .checked=${live(isOn)}
    @change=${(/** @type {Event} */ { target }) => actions.tune(tuned(/** @type {HTMLInputElement} */ (target).checked))}> ${name}</label>`;
  return html`<fieldset class="tuning">
      <legend>${choice.ignore}</legend>
      ${
        /** @type {(keyof typeof ignore)[]} */ (Object.keys(choice.ignored)).map((name) =>
          box(choice.ignored[name], ignore[name], (isOn) => ({
            ...tuning,
            ignore: { ...ignore, [name]: isOn },
          })),
        )
      }
    </fieldset>
    <div class="tuning">${box(choice.moves, tuning.moves, (isOn) => ({ ...tuning, moves: isOn }))}</div>`;
}

/**
 * @param {number} fraction
 * @param {VersionsPage} page
 */
const progressTemplate = (fraction, { strings, actions }) => html`<div class="choice-progress">
  <label><span>${strings.loading}</span> <progress max="1" .value=${fraction}></progress></label>
  <button type="button" part="button" @click=${actions.cancel}>${strings.cancel}</button>
</div>`;

/**
 * A row tells what of a version each other one has; a cell opens the two.
 *
 * @param {VersionsPage} page
 */
function matrixTemplate({ strings, versions, shares, missing, fraction, actions }) {
  const { choice } = strings;
  /** @param {Listed} row @param {Listed} column */
  const cell = (row, column) => {
    if (row === column) return html`<td class="self">${row.sentences}</td>`;
    const share = shares[row.version][column.version];
    if (!share) return html`<td><span aria-label=${choice.unknown} role="img">–</span></td>`;
    const part = share.all === 0 ? 0 : share.shared / share.all;
    const said = choice.share(share.shared, share.all, row.letter, column.letter);
    const percent = strings.percent(Math.round(part * 100));
    return html`<td class="share-${Math.round(part * 5)}">
      <button type="button" title="${percent}: ${said}. ${choice.open}" @click=${() => actions.open(row.version, column.version)}><span aria-hidden="true">${percent}</span></button>
    </td>`;
  };
  return html`<div class="matrix">
    <table>
      <caption>${choice.shares}</caption>
      <thead><tr><td></td>${versions.map(({ letter }) => html`<th scope="col">${letter}</th>`)}</tr></thead>
      <tbody>
        ${versions.map((row) => html`<tr><th scope="row">${row.letter}</th>${versions.map((column) => cell(row, column))}</tr>`)}
      </tbody>
    </table>
    ${
      missing > 0 && fraction === null
        ? html`<button type="button" part="button" @click=${actions.shareAll}>${choice.compareAll}</button>`
        : nothing
    }
  </div>`;
}
