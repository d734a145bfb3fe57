/**
 * Versions as prose side by side. While one pane is scrolled the others follow by their counterparts,
 * and ribbons join what is in sight. Where there is room for one, a tap turns to the counterpart.
 */

import { once } from '../../render/once.js';
import { rowsOfItems } from '../../render/rows.js';
import { strings } from '../../render/strings.js';
import { sheetNumber } from '../../render/views/prose-sheets.js';
import { proseOf, proseTemplate } from '../../render/views/prose-template.js';
import { viewsStyle } from '../../render/views/views-style.js';
import { ceilingOf } from '../pinned.js';
import { joinPanes } from './pane-ribbons.js';
import { followSwipes } from './swiping.js';

/**
 * @import { View } from '../../render/view.js'
 * @import { OtherView, ViewDesk } from '../views.js'
 */

export const styles = [viewsStyle];

/** @param {ViewDesk} desk @returns {OtherView} */
export const make = (desk) => new ReadingView(desk);

/** Where on a pane a reader reads, from its top: a third. */
const LINE = 1 / 3;

class ReadingView {
  isOne = false;
  #desk;
  #front = 0;
  /** @type {Element | null} The panes that are followed. */
  #panes = null;
  /** @type {HTMLElement | null} The one that the reader scrolls. */
  #leader = null;
  #frame = 0;
  /** @type {View | null} */
  #view = null;
  #firstOf = once(() => /** @type {Map<number, number>[]} */ ([]));

  /** @param {ViewDesk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @type {OtherView['draw']} */
  draw(view, drawn) {
    if (view !== this.#view) {
      this.#view = view;
      this.#firstOf = once(() => firstOfGroups(view));
    }
    if (this.#front >= view.columns.length) this.#front = 0;
    return proseTemplate(view, {
      strings: strings[this.#desk.language()],
      front: this.#front,
      drawn,
      turn: (version) => void this.#turn(version),
    });
  }

  /** Each version in its own order; a sentence is of the row that the table has it in. */
  /** @type {OtherView['rows']} */
  rows({ rows, sentences }) {
    const rowOf = rowsOfItems(rows);
    return sentences.flatMap((column) =>
      column.flatMap((item) => {
        const row = rowOf.get(item);
        if (!row) return [];
        return [{ index: row.index, cells: [{ items: [item] }] }];
      }),
    );
  }

  /** @type {OtherView['stamp']} */
  stamp() {
    return null;
  }

  /** @type {OtherView['sheetOf']} */
  sheetOf(view, version, sentence) {
    const { sheets } = proseOf(view, version);
    if (!sheets) return null;
    const sheet = sheets.findLastIndex(([[first]]) => first.sentence <= sentence);
    return sheetNumber(sheet, version, view.columns.length);
  }

  /** @type {OtherView['sentencesIn']} */
  sentencesIn(view, sheet, version) {
    const count = view.columns.length;
    if (sheet % count !== version) return [];
    const paragraphs = proseOf(view, version).sheets?.[Math.floor(sheet / count)] ?? [];
    return paragraphs.flat().map(({ sentence }) => sentence);
  }

  /** @type {OtherView['follow']} */
  follow(root) {
    const panes = root.querySelector('.panes');
    if (panes && panes !== this.#panes) this.#listen(panes);
    this.#panes = panes;
    // What is drawn now may have pushed the panes, or be what one of them waits for.
    if (this.#view && proseOf(this.#view, 0).sheets) this.#align();
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
    const there = here && this.#counterpart(here, version);
    await this.reach(version);
    if (there === null) return;
    this.#desk.show(version, there);
  }

  /**
   * Where one version shows, a tap on a sentence goes to it in the next one that has it.
   *
   * @param {MouseEvent} event
   */
  #tap({ target }) {
    const sentence = target instanceof Element ? target.closest('.sentence') : null;
    const count = this.#panes?.querySelectorAll('.pane').length ?? 0;
    if (!sentence || !this.#panes || !isNarrow(this.#panes)) return;
    for (let by = 1; by < count; by += 1) {
      const version = (this.#front + by) % count;
      const there = this.#counterpart(sentence, version);
      if (there === null) continue;
      this.#desk.goTo(version, there);
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
    const visible = Math.max(top, ceilingOf(/** @type {ShadowRoot} */ (pane.getRootNode())));
    const line = visible + LINE * Math.min(height, window.innerHeight - visible);
    return (
      [...pane.querySelectorAll('.sentence')].find(
        (sentence) => sentence.getBoundingClientRect().bottom >= line,
      ) ?? null
    );
  }

  /**
   * The first sentence of a version that is one with another; null where there is none.
   *
   * @param {Element} sentence
   * @param {number} version
   */
  #counterpart(sentence, version) {
    return this.#firstOf()[version]?.get(Number(sentence.getAttribute('data-group'))) ?? null;
  }

  /**
   * The other panes show, at the same height, what belongs to what is read.
   *
   * @param {Element | null} [sentence]
   */
  #align(sentence = this.#reading(this.#leader)) {
    const leader = this.#leader;
    if (!leader || !sentence) return;
    const all = [...leader.querySelectorAll('.sentence')];
    const panes = /** @type {HTMLElement[]} */ ([
      ...(this.#panes?.querySelectorAll('.pane') ?? []),
    ]);
    for (const pane of panes) {
      if (pane === leader || pane.clientWidth === 0) continue;
      // What has no counterpart is read beside that of what stands before it.
      for (let at = all.indexOf(sentence); at >= 0; at -= 1) {
        const there = this.#counterpart(all[at], Number(pane.dataset.pane));
        if (there === null) continue;
        this.#level(pane, there, all[at].getBoundingClientRect().top);
        break;
      }
    }
  }

  /**
   * Scrolls a pane so that one of its sentences stands at a height of the window. Where it is not drawn
   * yet, its sheet goes there, and it follows when it is.
   *
   * @param {HTMLElement} pane
   * @param {number} sentence
   * @param {number} height
   */
  #level(pane, sentence, height) {
    const version = Number(pane.dataset.pane);
    const element = pane.querySelector(`.sentence[data-sentence="${sentence}"]`);
    const sheet = element
      ? null
      : this.sheetOf(/** @type {View} */ (this.#view), version, sentence);
    const place = element ?? pane.querySelector(`[data-sheet="${sheet}"]`);
    if (!place) return;
    const off = place.getBoundingClientRect().top - height;
    if (Math.abs(off) > 1) pane.scrollTop += off;
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
    if (one && other) joinPanes(map, one, other);
  }
}

/**
 * Per version, the first sentence of each group.
 *
 * @param {View} view
 */
function firstOfGroups({ counterparts }) {
  return counterparts.groups.map((column) => {
    /** @type {Map<number, number>} */
    const first = new Map();
    column.forEach((group, sentence) => {
      if (!first.has(group)) first.set(group, sentence);
    });
    return first;
  });
}

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
const paneOf = (target) => (target instanceof Element ? target.closest('.pane') : null);

/** Whether one pane shows at a time. @param {Element} panes */
const isNarrow = (panes) =>
  [...panes.querySelectorAll('.pane')].filter((pane) => pane.clientWidth > 0).length === 1;
