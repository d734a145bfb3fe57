/**
 * The sentence that a reader chose, and the list of what ties it to its translations.
 */

import { describeTies } from '../render/wording.js';
import { emit } from './events.js';
import { scrollBehavior } from './highlight.js';
import { adoptStyles } from './style-sheets.js';

/**
 * @import { LitElement } from 'lit'
 * @import { TieRow } from '../render/table-template.js'
 * @import { View } from '../render/view.js'
 * @import { Speech } from './speech.js'
 */

/** @typedef {{ version: number, sentence: number }} Chosen */

export class ChosenSentence {
  /** @type {Chosen | null} */
  chosen = null;
  /** @type {TieRow | null} Draws what ties a chosen sentence, once one was chosen. */
  tieRow = null;
  #host;
  #speech;

  /**
   * @param {LitElement} host
   * @param {Speech} speech
   */
  constructor(host, speech) {
    this.#host = host;
    this.#speech = speech;
  }

  /**
   * Chooses a sentence; a second time, lets go of it.
   *
   * @param {Chosen} chosen
   * @param {View | null} view
   */
  toggle({ version, sentence }, view) {
    if (!view) return;
    if (this.chosen?.version === version && this.chosen.sentence === sentence) {
      this.release();
      return;
    }
    this.chosen = { version, sentence };
    this.#speech.say((words) => describeTies(view, version, sentence, words));
    void this.#bringTies().then(() => {
      const list = this.#host.renderRoot.querySelector('.ties');
      list?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
    });
    const { comparison, counterparts } = view;
    const beads = counterparts.places[version][sentence].map(({ pair, bead }) => ({
      pair: comparison.pairs[pair],
      bead: comparison.pairs[pair].beads[bead],
    }));
    emit(this.#host, 'bead-select', { version, sentence, beads });
  }

  release() {
    if (!this.chosen) return;
    this.chosen = null;
    this.#host.requestUpdate();
  }

  /** What draws the list of ties comes with the first sentence that is chosen. */
  async #bringTies() {
    if (!this.tieRow) {
      const { styles, tieRowTemplate } = await import('../render/tie-template.js');
      adoptStyles(/** @type {ShadowRoot} */ (this.#host.renderRoot), [styles]);
      this.tieRow = tieRowTemplate;
      this.#host.requestUpdate();
    }
    await this.#host.updateComplete;
  }
}
