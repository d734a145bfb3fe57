/**
 * The panel that lists the keys.
 */

import { keysPanelTemplate, keysStyle } from '../../render/panels/keys-template.js';
import { panelStyle } from '../../render/panels/panel-style.js';
import { strings } from '../../render/strings.js';

/** @import { Desk, Panel } from '../panels.js' */

export const styles = [panelStyle, keysStyle];

/** @param {Desk} desk @returns {Panel} */
export const make = (desk) => ({
  draw: () => keysPanelTemplate(strings[desk.language()], desk.close),
});
