/**
 * The strip along the table, which comes after the first paint: it shows where in the table the window
 * is, and a click or a drag leads elsewhere.
 */

import { stripTemplate, styles } from '../render/strip-template.js';

/**
 * @import { RowEntry, RowView } from '../render/rows.js'
 */

export { styles };

export class Strip {
  #show;
  /** @type {RowEntry[]} */
  #entries = [];
  /** @type {Map<number, number>} The place of each row among the entries. */
  #places = new Map();
  /** @type {ShadowRoot | null} */
  #root = null;
  #frame = 0;
  /** @type {AbortController | null} */
  #gone = null;

  /** @param {(version: number, sentence: number) => void} show Brings a sentence into view. */
  constructor(show) {
    this.#show = show;
  }

  /** Hears the window as long as the element is there. */
  #listen() {
    const gone = new AbortController();
    this.#gone = gone;
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(
        type,
        () => {
          if (!this.#root?.host.isConnected) gone.abort();
          cancelAnimationFrame(this.#frame);
          this.#frame = requestAnimationFrame(() => this.#place());
        },
        { capture: true, passive: true, signal: gone.signal },
      );
    }
  }

  /** @param {RowEntry[]} entries */
  draw(entries) {
    if (entries !== this.#entries) {
      this.#entries = entries;
      this.#places = new Map();
      entries.forEach((entry, at) => {
        for (const { index } of entry.type === 'row' ? [entry.row] : entry.rows) {
          this.#places.set(index, at);
        }
      });
    }
    return stripTemplate(entries);
  }

  /** Called after every drawing. @param {ShadowRoot} root */
  follow(root) {
    const track = root.querySelector('.strip-track');
    if (track && !track.hasAttribute('data-followed')) {
      track.setAttribute('data-followed', '');
      track.addEventListener('pointerdown', (event) =>
        this.#grasp(track, /** @type {PointerEvent} */ (event)),
      );
    }
    this.#root = root;
    if (!this.#gone || this.#gone.signal.aborted) this.#listen();
    this.#place();
  }

  /** @param {Element} track @param {PointerEvent} event */
  #grasp(track, event) {
    if (event.button !== 0) return;
    event.preventDefault();
    track.setPointerCapture(event.pointerId);
    const released = new AbortController();
    const { signal } = released;
    const lead = (/** @type {Event} */ moved) =>
      this.#lead(track, /** @type {PointerEvent} */ (moved).clientY);
    lead(event);
    track.addEventListener('pointermove', lead, { signal });
    for (const end of ['pointerup', 'pointercancel']) {
      track.addEventListener(end, () => released.abort(), { signal });
    }
  }

  /** @param {Element} track @param {number} y In the window. */
  #lead(track, y) {
    const { top, height } = track.getBoundingClientRect();
    const part = Math.min(0.999, Math.max(0, (y - top) / height));
    const row = this.#rowNear(Math.floor(part * this.#entries.length));
    const item = row?.cells.flatMap(({ items }) => items).find(({ type }) => type === 'sentence');
    if (item) this.#show(item.version, item.sentence);
  }

  /**
   * The row at a place, or the nearest that is not folded away.
   *
   * @param {number} at
   * @returns {RowView | null}
   */
  #rowNear(at) {
    for (let by = 0; by < this.#entries.length; by += 1) {
      for (const entry of [this.#entries[at + by], this.#entries[at - by]]) {
        if (entry?.type === 'row') return entry.row;
      }
    }
    return null;
  }

  /** Shows the window's place, by the first and last row that it shows. */
  #place() {
    const track = /** @type {HTMLElement | null} */ (
      this.#root?.querySelector('.strip-track') ?? null
    );
    if (!track || track.clientHeight === 0) return;
    const { top } = track.getBoundingClientRect();
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (const row of this.#root?.querySelectorAll('.body [data-row]') ?? []) {
      const box = row.getBoundingClientRect();
      if (box.bottom <= top || box.top >= window.innerHeight) continue;
      const at = this.#places.get(Number(row.getAttribute('data-row'))) ?? 0;
      const part = (/** @type {number} */ y) =>
        at + Math.min(1, Math.max(0, (y - box.top) / box.height));
      from = Math.min(from, part(top));
      to = Math.max(to, part(window.innerHeight));
    }
    if (from > to) return;
    const count = Math.max(1, this.#entries.length);
    track.style.setProperty('--_from', `${(100 * from) / count}%`);
    track.style.setProperty('--_part', `${(100 * (to - from)) / count}%`);
  }
}
