/**
 * What a reader can do with the tools of the element, as its templates call it.
 */

import { focusFirst } from './focus.js';

/**
 * @import { Actions } from '../render/page-template.js'
 * @import { Shown } from '../render/toolbar-template.js'
 * @import { Panels } from './panels.js'
 * @import { Reading } from './reading.js'
 */

/** Where the keyboard comes to the texts, the best first. */
const STOPS = ['[data-sentence][tabindex="0"]', '[data-sentence]', 'button'];

/**
 * @param {{ view: Shown, marks: 'few' | 'all', renderRoot: ParentNode }} host
 * @param {{ reading: Reading, panels: Panels, ask: (least: number) => void, retry: () => void, cancel: () => void }} parts
 * @returns {Actions}
 */
export const actionsOf = (host, { reading, panels, ask, retry, cancel }) => ({
  goTo: (version, sentence) => reading.goTo(version, sentence),
  // A sentence is the tab stop only once table-reader.js has come.
  enter: () => focusFirst(host.renderRoot, ...STOPS.map((stop) => `.table-room ${stop}`)),
  show: (view) => {
    host.view = view;
    reading.dropKinds();
  },
  mark: (marks) => {
    host.marks = marks;
  },
  step: (by) => reading.step(by),
  ask,
  toggleFold: (key) => reading.toggleFold(key),
  toggleKind: (mark) => reading.toggleKind(mark),
  togglePanel: (name) => void panels.toggle(name),
  retry,
  cancel,
});
