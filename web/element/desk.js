/**
 * What panels, and ways to show a comparison other than the table, may know and ask of the element.
 */

/**
 * @import { LitElement } from 'lit'
 * @import { Comparison } from '../model/types.js'
 * @import { Desk } from './panels.js'
 * @import { Reading } from './reading.js'
 * @import { Showing } from './showing.js'
 * @import { ViewDesk } from './views.js'
 */

/**
 * @param {LitElement & { view: string, marks: string, comparison: Comparison | null }} host
 * @param {{ reading: Reading, showing: Showing }} parts
 * @returns {Omit<Desk, 'options' | 'close'>}
 */
export const deskOf = (host, { reading, showing }) => ({
  view: () => reading.view,
  whole: () => showing.whole,
  choose: (comparison, letters) => showing.choose(comparison, letters),
  language: () => reading.language,
  goTo: (version, sentence) => reading.goTo(version, sentence),
  show: (version, sentence) => void reading.show(version, sentence),
  place: () => reading.place,
  chosen: () => reading.chosen,
  state: () => ({ view: host.view, marks: host.marks, least: showing.least ?? 0 }),
  canShare: () => host.hasAttribute('shared'),
  open: (comparison) => {
    host.comparison = comparison;
  },
  update: () => host.requestUpdate(),
});

/**
 * @param {LitElement} host
 * @param {() => Reading} reading
 * @returns {ViewDesk}
 */
export const viewDeskOf = (host, reading) => ({
  language: () => reading().language,
  update: () => host.requestUpdate(),
  drawn: () => host.updateComplete,
  goTo: (version, sentence) => reading().goTo(version, sentence),
  show: (version, sentence) => void reading().show(version, sentence),
});
