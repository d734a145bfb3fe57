/**
 * The element's style sheets, adopted by its shadow root: no page rule is needed and none leaks.
 * Order matters only in that the media sheet comes last.
 */

import { carriers } from './carriers.js';
import { columns } from './columns.js';
import { marks } from './marks.js';
import { media } from './media.js';
import { overview } from './overview.js';
import { room } from './room.js';
import { structure } from './structure.js';
import { table } from './table.js';
import { theme } from './theme.js';
import { tools } from './tools.js';

export const styles = [
  theme,
  overview,
  tools,
  room,
  table,
  columns,
  carriers,
  structure,
  marks,
  media,
];
