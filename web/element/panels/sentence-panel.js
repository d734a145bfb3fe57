/**
 * The panel of the sentence that the reader chose. It opens with the choice, goes when the reader lets
 * go of it, and is closed as the sentence is let go of: by `data-close`, Escape or a second click.
 */

import { panelStyle } from '../../render/panels/panel-style.js';
import { carriersOf, reasonsOf } from '../../render/panels/reasons.js';
import { sentencePanelStyle } from '../../render/panels/sentence-panel-style.js';
import { sentencePanelTemplate } from '../../render/panels/sentence-panel-template.js';
import { strings } from '../../render/strings.js';

/**
 * @import { View } from '../../render/view.js'
 * @import { Desk, Panel } from '../panels.js'
 */

export const styles = [panelStyle, sentencePanelStyle];

/** @param {Desk} desk @returns {Panel} */
export const make = (desk) => ({
  draw() {
    const view = /** @type {View} */ (desk.view());
    const chosen = desk.chosen();
    if (!chosen) return null;
    const { version, sentence } = chosen;
    return sentencePanelTemplate({
      version,
      sentence,
      group: view.counterparts.groups[version][sentence],
      reasons: reasonsOf(view, version, sentence),
      carriers: carriersOf(view, version, sentence),
      strings: strings[desk.language()],
      goTo: desk.goTo,
    });
  },
});
