/**
 * The element's own words: in which language they are, and what is said to those who hear the page.
 */

import { languageOf, strings } from '../render/strings.js';
import { describeApart, describeLabels, describePair } from '../render/wording.js';
import { loadPanelWords, loadStrings } from './words.js';

/**
 * @import { LitElement } from 'lit'
 * @import { Strings } from '../render/strings.js'
 * @import { View } from '../render/view.js'
 */

export class Speech {
  #host;
  #spoken = 'en';
  /** @type {(words: Strings) => string} In whatever language is spoken now. */
  #saying = () => '';

  /** @param {LitElement} host */
  constructor(host) {
    this.#host = host;
  }

  /** A key of `strings`: the language of the page around, or the one before while its words come. */
  get language() {
    const wanted = this.#wanted;
    if (strings[wanted]) this.#spoken = wanted;
    // Where it does not come, the page does well enough without.
    else
      void this.loadWords().then(
        () => this.#host.requestUpdate(),
        () => {},
      );
    return this.#spoken;
  }

  /** Brings the words of the page's language here. */
  loadWords() {
    return loadStrings(this.#wanted);
  }

  get #wanted() {
    return languageOf(this.#host.closest('[lang]')?.getAttribute('lang') ?? '');
  }

  /** What was said last. */
  get said() {
    return this.#saying(strings[this.language]);
  }

  /** @param {(words: Strings) => string} saying */
  say(saying) {
    this.#saying = saying;
    this.#host.requestUpdate();
  }

  /**
   * What a comparison found, pair by pair.
   *
   * @param {View | null} view
   * @param {number} least How certain beads must be to be shown, 0 to 1.
   * @param {number} apart How many are not.
   */
  tellPairs(view, least, apart) {
    if (view?.comparison.notes?.length) {
      // Where they do not come, the rest is told.
      void loadPanelWords().then(
        () => this.#host.requestUpdate(),
        () => {},
      );
    }
    this.say((words) => {
      const told = (view?.comparison.pairs ?? []).map((pair) =>
        describePair(pair, words, apart === 0),
      );
      if (view) told.push(...describeLabels(view, words, this.language));
      if (apart > 0) told.push(describeApart(apart, least, words));
      return told.join(`${words.stop} `);
    });
  }

  /**
   * That a version has no counterpart, or that there is no further version.
   *
   * @param {View | null} view
   * @param {number} version
   */
  tellMissing(view, version) {
    const column = view?.columns[version];
    this.say((words) =>
      column ? words.noCounterpart(column.title || words.version(column.letter)) : words.absent,
    );
  }
}
