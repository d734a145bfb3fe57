/**
 * The panel by which a reader chooses the versions that show, their order and names, and what is set
 * against what; it tells how much they share, and opens any two of them.
 */

import { choose, keyOf, pairsOf, shareOf } from '../../model/choice.js';
import { isSameTuning, tuningOf } from '../../model/tuning.js';
import { letterOf } from '../../render/names.js';
import { panelStyle } from '../../render/panels/panel-style.js';
import { versionsStyle } from '../../render/panels/versions-style.js';
import { versionsPanelTemplate } from '../../render/panels/versions-template.js';
import { strings } from '../../render/strings.js';
import { PairStore } from './pair-store.js';

/**
 * @import { Comparison } from '../../model/types.js'
 * @import { Choice } from '../../model/choice.js'
 * @import { Tuning } from '../../model/tuning.js'
 * @import { Desk, Panel } from '../panels.js'
 */

export const styles = [panelStyle, versionsStyle];

/** @param {Desk} desk @returns {Panel} */
export const make = (desk) => new VersionsPanel(desk);

/** Up to so many characters, how much all versions share is found out without being asked. */
const SHORT = 200_000;

class VersionsPanel {
  #desk;
  /** @type {Comparison | null} Of which all this is. */
  #whole = null;
  /** @type {Choice} */
  #choice = { order: [], against: 'closest', names: new Map() };
  #store = new PairStore({ versions: [], pairs: [], rows: [], precise: true }, {});
  /** By what is no difference, and whether moves are looked for. */
  #tuning = tuningOf({});
  /** How far a comparison is, 0 to 1; null when none is under way. */
  /** @type {number | null} */
  #fraction = null;
  /** @type {Error | null} */
  #error = null;
  /** @type {AbortController | null} */
  #abort = null;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {Panel['draw']} */
  draw() {
    this.#settle();
    const { versions } = /** @type {Comparison} */ (this.#whole);
    const { order, against, names } = this.#choice;
    const all = [...versions.keys()];
    const missing = all.flatMap((left) =>
      all.filter((right) => right > left && !shareOf(this.#store.pairs, left, right)),
    ).length;
    return versionsPanelTemplate({
      strings: strings[this.#desk.language()],
      versions: all.map((version) => ({
        version,
        letter: letterOf(version),
        title: names.get(version) ?? versions[version].title,
        lang: versions[version].lang,
        place: order.indexOf(version),
        sentences: versions[version].sentences.length,
      })),
      order,
      against,
      shares: all.map((row) => all.map((column) => shareOf(this.#store.pairs, row, column))),
      missing,
      fraction: this.#fraction,
      failed: this.#error !== null,
      tuning: this.#tuning,
      isWhole: this.#isWhole(),
      actions: {
        show: (version, isShown) => this.#show(version, isShown),
        move: (version, by) => this.#move(version, by),
        base: (version) =>
          this.#choose({
            order: [version, ...order.filter((each) => each !== version)],
            against: 'first',
          }),
        rename: (version, name) => this.#rename(version, name),
        set: (rule) => this.#choose({ against: rule }),
        tune: (tuning) => this.#tune(tuning),
        open: (left, right) => this.#choose({ order: [left, right] }),
        swap: () => this.#choose({ order: [...order].reverse() }),
        reset: () => this.#reset(),
        shareAll: () => this.#shareAll(),
        cancel: () => this.#abort?.abort(),
        close: this.#desk.close,
      },
    });
  }

  /** Another comparison begins with all its versions. */
  #settle() {
    if (this.#whole === this.#desk.whole()) return;
    this.#abort?.abort();
    this.#whole = /** @type {Comparison} */ (this.#desk.whole());
    const { versions } = this.#whole;
    this.#store = new PairStore(this.#whole, this.#desk.options());
    this.#tuning = tuningOf(this.#desk.options());
    this.#choice = this.#wholeChoice();
    this.#error = null;
    const size = versions.reduce((sum, { text }) => sum + text.length, 0);
    if (versions.length > 2 && size <= SHORT) queueMicrotask(() => this.#shareAll());
  }

  #isWhole() {
    const { order, against, names } = this.#choice;
    const whole = this.#wholeChoice();
    const isTuned = !isSameTuning(this.#tuning, tuningOf(this.#desk.options()));
    const isAll = String(order) === String(whole.order) && against === whole.against;
    return isAll && names.size === 0 && !isTuned;
  }

  /** @param {number} version @param {boolean} isShown */
  #show(version, isShown) {
    const { order } = this.#choice;
    const rest = order.filter((each) => each !== version);
    if (!isShown) return rest.length >= 2 ? this.#choose({ order: rest }) : undefined;
    // One that comes back stands where it would if nothing was moved.
    const before = rest.filter((each) => each < version).at(-1);
    const at = before === undefined ? 0 : rest.indexOf(before) + 1;
    return this.#choose({ order: rest.toSpliced(at, 0, version) });
  }

  /** @param {number} version @param {1 | -1} by */
  #move(version, by) {
    const { order } = this.#choice;
    const at = order.indexOf(version);
    const rest = order.filter((each) => each !== version);
    return this.#choose({ order: rest.toSpliced(at + by, 0, version) });
  }

  /** @param {number} version @param {string} name */
  #rename(version, name) {
    const names = new Map(this.#choice.names);
    if (name.trim() === '' || name === this.#whole?.versions[version].title) names.delete(version);
    else names.set(version, name.trim());
    return this.#choose({ names });
  }

  #reset() {
    this.#abort?.abort();
    this.#choice = this.#wholeChoice();
    this.#tuning = tuningOf(this.#desk.options());
    this.#store = this.#storeOf(this.#tuning);
    this.#desk.choose(/** @type {Comparison} */ (this.#whole), null);
    this.#desk.update();
  }

  /**
   * The pairs of a tuning: those that came with the comparison, or ones that are compared when asked for.
   *
   * @param {Tuning} tuning
   */
  #storeOf(tuning) {
    const whole = /** @type {Comparison} */ (this.#whole);
    const options = this.#desk.options();
    const isGiven = isSameTuning(tuning, tuningOf(options));
    return new PairStore(isGiven ? whole : { ...whole, pairs: [] }, { ...options, ...tuning });
  }

  /** Compares what shows anew. @param {Tuning} tuning */
  async #tune(tuning) {
    const [store, before] = [this.#store, this.#tuning];
    [this.#store, this.#tuning] = [this.#storeOf(tuning), tuning];
    const isThere = await this.#choose({});
    if (isThere || this.#tuning !== tuning) return;
    [this.#store, this.#tuning] = [store, before];
    this.#desk.update();
  }

  /** All versions, as they were compared at first. @returns {Choice} */
  #wholeChoice() {
    const { versions } = /** @type {Comparison} */ (this.#whole);
    const against = this.#desk.options().pairs ?? 'closest';
    return { order: [...versions.keys()], against, names: new Map() };
  }

  /**
   * Shows another choice, once its pairs are there; until then, the one before.
   *
   * @param {Partial<Choice>} change
   * @returns {Promise<boolean>} Whether it shows.
   */
  async #choose(change) {
    const before = this.#choice;
    const choice = { ...before, ...change };
    const whole = /** @type {Comparison} */ (this.#whole);
    this.#choice = choice;
    const wanted = pairsOf(choice, whole.versions);
    const isThere = await this.#ask(wanted, choice.order);
    if (this.#choice !== choice) return false;
    if (!isThere) {
      this.#choice = before;
      this.#desk.update();
      return false;
    }
    this.#desk.choose(choose(whole, this.#store.pairs, choice), choice.order.map(letterOf));
    this.#desk.update();
    return true;
  }

  /** Finds out how much any two versions share. */
  async #shareAll() {
    const { versions } = /** @type {Comparison} */ (this.#whole);
    const all = [...versions.keys()];
    const wanted = all.flatMap((left) =>
      all
        .filter((right) => right > left && !shareOf(this.#store.pairs, left, right))
        .map((right) => /** @type {[number, number]} */ ([left, right])),
    );
    await this.#ask(wanted, all);
  }

  /**
   * @param {[number, number][]} wanted
   * @param {number[]} order
   * @returns {Promise<boolean>} Whether they are there now.
   */
  async #ask(wanted, order) {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#error = null;
    const isCurrent = () => this.#abort === abort;
    const isMissing = wanted.some(([left, right]) => !this.#store.pairs.has(keyOf(left, right)));
    this.#fraction = isMissing ? 0 : null;
    this.#desk.update();
    try {
      await this.#store.get(wanted, order, {
        signal: abort.signal,
        onProgress: (fraction) => {
          if (!isCurrent()) return;
          this.#fraction = fraction;
          this.#desk.update();
        },
      });
      return isCurrent();
    } catch (error) {
      if (isCurrent() && !abort.signal.aborted) {
        this.#error = error instanceof Error ? error : new Error(String(error));
      }
      return false;
    } finally {
      if (isCurrent()) {
        this.#fraction = null;
        this.#desk.update();
      }
    }
  }
}
