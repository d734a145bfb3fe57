/**
 * Versions as prose side by side. While one pane is scrolled the others follow by their counterparts,
 * and ribbons join what is in sight. Where there is room for one, a tap turns to the counterpart.
 */

import { strings } from '../../render/strings.js';
import { proseTemplate } from '../../render/views/prose-template.js';
import { viewsStyle } from '../../render/views/views-style.js';
import { followSwipes } from './swiping.js';

/**
 * @import { View } from '../../render/view.js'
 * @import { RowView } from '../../render/rows.js'
 * @import { OtherView, ViewDesk } from '../views.js'
 */

export const styles = [viewsStyle];

/** @param {ViewDesk} desk @returns {OtherView} */
export const make = (desk) => new ReadingView(desk);

/** Where on a pane a reader reads, from its top: a third. */
const LINE = 1 / 3;

class ReadingView {
  #desk;
  #front = 0;
  /** @type {Element | null} The panes that are followed. */
  #panes = null;
  /** @type {HTMLElement | null} The one that the reader scrolls. */
  #leader = null;
  #frame = 0;

  /** @param {ViewDesk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {OtherView['draw']} */
  draw(view) {
    if (this.#front >= view.columns.length) this.#front = 0;
    return proseTemplate(view, {
      strings: strings[this.#desk.language()],
      front: this.#front,
      turn: (version) => void this.#turn(version),
    });
  }

  /** Each version in its own order; a sentence is of the row that the table has it in. */
  /** @type {OtherView['rows']} */
  rows({ rows, sentences }) {
    /** @type {Map<unknown, RowView>} */
    const rowOf = new Map(
      rows.flatMap((row) => row.cells.flatMap(({ items }) => items.map((item) => [item, row]))),
    );
    return sentences.flatMap((column, version) =>
      column.flatMap((item) => {
        const row = rowOf.get(item);
        if (!row) return [];
        const cells = [{ version, items: [item], states: [], empty: false }];
        return [{ ...row, cells }];
      }),
    );
  }

  /** @type {OtherView['stamp']} */
  stamp() {
    return null;
  }

  /** @type {OtherView['follow']} */
  follow(root) {
    const panes = root.querySelector('.panes');
    if (panes && panes !== this.#panes) this.#listen(panes);
    this.#panes = panes;
    this.#draft();
  }

  /** @type {OtherView['lead']} */
  lead(sentence) {
    this.#leader = paneOf(sentence);
    this.#align(sentence);
  }

  /** @type {OtherView['reach']} */
  async reach(version) {
    if (this.#front === version) return;
    this.#front = version;
    this.#desk.update();
    await this.#desk.drawn();
  }

  /** @param {Element} panes */
  #listen(panes) {
    const lead = (/** @type {Event} */ { target }) => {
      this.#leader = paneOf(target);
    };
    for (const type of ['pointerdown', 'pointerover', 'wheel', 'touchstart', 'focusin']) {
      panes.addEventListener(type, lead, { passive: true });
    }
    panes.addEventListener(
      'scroll',
      ({ target }) => {
        if (target === this.#leader) this.#align();
        this.#draft();
      },
      { capture: true, passive: true },
    );
    panes.addEventListener('click', (event) => this.#tap(/** @type {MouseEvent} */ (event)));
    followSwipes(panes, (by, target) => this.#swipe(by, target));
    new ResizeObserver(() => this.#draft()).observe(panes);
  }

  /** @param {1 | -1} by @param {EventTarget | null} target */
  #swipe(by, target) {
    const version = this.#front + by;
    if (!this.#panes || !isNarrow(this.#panes) || !this.#paneAt(version)) return;
    const sentence = target instanceof Element ? target.closest('.sentence') : null;
    void this.#turn(version, sentence ?? undefined);
  }

  /**
   * Turns to a version at the counterpart of a sentence, or of what is read now.
   *
   * @param {number} version
   * @param {Element | null} [here]
   */
  async #turn(version, here = this.#reading(this.#paneAt(this.#front))) {
    this.#front = version;
    this.#desk.update();
    await this.#desk.drawn();
    const there = here && this.#counterpart(here, this.#paneAt(version));
    there?.scrollIntoView({ block: 'center' });
  }

  /** Where one version shows, a tap on a sentence goes to it in the next one that has it. */
  /** @param {MouseEvent} event */
  #tap({ target }) {
    const sentence = target instanceof Element ? target.closest('.sentence') : null;
    const count = this.#panes?.querySelectorAll('.pane').length ?? 0;
    if (!sentence || !this.#panes || !isNarrow(this.#panes)) return;
    for (let by = 1; by < count; by += 1) {
      const version = (this.#front + by) % count;
      const there = this.#counterpart(sentence, this.#paneAt(version));
      if (!there) continue;
      this.#desk.goTo(version, Number(there.getAttribute('data-sentence')));
      return;
    }
  }

  /** @param {number} version */
  #paneAt(version) {
    return /** @type {HTMLElement | null} */ (
      this.#panes?.querySelector(`[data-pane="${version}"]`) ?? null
    );
  }

  /**
   * The sentence at the line on which a reader reads.
   *
   * @param {HTMLElement | null} pane
   */
  #reading(pane) {
    if (!pane) return null;
    const { top, height } = pane.getBoundingClientRect();
    const visible = Math.max(top, 0);
    const line = visible + LINE * Math.min(height, window.innerHeight);
    return (
      [...pane.querySelectorAll('.sentence')].find(
        (sentence) => sentence.getBoundingClientRect().bottom >= line,
      ) ?? null
    );
  }

  /**
   * @param {Element} sentence
   * @param {HTMLElement | null} pane
   */
  #counterpart(sentence, pane) {
    const group = sentence.getAttribute('data-group') ?? '';
    return pane?.querySelector(`.sentence[data-group="${CSS.escape(group)}"]`) ?? null;
  }

  /**
   * The other panes show, at the same height, what belongs to what is read.
   *
   * @param {Element | null} [sentence]
   */
  #align(sentence = this.#reading(this.#leader)) {
    const leader = this.#leader;
    const panes = /** @type {HTMLElement[]} */ ([
      ...(this.#panes?.querySelectorAll('.pane') ?? []),
    ]);
    const all = leader ? [...leader.querySelectorAll('.sentence')] : [];
    if (!leader || !sentence) return;
    for (const pane of panes) {
      if (pane === leader) continue;
      // What has no counterpart is read beside that of what stands before it.
      for (let at = all.indexOf(sentence); at >= 0; at -= 1) {
        const there = this.#counterpart(all[at], pane);
        if (!there) continue;
        const off = there.getBoundingClientRect().top - all[at].getBoundingClientRect().top;
        if (Math.abs(off) > 1) pane.scrollTop += off;
        break;
      }
    }
  }

  /** Draws the ribbons anew, once a frame. */
  #draft() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      for (const map of this.#panes?.querySelectorAll('.gutter-map') ?? []) this.#join(map);
    });
  }

  /** @param {Element} map Between two panes. */
  #join(map) {
    const right = Number(map.getAttribute('data-gutter'));
    const [one, other] = [this.#paneAt(right - 1), this.#paneAt(right)];
    const box = map.getBoundingClientRect();
    if (!one || !other || box.width === 0) return;
    const isMirrored = getComputedStyle(map).direction === 'rtl';
    let joined = '';
    let moved = '';
    for (const sentence of one.querySelectorAll('.sentence')) {
      const there = this.#counterpart(sentence, other);
      if (!there) continue;
      const [from, to] = [sentence.getBoundingClientRect(), there.getBoundingClientRect()];
      const isSeen =
        Math.min(from.top, to.top) < box.bottom && Math.max(from.bottom, to.bottom) > box.top;
      if (!isSeen) continue;
      const path = ribbon(isMirrored ? to : from, isMirrored ? from : to, box);
      if (sentence.matches('.was-moved') && there.matches('.was-moved')) moved += path;
      else joined += path;
    }
    const [kept, crossed] = map.querySelectorAll('path');
    kept.setAttribute('d', joined);
    crossed.setAttribute('d', moved);
  }
}

/** @param {DOMRect} from @param {DOMRect} to @param {DOMRect} box */
function ribbon(from, to, { top, width }) {
  const [a, b, c, d] = [from.top - top, from.bottom - top, to.top - top, to.bottom - top].map(
    Math.round,
  );
  const middle = width / 2;
  return `M0,${a}C${middle},${a} ${middle},${c} ${width},${c}V${d}C${middle},${d} ${middle},${b} 0,${b}Z`;
}

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
const paneOf = (target) => (target instanceof Element ? target.closest('.pane') : null);

/** Whether one pane shows at a time. @param {Element} panes */
const isNarrow = (panes) =>
  [...panes.querySelectorAll('.pane')].filter((pane) => pane.clientWidth > 0).length === 1;
