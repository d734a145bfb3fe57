/**
 * The element's style sheets, adopted by its shadow root: no page rule is needed and none leaks.
 * Order matters only in that the media sheet comes last.
 */

import { carriers } from './carriers.js';
import { columns } from './columns.js';
import { marks } from './marks.js';
import { media } from './media.js';
import { overview } from './overview.js';
import { structure } from './structure.js';
import { table } from './table.js';
import { theme } from './theme.js';

export const styles = [theme, overview, table, columns, carriers, structure, marks, media];
