/**
 * The sentence that a reader chose, its panel, and its counterparts, which stay marked with it.
 */

import { describeTies } from '../render/wording.js';
import { emit } from './events.js';

/**
 * @import { LitElement } from 'lit'
 * @import { View } from '../render/view.js'
 * @import { Speech } from './speech.js'
 */

/** @typedef {{ version: number, sentence: number }} Chosen */

export class ChosenSentence {
  /** @type {Chosen | null} */
  chosen = null;
  #host;
  #speech;
  #panel;

  /**
   * @param {LitElement} host
   * @param {Speech} speech
   * @param {{ tell: (isChosen: boolean) => Promise<void>, reveal: () => void }} panel Shows it, or closes it;
   *   brings the counterparts into view.
   */
  constructor(host, speech, panel) {
    this.#host = host;
    this.#speech = speech;
    this.#panel = panel;
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
    void this.#panel.tell(true).then(() => {
      // The panel may stand where a counterpart was, or out of sight where a page cuts the element off.
      this.#panel.reveal();
      bring(this.#host.renderRoot.querySelector('.sentence-panel'));
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
    void this.#panel.tell(false);
    this.#host.requestUpdate();
  }

  /** The group of it and its counterparts; null where none is chosen. @param {View | null} view */
  group(view) {
    const { chosen } = this;
    return chosen && view ? view.counterparts.groups[chosen.version][chosen.sentence] : null;
  }
}

/** Where a panel is pinned, it is in view but for a part of a pixel. @param {Element | null} panel */
function bring(panel) {
  if (!panel) return;
  const { top, bottom } = panel.getBoundingClientRect();
  if (Math.round(top) < 0 || Math.round(bottom) > window.innerHeight) {
    panel.scrollIntoView({ block: 'nearest' });
  }
}
