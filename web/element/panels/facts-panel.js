/**
 * The panel of all facts that changed: a reader goes through them from the most serious on, of all
 * kinds or of one, and sees each in the table with what stands around it.
 */

import { listFacts } from '../../render/panels/facts-list.js';
import { factsStyle } from '../../render/panels/facts-style.js';
import { factsPanelTemplate } from '../../render/panels/facts-template.js';
import { panelStyle } from '../../render/panels/panel-style.js';
import { strings } from '../../render/strings.js';

/**
 * @import { ListedFact } from '../../render/panels/facts-list.js'
 * @import { View } from '../../render/view.js'
 * @import { Desk, Panel } from '../panels.js'
 */

export const styles = [panelStyle, factsStyle];

/** @param {Desk} desk @returns {Panel} */
export const make = (desk) => new FactsPanel(desk);

class FactsPanel {
  #desk;
  /** @type {ListedFact['kind'] | null} The only kind that is listed; null for all. */
  #kind = null;
  /** Which of those that are listed the reader is at; -1 for none. */
  #at = -1;
  /** @type {ListedFact[]} */
  #all = [];
  /** @type {View | null} Of which these are. */
  #view = null;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {Panel['draw']} */
  draw() {
    this.#settle();
    return factsPanelTemplate(this.#all, this.#listed, {
      strings: strings[this.#desk.language()],
      kind: this.#kind,
      at: this.#at,
      choose: (kind) => {
        this.#kind = kind;
        this.#at = -1;
        this.#desk.update();
      },
      goTo: (at) => this.#reach(at, this.#desk.goTo),
      step: (by) => this.#step(by),
      close: this.#desk.close,
    });
  }

  /** @type {NonNullable<Panel['press']>} */
  press({ key, target }) {
    const isListed = target instanceof Element && target.matches('.panel .fact-change');
    const last = this.#listed.length - 1;
    switch (key) {
      case 'f':
        return this.#step(1);
      case 'F':
        return this.#step(-1);
      case 'ArrowDown':
        return isListed && this.#rove(target, Math.min(this.#at + 1, last));
      case 'ArrowUp':
        return isListed && this.#rove(target, Math.max(this.#at - 1, 0));
      case 'Home':
        return isListed && this.#rove(target, 0);
      case 'End':
        return isListed && this.#rove(target, last);
      default:
        return false;
    }
  }

  get #listed() {
    this.#settle();
    return this.#all.filter(({ kind }) => this.#kind === null || kind === this.#kind);
  }

  /** Another view has other facts; a kind that it has none of is let go. */
  #settle() {
    if (this.#view === this.#desk.view()) return;
    this.#view = this.#desk.view();
    this.#all = this.#view ? listFacts(this.#view) : [];
    this.#at = -1;
    if (!this.#all.some(({ kind }) => kind === this.#kind)) this.#kind = null;
  }

  /**
   * @param {number} at
   * @param {Desk['goTo']} reach
   */
  #reach(at, reach) {
    const fact = this.#listed[at];
    if (!fact) return;
    this.#at = at;
    this.#desk.update();
    reach(fact.toldIn.version, fact.toldIn.sentence);
  }

  /** Goes round at the ends. @param {1 | -1} by */
  #step(by) {
    const { length } = this.#listed;
    if (length === 0) return true;
    const from = this.#at < 0 && by < 0 ? 0 : this.#at;
    this.#reach((from + by + length) % length, this.#desk.goTo);
    return true;
  }

  /**
   * The keyboard stays in the list; the table follows it.
   *
   * @param {Element} from
   * @param {number} at
   */
  #rove(from, at) {
    this.#reach(at, this.#desk.show);
    const items = [...(from.closest('ol')?.querySelectorAll('.fact-change') ?? [])];
    /** @type {HTMLElement | undefined} */ (items[at])?.focus();
    return true;
  }
}
